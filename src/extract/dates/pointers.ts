import { PhraseIndex, quoteTerms, type Sentence, Tag, type TextDocument } from '../../vietnamese/index.js'
import { formatDay, monthOf, yearOf } from './calendar.js'
import type { DateMention, DateValue } from './mention.js'
import { findRelativeWords, type Relative, readRelative } from './relative-words.js'
import type { TextYears } from './text-years.js'

/** What the words point to: the year just named, its beginning up to now, or all that was up to now. */
type Pointer = 'named-year' | 'year-to-date' | 'now'

const phrases: Record<Pointer, string[]> = {
  'named-year': ['trong năm', 'cả năm', 'năm qua', 'trong năm qua', 'một năm qua'],
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

function wholeYear(year: number, basis: DateValue['basis']): Days {
  return { from: formatDay(year, 1, 1), to: formatDay(year, 12, 31), grain: 'year', inferred: ['year'], basis }
}

/** The periods that a text has named last: one it reports on, and one it only plans for. */
export type NamedTimes = { told: DateValue | null; planned: DateValue | null }

/** The periods named last once these dates have been told too. */
export function lastNamed(own: DateMention[], before: NamedTimes): NamedTimes {
  if (own.length === 0) return before
  const named = own.filter(isNamed)
  const last = (isPlanned: boolean) => named.findLast(({ planned }) => planned === isPlanned)?.record ?? null
  return { told: last(false) ?? before.told, planned: last(true) ?? before.planned }
}

/** The year that "trong năm" means: the one reported on; of a plan alone the year before, where that has hardly begun. */
function namedYear({ told, planned }: NamedTimes, years: TextYears, isAim: boolean): number | null {
  if (isAim && planned) return yearOf(planned.to)
  if (told) return yearOf(told.to)
  if (!planned) return null
  const year = yearOf(planned.to)
  const today = years.publishedOn
  const isToCome = today !== null && (yearOf(today) < year || (yearOf(today) === year && monthOf(today) <= 2))
  return isToCome ? year - 1 : year
}

/** Words that aim at what is told, with the word that must follow. */
const AIMS = new Map<string, string | null>([
  ['sẽ', null],
  ['phấn', 'đấu'],
  ['dự', 'kiến'],
])

function isAimed({ terms }: Sentence): boolean {
  return terms.some(({ normal }, at) => {
    const second = AIMS.get(normal)
    return second === null || (second !== undefined && terms[at + 1]?.normal === second)
  })
}

function resolvePointer(pointer: Pointer, years: TextYears, named: NamedTimes, isAim: boolean): Days | null {
  const year = pointer === 'named-year' ? namedYear(named, years, isAim) : null
  if (year !== null) return wholeYear(year, 'text-year')
  const now = years.guessNow()
  if (!now) return null
  const { day, basis } = now
  if (pointer === 'now') return { from: day, to: day, grain: 'day', inferred: ['year', 'month', 'day'], basis }
  if (pointer === 'named-year') return wholeYear(yearOf(day), basis)
  return { from: formatDay(yearOf(day), 1, 1), to: day, grain: 'range', inferred: ['year', 'end'], basis }
}

const GRAINS = {
  day: 'day',
  week: 'range',
  weekend: 'range',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
} as const

/** The day that "hôm nay" is, and from which "hôm qua" and "tuần trước" count. */
function todayOf({ unit, steps }: Relative, years: TextYears): { day: string; basis: DateValue['basis'] } | null {
  // What happened yesterday did so before publication; "hôm nay" and "năm nay" are those of the main event.
  if (years.publishedOn && steps !== 0 && unit !== 'year') return { day: years.publishedOn, basis: 'publication' }
  return years.guessNow()
}

function resolveRelative(relative: Relative, years: TextYears): Days | null {
  const today = todayOf(relative, years)
  if (!today || (relative.unit !== 'year' && today.basis === 'period')) return null
  const inferred: DateValue['inferred'] = relative.unit === 'year' ? ['year'] : ['year', 'month', 'day']
  const grain = relative.weekday === null ? GRAINS[relative.unit] : 'day'
  return { ...readRelative(relative, today.day), grain, inferred, basis: today.basis }
}

/** "10 năm qua" is a duration. */
function isCounted(sentence: Sentence, from: number): boolean {
  const left = sentence.terms[from - 1]
  return left !== undefined && (left.is(Tag.Num) || left.shape.numberWord !== null)
}

const BESIDE = new Set([',', '(', 'ngày', '-', 'tức', ')', 'là', 'thứ'])
const LONGEST_GAP = 3

/** "Hôm qua, ngày 14/7", "(14/7) hôm qua": the day has its figures beside it. */
function isDatedBeside(sentence: Sentence, match: { from: number; to: number }, own: DateMention[]): boolean {
  return own.some(({ from, to, record }) => {
    if (record.grain !== 'day') return false
    const [first, last] = from >= match.to ? [match.to, from] : [to, match.from]
    if (last < first || last - first > LONGEST_GAP) return false
    return sentence.terms.slice(first, last).every((term) => BESIDE.has(term.normal))
  })
}

type Place = { from: number; to: number }

function overlapsAny({ from, to }: Place, others: Place[]): boolean {
  return others.some((other) => other.from < to && from < other.to)
}

/**
 * Words of one sentence that tell a time without its figures, in text order: "trong năm", "đến nay", "hôm qua", "tuần trước".
 * `own`: the dates of the sentence; `before`: the periods that the sentences before named last.
 */
export function findPointers(
  doc: TextDocument,
  number: number,
  own: DateMention[],
  years: TextYears,
  before: NamedTimes,
): DateMention[] {
  const sentence = doc.sentences[number]!
  const found: DateMention[] = []
  const add = (place: Place, days: Days | null, more: Pick<DateMention, 'pointer' | 'relative'>, rule: string) => {
    if (!days) return
    const role = more.pointer ? 'period' : 'event'
    const evidence = quoteTerms(doc, sentence.terms, place.from, place.to, rule)
    const { from, to, grain, inferred, basis } = days
    const record: DateValue = { from, to, grain, inferred, basis, role, partOfDay: null, time: null, evidence }
    const { pointer, relative } = more
    found.push({ sentence: number, from: place.from, to: place.to, record, pointer, relative, planned: false })
  }
  const relative = findRelativeWords(sentence.terms).filter((match) => !overlapsAny(match, own))
  for (const match of relative) {
    const isDay = match.entry.unit === 'day' || match.entry.weekday !== null
    if (isDay && isDatedBeside(sentence, match, own)) continue
    add(match, resolveRelative(match.entry, years), { pointer: !isDay, relative: true }, 'date/relative')
    if (found.length > 0 && isDay) found.at(-1)!.record.partOfDay = match.entry.partOfDay
  }
  for (const match of index.scan(sentence.terms)) {
    if (isCounted(sentence, match.from) || overlapsAny(match, own) || overlapsAny(match, relative)) continue
    const named = lastNamed(
      own.filter((date) => date.to <= match.from),
      before,
    )
    add(
      match,
      resolvePointer(match.entry, years, named, isAimed(sentence)),
      { pointer: true, relative: false },
      'date/pointer',
    )
  }
  return found
}

/** Whether a later "trong năm" can take the year of this date. */
function isNamed(date: DateMention): boolean {
  return date.record.role === 'period' && date.record.grain !== 'term'
}
