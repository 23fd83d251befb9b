import type { DateRecord } from '../../model/date.js'
import type { Chunks, Term } from '../../vietnamese/index.js'
import { readTimeAfter, readTimeBefore } from './clock-times.js'
import type { DateShape } from './rule.js'

/** What the words around a date add to it. Chunks [from, to) are the whole expression. */
export type SpanContext = {
  from: number
  to: number
  partOfDay: DateRecord['partOfDay']
  time: string | null
  /** "từ … đến nay": lasts until the text was written. */
  open: boolean
  /** "tính đến ngày …": the day that figures are as of. */
  asOf: boolean
  /** "năm nay" 0, "năm ngoái" -1, next to a period without a year. */
  relativeYear: number | null
}

const PARTS = new Map<string, NonNullable<DateRecord['partOfDay']>>([
  ['sáng', 'morning'],
  ['trưa', 'noon'],
  ['chiều', 'afternoon'],
  ['tối', 'evening'],
  ['đêm', 'night'],
])

const WEEKDAYS = new Set(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'bẩy', 'nhật'])

function normalAt(terms: readonly Term[], index: number): string {
  return terms[index]?.normal ?? ''
}

/** Start of "Thứ hai", "Chủ nhật", "thứ 7" that ends before this chunk, or null. */
function weekdayBefore(chunks: Chunks, end: number): number | null {
  const { terms } = chunks.line
  const day = chunks.from[end - 1]
  if (day === undefined) return null
  const word = chunks.sentence.terms[day]!.normal
  const head = normalAt(terms, end - 2)
  if (head === 'thứ' && (WEEKDAYS.has(word) || /^[2-7]$/.test(word))) return end - 2
  return head === 'chủ' && word === 'nhật' ? end - 2 : null
}

function skipBack(terms: readonly Term[], index: number, words: string[]): number {
  return words.includes(normalAt(terms, index - 1)) ? index - 1 : index
}

function isDayBefore(terms: readonly Term[], index: number): boolean {
  return normalAt(terms, index - 1) === 'nay' || normalAt(terms, index - 1) === 'qua'
}

type Left = Pick<SpanContext, 'from' | 'partOfDay' | 'time'>

/** Takes in, from right to left: ngày, part of day (sáng nay), weekday, time. */
function extendLeft(chunks: Chunks, start: number): Left {
  const { terms } = chunks.line
  const left: Left = {
    from: start,
    partOfDay: PARTS.get(normalAt(terms, start)) ?? PARTS.get(normalAt(terms, start + 1)) ?? null,
    time: null,
  }
  if (normalAt(terms, start - 1) === 'ngày') left.from = start - 1
  for (let step = 0; step < 4; step += 1) {
    const end = skipBack(terms, left.from, [',', '-', '('])
    const word = normalAt(terms, end - 1)
    const part = PARTS.get(isDayBefore(terms, end) ? normalAt(terms, end - 2) : word)
    const weekday = weekdayBefore(chunks, end)
    const time = left.time ? null : readTimeBefore(chunks, end)
    if (part && end === left.from - (isBracket(terms, left.from) ? 1 : 0)) {
      left.partOfDay ??= part
      left.from = isDayBefore(terms, end) ? end - 2 : end - 1
    } else if (weekday !== null) left.from = weekday
    else if (time) Object.assign(left, { time: time.time, from: time.from, partOfDay: left.partOfDay })
    else break
    if (normalAt(terms, left.from - 1) === 'ngày' && !weekday) left.from -= 1
  }
  if (normalAt(terms, left.from - 1) === 'buổi' || normalAt(terms, left.from - 1) === 'hôm') left.from -= 1
  return left
}

function isBracket(terms: readonly Term[], index: number): boolean {
  return normalAt(terms, index - 1) === '(' || normalAt(terms, index - 1) === ','
}

const FROM_WORDS = new Set(['từ', 'kể'])

/** Start of "từ (đầu|tháng|năm…)" that leads to this chunk, or null. */
function leadingFrom(terms: readonly Term[], index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    if (FROM_WORDS.has(normalAt(terms, at))) return normalAt(terms, at - 1) === 'kể' ? at - 1 : at
    if (!['đầu', 'cuối', 'giữa', 'sau', 'ngày'].includes(normalAt(terms, at))) return null
  }
  return null
}

/** End of "(cho) đến nay" that follows this chunk, or null. */
function trailingNow(terms: readonly Term[], index: number): number | null {
  let at = index
  if (normalAt(terms, at) === ',') at += 1
  if (normalAt(terms, at) === 'cho') at += 1
  if (!['đến', 'tới'].includes(normalAt(terms, at))) return null
  return normalAt(terms, at + 1) === 'nay' ? at + 2 : null
}

const UNTIL = new Set(['đến', 'tới', 'trước', 'nhất'])

/** "tính đến ngày 30/6", "đến hết ngày 24/3", "trước 20/6"; but "từ 13h đến 19h30 ngày 7/9" tells hours of one day. */
function isAsOf(chunks: Chunks, from: number): boolean {
  const { terms } = chunks.line
  let at = from - 1
  for (let step = 0; step < 3 && ['hết', 'điểm', 'thời', 'ngày', 'là', 'vào'].includes(normalAt(terms, at)); step += 1)
    at -= 1
  return UNTIL.has(normalAt(terms, at)) && readTimeBefore(chunks, at) === null
}

const RELATIVE_YEARS = new Map([
  ['nay', 0],
  ['ngoái', -1],
  ['trước', -1],
])

/** "6 tháng đầu năm nay", "tháng 5 năm ngoái": the year, and where its words end. */
function readRelativeYear(terms: readonly Term[], index: number): { year: number; to: number } | null {
  const at = normalAt(terms, index - 1) === 'năm' ? index : normalAt(terms, index) === 'năm' ? index + 1 : null
  if (at === null) return null
  const year = RELATIVE_YEARS.get(normalAt(terms, at))
  return year === undefined ? null : { year, to: at + 1 }
}

/** "2 ngày 27 và 28/5", "hai năm 2022 - 2023": the number of days or years belongs to the expression. */
function includeCount(chunks: Chunks, from: number): number {
  const word = normalAt(chunks.line.terms, from)
  if (word !== 'ngày' && word !== 'năm') return from
  const counted = chunks.numerals[from - 1]
  return from > 0 && counted && counted.value <= 60 && counted.scale === 1 ? from - 1 : from
}

function extendRange(chunks: Chunks, from: number): number {
  return normalAt(chunks.line.terms, from - 1) === 'từ' ? from - 1 : includeCount(chunks, from)
}

/** The whole expression around a match: part of day, weekday, time, "từ … đến nay", "2 ngày …". */
export function extendSpan(chunks: Chunks, match: { from: number; to: number }, shape: DateShape): SpanContext {
  const { terms } = chunks.line
  const isDay = shape.role === 'event'
  const left: Left = isDay ? extendLeft(chunks, match.from) : { from: match.from, partOfDay: null, time: null }
  const after = isDay ? readTimeAfter(chunks, match.to) : null
  const year = readRelativeYear(terms, after?.to ?? match.to)
  const to = year?.to ?? after?.to ?? match.to
  const span: SpanContext = {
    from: left.from,
    to,
    partOfDay: left.partOfDay,
    time: left.time ?? after?.time ?? null,
    open: false,
    asOf: false,
    relativeYear: year?.year ?? null,
  }
  const since = leadingFrom(terms, left.from)
  const now = since === null ? null : trailingNow(terms, to)
  if (since !== null && now !== null) {
    span.from = since
    span.to = now
    span.open = true
    return span
  }
  span.asOf = isAsOf(chunks, left.from)
  if (shape.grain === 'range') span.from = extendRange(chunks, left.from)
  return span
}
