import type { ExtractContext } from '../context.js'
import { formatDay, isCalendarDay, monthOf, yearOf } from './calendar.js'
import type { DateSpan } from './spans.js'

export type Basis = 'publication' | 'event' | 'text-year' | 'period' | null
export type YearGuess = { year: number; basis: Basis }

/** A date with a year, as a witness for the year of others. */
type Witness = { span: DateSpan; first: number; last: number }

const PLAN_WORDS = new Set(['triển', 'phương', 'nhiệm', 'kế', 'mục', 'chương', 'hướng', 'phấn', 'dự', 'chỉ'])
const REVIEW_WORDS = new Set(['tổng', 'sơ', 'kết', 'đánh', 'báo', 'quả', 'qua', 'đạt'])
const LOOK_BACK = 14

function leftWord(span: DateSpan, steps: number): string {
  return span.chunks.line.terms[span.from - steps]?.normal ?? ''
}

/** Whether the text speaks on that day: not "tính đến ngày …", "từ … đến nay", "từ ngày …". */
function tellsNow(span: DateSpan): boolean {
  const isBeginning = span.shape.grain === 'day' && span.partOfDay === null && leftWord(span, 1) === 'từ'
  return !span.asOf && !span.open && !isBeginning
}

/** "so với năm 2020", "cùng kỳ năm 2021", "đến năm 2030": years of something else. */
function isAside(span: DateSpan): boolean {
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

/** Whether the nearest telling word before it speaks of plans: "triển khai nhiệm vụ năm 2023". */
function isPlan(span: DateSpan): boolean {
  for (let step = 1; step <= LOOK_BACK; step += 1) {
    const word = leftWord(span, step)
    if (PLAN_WORDS.has(word)) return true
    if (REVIEW_WORDS.has(word)) return false
  }
  return false
}

/** What a text says about years, for the dates in it that state none. */
export class TextYears {
  readonly #witnesses: Witness[]
  readonly #publishedOn: string | null
  readonly #mainEvent: DateSpan | null

  constructor(
    spans: DateSpan[],
    isDocument: (span: DateSpan) => boolean,
    context: Pick<ExtractContext, 'publishedOn'>,
  ) {
    this.#publishedOn = context.publishedOn
    this.#mainEvent = spans.find((span) => span.shape.role === 'event' && !isDocument(span) && tellsNow(span)) ?? null
    this.#witnesses = spans
      .filter((span) => span.shape.to.y !== null && !isDocument(span) && !isAside(span))
      .map((span) => ({ span, first: span.shape.from.y ?? span.shape.to.y!, last: span.shape.to.y! }))
  }

  /** Year of a day without one: nearest to publication, else to a day told in full, else by the period reported. */
  guessEventYear(month: number, day: number): YearGuess | null {
    if (this.#publishedOn) return { year: nearestYear(this.#publishedOn, month, day), basis: 'publication' }
    const event = this.#witnesses.find(({ span }) => span.shape.role === 'event' && span.shape.grain === 'day')
    if (event) return { year: yearBeside(isoOf(event.span), month, day), basis: 'event' }
    return this.#guessFromPeriods(month)
  }

  #guessFromPeriods(month: number): YearGuess | null {
    const periods = this.#witnesses.filter(({ span }) => span.shape.role === 'period' && span.shape.grain !== 'term')
    const reported = periods.find(({ span }) => !isPlan(span))
    if (reported) return { year: reported.last + (month <= 2 ? 1 : 0), basis: 'period' }
    const planned = periods[0]
    if (planned) return { year: planned.first - (month >= 11 ? 1 : 0), basis: 'period' }
    return null
  }

  /** Year of a period without one: of its sentence, then of the text, then of publication. */
  guessPeriodYear(span: DateSpan): YearGuess | null {
    const months = { first: span.shape.from.m ?? 1, last: span.shape.to.m ?? 12 }
    const single = this.#witnesses.filter(
      (witness) => witness.first === witness.last && witness.span.shape.grain !== 'term',
    )
    const own = nearestInSentence(single, span)
    if (own) return { year: own.last, basis: 'text-year' }
    const plausible = single.filter((witness) => this.#isPlausible(witness.last))
    const told = plausible.find(({ span: other }) => other.shape.role === 'period' && !isPlan(other)) ?? plausible[0]
    if (told) return { year: told.last, basis: 'text-year' }
    if (this.#publishedOn) return { year: guessByPublication(this.#publishedOn, months), basis: 'publication' }
    const range = this.#witnesses.find(({ span: other }) => other.shape.grain !== 'term')
    return range ? { year: range.last, basis: 'text-year' } : null
  }

  #isPlausible(year: number): boolean {
    return this.#publishedOn === null || Math.abs(year - yearOf(this.#publishedOn)) <= 1
  }

  /** The day that "nay" is: of the main event, else of publication, else the end of the period reported. */
  guessNow(): { day: string; basis: Basis } | null {
    const event = this.#mainEventDay()
    if (event) return { day: event, basis: 'event' }
    if (this.#publishedOn) return { day: this.#publishedOn, basis: 'publication' }
    const period = this.#witnesses.find(({ span }) => span.shape.grain !== 'term' && !isPlan(span))
    return period ? { day: `${period.last}-12-31`, basis: 'period' } : null
  }

  /** Last day of the first event told, unless it is still to come. */
  #mainEventDay(): string | null {
    const published = this.#publishedOn
    const span = this.#mainEvent
    if (!span) return null
    const { y, m, d } = span.shape.to
    const year = y ?? this.guessEventYear(m!, d!)?.year
    if (year === undefined || !isCalendarDay(year, m!, d!)) return null
    const day = formatDay(year, m!, d!)
    return published !== null && day > published ? null : day
  }
}

function isoOf(span: DateSpan): string {
  const { y, m, d } = span.shape.to
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

function nearestInSentence(witnesses: Witness[], span: DateSpan): Witness | null {
  let best: Witness | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const witness of witnesses) {
    if (witness.span.sentence !== span.sentence) continue
    const gap = Math.abs(witness.span.from - span.from)
    if (gap < distance) {
      best = witness
      distance = gap
    }
  }
  return best
}

/** The year of a day told beside an event: the event's own, but for the turn of the year (December and January). */
function yearBeside(event: string, month: number, day: number): number {
  return Math.abs(monthOf(event) - month) >= 10 ? nearestYear(event, month, day) : yearOf(event)
}

/** The year that puts this day nearest to another day. */
function nearestYear(day: string, month: number, dayOfMonth: number): number {
  const year = yearOf(day)
  const target = Date.UTC(year, monthOf(day) - 1, Number(day.slice(8, 10)))
  let best = year
  for (const candidate of [year - 1, year, year + 1]) {
    const gap = Math.abs(Date.UTC(candidate, month - 1, dayOfMonth) - target)
    if (gap < Math.abs(Date.UTC(best, month - 1, dayOfMonth) - target)) best = candidate
  }
  return best
}

/** In January and February the later months are those of the year before. */
function guessByPublication(day: string, months: { first: number; last: number }): number {
  const isEarly = monthOf(day) <= 2
  return yearOf(day) - (isEarly && months.first >= 7 ? 1 : 0)
}
