import type { Chunks } from '../../vietnamese/index.js'
import type { DateSpan } from './spans.js'

/** Words of a page clock: "Cập nhật lúc: 14:05, 11/07/2022", "Đăng ngày 17 - 05 - 2024". */
const CLOCK_WORDS = new Set(
  'cập nhật đăng ngày lúc vào thứ hai ba tư năm sáu bảy bẩy chủ gửi tạo xuất bản thời gian gmt utc am pm sa ch t2 t3 t4 t5 t6 t7 cn'.split(
    ' ',
  ),
)

const CLOCK_STARTS = new Set(['thứ', 'chủ', 'đăng', 'cập', 't2', 't3', 't4', 't5', 't6', 't7', 'cn'])

function spansWord(span: DateSpan, word: string): boolean {
  return span.chunks.line.terms.slice(span.from, span.to).some((term) => term.normal === word)
}

function isClockLine(chunks: Chunks, span: DateSpan): boolean {
  const { terms } = chunks.line
  return terms.every((term, index) => {
    if (index >= span.from && index < span.to) return true
    return term.tags.has('Punct') || CLOCK_WORDS.has(term.normal) || chunks.numerals[index] !== null
  })
}

/** Whether the date is the page's own clock: a line of nothing but a full date with its time or weekday, or "đăng ngày …". */
export function isPublication(span: DateSpan): boolean {
  const { from } = span.shape
  if (from.y === null || span.shape.grain !== 'day' || span.shape.role !== 'event') return false
  if (!isClockLine(span.chunks, span)) return false
  const first = span.chunks.line.terms.find((term) => !term.tags.has('Punct'))?.normal ?? ''
  return (
    CLOCK_STARTS.has(first) ||
    (span.time !== null && span.chunks.numerals[span.from] !== null && !spansWord(span, 'ngày'))
  )
}
