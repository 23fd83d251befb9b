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
  const kind = aimed ? 'aimed' : 'told'
  reading.times[kind] ??= readCandidates(article, reading, aimed)
  return reading.times[kind]
}

function readCandidates(article: ArticleReading, reading: SentenceReading, aimed: boolean): Candidate[] {
  const dates = reading.dates.filter((date) => !isNow(date) && isOwnTime(reading, date, aimed))
  const found: Candidate[] = dates.map((date) => ({ from: date.from, to: date.to, date }))
  for (const { from, to, days } of pastSpansIn(article, reading)) found.push({ from, to, date: null, days })
  for (const cue of reading.cues) {
    const isInDate = reading.dates.some((date) => !isNow(date) && date.from <= cue.from && cue.from < date.to)
    if (cue.entry === 'asOf' && !isInDate) found.push({ from: cue.from, to: cue.to, date: null })
  }
  const spans = spansIn(reading)
  const outside = found.filter(({ from }) => !spans.some((span) => span.from <= from && from < span.to))
  const ordered = [...spans, ...outside].sort((a, b) => a.from - b.from)
  const own = ordered.filter((candidate) => !isOfPlan(reading, candidate))
  return own.length > 0 ? own : ordered
}

const PLANS = new Set(['hoạch', 'kh', 'toán', 'quyết', 'tiêu'])

/** "đạt 48,4% kế hoạch cả năm": the plan's time; the figure's own only where the sentence states no other. */
function isOfPlan({ terms }: SentenceReading, { from, date }: Candidate): boolean {
  return date !== null && PLANS.has(terms[from - 1]?.normal ?? '')
}

/** "từ năm 2021 đến tháng 9/2022": one span of time with two ends. */
function spansIn({ terms, dates }: SentenceReading): Candidate[] {
  return dates.flatMap((first, index) => {
    const last = dates[index + 1]
    if (terms[first.from - 1]?.normal !== 'từ' || !last || last.from - first.to > 2) return []
    if (terms[first.to]?.normal !== 'đến' && terms[last.from]?.normal !== 'đến') return []
    const days = { from: first.record.from, to: last.record.to }
    return days.from < days.to ? [{ from: first.from, to: last.to, date: null, days }] : []
  })
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
  if (eventOn && !(publishedOn && (eventOn > publishedOn || isLongAgo(eventOn, publishedOn))))
    return { from: null, to: eventOn, kind: 'as-of', basis: 'event' }
  return { from: null, to: publishedOn, kind: 'as-of', basis: publishedOn ? 'publication' : basis }
}

/** A page that comes long after its event tells what has been done since. */
const FRESH = 7 * 86_400_000

function isLongAgo(event: string, published: string): boolean {
  return Date.parse(published) - Date.parse(event) > FRESH
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
