import { daysInMonth } from './calendar.js'
import type { DateField, DateParts, DateReader, DateShape, Grain } from './rule.js'

/** Numbers of a match by field name. */
export type DateNumbers = { [field in Exclude<DateField, '-'>]?: number | undefined }

/** 29 February stands in some year: day checks of year-less dates use a leap year. */
const LEAP_YEAR = 2000

function isDay(parts: DateParts): boolean {
  return (
    parts.m !== null &&
    parts.d !== null &&
    parts.m >= 1 &&
    parts.m <= 12 &&
    parts.d >= 1 &&
    parts.d <= daysInMonth(parts.y ?? LEAP_YEAR, parts.m)
  )
}

function isOrdered(from: DateParts, to: DateParts): boolean {
  if (from.y !== null && to.y !== null && from.y !== to.y) return from.y < to.y
  return (from.m ?? 0) * 32 + (from.d ?? 0) < (to.m ?? 0) * 32 + (to.d ?? 0)
}

function monthSpan(y: number | null, first: number, last: number, grain: Grain): DateShape | null {
  if (first < 1 || last > 12 || first > last) return null
  return {
    from: { y, m: first, d: 1 },
    to: { y, m: last, d: daysInMonth(y ?? LEAP_YEAR - 1, last) },
    grain,
    role: 'period',
    silent: false,
  }
}

/** Grain of so many months from the beginning or the end of a year. */
function grainOfMonths(count: number): Grain {
  if (count === 6) return 'half'
  return count === 3 ? 'quarter' : 'range'
}

const NO_DAY: DateParts = { y: null, m: null, d: null }

/** A day that is told but not dated. */
export const SILENT: DateShape = { from: NO_DAY, to: NO_DAY, grain: 'day', role: 'event', silent: true }

function readDay({ d, m, y }: DateNumbers): DateShape | null {
  const day = { y: y ?? null, m: m ?? null, d: d ?? null }
  return isDay(day) ? { from: day, to: day, grain: 'day', role: 'event', silent: false } : null
}

/** 91 is 1991, 25 is 2025. */
function fullYear(year: number): number {
  return year + (year < 70 ? 2000 : 1900)
}

/**
 * The earlier day takes what the later one states: "từ ngày 5 đến 7/7/2022". The same day of two years is an anniversary,
 * which is no event of the article but tells its year.
 */
function readDays(numbers: DateNumbers): DateShape | null {
  const to: DateParts = { y: numbers.Y ?? null, m: numbers.M ?? null, d: numbers.D ?? null }
  const from: DateParts = { y: numbers.y ?? to.y, m: numbers.m ?? to.m, d: numbers.d ?? null }
  if (!isDay(from) || !isDay(to)) return null
  if (from.m === to.m && from.d === to.d && from.y !== to.y)
    return { from: to, to, grain: 'day', role: 'event', silent: true }
  // "từ ngày 15/12 đến ngày 10/1/2022" began in the year before.
  if (numbers.y === undefined && to.y !== null && !isOrdered(from, to) && from.m! - to.m! >= 6) from.y = to.y - 1
  return isOrdered(from, to) ? { from, to, grain: 'range', role: 'event', silent: false } : null
}

function readMonths({ m, y, M, Y }: DateNumbers): DateShape | null {
  const first = monthSpan(y ?? Y ?? null, m ?? 0, m ?? 0, 'month')
  const last = monthSpan(Y ?? null, M ?? 0, M ?? 0, 'month')
  if (!first || !last || !isOrdered(first.from, last.to) || (first.from.y === last.from.y && m === M)) return null
  return { from: first.from, to: last.to, grain: 'range', role: 'period', silent: false }
}

function readQuarters({ q, Q, y, Y }: DateNumbers): DateShape | null {
  const first = q ?? 0
  const last = Q ?? first
  const grain = first === last ? 'quarter' : last - first === 1 && first % 2 === 1 ? 'half' : 'range'
  return monthSpan(Y ?? y ?? null, first * 3 - 2, last * 3, grain)
}

/** Years that a period can last: "lịch sử Đảng bộ (1930 - 2020)". */
const LONGEST_PHASE = 120

function readYears(numbers: DateNumbers, grain: Grain): DateShape | null {
  const first = numbers.y ?? 0
  let last = numbers.Y ?? first
  if (last < 100) last += Math.floor(first / 100) * 100
  if (first > last || last - first > LONGEST_PHASE || (grain !== 'year' && first === last)) return null
  return { from: { y: first, m: 1, d: 1 }, to: { y: last, m: 12, d: 31 }, grain, role: 'period', silent: false }
}

function readFirstMonths(count: number, y: number | null): DateShape | null {
  return count >= 2 && count <= 11 ? monthSpan(y, 1, count, grainOfMonths(count)) : null
}

function readLastMonths(count: number, y: number | null): DateShape | null {
  return count >= 2 && count <= 9 ? monthSpan(y, 13 - count, 12, grainOfMonths(count)) : null
}

/** Makes the date that the numbers of a match say; null when there is no such date. */
export function readShape(reader: DateReader, numbers: DateNumbers): DateShape | null {
  const y = numbers.y ?? null
  const n = numbers.n ?? 0
  switch (reader) {
    case 'day':
      return readDay(numbers)
    case 'short-day':
      return y !== null && y >= 10 ? readDay({ ...numbers, y: fullYear(y) }) : null
    case 'days':
      return readDays(numbers)
    case 'month':
      return monthSpan(y, numbers.m ?? 0, numbers.m ?? 0, 'month')
    case 'months':
      return readMonths(numbers)
    case 'quarter':
    case 'quarters':
      return readQuarters(numbers)
    case 'first-months':
      return readFirstMonths(n, y)
    case 'last-months':
      return readLastMonths(n, y)
    case 'first-quarters':
      return n >= 2 && n <= 3 ? monthSpan(y, 1, n * 3, grainOfMonths(n * 3)) : null
    case 'first-half':
      return monthSpan(y, 1, 6, 'half')
    case 'last-half':
      return monthSpan(y, 7, 12, 'half')
    case 'year':
      return readYears(numbers, 'year')
    case 'years':
      return readYears(numbers, 'range')
    case 'term':
      return readYears(numbers, 'term')
    case 'silent':
      return SILENT
  }
}
