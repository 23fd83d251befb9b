import type { DateRecord } from '../../model/date.js'
import type { Rule } from '../../vietnamese/index.js'

/**
 * What the successive numbers of a match say, in order: d m y of the (first) date, D M Y of the last one; n a count of
 * months or quarters, q and Q quarters, "-" a number without part in the date.
 */
export type DateField = 'd' | 'm' | 'y' | 'D' | 'M' | 'Y' | 'n' | 'q' | 'Q' | '-'

/** How the fields make a date; see readers.ts. */
export type DateReader =
  | 'day'
  | 'short-day'
  | 'days'
  | 'month'
  | 'months'
  | 'quarter'
  | 'quarters'
  | 'first-months'
  | 'last-months'
  | 'first-quarters'
  | 'first-half'
  | 'last-half'
  | 'year'
  | 'years'
  | 'term'
  | 'silent'

export type DateRule = Rule<{
  fields: DateField[]
  read: DateReader
  /** A date only where neither side says that the figures count or name something; see guards.ts. */
  guard?: 'day' | 'days' | 'marked-day' | 'month-year' | 'month' | 'bare-months' | 'year' | 'birth'
}>

export type Grain = DateRecord['grain']

/** Days as parts; null where the text does not say. */
export type DateParts = { y: number | null; m: number | null; d: number | null }

/** A date as the text has it, before anything is inferred. Months and days of periods are already filled in. */
export type DateShape = {
  from: DateParts
  to: DateParts
  grain: Grain
  role: DateRecord['role']
  /** Told but not dated (lunar days, feasts, anniversaries): no record, but its figures are no numbers either. */
  silent: boolean
}
