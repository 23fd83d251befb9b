import type { DateRule } from '../rule.js'
import { dayRangeRules } from './day-ranges.js'
import { dayRules } from './days.js'
import { halfYearRules } from './half-years.js'
import { monthRules } from './months.js'
import { silentRules } from './silent.js'
import { yearRules } from './years.js'

/** All shapes of dates and periods. Of two that overlap the longer one wins, then the earlier. */
export const dateRules: DateRule[] = [
  ...dayRangeRules,
  ...dayRules,
  ...monthRules,
  ...halfYearRules,
  ...yearRules,
  ...silentRules,
]
