import { type Chunks, type Numeral, Tag, type Term } from '../../vietnamese/index.js'
import { readModality } from './modality.js'
import { isSpelledName } from './spelled-names.js'
import { findUnitAt } from './unit-lexicon.js'

/** Words after which "một" counts: "tặng một xe lăn", "và một cá nhân"; elsewhere it is an article. */
const COUNTS_ONE = new Set(
  'có được tặng trao gồm và với thêm cho xây dựng trợ nhận bán mua trồng còn chỉ đúng'.split(' '),
)

/** Words after which "một người" is one who came to harm or was saved. */
const HARMS = new Set(['khiến', 'làm', 'cứu'])

/** "một tập thể và hai cá nhân": in a list of counts it counts too. */
function isListed(terms: readonly Term[], index: number): boolean {
  const join = terms[index]?.normal
  const next = terms[index + 1]
  return (join === 'và' || join === ',') && (next?.is(Tag.Num) === true || next?.shape.numberWord?.role === 'digit')
}

function isAfterCount(chunks: Chunks, index: number): boolean {
  const left = chunks.line.terms[index - 1]
  return left !== undefined && (COUNTS_ONE.has(left.normal) || left.is(Tag.Comma | Tag.Semicolon))
}

/** A word for one digit counts only with a noun that can be counted right behind it. */
function isBareWordCounted(chunks: Chunks, index: number, numeral: Numeral): boolean {
  const { terms } = chunks.sentence
  const unit = findUnitAt(terms, numeral.to)
  if (!unit || unit.entry.group === 'money') return false
  if (numeral.value !== 1 || readModality(terms, numeral.from, '').modality !== 'exact') return true
  if (unit.entry.group === 'people' && HARMS.has(chunks.line.terms[index - 1]?.normal ?? '')) return true
  return unit.entry.group !== 'time' && (isListed(terms, unit.to) || isAfterCount(chunks, index))
}

const PHONE_START = /^0\d{2,}|^0\d+[.,]\d/
const LONGEST_PHONE = 6

/** "0203 3825 123": a figure in a run that begins like a telephone number. */
function isInPhone(terms: readonly Term[], index: number): boolean {
  let first = index
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_PHONE); at -= 1) {
    const term = terms[at]!
    if (term.is(Tag.Num)) first = at
    else if (!term.is(Tag.Dash | Tag.Stop)) break
  }
  return first < index && PHONE_START.test(terms[first]!.text)
}

/** Figures without a mark and so long that they number a thing: tax codes, identity cards. */
const LONG_CODE = /^\d{9,}$/

/** "61C-123.45": the second half of a number plate. */
function isInPlate(terms: readonly Term[], index: number): boolean {
  const [head, series, dash] = [terms[index - 3], terms[index - 2], terms[index - 1]]
  const isGlued = [series, dash, terms[index]].every((term) => term?.is(Tag.Glued))
  return isGlued && dash!.is(Tag.Dash) && series!.is(Tag.Word) && head?.is(Tag.Num) === true
}

function isIdentifier(terms: readonly Term[], index: number): boolean {
  const term = terms[index]!
  const left = terms[index - 1]
  if (isInPlate(terms, index) || (LONG_CODE.test(term.text) && findUnitAt(terms, index + 1) === null)) return true
  if (/^0\d{3,}|^0\d+[.,]\d/.test(term.text) || isInPhone(terms, index)) return true
  // "truy cập146", "A5": a figure glued to a word is a counter or a code.
  return term.is(Tag.Glued) && left?.is(Tag.Word) === true && left.shape.numberWord === null
}

/** A bare year counts nothing unless a noun says so: "(1975)", "Xuân 2023", but "1975 người". */
function isBareYear(chunks: Chunks, index: number, numeral: Numeral): boolean {
  if (!chunks.line.terms[index]!.is(Tag.Year) || numeral.scale !== 1) return false
  const next = chunks.sentence.terms[numeral.to]
  return findUnitAt(chunks.sentence.terms, numeral.to) === null && !next?.is(Tag.Percent)
}

/** Words before "0 đồng" that say that nothing is paid or earned. */
const PAID = new Set(
  'là thu nộp còn trả giá phí chi nợ lãi bằng đạt về lên xuống được có mất hết phạt lương : nhuận'.split(' '),
)

/** "phiên chợ 0 đồng", "bữa sáng 0 đồng": what a thing is called. */
function isPriceName(terms: readonly Term[], numeral: Numeral): boolean {
  if (numeral.value !== 0 || terms[numeral.to]?.normal !== 'đồng') return false
  const left = terms[numeral.from - 1]
  return left?.is(Tag.Word) === true && !PAID.has(left.normal)
}

/** Whether a number that no rule took counts something. */
export function isPlainNumber(chunks: Chunks, index: number): boolean {
  const numeral = chunks.numerals[index]
  if (!numeral) return false
  if (isSpelledName(chunks.sentence.terms, numeral) || isPriceName(chunks.sentence.terms, numeral)) return false
  if (numeral.bareWord) return isBareWordCounted(chunks, index, numeral)
  if (numeral.form === 'words') return true
  return !isIdentifier(chunks.sentence.terms, numeral.from) && !isBareYear(chunks, index, numeral)
}
