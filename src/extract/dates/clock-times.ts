import { type Chunks, Tag } from '../../vietnamese/index.js'

type ClockTime = { from: number; to: number; time: string }

function valueAt(chunks: Chunks, index: number): number | null {
  const numeral = chunks.numerals[index]
  return numeral && Number.isInteger(numeral.value) && numeral.scale === 1 ? numeral.value : null
}

function format(hour: number, minute: number): string | null {
  if (hour > 24 || minute > 59) return null
  return `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** 2:14:39 PM, 08:30 CH. */
function readHalfDay(chunks: Chunks, index: number, hour: number): { hour: number; to: number } {
  const word = chunks.line.terms[index]?.normal
  if (word === 'pm' || word === 'ch') return { hour: hour < 12 ? hour + 12 : hour, to: index + 1 }
  if (word === 'am' || word === 'sa') return { hour: hour === 12 ? 0 : hour, to: index + 1 }
  return { hour, to: index }
}

/** 14:05, 14:05:22, with or without AM or PM. */
function readColonTime(chunks: Chunks, index: number): ClockTime | null {
  const { terms } = chunks.line
  const hour = valueAt(chunks, index)
  const minute = valueAt(chunks, index + 2)
  if (hour === null || minute === null || terms[index + 1]?.normal !== ':' || !terms[index + 2]!.is(Tag.TwoDigits))
    return null
  let to = index + 3
  if (terms[to]?.normal === ':' && valueAt(chunks, to + 1) !== null) to += 2
  const half = readHalfDay(chunks, to, hour)
  const time = format(half.hour, minute)
  return time ? { from: index, to: half.to, time } : null
}

/** "14 giờ 30 ngày 5/6": what may follow the minutes. */
const AFTER_MINUTE = new Set(['phút', "'", ',', 'ngày', 'sáng', 'chiều', 'tối', 'trưa', 'đêm', 'hôm', ''])

const HOUR_WORDS = new Set(['giờ', 'h', 'g'])

/** 8h30, 7 giờ 30 phút, 16 giờ, 19h. */
function readHourTime(chunks: Chunks, index: number): ClockTime | null {
  const { terms } = chunks.line
  const hour = valueAt(chunks, index)
  if (hour === null || !HOUR_WORDS.has(terms[index + 1]?.normal ?? '')) return null
  let to = index + 2
  let minute = 0
  const stated = valueAt(chunks, to)
  const next = terms[to + 1]?.normal
  const isMinute = stated !== null && stated < 60 && (AFTER_MINUTE.has(next ?? '') || terms[to]!.is(Tag.Glued))
  if (isMinute) {
    minute = stated
    to += next === 'phút' || next === "'" ? 2 : 1
  }
  const time = format(hour, minute)
  return time ? { from: index, to, time } : null
}

/** Hour of the day that "7 giờ tối", "3 giờ chiều", "12 giờ sáng" say. */
function toDayHour(hour: number, part: string): number {
  if (part === 'sáng') return hour === 12 ? 0 : hour
  if (part === 'chiều' || part === 'tối') return hour < 12 ? hour + 12 : hour
  if (part === 'trưa') return hour < 10 ? hour + 12 : hour
  return part === 'đêm' && hour >= 6 && hour < 12 ? hour + 12 : hour
}

function readTime(chunks: Chunks, index: number): ClockTime | null {
  const time = readColonTime(chunks, index) ?? readHourTime(chunks, index)
  const part = time && chunks.line.terms[time.to]?.normal
  if (!time || !part) return time
  const hour = toDayHour(Number(time.time.slice(0, 2)), part)
  return { ...time, time: `${String(hour % 24).padStart(2, '0')}${time.time.slice(2)}` }
}

const BETWEEN = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm', ',', '-', '|', 'lúc', 'vào', 'của', '(', ')', ';'])

function skip(chunks: Chunks, index: number, limit: number): number {
  let at = index
  while (at < limit && BETWEEN.has(chunks.line.terms[at]?.normal ?? '')) at += 1
  return at
}

/** The time of day that ends right before this chunk, or null. */
export function readTimeBefore(chunks: Chunks, end: number): ClockTime | null {
  for (let at = Math.max(0, end - 9); at < end; at += 1) {
    if (valueAt(chunks, at) === null) continue
    const time = readTime(chunks, at)
    if (time && skip(chunks, time.to, end) === end) return time
  }
  return null
}

/** The time of day that follows right after this chunk ("11/07/2022 09:32"), or null. */
export function readTimeAfter(chunks: Chunks, start: number): ClockTime | null {
  const at = skip(chunks, start, start + 2)
  return valueAt(chunks, at) === null ? null : readTime(chunks, at)
}
