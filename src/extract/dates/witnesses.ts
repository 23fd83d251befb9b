import { Tag } from '../../vietnamese/index.js'
import type { DateSpan } from './spans.js'

/** A date with a year, as a witness for the year of others. */
export type Witness = { span: DateSpan; first: number; last: number }

const PLAN_WORDS = new Set(['triển', 'phương', 'nhiệm', 'kế', 'mục', 'chương', 'hướng', 'phấn', 'dự', 'chỉ'])
const REVIEW_WORDS = new Set(['tổng', 'sơ', 'kết', 'đánh', 'báo', 'quả', 'qua', 'đạt'])
/** Two words that begin something: they outweigh what the second would say alone. */
const BEGINNINGS = new Set(['phát động', 'ký kết', 'hưởng ứng', 'đăng ký'])
const LOOK_BACK = 14

function leftWord(span: DateSpan, steps: number): string {
  return span.chunks.line.terms[span.from - steps]?.normal ?? ''
}

/** "từ ngày 1/8/2025": since when something holds, no day on which it took place. */
function isBeginning(span: DateSpan): boolean {
  return span.shape.grain === 'day' && span.partOfDay === null && leftWord(span, 1) === 'từ'
}

/** Whether the text speaks on that day: not "tính đến ngày …", "từ … đến nay", "từ ngày …". */
export function tellsNow(span: DateSpan): boolean {
  return !span.asOf && !span.open && !isBeginning(span)
}

/** "so với năm 2020", "cùng kỳ năm 2021", "đến năm 2030": years of something else. */
export function isAside(span: DateSpan): boolean {
  const before = leftWord(span, 1)
  return isCompared(span) || before === 'kỳ' || (before === 'đến' && span.shape.grain === 'year')
}

/** Words between "so với" and the time that is compared: "so với thời điểm cuối năm 2021", "so cùng kỳ năm 2022". */
const BEFORE_COMPARED = new Set(['với', 'cùng', 'kỳ', 'cuối', 'đầu', 'giữa', 'thời', 'điểm', 'của', 'giai', 'đoạn'])
const LONGEST_COMPARISON = 6

function isCompared(span: DateSpan): boolean {
  for (let step = 1; step <= LONGEST_COMPARISON; step += 1) {
    const word = leftWord(span, step)
    if (word === 'so' || (word === 'với' && step <= 2)) return true
    if (!BEFORE_COMPARED.has(word)) return false
  }
  return false
}

/** Whether the nearest telling word before it speaks of plans: "triển khai nhiệm vụ năm 2023", "phát động phong trào …". */
export function isPlan(span: DateSpan): boolean {
  for (let step = 1; step <= LOOK_BACK; step += 1) {
    const word = leftWord(span, step)
    if (PLAN_WORDS.has(word) || BEGINNINGS.has(`${leftWord(span, step + 1)} ${word}`)) return true
    if (REVIEW_WORDS.has(word)) return false
  }
  return false
}

const NAME_GAP = 6
/** What is called up for a year at its beginning. */
const CALLED_UP = new Set(['nhập ngũ', 'giao quân', 'nhận quân', 'tuyển quân', 'quân sự'])

/**
 * "Tết Nguyên đán Giáp Thìn 2024", "gọi công dân nhập ngũ năm 2018": a year named by what takes place at its turn, so that
 * days of its first months are its own and days of the last months lie before it.
 */
export function isNewYear(span: DateSpan): boolean {
  const { terms } = span.chunks.line
  if (span.shape.grain !== 'year') return false
  const words = terms.slice(Math.max(0, span.from - NAME_GAP), span.to)
  return words.some(
    (term, index) =>
      term.normal === 'tết' ||
      (term.normal === 'xuân' && !term.is(Tag.Lower)) ||
      CALLED_UP.has(`${term.normal} ${words[index + 1]?.normal}`),
  )
}

/** Words before "Đại hội" that make it one of another day: a resolution of it, what leads to it. */
const OTHER_CONGRESS = new Set(['quyết', 'mừng', 'tới', 'kiện', 'trước', 'vụ', 'trình', 'bị', 'sau', 'thềm', 'công'])
const FIRST_SESSION = /^(?:nhất|1|01|đầu)$/

function opensTerm(words: string[], index: number): boolean {
  if (words[index] === 'đại' && words[index + 1] === 'hội') return !OTHER_CONGRESS.has(words[index - 1] ?? '')
  if (words[index] !== 'kỳ' || (words[index - 1] !== 'họp' && words[index + 1] !== 'họp')) return false
  const at = words.indexOf('thứ', index)
  return at > 0 && at - index <= 2 && FIRST_SESSION.test(words[at + 1] ?? '')
}

/**
 * The year in which a term of office begins, where the sentence of this day speaks of the congress or first session that
 * opens it: "Ngày 26/7, … Đại hội lần thứ I, nhiệm kỳ 2025 - 2030". Null elsewhere.
 */
export function findOpenedTerm(span: DateSpan, witnesses: Witness[]): number | null {
  const own = witnesses.filter(({ span: { sentence, shape } }) => sentence === span.sentence && shape.grain === 'term')
  if (own.length === 0) return null
  const words = span.chunks.sentence.terms.map((term) => term.normal)
  return words.some((_, index) => opensTerm(words, index)) ? Math.max(...own.map(({ first }) => first)) : null
}

const AFTER_REVIEW = new Set(['kết', 'qua', 'sau', 'quả', 'tròn'])

/** "sơ kết 3 năm … giai đoạn 2021 - 2025": the years of a phase that are over, told as a number before it. */
function elapsedYears({ chunks, from }: DateSpan): number | null {
  for (let at = from - 1; at > 0; at -= 1) {
    const numeral = chunks.numerals[at]
    const isYears = numeral && numeral.scale === 1 && chunks.line.terms[at + 1]?.normal === 'năm'
    if (isYears && AFTER_REVIEW.has(chunks.line.terms[at - 1]!.normal)) return numeral.value
  }
  return null
}

/** The last year of a period that is reported on: of a phase that still runs, the last one of what has been told of it. */
export function reportedYear(witness: Witness, all: Witness[]): number {
  const { span, first, last } = witness
  if (span.shape.grain !== 'range') return last
  const elapsed = elapsedYears(span)
  // "10 năm … giai đoạn 2009-2019" is the whole of it.
  if (elapsed !== null && elapsed < last - first) return first + elapsed - 1
  const parts = all.filter((other) => other.span.shape.grain === 'range' && other.first === first && other.last < last)
  return parts.length > 0 ? Math.max(...parts.map((part) => part.last)) : last
}
