import type { DigitReading } from './digits.js'
import type { NumberWord } from './number-words.js'
import type { Term } from './term.js'

/** A numeral in place: terms [from, to). */
export type Numeral = {
  from: number
  to: number
  value: number
  form: 'digits' | 'words'
  /** The figures as they were read; null for words. */
  digits: DigitReading | null
  /** Product of the scale words (triệu, tỷ…), 1 without any. */
  scale: number
  /** "hàng trăm": not less than the value. */
  atLeast: boolean
  /** One word of one digit (hai, ba, năm): too common a word to be a number by itself. */
  bareWord: boolean
}

type Part = { value: number; to: number; words: boolean; digits: DigitReading | null }

function wordAt(terms: readonly Term[], index: number): NumberWord | null {
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

/** mười, mười lăm, hai mươi, hai mươi mốt, hai lăm. */
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
    if (next?.role === 'unit-digit' && next.value === 5)
      return { value: digit * 10 + 5, to: index + 2, words: true, digits: null }
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
function readBelowHundred(terms: readonly Term[], index: number): Part | null {
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

function readPart(terms: readonly Term[], index: number): Part | null {
  const term = terms[index]
  if (!term) return null
  const digits = term.shape.digits
  if (digits) return { value: digits.value, to: index + 1, words: false, digits }
  return term.shape.numberWord ? readWords(terms, index) : null
}

function scaleAt(terms: readonly Term[], index: number): number | null {
  const word = wordAt(terms, index)
  return word?.role === 'scale' ? word.value : null
}

/** "nghìn tỷ", "trăm triệu": scales multiply each other when the later is the greater. */
function readScale(terms: readonly Term[], index: number): { scale: number; to: number } | null {
  const first = scaleAt(terms, index)
  if (first === null) return null
  const second = scaleAt(terms, index + 1)
  if (second !== null && second > first) return { scale: first * second, to: index + 2 }
  return { scale: first, to: index + 1 }
}

/** Three decimals before a scale word are decimals: "54,623 tỷ" is not 54,623 thousand million. */
function scaledValue(part: Part, scale: number): number {
  const comma = part.digits?.separators === 'comma-groups' && part.digits.other !== null
  return round((comma ? part.digits!.other! : part.value) * scale)
}

/** 2,3 × 1e9 in doubles is 2299999999.9999995. */
function round(value: number): number {
  return Number(value.toPrecision(15))
}

function readFloor(terms: readonly Term[], index: number): Numeral | null {
  const head = terms[index]!.normal
  if (head !== 'hàng' && head !== 'cả') return null
  const scale = readScale(terms, index + 1)
  if (!scale || (head === 'cả' && scale.scale < 100)) return null
  return {
    from: index,
    to: scale.to,
    value: scale.scale,
    form: 'words',
    digits: null,
    scale: scale.scale,
    atLeast: true,
    bareWord: false,
  }
}

type Sum = { value: number; to: number; scale: number; last: number }

/** 1 tỷ 250 triệu; một nghìn hai trăm linh năm; 2 triệu rưỡi. */
function addLowerParts(terms: readonly Term[], sum: Sum, words: boolean): void {
  if (wordAt(terms, sum.to)?.role === 'half') {
    sum.value += sum.last / 2
    sum.to += 1
    return
  }
  const part = readPart(terms, sum.to)
  if (!part) {
    if (wordAt(terms, sum.to)?.role !== 'filler' || !words) return
    const rest = readBelowHundred(terms, sum.to)
    if (rest) Object.assign(sum, { value: sum.value + rest.value, to: rest.to })
    return
  }
  const scale = readScale(terms, part.to)
  if (scale && scale.scale < sum.last && part.value * scale.scale < sum.last) {
    sum.value += scaledValue(part, scale.scale)
    sum.to = scale.to
    sum.last = scale.scale
    addLowerParts(terms, sum, part.words)
  } else if (words && part.words && !scale && part.value < sum.last && part.to - sum.to > 1) {
    sum.value += part.value
    sum.to = part.to
  }
}

/** The longest numeral that starts at this term, in figures or words, or null. Roman numerals are read apart. */
export function readNumeral(terms: readonly Term[], index: number): Numeral | null {
  const floor = readFloor(terms, index)
  if (floor) return floor
  const part = readPart(terms, index)
  if (!part || (part.words && part.value === 0)) return null
  const scale = readScale(terms, part.to)
  if (!scale) return makeNumeral(index, part.to, part.value, part, 1)
  const sum: Sum = { value: scaledValue(part, scale.scale), to: scale.to, scale: scale.scale, last: scale.scale }
  addLowerParts(terms, sum, part.words)
  return makeNumeral(index, sum.to, round(sum.value), part, sum.scale)
}

function makeNumeral(from: number, to: number, value: number, part: Part, scale: number): Numeral {
  const form = part.words ? 'words' : 'digits'
  const bareWord = part.words && to === from + 1
  return { from, to, value, form, digits: part.digits, scale, atLeast: false, bareWord }
}
