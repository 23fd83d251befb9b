import { type Chunks, Tag } from '../../vietnamese/index.js'
import { readShape } from './readers.js'
import type { DateSpan } from './spans.js'

/** Words behind "9 tháng" that make it any nine months. */
const OTHER_MONTHS = new Set('qua nữa tuổi tới sau trước liên đầu cuối một tù mỗi giữa trở đó'.split(' '))
/** Words before "9 tháng" that make it any nine months. */
const ANY_MONTHS = new Set('qua vòng sau mỗi hạn khoảng hơn gần mỗi cứ suốt được là'.split(' '))

const RULE = 'date/first-months-again'

/** Counts of months that the text tells of the year: 9 of "9 tháng đầu năm", and 9 of "3 tháng cuối năm". */
function toldCounts(dates: DateSpan[]): Set<number> {
  const counts = new Set<number>()
  for (const { rule, shape } of dates) {
    if (rule.startsWith('date/first-months')) counts.add(shape.to.m!)
    if (rule.startsWith('date/last-months')) counts.add(shape.from.m! - 1)
  }
  return counts
}

function isRepeated(chunks: Chunks, index: number, counts: Set<number>): boolean {
  const { terms } = chunks.line
  const numeral = chunks.numerals[index]
  if (numeral?.scale !== 1 || !counts.has(numeral.value) || terms[index + 1]?.normal !== 'tháng') return false
  const next = terms[index + 2]
  if (next && (OTHER_MONTHS.has(next.normal) || next.is(Tag.Slash))) return false
  return !ANY_MONTHS.has(terms[index - 1]?.normal ?? '')
}

function findInSentence(chunks: Chunks, sentence: number, own: DateSpan[], counts: Set<number>): DateSpan[] {
  const found: DateSpan[] = []
  for (let index = 0; index + 1 < chunks.line.terms.length; index += 1) {
    if (!isRepeated(chunks, index, counts)) continue
    if (own.some((span) => span.from < index + 2 && index < span.to)) continue
    const shape = readShape('first-months', { n: chunks.numerals[index]!.value })
    if (!shape) continue
    const context = { partOfDay: null, time: null, open: false, asOf: false, relativeYear: null }
    found.push({ sentence, chunks, from: index, to: index + 2, shape, rule: RULE, ...context })
  }
  return found
}

/** "Thu ngân sách 9 tháng đạt …": once a text speaks of "9 tháng đầu năm", its bare "9 tháng" are the same months. */
export function addRepeatedMonths(chunks: (Chunks | null)[], dates: DateSpan[]): DateSpan[] {
  const counts = toldCounts(dates)
  if (counts.size === 0) return dates
  const all: DateSpan[] = []
  let next = 0
  chunks.forEach((part, sentence) => {
    const first = next
    while (dates[next]?.sentence === sentence) next += 1
    const own = dates.slice(first, next)
    const more = part ? findInSentence(part, sentence, own, counts) : []
    all.push(...(more.length === 0 ? own : [...own, ...more].sort((a, b) => a.from - b.from)))
  })
  return all
}
