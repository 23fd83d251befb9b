import type { ExtractContext } from '../context.js'
import { formatDay, isCalendarDay, monthOf, yearOf } from './calendar.js'
import type { DateSpan } from './spans.js'
import { findOpenedTerm, isAside, isNewYear, isPlan, reportedYear, tellsNow, type Witness } from './witnesses.js'

export type Basis = 'publication' | 'event' | 'text-year' | 'period' | null
export type YearGuess = { year: number; basis: Basis }

/** What a text says about years, for the dates in it that state none. What holds for all of them is found out once. */
export class TextYears {
  readonly #witnesses: Witness[]
  /** Those of one year alone. */
  readonly #single: Witness[]
  /** Witnesses of one year, and all of them, by sentence. */
  readonly #singleAt: Map<number, Witness[]>
  readonly #witnessesAt: Map<number, Witness[]>
  readonly #publishedOn: string | null
  readonly #events: DateSpan[]
  #told: YearGuess | null | undefined
  #reported: Reported | undefined

  constructor(
    spans: DateSpan[],
    isDocument: (span: DateSpan) => boolean,
    context: Pick<ExtractContext, 'publishedOn'>,
  ) {
    this.#publishedOn = context.publishedOn
    this.#events = spans.filter(
      (span) => span.shape.role === 'event' && !span.shape.silent && !isDocument(span) && tellsNow(span),
    )
    this.#witnesses = spans
      .filter((span) => span.shape.to.y !== null && !isDocument(span) && !isAside(span))
      .map((span) => ({ span, first: span.shape.from.y ?? span.shape.to.y!, last: span.shape.to.y! }))
    this.#single = this.#witnesses.filter(({ span, first, last }) => first === last && span.shape.grain !== 'term')
    this.#witnessesAt = groupBySentence(this.#witnesses)
    this.#singleAt = groupBySentence(this.#single)
  }

  /** Year of a day without one: nearest to publication, else to a day told in full, else by the period reported. */
  guessEventYear(span: DateSpan): YearGuess | null {
    const { m, d } = span.shape.from
    if (this.#publishedOn) return { year: nearestYear(this.#publishedOn, m!, d!), basis: 'publication' }
    const event = this.#witnesses.find(({ span: other }) => other.shape.role === 'event' && other.shape.grain === 'day')
    if (event) return { year: yearBeside(isoOf(event.span), m!, d!), basis: 'event' }
    const year = findOpenedTerm(span, this.#witnessesAt.get(span.sentence) ?? []) ?? this.#guessFromPeriods(m!)
    return year === null ? null : { year, basis: 'period' }
  }

  #guessFromPeriods(month: number): number | null {
    this.#reported ??= readReported(this.#witnesses)
    const { newYear, year, planned } = this.#reported
    if (newYear !== null && (month <= 2 || month >= 11)) return newYear - (month >= 11 ? 1 : 0)
    if (year !== null) return year + (month <= 2 ? 1 : 0)
    return planned === null ? null : planned - (month >= 11 ? 1 : 0)
  }

  /** Year of a period without one: of its sentence, then of the text, then of publication. */
  guessPeriodYear(span: DateSpan): YearGuess | null {
    const own = nearestWitness(this.#singleAt.get(span.sentence) ?? [], span)
    if (own) return { year: own.last, basis: 'text-year' }
    if (this.#told === undefined) this.#told = this.#findToldYear()
    if (this.#told) return this.#told
    const months = { first: span.shape.from.m ?? 1, last: span.shape.to.m ?? 12 }
    if (this.#publishedOn) return { year: guessByPublication(this.#publishedOn, months), basis: 'publication' }
    const range = this.#witnesses.find(({ span: other }) => other.shape.grain !== 'term')
    return range ? { year: range.last, basis: 'text-year' } : null
  }

  /** The year that the text as a whole is about. */
  #findToldYear(): YearGuess | null {
    if (this.#tellsPublicationYear(this.#single)) return { year: yearOf(this.#publishedOn!), basis: 'text-year' }
    const plausible = this.#single.filter((witness) => this.#isPlausible(witness.last))
    const told = plausible.find(({ span: other }) => other.shape.role === 'period' && !isPlan(other)) ?? plausible[0]
    return told ? { year: told.last, basis: 'text-year' } : null
  }

  /** Whether the text tells the year it was published in; early in a year texts report on the one before all the same. */
  #tellsPublicationYear(witnesses: Witness[]): boolean {
    const published = this.#publishedOn
    return published !== null && monthOf(published) > 2 && witnesses.some(({ last }) => last === yearOf(published))
  }

  #isPlausible(year: number): boolean {
    return this.#publishedOn === null || Math.abs(year - yearOf(this.#publishedOn)) <= 1
  }

  /** The day on which the text was published, or null. */
  get publishedOn(): string | null {
    return this.#publishedOn
  }

  /** The day that "nay" is: of the main event, else of publication, else the end of the period reported. */
  guessNow(): { day: string; basis: Basis } | null {
    const event = this.#mainEventDay()
    if (event) return { day: event, basis: 'event' }
    if (this.#publishedOn) return { day: this.#publishedOn, basis: 'publication' }
    const period = this.#witnesses.find(({ span }) => span.shape.grain !== 'term' && !isPlan(span))
    return period ? { day: `${period.last}-12-31`, basis: 'period' } : null
  }

  /** Last day of the first event told, unless it is still to come; days of long ago are history. */
  #mainEventDay(): string | null {
    const published = this.#publishedOn
    for (const span of this.#events) {
      const day = this.#dayOf(span)
      if (day === null || !isOfItsTime(day, published)) continue
      return published !== null && day > published ? null : day
    }
    return null
  }

  #dayOf(span: DateSpan): string | null {
    const { y, m, d } = span.shape.to
    const year = y ?? this.guessEventYear(span)?.year
    return year === undefined || !isCalendarDay(year, m!, d!) ? null : formatDay(year, m!, d!)
  }
}

/** Whether a day is of the year of publication or one beside it: days of long ago are history. */
export function isOfItsTime(day: string, publishedOn: string | null): boolean {
  return publishedOn === null || Math.abs(yearOf(publishedOn) - yearOf(day)) <= 1
}

function isoOf(span: DateSpan): string {
  const { y, m, d } = span.shape.to
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** What the periods of a text tell of its year: of a New Year's feast, of what is reported on, of the first plan. */
type Reported = { newYear: number | null; year: number | null; planned: number | null }

function readReported(witnesses: Witness[]): Reported {
  const periods = witnesses.filter(({ span }) => span.shape.role === 'period' && span.shape.grain !== 'term')
  const newYear = periods.find(({ span }) => isNewYear(span))
  const reported = periods.find(({ span }) => !isPlan(span) && !isNewYear(span))
  return {
    newYear: newYear?.last ?? null,
    year: reported ? reportedYear(reported, periods) : null,
    planned: periods[0]?.first ?? null,
  }
}

function groupBySentence(witnesses: Witness[]): Map<number, Witness[]> {
  const groups = new Map<number, Witness[]>()
  for (const witness of witnesses) {
    const group = groups.get(witness.span.sentence)
    if (group) group.push(witness)
    else groups.set(witness.span.sentence, [witness])
  }
  return groups
}

function nearestWitness(witnesses: Witness[], span: DateSpan): Witness | null {
  let best: Witness | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const witness of witnesses) {
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
