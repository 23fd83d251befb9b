import type { Sentence, Term, TextDocument } from '../../vietnamese/index.js'
import { findUnitAt } from '../numbers/unit-lexicon.js'
import { documentTypes, namedDocuments } from './types.js'

/** A document's name in place: terms [from, to) without its date. A bare number ("số 05/KH-UBND") has no type. */
export type DocumentSpan = {
  sentence: number
  from: number
  to: number
  type: string | null
  number: string | null
}

function isGlued(term: Term | undefined): boolean {
  return term?.tags.has('Glued') === true
}

function isSign(term: Term | undefined): boolean {
  return term !== undefined && (term.tags.has('Dash') || term.tags.has('Slash'))
}

/** CT, TU, NĐ, QĐi, BDVTU, 2022: what stands between the signs of a document number. */
function isNumberPart(term: Term | undefined): boolean {
  if (!term) return false
  if (term.tags.has('Int')) return true
  return (
    term.tags.has('Upper') ||
    (term.tags.has('Title') && term.text.length <= 6) ||
    (term.tags.has('Word') && /\p{Lu}/u.test(term.text))
  )
}

/** End of "19-CT/TU", "05/2022/NĐ-CP", "669/ QĐ-TTg" that starts at this term; `signs` counts its dashes and slashes. */
export function readDocumentNumber(terms: readonly Term[], index: number): { to: number; signs: number } | null {
  if (!terms[index]?.tags.has('Int')) return null
  let to = index + 1
  let signs = 0
  // "1234a/QĐ-UBND"
  if (isGlued(terms[to]) && terms[to]!.tags.has('Word') && terms[to]!.text.length <= 2 && isSign(terms[to + 1])) to += 1
  while (isSign(terms[to]) && isNumberPart(terms[to + 1])) {
    const spaced = !isGlued(terms[to]) && !isGlued(terms[to + 1])
    if (spaced && signs > 0 && !terms[to + 1]!.tags.has('Upper')) break
    to += 2
    signs += 1
    // "76/2025/UBTVQH15"
    if (isGlued(terms[to]) && terms[to]!.tags.has('Int') && terms[to - 1]!.tags.has('Upper')) to += 1
  }
  return { to, signs }
}

/** Whether letters stand in it: 12/2022/KH, 19-CT/TU, but not 5/12. */
function hasLetters(terms: readonly Term[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (terms[index]!.tags.has('Word')) return true
  return false
}

const TIME_WORDS = new Set(['năm', 'tháng', 'ngày', 'tuần', 'quý', 'giờ'])

/** "Kế hoạch 5 năm", "hướng dẫn 20 hộ": the figure counts what follows it. */
function countsNext(terms: readonly Term[], to: number): boolean {
  const next = terms[to]
  if (!next) return false
  return TIME_WORDS.has(next.normal) || next.tags.has('Percent') || findUnitAt(terms, to) !== null
}

function readNumbers(terms: readonly Term[], index: number, marked: boolean): number | null {
  const first = readDocumentNumber(terms, index)
  if (!first) return null
  const lettered = hasLetters(terms, index, first.to)
  if (!lettered && first.signs > 0) return marked ? index + 1 : null
  if (!lettered && !marked && (countsNext(terms, first.to) || terms[index]!.tags.has('Year'))) return null
  // "Quyết định 217, 218-QĐ/TW": one name, several numbers.
  let to = first.to
  while (terms[to] && [',', 'và'].includes(terms[to]!.normal)) {
    const more = readDocumentNumber(terms, to + 1)
    if (!more || !hasLetters(terms, to + 1, more.to)) break
    to = more.to
  }
  return to
}

function skipMark(terms: readonly Term[], index: number): number {
  const mark = terms[index]?.normal
  if (mark === 'số') return terms[index + 1]?.tags.has('Colon') ? index + 2 : index + 1
  return index
}

function writeNumber(terms: readonly Term[], from: number, to: number): string {
  let text = ''
  for (const term of terms.slice(from, to)) text += term.normal === ',' || term.normal === 'và' ? ', ' : term.text
  return text
}

function readTyped(terms: readonly Term[], index: number): Omit<DocumentSpan, 'sentence'> | null {
  const type = documentTypes.matchAt(terms, index)
  if (!type) return null
  const at = skipMark(terms, type.to)
  const end = readNumbers(terms, at, at > type.to)
  if (end === null) return null
  if (type.entry.weak && at === type.to && !hasLetters(terms, at, end)) return null
  return { from: index, to: end, type: type.entry.type, number: writeNumber(terms, at, end) }
}

/** "Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIII": up to the ordinal, within a few words. */
function readNamed(terms: readonly Term[], index: number): Omit<DocumentSpan, 'sentence'> | null {
  const name = namedDocuments.matchAt(terms, index)
  if (!name || !terms[index]!.tags.has('Title')) return null
  let to = name.to
  for (let at = name.to; at < Math.min(terms.length, name.to + 16); at += 1) {
    const term = terms[at]!
    if (term.tags.has('Punct') && !term.tags.has('OpenParen') && !term.tags.has('CloseParen')) break
    if (term.tags.has('Int') || term.tags.has('Roman')) to = at + 1
  }
  return { from: index, to, type: name.entry, number: null }
}

/** "số 05/KH-UBND", "217-QĐ/TW" without a type: no record, but nothing else either. */
function readBare(terms: readonly Term[], index: number): Omit<DocumentSpan, 'sentence'> | null {
  const number = readDocumentNumber(terms, index)
  if (!number || number.signs === 0 || !hasLetters(terms, index, number.to)) return null
  const marked = terms[index - 1]?.normal === 'số'
  const glued = isGlued(terms[index + 1]) && isGlued(terms[index + 2]) && terms[index + 2]!.tags.has('Upper')
  if (
    !marked &&
    !(glued && number.signs >= 2) &&
    !(glued && terms[index + 2]!.text.length <= 5 && number.signs >= 1 && terms[index + 1]!.tags.has('Dash'))
  )
    return null
  return { from: index, to: number.to, type: null, number: null }
}

function findInSentence(sentence: Sentence, index: number, found: DocumentSpan[]): void {
  const { terms } = sentence
  for (let at = 0; at < terms.length; ) {
    const term = terms[at]!
    const span = term.tags.has('Word')
      ? (readTyped(terms, at) ?? readNamed(terms, at))
      : term.tags.has('Int')
        ? readBare(terms, at)
        : null
    if (span) found.push({ sentence: index, ...span })
    at = span ? span.to : at + 1
  }
}

const known = new WeakMap<TextDocument, DocumentSpan[]>()

/** All document names of a text, in order; read once a document. */
export function findDocumentSpans(doc: TextDocument): DocumentSpan[] {
  const before = known.get(doc)
  if (before) return before
  const found: DocumentSpan[] = []
  doc.sentences.forEach((sentence, index) => {
    findInSentence(sentence, index, found)
  })
  known.set(doc, found)
  return found
}
