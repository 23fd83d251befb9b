import { monthName, readMonth } from './month-names.js'

/** A wall-clock time as a page states it: local day, and time and zone where stated. */
export type Clock = {
  /** YYYY-MM-DD */
  day: string
  /** HH:MM:SS, null where only the day is stated. */
  time: string | null
  /** Minutes east of UTC, null where not stated (then the reader's own zone is meant). */
  offset: number | null
}

const isoClock =
  /(?<![\d/.-])(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?!\d)/
const numericDay = /(?<![\d/.-])(\d{1,2})\s{0,2}([/.-])\s{0,2}(\d{1,2})\s{0,2}\2\s{0,2}(\d{4})(?=\D|$|\d{2}[/.-]\d)/
const yearFirstDay = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/
const vietnameseDay = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s*,?\s+năm\s+(\d{4})/iu
const vietnameseMonth = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})\s*,?\s*(?:năm\s+)?(\d{4})/iu
const timeOfDay =
  /(?<![\d:/.-])(\d{1,2})(?::|h|g|\s?giờ\s?)(\d{2})(?:[:'](\d{2}))?\s{0,2}(a\.?m\.?|p\.?m\.?|SA|CH)?(?![\d/:])/iu
/** A counter glued to the time: "22:58" + "412" + "0". */
const gluedTime = /(?<![\d:/.-])([01]?\d|2[0-3]):([0-5]\d)(?=\d{2,}(?![:\d]))/
const zone = /(?:GMT|UTC)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?/i
const namedZone = /(?<![A-Z])(GMT|UTC|EST|EDT|ET|CDT|MST|MDT|PST|PDT|PT|BST|CET|CEST|ICT|JST|IST|AEST)(?![A-Z])/
const namedOffsets: Record<string, number> = {
  GMT: 0,
  UTC: 0,
  EST: -300,
  EDT: -240,
  ET: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  PT: -420,
  BST: 60,
  CET: 60,
  CEST: 120,
  ICT: 420,
  JST: 540,
  IST: 330,
  AEST: 600,
}

const monthFirst = new RegExp(`(?<!\\p{L})${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})(?!\\d)`, 'iu')
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s-]+(?:de\\s+)?${monthName},?[\\s-]+(?:de\\s+)?(\\d{4})(?!\\d)`,
  'iu',
)

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

function makeDay(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

function findDay(text: string): { day: string; index: number; length: number } | null {
  const readers: [RegExp, (m: RegExpExecArray) => string | null][] = [
    [vietnameseDay, (m) => makeDay(Number(m[3]), Number(m[2]), Number(m[1]))],
    [
      numericDay,
      (m) => makeDay(Number(m[4]), Number(m[3]), Number(m[1])) ?? makeDay(Number(m[4]), Number(m[1]), Number(m[3])),
    ],
    [vietnameseMonth, (m) => makeDay(Number(m[3]), Number(m[2]), Number(m[1]))],
    [yearFirstDay, (m) => makeDay(Number(m[1]), Number(m[2]), Number(m[3]))],
    [monthFirst, (m) => makeDay(Number(m[3]), readMonth(m[1]), Number(m[2]))],
    [dayFirst, (m) => makeDay(Number(m[3]), readMonth(m[2]), Number(m[1]))],
  ]
  let found: { day: string; index: number; length: number } | null = null
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text)
    const day = match && read(match)
    if (match && day && (!found || match.index < found.index)) {
      found = { day, index: match.index, length: match[0].length }
    }
  }
  return found
}

function readTime(text: string): string | null {
  const match = timeOfDay.exec(text) ?? gluedTime.exec(text)
  if (!match) return null
  const half = match[4]?.toLowerCase().replaceAll('.', '')
  let hour = Number(match[1])
  if (hour > 24 || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return null
  if ((half === 'pm' || half === 'ch') && hour < 12) hour += 12
  if ((half === 'am' || half === 'sa') && hour === 12) hour = 0
  if (hour > 23) return null
  return `${pad(hour)}:${match[2]}:${match[3] ?? '00'}`
}

function readOffset(mark: string | undefined): number | null {
  if (!mark) return null
  if (/^(?:Z|UTC|GMT)$/i.test(mark)) return 0
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(mark)
  if (!match) return null
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return match[1] === '-' ? -minutes : minutes
}

/** An ISO 8601 day or time anywhere in `text`. */
export function readIsoClock(text: string): Clock | null {
  const match = isoClock.exec(text)
  if (!match) return null
  const day = makeDay(Number(match[1]), Number(match[2]), Number(match[3]))
  if (!day) return null
  const hour = Number(match[4] ?? 0)
  if (hour > 23 || Number(match[5] ?? 0) > 59) return { day, time: null, offset: null }
  const time = match[4] === undefined ? null : `${pad(hour)}:${match[5]}:${match[6] ?? '00'}`
  return { day, time, offset: time ? readOffset(match[7]) : null }
}

/**
 * The first day in a short line of text, with the time that stands beside it. Day comes before month where
 * both readings are possible. "12:00 AM" is what portals print for "no time".
 */
export function readClock(text: string): Clock | null {
  const line = text.slice(0, 400)
  if (!/\d{4}/.test(line)) return null
  const iso = readIsoClock(line)
  if (iso?.time) return iso
  const found = findDay(line)
  if (!found) return iso
  const rest = `${line.slice(0, found.index)} \u0000 ${line.slice(found.index + found.length)}`
  const time = /12:00(?::00)?\s?AM/i.test(rest) ? null : readTime(rest)
  return { day: found.day, time, offset: time ? findOffset(rest) : null }
}

function findOffset(rest: string): number | null {
  const stated = zone.exec(rest)
  if (!stated) return namedOffsets[namedZone.exec(rest)?.[1] ?? ''] ?? null
  const minutes = Number(stated[2]) * 60 + Number(stated[3] ?? 0)
  return stated[1] === '-' ? -minutes : minutes
}

const vietnam = 7 * 60

/** ISO time with +07:00; a clock without zone is taken as Vietnamese time; null where only the day is known. */
export function toVietnamTime(clock: Clock): { at: string | null; on: string } {
  if (!clock.time) return { at: null, on: clock.day }
  const offset = clock.offset ?? vietnam
  const utc = Date.parse(`${clock.day}T${clock.time}Z`) - offset * 60_000
  const local = new Date(utc + vietnam * 60_000).toISOString().slice(0, 19)
  return { at: `${local}+07:00`, on: local.slice(0, 10) }
}
