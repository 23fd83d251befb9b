import type { DateRecord } from '../../model/date.js'
import { PhraseIndex, Tag, type Term } from '../../vietnamese/index.js'
import { addDays, type CalendarUnit, type DayRange, stepCalendar, weekdayOf } from './calendar-steps.js'

/**
 * What words tell of the time of writing: so many calendar units on from today's; with a weekday, that day of the week, or
 * the next or last such day where no week is named.
 */
export type Relative = {
  unit: CalendarUnit
  steps: number
  weekday: number | null
  partOfDay: DateRecord['partOfDay']
}

const STEPS: [unit: CalendarUnit, steps: number, phrases: string][] = [
  ['day', 0, 'hôm nay|ngày hôm nay|bữa nay'],
  ['day', -1, 'hôm qua|ngày hôm qua'],
  ['day', -2, 'hôm kia|ngày hôm kia'],
  ['day', 1, 'ngày mai'],
  ['day', 2, 'ngày kia'],
  ['week', 0, 'tuần này'],
  ['week', -1, 'tuần trước|tuần qua|tuần vừa qua|tuần rồi|tuần vừa rồi'],
  ['week', 1, 'tuần tới|tuần sau'],
  ['weekend', 0, 'cuối tuần này'],
  ['weekend', -1, 'cuối tuần trước|cuối tuần qua|cuối tuần vừa qua|cuối tuần rồi'],
  ['weekend', 1, 'cuối tuần tới|cuối tuần sau'],
  ['month', 0, 'tháng này'],
  ['month', -1, 'tháng trước|tháng qua|tháng vừa qua|tháng rồi'],
  ['month', 1, 'tháng tới|tháng sau'],
  ['quarter', 0, 'quý này|quý nay|quý hiện tại'],
  ['quarter', -1, 'quý trước|quý vừa qua'],
  ['quarter', 1, 'quý tới|quý sau|quý tiếp|quý tiếp theo'],
  ['year', 0, 'năm nay'],
  ['year', -1, 'năm ngoái|năm trước|cùng kỳ năm trước|cùng kỳ năm ngoái'],
  ['year', 1, 'năm tới|năm sau|sang năm|năm tiếp theo|năm kế tiếp'],
]

const PARTS: [part: NonNullable<DateRecord['partOfDay']>, words: string[]][] = [
  ['morning', ['sáng', 'rạng sáng']],
  ['noon', ['trưa']],
  ['afternoon', ['chiều']],
  ['evening', ['tối']],
  ['night', ['đêm']],
]
const PART_TAILS: [steps: number, tails: string[]][] = [
  [0, ['nay', 'hôm nay']],
  [-1, ['qua', 'hôm qua']],
  [1, ['mai', 'ngày mai']],
]

const WEEKDAYS = ['hai|2', 'ba|3', 'tư|4', 'năm|5', 'sáu|6', 'bảy|bẩy|7']
const WEEK_TAILS: [steps: number, tails: string][] = [
  [0, 'tuần này|của tuần này'],
  [-1, 'tuần trước|tuần qua|tuần vừa qua|tuần rồi'],
  [1, 'tuần tới|tuần sau|của tuần tới'],
]
const NEXT = 'tới'
const LAST = ['vừa qua', 'vừa rồi']

const index = new PhraseIndex<Relative>()

function add(phrases: string[], unit: CalendarUnit, steps: number, more: Partial<Relative> = {}): void {
  for (const phrase of phrases) index.add(phrase, { unit, steps, weekday: null, partOfDay: null, ...more })
}

for (const [unit, steps, phrases] of STEPS) add(phrases.split('|'), unit, steps)
for (const [partOfDay, words] of PARTS)
  for (const word of words)
    for (const [steps, tails] of PART_TAILS)
      for (const tail of tails) add([`${word} ${tail}`, `buổi ${word} ${tail}`], 'day', steps, { partOfDay })

const names = [...WEEKDAYS.map((words) => words.split('|').map((word) => `thứ ${word}`)), ['chủ nhật', 'chúa nhật']]
names.forEach((words, weekday) => {
  for (const word of words) {
    for (const [steps, tails] of WEEK_TAILS)
      add(
        tails.split('|').map((tail) => `${word} ${tail}`),
        'week',
        steps,
        { weekday },
      )
    add([`${word} ${NEXT}`], 'day', 1, { weekday })
    add(
      LAST.map((tail) => `${word} ${tail}`),
      'day',
      -1,
      { weekday },
    )
  }
})

/** Words before which "hôm nay", "năm sau" and the like are no time of their own: "cuộc sống hôm nay", "những năm trước". */
const NOT_AFTER = new Set(
  'sống hệ như vì cho các những mọi nhiều mấy vài tương một thêm mỗi trẻ từng theo bằng của nam hơn'.split(' '),
)
/** Words behind which they are none: "hôm nay và mai sau", "năm sau cao hơn năm trước". */
const NOT_BEFORE = new Set(['cao', 'đó', 'khi', 'trận'])

function isOwn(terms: readonly Term[], from: number, to: number): boolean {
  const left = terms[from - 1]
  const right = terms[to]
  if (left && (left.is(Tag.Num) || left.shape.numberWord !== null || NOT_AFTER.has(left.normal))) return false
  // "Hôm nay: 20.725" is a counter, "hôm nay 12/7" has its own date.
  if (right?.is(Tag.Num | Tag.Colon)) return false
  if (right?.normal === 'và' && /^(?:mai|ngày|hôm)$/.test(terms[to + 1]?.normal ?? '')) return false
  return !right || !NOT_BEFORE.has(right.normal)
}

export type RelativeMatch = { from: number; to: number; entry: Relative }

/** "hôm qua", "sáng nay", "tuần trước", "thứ Hai tuần tới": words that count from the time of writing. */
export function findRelativeWords(terms: readonly Term[]): RelativeMatch[] {
  return index.scan(terms).filter(({ from, to }) => isOwn(terms, from, to))
}

/** The days that the words tell of, counted from this day. */
export function readRelative({ unit, steps, weekday }: Relative, today: string): DayRange {
  const range = stepCalendar(today, unit, weekday !== null && unit === 'day' ? 0 : steps)
  if (weekday === null) return range
  if (unit === 'week') return stepCalendar(addDays(range.from, weekday), 'day', 0)
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  return stepCalendar(today, 'day', steps > 0 ? ahead || 7 : ahead - 7)
}
