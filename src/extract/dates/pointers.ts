import { PhraseIndex, type Sentence } from '../../vietnamese/index.js'
import { formatDay, yearOf } from './calendar.js'
import type { DateValue } from './mention.js'
import type { TextYears } from './text-years.js'

/** What the words point to: the year just named, the year of writing, one before it, or all that was up to now. */
type Pointer = 'named-year' | 'this-year' | 'last-year' | 'year-to-date' | 'now'

const phrases: Record<Pointer, string[]> = {
  'named-year': ['trong năm', 'cả năm', 'năm qua', 'trong năm qua', 'một năm qua'],
  'this-year': ['năm nay'],
  'last-year': ['năm ngoái', 'năm trước', 'cùng kỳ năm trước', 'cùng kỳ năm ngoái'],
  'year-to-date': ['từ đầu năm đến nay', 'từ đầu năm tới nay', 'từ đầu năm lại đây'],
  now: [
    'đến nay',
    'tới nay',
    'hiện nay',
    'hiện tại',
    'đến thời điểm này',
    'đến thời điểm hiện tại',
    'hiện có',
    'tính đến nay',
  ],
}

const index = new PhraseIndex<Pointer>()
for (const [pointer, list] of Object.entries(phrases)) for (const phrase of list) index.add(phrase, pointer as Pointer)

type Days = Pick<DateValue, 'from' | 'to' | 'grain' | 'inferred' | 'basis'>

function resolvePointer(pointer: Pointer, years: TextYears, named: DateValue | null): Days | null {
  if (pointer === 'named-year' && named) return wholeYear(yearOf(named.to), 'text-year')
  const now = years.guessNow()
  if (!now) return null
  if (pointer === 'now')
    return { from: now.day, to: now.day, grain: 'day', inferred: ['year', 'month', 'day'], basis: now.basis }
  const year = yearOf(now.day)
  if (pointer === 'year-to-date') {
    return { from: formatDay(year, 1, 1), to: now.day, grain: 'range', inferred: ['year', 'end'], basis: now.basis }
  }
  return wholeYear(pointer === 'last-year' ? year - 1 : year, now.basis)
}

function wholeYear(year: number, basis: DateValue['basis']): Days {
  return { from: formatDay(year, 1, 1), to: formatDay(year, 12, 31), grain: 'year', inferred: ['year'], basis }
}

/** "10 năm qua" is a duration. */
function isCounted(sentence: Sentence, from: number): boolean {
  const left = sentence.terms[from - 1]
  return left !== undefined && (left.tags.has('Num') || left.shape.numberWord !== null)
}

/** A word that points to a period, in place: terms [from, to) of its sentence. */
export type PointerMatch = { from: number; to: number; entry: Pointer }

/** "trong năm", "năm nay", "đến nay": words that point to a period told elsewhere. */
export function findPointerWords(sentence: Sentence): PointerMatch[] {
  return index.scan(sentence.terms).filter(({ from }) => !isCounted(sentence, from))
}

/** The period that the words point to; `named`: the last one told before them. Null where nothing tells it. */
export function readPointer(
  match: PointerMatch,
  years: TextYears,
  named: DateValue | null,
): Omit<DateValue, 'evidence'> | null {
  const days = resolvePointer(match.entry, years, named)
  return days && { ...days, role: 'period', partOfDay: null, time: null }
}
