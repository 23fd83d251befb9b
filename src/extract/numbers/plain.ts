import type { Chunks, Numeral, Term } from '../../vietnamese/index.js'
import { readModality } from './modality.js'
import { findUnitAt } from './unit-lexicon.js'

/** Words after which "một" counts: "tặng một xe lăn", "và một cá nhân"; elsewhere it is an article. */
const COUNTS_ONE = new Set(
  'có được tặng trao gồm và với thêm cho xây dựng trợ nhận bán mua trồng còn chỉ đúng'.split(' '),
)

/** A word for one digit counts only with a noun that can be counted right behind it. */
function isBareWordCounted(chunks: Chunks, index: number, numeral: Numeral): boolean {
  const { terms } = chunks.sentence
  const unit = findUnitAt(terms, numeral.to)
  if (!unit || unit.entry.group === 'money') return false
  if (numeral.value !== 1 || readModality(terms, numeral.from, '').modality !== 'exact') return true
  const left = chunks.line.terms[index - 1]
  return unit.entry.group !== 'time' && left !== undefined && (COUNTS_ONE.has(left.normal) || left.tags.has('Comma'))
}

function isIdentifier(term: Term, left: Term | undefined): boolean {
  if (/^0\d{3,}|^0\d+[.,]\d/.test(term.text)) return true
  // "truy cập146", "A5": a figure glued to a word is a counter or a code.
  return term.tags.has('Glued') && left?.tags.has('Word') === true && left.shape.numberWord === null
}

/** A bare year counts nothing unless a noun says so: "(1975)", "Xuân 2023", but "1975 người". */
function isBareYear(chunks: Chunks, index: number, numeral: Numeral): boolean {
  if (!chunks.line.terms[index]!.tags.has('Year') || numeral.scale !== 1) return false
  const next = chunks.sentence.terms[numeral.to]
  return findUnitAt(chunks.sentence.terms, numeral.to) === null && !next?.tags.has('Percent')
}

/** Whether a number that no rule took counts something. */
export function isPlainNumber(chunks: Chunks, index: number): boolean {
  const numeral = chunks.numerals[index]
  if (!numeral) return false
  const term = chunks.sentence.terms[numeral.from]!
  if (numeral.bareWord) return isBareWordCounted(chunks, index, numeral)
  if (numeral.form === 'words') return true
  return !isIdentifier(term, chunks.line.terms[index - 1]) && !isBareYear(chunks, index, numeral)
}
