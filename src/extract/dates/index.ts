import type { DateRecord } from '../../model/date.js'
import { quoteTerms, type Term, type TextDocument, termSpan } from '../../vietnamese/index.js'
import type { ExtractContext } from '../context.js'
import { readIssuer } from '../documents/issuer.js'
import { type DocumentSpan, findDocumentSpans } from '../documents/spans.js'
import type { RecordIds } from '../record-id.js'
import { isLawDate } from './law-dates.js'
import type { DateMention, DateValue } from './mention.js'
import { findPointers, isNamed } from './pointers.js'
import { isPublication } from './publication.js'
import { resolveSpan } from './resolve.js'
import { type DateSpan, findDateSpans } from './spans.js'
import { TextYears } from './text-years.js'

export type { DateMention, DateValue } from './mention.js'

function groupBySentence(documents: DocumentSpan[]): Map<number, DocumentSpan[]> {
  const groups = new Map<number, DocumentSpan[]>()
  for (const span of documents) groups.set(span.sentence, [...(groups.get(span.sentence) ?? []), span])
  return groups
}

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
function isInsideNumber(span: DateSpan, documents: DocumentSpan[]): boolean {
  const [from, to] = termSpan(span.chunks, span.from, span.to)
  return documents.some((document) => from < document.to && document.from < to && to <= document.to)
}

const HAPPENS = new Set(['diễn ra', 'khai mạc', 'mưa lớn'])
const LOOK_AROUND = 14
/** Title, lead and first paragraph. */
const HEAD_BLOCKS = 3

/**
 * "từ ngày 5 đến 12/4" tells how long something lasts, unless it is the first day told, at the head of the text, and so that
 * of its event, or a verb near it says that it takes place then.
 */
function isStretch(span: DateSpan, isFirst: boolean): boolean {
  const { terms } = span.chunks.line
  const isHead = isFirst && span.chunks.sentence.block < HEAD_BLOCKS
  if (isHead || span.shape.grain !== 'range' || span.partOfDay !== null || terms[span.from]!.normal !== 'từ')
    return false
  const around = terms.slice(Math.max(0, span.from - 5), span.to + LOOK_AROUND)
  return !around.some((term, index) => HAPPENS.has(`${term.normal} ${around[index + 1]?.normal}`))
}

function roleOf(span: DateSpan, isDocument: boolean, inByline: boolean, isFirst: boolean): DateRecord['role'] {
  if (isDocument) return 'document'
  if (isPublication(span, inByline)) return 'publication'
  if (span.shape.role === 'event' && (span.asOf || span.open || isStretch(span, isFirst))) return 'period'
  return span.shape.role
}

/**
 * Every date and period of a document in text order, years inferred as labelling.md says, with words that point to
 * periods ("trong năm") marked as pointers. Dates that do not exist, and those whose year cannot be known, are left out.
 */
export function findDates(doc: TextDocument, context: Pick<ExtractContext, 'publishedOn'>): DateMention[] {
  const documents = groupBySentence(findDocumentSpans(doc))
  const all = findDateSpans(doc)
  const spans = all.dates.filter(
    (span) => !span.shape.silent && !isInsideNumber(span, documents.get(span.sentence) ?? []),
  )
  const ofDocument = new Set(
    spans.filter((span) => followsDocument(span, documents.get(span.sentence) ?? []) || isLawDate(span)),
  )
  const years = new TextYears(spans, (span) => ofDocument.has(span), context)
  const mentions: DateMention[] = []
  let isFirst = true
  for (const span of spans) {
    const resolved = resolveSpan(span, years)
    if (!resolved) continue
    const [from, to] = termSpan(span.chunks, span.from, span.to)
    const inByline = doc.blocks[span.chunks.sentence.block]?.kind === 'byline'
    const role = roleOf(span, ofDocument.has(span), inByline, isFirst)
    if (role === 'event') isFirst = false
    const evidence = quoteTerms(doc, span.chunks.sentence.terms, from, to, span.rule)
    const { partOfDay, time } = span
    const { from: first, to: last, grain, inferred, basis } = resolved
    const record: DateValue = { from: first, to: last, grain, inferred, basis, role, partOfDay, time, evidence }
    mentions.push({ sentence: span.sentence, from, to, record, pointer: false, relative: false })
  }
  return addPointers(doc, mentions, years)
}

function addPointers(doc: TextDocument, dates: DateMention[], years: TextYears): DateMention[] {
  const mentions: DateMention[] = []
  let next = 0
  let named: DateValue | null = null
  for (let number = 0; number < doc.sentences.length; number += 1) {
    const first = next
    while (next < dates.length && dates[next]!.sentence === number) next += 1
    const own = first === next ? NONE : dates.slice(first, next)
    const pointers = findPointers(doc, number, own, years, named)
    if (pointers.length > 0) mentions.push(...[...own, ...pointers].sort((a, b) => a.from - b.from))
    else mentions.push(...own)
    named = own.filter(isNamed).at(-1)?.record ?? named
  }
  return mentions
}

const NONE: DateMention[] = []

const daysOf = ({ role, from, to }: DateValue): string => `${role}|${from}|${to}`

/**
 * The date records of a page: every mention that is a date of its own, each value once. `expressions`: also weeks, months and
 * years that are told from the time of writing ("tuần trước", "năm nay"), which are no dates of an article.
 */
export function extractDates(
  mentions: DateMention[],
  doc: TextDocument,
  ids: RecordIds,
  expressions: 'dates' | 'all' = 'dates',
): DateRecord[] {
  const stated = new Set(mentions.filter((one) => !one.pointer && !one.relative).map(({ record }) => daysOf(record)))
  const seen = new Set<string>()
  const records: DateRecord[] = []
  for (const mention of mentions) {
    const { record, pointer, relative } = mention
    if (pointer && !(relative && expressions === 'all')) continue
    if (relative && stated.has(daysOf(record))) continue
    const key = [record.role, record.from, record.to, record.grain, record.inferred.join()].join('|')
    if (seen.has(key)) continue
    seen.add(key)
    const { terms } = doc.sentences[mention.sentence]!
    const id = ids.make('date', terms[mention.from]!.start, terms[mention.to - 1]!.end)
    records.push({ id, ...record })
  }
  return records
}
