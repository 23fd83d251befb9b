import type { DocumentRecord } from '../../model/document.js'
import { makeEvidence, quoteTerms, type Term, type TextDocument } from '../../vietnamese/index.js'
import type { DateMention } from '../dates/mention.js'
import type { RecordIds } from '../record-id.js'
import { readIssuer, readMaker } from './issuer.js'
import { type DocumentSpan, findDocumentSpans } from './spans.js'

/** A document's name in place: terms [from, to) of doc.sentences[sentence], date and issuer included. */
export type DocumentMention = { record: DocumentRecord; sentence: number; from: number; to: number }

const RULE = 'document/number'

const LONGEST_GAP = 4
const NONE: readonly DateMention[] = []

/** The date of issue that stands behind the number or behind the issuer. */
function issueDate(end: number, dates: readonly DateMention[]): DateMention | null {
  const own = dates.find((date) => date.record.role === 'document' && date.from >= end)
  return own && own.from - end <= LONGEST_GAP ? own : null
}

/** "Ngày 19/2/2024, Thành ủy đã ban hành Chỉ thị số …": the day told before the organ that made the document. */
function makingDate(maker: [number, number], dates: readonly DateMention[]): DateMention | null {
  const last = dates.findLast(({ record, to }) => record.grain === 'day' && to <= maker[0])
  return last && last.record.role === 'event' && maker[0] - last.to <= 1 ? last : null
}

/** "Ngày 5/12, Phó Thủ tướng ký Quyết định số …": the only day told before a signature. */
function signingDate(terms: readonly Term[], span: DocumentSpan, dates: readonly DateMention[]): DateMention | null {
  if (terms[span.from - 1]?.normal !== 'ký') return null
  const before = dates.filter(({ pointer, to }) => !pointer && to <= span.from)
  const [only] = before
  return before.length === 1 && only!.record.role === 'event' && only!.record.grain === 'day' ? only! : null
}

/** `dates`: those of the sentence. */
function makeMention(
  doc: TextDocument,
  span: DocumentSpan,
  dates: readonly DateMention[],
  ids: RecordIds,
): DocumentMention {
  const { terms } = doc.sentences[span.sentence]!
  const before = issueDate(span.to, dates)
  const behind = readIssuer(terms, before?.to ?? span.to)
  const after = before ?? issueDate(behind?.[1] ?? span.to, dates)
  const to = Math.max(span.to, behind?.[1] ?? 0, after?.to ?? 0)
  const maker = behind || after ? null : readMaker(terms, span.from)
  const issuer = behind ?? maker
  const date = after ?? (maker ? makingDate(maker, dates) : signingDate(terms, span, dates))
  const record: DocumentRecord = {
    id: ids.make('document', terms[span.from]!.start, terms[to - 1]!.end),
    type: span.type!,
    number: span.number,
    issuedOn: date?.record.from ?? null,
    issuer: issuer ? makeEvidence(doc, terms[issuer[0]]!.start, terms[issuer[1] - 1]!.end, RULE).quote : null,
    evidence: quoteTerms(doc, terms, span.from, to, RULE),
  }
  return { record, sentence: span.sentence, from: span.from, to }
}

/** Every document that a text names with its type, in text order, with number, date and issuer where stated. */
export function findDocuments(doc: TextDocument, dates: DateMention[], ids: RecordIds): DocumentMention[] {
  const bySentence = new Map<number, DateMention[]>()
  for (const date of dates) {
    const own = bySentence.get(date.sentence)
    if (own) own.push(date)
    else bySentence.set(date.sentence, [date])
  }
  return findDocumentSpans(doc)
    .filter((span) => span.type !== null)
    .map((span) => makeMention(doc, span, bySentence.get(span.sentence) ?? NONE, ids))
}
