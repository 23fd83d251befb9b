import { type Chunks, Tag } from '../../vietnamese/index.js'
import type { DateSpan } from './spans.js'

/** Words of a page clock: "Cập nhật lúc: 14:05, 11/07/2022", "Đăng ngày 17 - 05 - 2024". */
const CLOCK_WORDS = new Set(
  'cập nhật đăng ngày lúc vào thứ hai ba tư năm sáu bảy bẩy chủ gửi tạo xuất bản thời gian gmt utc am pm sa ch t2 t3 t4 t5 t6 t7 cn mon tue wed thu fri sat sun lượt xem đã số lần'.split(
    ' ',
  ),
)

const CLOCK_MARKS = new Set(['đăng', 'cập', 'gửi', 't2', 't3', 't4', 't5', 't6', 't7', 'cn'])

function isClockLine(chunks: Chunks, span: DateSpan): boolean {
  const { terms } = chunks.line
  return terms.every((term, index) => {
    if (index >= span.from && index < span.to) return true
    return term.is(Tag.Punct) || CLOCK_WORDS.has(term.normal) || chunks.numerals[index] !== null
  })
}

function spanWords(span: DateSpan): Set<string> {
  return new Set(span.chunks.line.terms.slice(span.from, span.to).map((term) => term.normal))
}

/** Longest line of a name and a clock: "Nguyễn An Thứ hai, ngày 04/12/2023 07:45 AM (GMT+7)". */
const MAX_SIGNED = 26

/**
 * Whether the date is the page's own clock: in a byline, or in a line of nothing but a full date with its time or weekday,
 * or "đăng ngày …".
 */
export function isPublication(span: DateSpan, inByline: boolean): boolean {
  if (span.shape.from.y === null || span.shape.grain !== 'day' || span.shape.role !== 'event') return false
  if (inByline) return true
  const { terms } = span.chunks.line
  const words = spanWords(span)
  const hasWeekday = words.has('thứ') || words.has('chủ')
  if (hasWeekday && span.time !== null && terms.length <= MAX_SIGNED) return true
  if (!isClockLine(span.chunks, span)) return false
  if (hasWeekday || terms.some((term) => CLOCK_MARKS.has(term.normal))) return true
  return span.time !== null && span.chunks.numerals[span.from] !== null && !words.has('ngày')
}
