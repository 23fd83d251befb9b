import type { Numeral } from './numerals.js'
import { Tag } from './tags.js'
import { Shape, type Term } from './term.js'

const shapes: (Shape | undefined)[] = []

export const FLAGS = {
  Day: 1,
  Month: 2,
  Year: 4,
  TwoDigits: 8,
  Glued: 16,
  BareWord: 32,
  Int: 64,
  Words: 128,
  OldYear: 256,
} as const
type Flag = keyof typeof FLAGS

/** The shape of numeral terms with these flags; shared. */
export function findNumeralShape(bits: number): Shape {
  const known = shapes[bits]
  if (known) return known
  const names = (Object.keys(FLAGS) as Flag[]).filter((flag) => bits & FLAGS[flag])
  const tags = new Set<string>(['Value', ...names])
  const made = new Shape('0', '0', tags)
  shapes[bits] = made
  return made
}

/** What the number could be in a date: by value, and for figures by how they are written. */
export function dateBits(value: number, text: string | null): number {
  if (!Number.isInteger(value)) return 0
  if (text === null) {
    return (
      (value >= 1 && value <= 31 ? FLAGS.Day : 0) |
      (value >= 1 && value <= 12 ? FLAGS.Month : 0) |
      (isYear(value) ? FLAGS.Year : 0)
    )
  }
  let bits = 0
  if (text.length <= 2) {
    bits |= FLAGS.TwoDigits
    if (value >= 1 && value <= 31) bits |= FLAGS.Day
    if (value >= 1 && value <= 12) bits |= FLAGS.Month
  }
  if (text.length === 4 && isYear(value)) bits |= FLAGS.Year
  if (text.length === 4 && value >= 1000 && value < 1900) bits |= FLAGS.OldYear
  return bits
}

export function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100
}

/** One-digit words are days and months only where the word before says so: "thứ hai", "ba" are none. */
const BARE_WORD_AFTER = new Set(['tháng', 'quý', 'quí'])

function wordBits(numeral: Numeral, left: string): number {
  if (numeral.atLeast) return FLAGS.Words
  if (!numeral.bareWord) return FLAGS.Words | dateBits(numeral.value, null)
  return FLAGS.Words | FLAGS.BareWord | (BARE_WORD_AFTER.has(left) ? dateBits(numeral.value, null) : 0)
}

/** Flags of a numeral: what it can be in a date, how it is written. `left`: key of the word before it. */
export function numeralBits(numeral: Numeral, first: Term, left: string): number {
  const glued = first.is(Tag.Glued) ? FLAGS.Glued : 0
  if (numeral.form === 'words') return glued | wordBits(numeral, left)
  const whole = numeral.digits?.separators === 'none' && numeral.scale === 1
  return glued | (whole ? FLAGS.Int | dateBits(numeral.value, first.text) : 0)
}
