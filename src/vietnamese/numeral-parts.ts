import type { DigitReading } from './digits.js'
import type { NumberWord } from './number-words.js'
import type { Term } from './term.js'

/** Figures, or number words below a thousand: terms up to `to`. */
export type Part = { value: number; to: number; words: boolean; digits: DigitReading | null }

export function wordAt(terms: readonly Term[], index: number): NumberWord | null {
  return terms[index]?.shape.numberWord ?? null
}

/** năm is a five only before a scale ("hai nghìn năm trăm") or after linh; elsewhere inside a numeral it means "year". */
function isFive(terms: readonly Term[], index: number): boolean {
  const next = wordAt(terms, index + 1)
  return next?.role === 'scale' || next?.role === 'tens'
}

function readDigitWord(terms: readonly Term[], index: number): number | null {
  const word = wordAt(terms, index)
  if (word?.role !== 'digit') return null
  return word.value === 5 && !isFive(terms, index) ? null : word.value
}

/** Words that "tư" begins another word with: "hai tư nhân", "ba tư vấn viên" are no 24 and 34. */
const PRIVATE = new Set(
  'nhân thương liệu tưởng vấn pháp cách gia lệnh thục duy thế sản bản hữu dinh trang sinh'.split(' '),
)

function isPrivate(terms: readonly Term[], index: number): boolean {
  return terms[index]!.normal === 'tư' && PRIVATE.has(terms[index + 1]?.normal ?? '')
}

/** mười, mười lăm, hai mươi, hai mươi mốt, hai lăm, hai mốt. */
function readTens(terms: readonly Term[], index: number): Part | null {
  const word = wordAt(terms, index)
  let value = 0
  let to = index
  if (word?.role === 'ten') {
    value = 10
    to = index + 1
  } else {
    const digit = readDigitWord(terms, index)
    const next = wordAt(terms, index + 1)
    if (digit === null || digit === 0) return null
    if (next?.role === 'unit-digit' && digit > 1 && !isPrivate(terms, index + 1))
      return { value: digit * 10 + next.value, to: index + 2, words: true, digits: null }
    if (next?.role !== 'tens') return null
    value = digit * 10
    to = index + 2
  }
  const last = wordAt(terms, to)
  if (last?.role === 'unit-digit') return { value: value + last.value, to: to + 1, words: true, digits: null }
  const digit = last?.role === 'digit' && last.value !== 5 && last.value !== 0 ? last.value : null
  // "mười một", "hai mươi ba", but not the start of the next numeral: "hai mươi ba trăm" is none.
  if (digit !== null && wordAt(terms, to + 1)?.role !== 'tens')
    return { value: value + digit, to: to + 1, words: true, digits: null }
  return { value, to, words: true, digits: null }
}

/** What stands after "trăm": linh năm, hai mươi, mười lăm, (nothing). */
export function readBelowHundred(terms: readonly Term[], index: number): Part | null {
  if (wordAt(terms, index)?.role === 'filler') {
    const digit = wordAt(terms, index + 1)
    if (digit?.role === 'digit' || digit?.role === 'unit-digit')
      return { value: digit.value, to: index + 2, words: true, digits: null }
    return null
  }
  return readTens(terms, index)
}

function readHundreds(terms: readonly Term[], index: number): Part | null {
  const digit = readDigitWord(terms, index)
  if (digit === null || terms[index + 1]?.normal !== 'trăm') return null
  // "hai trăm rưởi"
  if (wordAt(terms, index + 2)?.role === 'half')
    return { value: digit * 100 + 50, to: index + 3, words: true, digits: null }
  const rest = readBelowHundred(terms, index + 2)
  return { value: digit * 100 + (rest?.value ?? 0), to: rest?.to ?? index + 2, words: true, digits: null }
}

function readWords(terms: readonly Term[], index: number): Part | null {
  const long = readHundreds(terms, index) ?? readTens(terms, index)
  if (long) return long
  const digit = readDigitWord(terms, index)
  return digit === null ? null : { value: digit, to: index + 1, words: true, digits: null }
}

/** The figures or words that start at this term, without scale, or null. */
export function readPart(terms: readonly Term[], index: number): Part | null {
  const term = terms[index]
  if (!term) return null
  const digits = term.shape.digits
  if (digits) return { value: digits.value, to: index + 1, words: false, digits }
  return term.shape.numberWord ? readWords(terms, index) : null
}
