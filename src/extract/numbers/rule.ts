import type { Rule } from '../../vietnamese/index.js'

/** What the numbers of a match are together. `name` marks figures that name something and count nothing. */
export type NumberShape = 'ratio' | 'range' | 'ordinal' | 'name'

export type NumberRule = Rule<{
  shape: NumberShape
  /** A name only where no counted noun, scale or percent sign follows: "cấp 3 giấy phép" issues three. */
  unlessCounted?: boolean
  /** A name only where the word after its figure begins no counted noun: "11 chi bộ". */
  unlessNoun?: boolean
  /** A name only where its numbers are one of these rows: 24 and 7 of "24/7". */
  values?: number[][]
  /** A name only where its capitals tell: not in a line of capitals. */
  unlessCapitals?: boolean
}>
