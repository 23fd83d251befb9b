import type { DocumentRecord } from '../../model/document.js'
import { makeEvidence, quoteTerms, type TextDocument } from '../../vietnamese/index.js'
import type { DateMention } from '../dates/mention.js'
import type { RecordIds } from '../record-id.js'
import { readIssuer } from './issuer.js'
import { type DocumentSpan, findDocumentSpans } from './spans.js'

/** A document's name in place: terms [from, to) of doc.sentences[sentence], date and issuer included. */
export type DocumentMention = { record: DocumentRecord; sentence: number; from: number; to: number }

const RULE = 'document/number'

function issueDate(span: DocumentSpan, dates: DateMention[]): DateMention | null {
  const own = dates.find(
    (date) => date.sentence === span.sentence && date.record.role === 'document' && date.from >= span.to,
  )
  return own && own.from - span.to <= 4 ? own : null
}

function makeMention(doc: TextDocument, span: DocumentSpan, dates: DateMention[], ids: RecordIds): DocumentMention {
  const { terms } = doc.sentences[span.sentence]!
  const date = issueDate(span, dates)
  const end = date?.to ?? span.to
  const issuer = readIssuer(terms, end)
  const to = issuer?.[1] ?? end
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
  return findDocumentSpans(doc)
    .filter((span) => span.type !== null)
    .map((span) => makeMention(doc, span, dates, ids))
}
