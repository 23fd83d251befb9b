import { isYear } from './numeral-shapes.js'
import { Tag } from './tags.js'
import type { Term } from './term.js'

const DATE_LEFT = new Set(
  'ngày sáng trưa chiều tối đêm hôm nay qua mùng mồng từ đến tới và vào dịp hết - , ('.split(' '),
)
const MONTH_LEFT = new Set(['tháng'])

/** Numbers of a dotted or comma-joined date in one token, or null: 05.9.2022 always, 19.11 and 10.2022 where the left word says so. */
export function splitDotted(terms: readonly Term[], index: number): string[] | null {
  const term = terms[index]!
  if (!term.is(Tag.Decimal)) return null
  const parts = term.text.split(/[.,]/)
  const left = terms[index - 1]?.normal ?? ''
  if (parts.length > 3 || parts.some((part) => part.length > 4)) return null
  if (parts.length === 3) return isDay(parts[0]!) && isMonth(parts[1]!) && parts[2]!.length === 4 ? parts : null
  const [first, second] = parts as [string, string]
  if (isYearText(first) && isYearText(second)) return parts
  if (term.text.includes(',')) return isDay(first) && isDay(second) && isDayList(terms, index) ? parts : null
  if (MONTH_LEFT.has(left)) return isMonth(first) && second.length === 4 ? parts : null
  if (isDay(first) && isMonth(second) && DATE_LEFT.has(left) && !isUnitNext(terms, index)) return parts
  return null
}

/** "19.11" after từ, và, dấu phẩy… is a decimal when it measures something. */
function isUnitNext(terms: readonly Term[], index: number): boolean {
  const left = terms[index - 1]?.normal ?? ''
  const strict = /^(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|nay|qua|mùng|mồng)$/.test(left)
  if (strict) return false
  const right = terms[index + 1]
  if (!right) return true
  return !/^[-,);.]$/.test(right.normal) && right.normal !== 'đến' && right.normal !== 'và'
}

function isDayList(terms: readonly Term[], index: number): boolean {
  const left = terms[index - 1]?.normal
  const next = terms[index + 1]?.normal
  return left === 'ngày' && (next === '/' || next === 'tháng' || next === '-' || next === 'và')
}

function isYearText(text: string): boolean {
  return text.length === 4 && isYear(Number(text))
}

function isDay(text: string): boolean {
  return text.length <= 2 && Number(text) >= 1 && Number(text) <= 31
}

function isMonth(text: string): boolean {
  return text.length <= 2 && Number(text) >= 1 && Number(text) <= 12
}
