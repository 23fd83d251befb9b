import type { Period } from '../../model/fact.js'
import type { DateMention } from '../dates/mention.js'
import type { ArticleReading } from './article-reading.js'
import { isNow, isOwnTime } from './own-time.js'
import { type PastSpan, pastSpansIn } from './past-spans.js'
import type { SentenceReading } from './sentence-reading.js'

export type Basis = Period['basis']
/** A time that a figure may take: a date, or null for a bare "đến nay" and, with its days, for "năm qua". */
export type Candidate = { from: number; to: number; date: DateMention | null; days?: PastSpan['days'] }

/** Acceptable times of a sentence, in order. */
export function candidatesIn(article: ArticleReading, reading: SentenceReading, aimed: boolean): Candidate[] {
  const dates = reading.dates.filter((date) => !isNow(date) && isOwnTime(reading, date, aimed))
  const found: Candidate[] = dates.map((date) => ({ from: date.from, to: date.to, date }))
  for (const { from, to, days } of pastSpansIn(article, reading)) found.push({ from, to, date: null, days })
  for (const cue of reading.cues) {
    const isInDate = reading.dates.some((date) => !isNow(date) && date.from <= cue.from && cue.from < date.to)
    if (cue.entry === 'asOf' && !isInDate) found.push({ from: cue.from, to: cue.to, date: null })
  }
  return found.sort((a, b) => a.from - b.from)
}

export function makePeriod(
  article: ArticleReading,
  reading: SentenceReading,
  { date, days }: Candidate,
  basis: Basis,
  aimed: boolean,
): Period {
  if (date) {
    const { from, to } = date.record
    if (!aimed && isUntil(reading, date)) return { from: null, to, kind: 'as-of', basis }
    return { from, to, kind: 'during', basis }
  }
  if (days) return { ...days, kind: 'during', basis }
  const { eventOn, publishedOn } = article.context
  if (eventOn && !(publishedOn && eventOn > publishedOn))
    return { from: null, to: eventOn, kind: 'as-of', basis: 'event' }
  return { from: null, to: publishedOn, kind: 'as-of', basis: publishedOn ? 'publication' : basis }
}

/** "tính đến hết tháng 8", "đến ngày 12/6": the day of a stock. "từ … đến …" is a span of time. */
function isUntil(reading: SentenceReading, date: DateMention): boolean {
  const inside = reading.terms[date.from]!.normal
  if (inside === 'từ') return false
  return reading.cues.some(
    (cue) =>
      cue.entry === 'untilDay' &&
      (cue.to === date.from || (cue.from <= date.from && date.from < cue.to)) &&
      reading.terms[cue.from - 1]?.normal !== 'từ',
  )
}
