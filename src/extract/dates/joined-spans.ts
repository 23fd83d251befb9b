import type { Term } from '../../vietnamese/index.js'
import type { DateParts, DateShape } from './rule.js'
import type { DateSpan } from './spans.js'

const RULE = 'date/from-to'

/** Words that lead from "từ" to the first date: "từ đầu năm 2022", "từ cuối tháng 5". */
const LEADING = new Set(['đầu', 'cuối', 'giữa', 'khoảng', 'ngày', 'hồi', 'sau', 'lúc'])
/** Words that may stand between the two dates besides "đến", "tới" or a dash. */
const BETWEEN = new Set([
  'đến',
  'tới',
  '-',
  'cho',
  'hết',
  'đầu',
  'cuối',
  'giữa',
  'ngày',
  'nay',
  ',',
  'thời',
  'điểm',
  'vào',
])
const UNTIL = new Set(['đến', 'tới', '-'])
const LONGEST_LINK = 5
const LONGEST_LEAD = 3

function normalAt(terms: readonly Term[], index: number): string {
  return terms[index]?.normal ?? ''
}

/** First chunk of "từ", "kể từ" that leads to this chunk, or null. */
function leadOf(terms: readonly Term[], from: number): number | null {
  if (normalAt(terms, from) === 'từ') return from
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_LEAD); at -= 1) {
    if (normalAt(terms, at) === 'từ') return normalAt(terms, at - 1) === 'kể' ? at - 1 : at
    if (!LEADING.has(normalAt(terms, at))) return null
  }
  return null
}

function isLink(terms: readonly Term[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > LONGEST_LINK) return false
  const words = terms.slice(from, to).map((term) => term.normal)
  return words.some((word) => UNTIL.has(word)) && words.every((word) => BETWEEN.has(word))
}

function isBefore(from: DateParts, to: DateParts): boolean {
  return (from.m ?? 0) * 32 + (from.d ?? 0) < (to.m ?? 0) * 32 + (to.d ?? 0)
}

/** The years that one of the two dates lends to the other; null where they are in the wrong order. */
function joinShapes(first: DateShape, last: DateShape): DateShape | null {
  const from = { ...first.from }
  const to = { ...last.to }
  const crosses = !isBefore(from, to)
  if (from.y === null && to.y !== null) from.y = to.y - (crosses ? 1 : 0)
  else if (to.y === null && from.y !== null) to.y = from.y + (crosses ? 1 : 0)
  if (from.y !== null && (from.y > to.y! || (from.y === to.y && crosses))) return null
  const role = first.role === 'event' && last.role === 'event' ? 'event' : 'period'
  return { from, to, grain: 'range', role, silent: false }
}

function join(first: DateSpan, last: DateSpan): DateSpan | null {
  const { terms } = first.chunks.line
  const from = leadOf(terms, first.from)
  if (from === null || first.open || last.open || first.shape.silent || last.shape.silent) return null
  if (!isLink(terms, first.to, last.from) || first.relativeYear !== last.relativeYear) return null
  const shape = joinShapes(first.shape, last.shape)
  return shape && { ...last, from, shape, rule: RULE, partOfDay: null, time: null, asOf: false }
}

/** First chunk of "từ đầu năm đến" before a date, which then ends what began with its year; null elsewhere. */
function startOfYear(terms: readonly Term[], from: number): number | null {
  let at = from - 1
  while (from - at <= LONGEST_LINK && BETWEEN.has(normalAt(terms, at)) && normalAt(terms, at) !== 'đầu') at -= 1
  const isYear = normalAt(terms, at) === 'năm' && normalAt(terms, at - 1) === 'đầu' && normalAt(terms, at - 2) === 'từ'
  return isYear && isLink(terms, at + 1, from) ? at - 2 : null
}

function sinceNewYear(span: DateSpan): DateSpan | null {
  const from = span.open || span.shape.silent ? null : startOfYear(span.chunks.line.terms, span.from)
  if (from === null || span.shape.from.m === null) return null
  const first: DateParts = { y: span.shape.from.y, m: 1, d: 1 }
  const shape: DateShape = { from: first, to: span.shape.to, grain: 'range', role: 'period', silent: false }
  return { ...span, from, shape, rule: RULE, partOfDay: null, time: null, asOf: false }
}

/**
 * "từ năm 2021 đến tháng 9/2022", "từ đầu năm đến hết quý III": two dates of any kind with "từ … đến …" around them are one
 * range. Those of one kind have rules of their own, which share months and years.
 */
export function joinSpans(spans: DateSpan[]): DateSpan[] {
  const joined: DateSpan[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const both = last ? join(last, span) : null
    if (both) joined[joined.length - 1] = both
    else joined.push(sinceNewYear(span) ?? span)
  }
  return joined
}
