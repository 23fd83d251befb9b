import { Tag, type Term, termSpan } from '../../vietnamese/index.js'
import { readIssuer } from '../documents/issuer.js'
import type { DocumentSpan } from '../documents/spans.js'
import { isLawDate } from './law-dates.js'
import type { DateSpan } from './spans.js'

/** Words that may stand between a document's number and its date. */
const BEFORE_ISSUE_DATE = new Set([',', '(', 'ngày', 'ban', 'hành', 'ký', '-'])

const LONGEST_GAP = 4

function isBeside(terms: readonly Term[], end: number, from: number): boolean {
  if (from < end || from - end > LONGEST_GAP) return false
  return terms.slice(end, from).every((term) => BEFORE_ISSUE_DATE.has(term.normal))
}

/** Whether a date belongs to the document named right before it, with or without its issuer between them. */
function followsDocument(span: DateSpan, documents: DocumentSpan[]): boolean {
  if (span.shape.role !== 'event' || span.shape.grain !== 'day') return false
  const terms = span.chunks.sentence.terms
  const [from] = termSpan(span.chunks, span.from, span.to)
  return documents.some((document) => {
    if (document.type === null || document.to > from) return false
    return [document.to, readIssuer(terms, document.to)?.[1]].some(
      (end) => end !== undefined && isBeside(terms, end, from),
    )
  })
}

/** Dates inside a document's number ("12/2022/KH-BDV") are none. */
export function isInsideNumber(span: DateSpan, documents: DocumentSpan[]): boolean {
  const [from, to] = termSpan(span.chunks, span.from, span.to)
  return documents.some((document) => from < document.to && document.from < to && to <= document.to)
}

const LONGEST_PLACE = 6

/** "Lạng Sơn, ngày 11 tháng 10 năm 2023" in a line of its own: the head of a document, which the page prints whole. */
function isLetterhead({ chunks, from, to, shape }: DateSpan): boolean {
  const { terms } = chunks.line
  if (shape.from.y === null || shape.grain !== 'day' || from < 2 || from > LONGEST_PLACE) return false
  if (terms[from]!.normal !== 'ngày' || terms[from - 1]!.normal !== ',') return false
  const isPlace = terms.slice(0, from - 1).every((term) => !term.is(Tag.Lower | Tag.Num))
  return isPlace && terms.slice(to).every((term) => term.is(Tag.Stop))
}

/** Whether a date is that of a document: told behind its name, in the head of it, or of an act that is cited. */
export function isDocumentDate(span: DateSpan, documents: DocumentSpan[]): boolean {
  return followsDocument(span, documents) || isLawDate(span) || isLetterhead(span)
}
