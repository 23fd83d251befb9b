import { oncePerDocument, type Sentence, Tag, type Term } from '../../vietnamese/index.js'
import { findUnitAt } from '../numbers/unit-lexicon.js'
import { hasLetters, isGlued, readDocumentNumber } from './number.js'
import { documentTypes, namedDocuments } from './types.js'

/** A document's name in place: terms [from, to) without its date. A bare number ("số 05/KH-UBND") has no type. */
export type DocumentSpan = {
  sentence: number
  from: number
  to: number
  type: string | null
  number: string | null
}

const TIME_WORDS = new Set(['năm', 'tháng', 'ngày', 'tuần', 'quý', 'giờ'])

/** "Kế hoạch 5 năm", "hướng dẫn 20 hộ": the figure counts what follows it. */
function countsNext(terms: readonly Term[], to: number): boolean {
  const next = terms[to]
  if (!next) return false
  return TIME_WORDS.has(next.normal) || next.is(Tag.Percent) || findUnitAt(terms, to) !== null
}

/** End of the number that starts at this term, or null; `marked`: "số" stands before it. */
function readNumber(terms: readonly Term[], index: number, marked: boolean): number | null {
  const number = readDocumentNumber(terms, index)
  if (!number) return null
  const lettered = hasLetters(terms, index, number.to)
  if (!lettered && number.signs > 0) return marked ? index + 1 : null
  if (!lettered && !marked && (countsNext(terms, number.to) || terms[index]!.is(Tag.Year))) return null
  return number.to
}

function skipMark(terms: readonly Term[], index: number): number {
  const mark = terms[index]?.normal
  if (mark === 'số') return terms[index + 1]?.is(Tag.Colon) ? index + 2 : index + 1
  return index
}

function writeNumber(terms: readonly Term[], from: number, to: number): string {
  let text = ''
  for (let index = from; index < to; index += 1) {
    const term = terms[index]!
    // All dashes are written alike: 35–NQ/TW and 35-NQ/TW are one.
    text += term.is(Tag.Punct) ? term.normal : term.text
  }
  return text
}

type Found = Omit<DocumentSpan, 'sentence'>

/** "Quyết định 217, 218-QĐ/TW": further numbers of the same type, a document each. */
function readFurther(terms: readonly Term[], first: Found): Found[] {
  const found = [first]
  let to = first.to
  while (terms[to]?.normal === ',' || terms[to]?.normal === 'và') {
    const more = readDocumentNumber(terms, to + 1)
    if (!more || !hasLetters(terms, to + 1, more.to)) break
    found.push({ from: to + 1, to: more.to, type: first.type, number: writeNumber(terms, to + 1, more.to) })
    to = more.to
  }
  return found
}

const LAWS = new Set(['Luật', 'Bộ luật', 'Pháp lệnh'])
const LONGEST_LAW = 24
const LONGEST_TITLE = 5

/** "Luật Đất đai số 31/2024/QH15", "Công điện khẩn số 12/CĐ-TTg": what the document is of stands before its number. */
function readTitled(
  terms: readonly Term[],
  index: number,
  type: { to: number; entry: { type: string } },
): Found[] | null {
  if (terms[index]!.is(Tag.Lower)) return null
  const longest = LAWS.has(type.entry.type) ? LONGEST_LAW : LONGEST_TITLE
  for (let at = type.to; at < Math.min(terms.length, type.to + longest); at += 1) {
    if (terms[at]!.is(Tag.Punct) && terms[at + 1]?.normal !== 'bổ') return null
    if (at > type.to && documentTypes.matchAt(terms, at)) return null
    const number = terms[at]!.normal === 'số' ? readDocumentNumber(terms, at + 1) : null
    if (!number || !hasLetters(terms, at + 1, number.to)) continue
    return [{ from: index, to: number.to, type: type.entry.type, number: writeNumber(terms, at + 1, number.to) }]
  }
  return null
}

/** "CT 05" abbreviates "Chỉ thị 05"; "tối đa 10" and "TỐI ĐA 10" do not, nor do other words in small letters. */
function isAbbreviation(terms: readonly Term[], index: number): boolean {
  const second = terms[index]!.text.charAt(1)
  return second !== second.toLowerCase() && terms[index - 1]?.is(Tag.Upper) !== true
}

function readTyped(terms: readonly Term[], index: number): Found[] | null {
  const type = documentTypes.matchAt(terms, index)
  if (!type || (type.entry.short && !isAbbreviation(terms, index))) return null
  const titled = readTitled(terms, index, type)
  if (titled) return titled
  const at = skipMark(terms, type.to)
  const end = readNumber(terms, at, at > type.to)
  if (end === null) return null
  if (type.entry.weak && at === type.to && !hasLetters(terms, at, end)) return null
  return readFurther(terms, { from: index, to: end, type: type.entry.type, number: writeNumber(terms, at, end) })
}

const LONGEST_NAME = 16

/** Words behind "Đại hội" that begin no name of an organ. */
const NO_HOST = new Set(['lần', 'khóa', 'toàn', 'nhiệm', 'các', 'của', 'đề', 'đại', 'biểu', 'đã', 'năm'])

/** "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội lần thứ XX": whose congress it was is not said in the name. */
function isVague(terms: readonly Term[], name: { from: number; to: number }): boolean {
  if (terms[name.to - 1]!.normal !== 'hội' || terms[name.to - 2]!.normal !== 'đại') return false
  const at = terms[name.to]?.normal === 'đại' ? name.to + 2 : name.to
  const next = terms[at]
  if (!next?.is(Tag.Word) || next.is(Tag.Roman)) return true
  return next.normal === 'đảng' ? terms[at + 1]?.normal !== 'bộ' : NO_HOST.has(next.normal)
}

/** "Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIII", "Nghị quyết Trung ương 4 (khóa XII)": named by an ordinal or a term. */
function readNamed(terms: readonly Term[], index: number): Found[] | null {
  const name = namedDocuments.matchAt(terms, index)
  if (!name || !terms[index]!.is(Tag.Title)) return null
  let to: number | null = null
  for (let at = name.to; at < Math.min(terms.length, name.to + LONGEST_NAME); at += 1) {
    const term = terms[at]!
    if (term.is(Tag.Punct) && !term.is(Tag.OpenParen | Tag.CloseParen)) break
    const isOrdinal = term.is(Tag.Int) && !term.is(Tag.Year) && !countsNext(terms, at + 1)
    if (isOrdinal || (term.is(Tag.Roman) && term.is(Tag.Word))) to = at + 1
    else if (to !== null && term.is(Tag.CloseParen)) to = at + 1
  }
  return to === null ? null : [{ from: index, to, type: isVague(terms, name) ? null : name.entry, number: null }]
}

/** "số 05/KH-UBND", "217-QĐ/TW" without a type: no record, but nothing else either. */
function readBare(terms: readonly Term[], index: number): Found[] | null {
  const number = readDocumentNumber(terms, index)
  if (!number || number.signs === 0 || !hasLetters(terms, index, number.to)) return null
  const marked = terms[index - 1]?.normal === 'số'
  const glued = isGlued(terms[index + 1]) && isGlued(terms[index + 2]) && terms[index + 2]!.is(Tag.Upper)
  if (
    !marked &&
    !(glued && number.signs >= 2) &&
    !(glued && terms[index + 2]!.text.length <= 5 && number.signs >= 1 && terms[index + 1]!.is(Tag.Dash))
  )
    return null
  return [{ from: index, to: number.to, type: null, number: null }]
}

/** Whether a figure is the first of a number like 19-CT/TU. */
function opensNumber(terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1]?.shape.normal
  return (next === '-' || next === '/') && terms[index]!.shape.digits?.separators === 'none'
}

function readAt(terms: readonly Term[], index: number): Found[] | null {
  if (terms[index]!.shape.digits !== null) return opensNumber(terms, index) ? readBare(terms, index) : null
  // Named documents open with their type, too.
  return documentTypes.opensAt(terms[index]!) ? (readTyped(terms, index) ?? readNamed(terms, index)) : null
}

function findInSentence(sentence: Sentence, index: number, found: DocumentSpan[]): void {
  const { terms } = sentence
  for (let at = 0; at < terms.length; ) {
    const spans = readAt(terms, at)
    if (spans === null) {
      at += 1
      continue
    }
    for (const span of spans) found.push({ sentence: index, ...span })
    at = spans.at(-1)!.to
  }
}

/** All document names of a text, in order; read once a document. */
export const findDocumentSpans = oncePerDocument((doc): DocumentSpan[] => {
  const found: DocumentSpan[] = []
  doc.sentences.forEach((sentence, index) => {
    findInSentence(sentence, index, found)
  })
  return found
})
