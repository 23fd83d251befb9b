/**
 * How the separators of a figure were read. `dot-groups` 1.065, `comma-groups` 20,725, `decimal-comma` 1,5,
 * `decimal-dot` 1.5; `mixed` has both (12.345,67 or 12,345.67), the last kind being the decimal one.
 */
export type Separators = 'none' | 'dot-groups' | 'comma-groups' | 'decimal-comma' | 'decimal-dot' | 'mixed'

export type DigitReading = {
  value: number
  separators: Separators
  /** The other reading of one separator before exactly three digits (20,725 → 20.725), when there is one. */
  other: number | null
}

/** More digits than this are an identifier, not a quantity; above it doubles lose whole numbers. */
const MAX_DIGITS = 15

function isGroups(parts: string[]): boolean {
  const first = parts[0]!
  return (
    first.length <= 3 && (first[0] !== '0' || parts.length === 1) && parts.slice(1).every((part) => part.length === 3)
  )
}

function readOneKind(text: string, separator: '.' | ','): DigitReading | null {
  const parts = text.split(separator)
  const decimal = parts.length === 2 ? Number(`${parts[0]}.${parts[1]}`) : null
  if (isGroups(parts)) {
    return {
      value: Number(parts.join('')),
      separators: separator === '.' ? 'dot-groups' : 'comma-groups',
      other: decimal,
    }
  }
  if (decimal === null) return null
  return { value: decimal, separators: separator === '.' ? 'decimal-dot' : 'decimal-comma', other: null }
}

function readBothKinds(text: string): DigitReading | null {
  const decimalAt = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  const decimalMark = text[decimalAt] as '.' | ','
  const whole = text.slice(0, decimalAt)
  if (whole.includes(decimalMark)) return null
  const groups = whole.split(decimalMark === '.' ? ',' : '.')
  if (!isGroups(groups)) return null
  return { value: Number(`${groups.join('')}.${text.slice(decimalAt + 1)}`), separators: 'mixed', other: null }
}

/**
 * Value of a run of digits with inner dots and commas. Three digits after each mark are groups of thousands (1.065, 20,725),
 * anything else after a single mark is a decimal (1,5, 17.5). Null: several marks that are no groups (5.9.2022, 1,2,3), or too long.
 */
export function readDigits(text: string): DigitReading | null {
  if (text.length > MAX_DIGITS + 5) return null
  const dot = text.includes('.')
  const comma = text.includes(',')
  if (dot && comma) return readBothKinds(text)
  if (dot) return readOneKind(text, '.')
  if (comma) return readOneKind(text, ',')
  return text.length > MAX_DIGITS ? null : { value: Number(text), separators: 'none', other: null }
}
