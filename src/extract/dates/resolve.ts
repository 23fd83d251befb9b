import type { DateRecord } from '../../model/date.js'
import { formatDay, isCalendarDay, yearOf } from './calendar.js'
import type { DateParts } from './rule.js'
import type { DateSpan } from './spans.js'
import type { Basis, TextYears, YearGuess } from './text-years.js'

export type Resolved = Pick<DateRecord, 'from' | 'to' | 'grain' | 'inferred' | 'basis'>

function toDay(parts: DateParts, year: number): string | null {
  const { m, d } = parts
  if (m === null || d === null) return null
  // The last day of February depends on the year: periods are read with 28.
  if (m === 2 && d === 28 && isCalendarDay(year, 2, 29)) return formatDay(year, 2, d)
  return isCalendarDay(year, m, d) ? formatDay(year, m, d) : null
}

/** Last day of a period that ends with its month. */
function toLastDay(span: DateSpan, year: number): string | null {
  const { m, d } = span.shape.to
  if (span.shape.role === 'period' && m === 2 && d !== null && d >= 28)
    return formatDay(year, 2, isCalendarDay(year, 2, 29) ? 29 : 28)
  return toDay(span.shape.to, year)
}

function guessYear(span: DateSpan, years: TextYears): YearGuess | null {
  const { shape } = span
  if (span.relativeYear !== null) {
    const now = years.guessNow()
    return now ? { year: yearOf(now.day) + span.relativeYear, basis: now.basis } : null
  }
  if (shape.role === 'event') return years.guessEventYear(span)
  return years.guessPeriodYear(span)
}

/** Days of a date expression, with what had to be inferred for them; null where the year cannot be known or the day does not exist. */
export function resolveSpan(span: DateSpan, years: TextYears): Resolved | null {
  const { shape } = span
  const inferred: DateRecord['inferred'] = []
  let basis: Basis = null
  let first = shape.from.y
  let last = shape.to.y
  if (last === null || first === null) {
    const guess = guessYear(span, years)
    if (!guess) return null
    inferred.push('year')
    basis = guess.basis
    first ??= guess.year
    const crosses = shape.from.m! > shape.to.m!
    last ??= first + (crosses ? 1 : 0)
  }
  const from = toDay(shape.from, first)
  let to = toLastDay(span, last)
  let grain = shape.grain
  if (span.open) {
    const now = years.guessNow()
    inferred.push('end')
    basis ??= now?.basis ?? null
    grain = 'range'
    if (now && from && now.day >= from) to = now.day
  }
  return from && to && from <= to ? { from, to, grain, inferred, basis } : null
}
