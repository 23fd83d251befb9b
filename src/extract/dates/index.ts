import type { DateRecord } from '../../model/date.js'
import { quoteTerms, type TextDocument, termSpan } from '../../vietnamese/index.js'
import type { ExtractContext } from '../context.js'
import { type DocumentSpan, findDocumentSpans } from '../documents/spans.js'
import type { RecordIds } from '../record-id.js'
import { isDocumentDate, isInsideNumber } from './document-dates.js'
import type { DateMention, DateValue } from './mention.js'
import { findPointers, lastNamed, type NamedTimes } from './pointers.js'
import { isPublication } from './publication.js'
import { resolveSpan } from './resolve.js'
import { type DateSpan, findDateSpans } from './spans.js'
import { TextYears } from './text-years.js'
import { isPlan } from './witnesses.js'

export type { DateMention, DateValue } from './mention.js'

function groupBySentence(documents: DocumentSpan[]): Map<number, DocumentSpan[]> {
  const groups = new Map<number, DocumentSpan[]>()
  for (const span of documents) groups.set(span.sentence, [...(groups.get(span.sentence) ?? []), span])
  return groups
}

const HAPPENS = new Set(['diễn ra', 'khai mạc', 'mưa lớn'])
const HOLDS = new Set([...HAPPENS, 'tổ chức'])
const LOOK_AROUND = 14
/** Title, lead and first paragraph. */
const HEAD_BLOCKS = 3
/** Days that one event lasts at most, and one that a text opens with; what is told of more of them is done over a time. */
const LONGEST_EVENT = 6
const LONGEST_MAIN_EVENT = 14

function lasts({ shape: { from, to } }: DateSpan): number {
  const months = ((to.m ?? 0) - (from.m ?? 0) + 12) % 12
  return months * 30 + (to.d ?? 0) - (from.d ?? 0) + 1
}

/**
 * "từ ngày 5 đến 12/4" tells how long something is done, unless it is short or a verb near it says that it takes place then;
 * of the first days told at the head of a text, also that it is held.
 */
function isStretch(span: DateSpan, isFirst: boolean): boolean {
  const { terms } = span.chunks.line
  if (span.shape.grain !== 'range' || span.partOfDay !== null || terms[span.from]!.normal !== 'từ') return false
  if (terms[span.from - 1]?.normal === 'tính') return true
  const isMain = isFirst && span.chunks.sentence.block < HEAD_BLOCKS
  if (lasts(span) <= (isMain ? LONGEST_MAIN_EVENT : LONGEST_EVENT)) return false
  const verbs = isMain ? HOLDS : HAPPENS
  const around = terms.slice(Math.max(0, span.from - 5), span.to + LOOK_AROUND)
  return !around.some((term, index) => verbs.has(`${term.normal} ${around[index + 1]?.normal}`))
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
  const spans = all.dates.filter((span) => !isInsideNumber(span, documents.get(span.sentence) ?? []))
  const ofDocument = new Set(spans.filter((span) => isDocumentDate(span, documents.get(span.sentence) ?? [])))
  const years = new TextYears(spans, (span) => ofDocument.has(span), context)
  const mentions: DateMention[] = []
  let isFirst = true
  for (const span of spans) {
    const resolved = span.shape.silent ? null : resolveSpan(span, years)
    if (!resolved) continue
    const [from, to] = termSpan(span.chunks, span.from, span.to)
    const inByline = doc.blocks[span.chunks.sentence.block]?.kind === 'byline'
    const role = roleOf(span, ofDocument.has(span), inByline, isFirst)
    if (role === 'event') isFirst = false
    const evidence = quoteTerms(doc, span.chunks.sentence.terms, from, to, span.rule)
    const { partOfDay, time } = span
    const { from: first, to: last, grain, inferred, basis } = resolved
    const record: DateValue = { from: first, to: last, grain, inferred, basis, role, partOfDay, time, evidence }
    mentions.push({ sentence: span.sentence, from, to, record, pointer: false, relative: false, planned: isPlan(span) })
  }
  return addPointers(doc, mentions, years)
}

function addPointers(doc: TextDocument, dates: DateMention[], years: TextYears): DateMention[] {
  const mentions: DateMention[] = []
  let next = 0
  let named: NamedTimes = { told: null, planned: null }
  for (let number = 0; number < doc.sentences.length; number += 1) {
    const first = next
    while (next < dates.length && dates[next]!.sentence === number) next += 1
    const own = first === next ? NONE : dates.slice(first, next)
    const pointers = findPointers(doc, number, own, years, named)
    if (pointers.length > 0) mentions.push(...[...own, ...pointers].sort((a, b) => a.from - b.from))
    else mentions.push(...own)
    named = lastNamed(own, named)
  }
  return mentions
}

const NONE: DateMention[] = []

/** Field by field: a spread behind the id would copy them one at a time by name. */
function writeRecord(id: string, record: DateValue): DateRecord {
  const { from, to, grain, inferred, basis, role, partOfDay, time, evidence } = record
  return { id, from, to, grain, inferred, basis, role, partOfDay, time, evidence }
}

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
    records.push(writeRecord(id, record))
  }
  return records
}
