import type { DigitReading } from './digits.js'
import { type Part, readBelowHundred, readPart, wordAt } from './numeral-parts.js'
import { Tag } from './tags.js'
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

/** Words before "chục", "trăm", "nghìn" without a figure that make it one of them: "hơn chục hộ", "gần nghìn người". */
const ABOUT = new Set(['hơn', 'gần', 'khoảng', 'ngót', 'trên', 'chừng', 'nghét', 'tầm', 'cỡ'])

/** "trăm tám", "nghìn rưỡi", "triệu hai", "hơn chục": a scale whose "một" is left out. */
function readBareScale(terms: readonly Term[], index: number): Numeral | null {
  const scale = scaleAt(terms, index)
  const left = terms[index - 1]
  if (scale === null || terms[index]!.is(Tag.Title) || left?.shape.numberWord || left?.is(Tag.Num)) return null
  const next = wordAt(terms, index + 1)
  const more = (value: number): Numeral => ({
    ...makeScale(index, index + 2, scale),
    value: scale + (value * scale) / 10,
  })
  if (next?.role === 'half' && scale >= 100) return more(5)
  const isTail = next?.role === 'digit' && next.value !== 0 && next.value !== 5 && scale >= 100
  if (isTail && wordAt(terms, index + 2) === null && left?.normal !== 'vài' && left?.normal !== 'mấy')
    return more(next.value)
  // "gần chục năm": there "năm" is a year.
  const isAlone = next === null || (next.role === 'digit' && next.value === 5)
  // "được triệu tập", "trên tỷ lệ": the greater ones are words of their own.
  const isCount = scale <= 1e4 || terms[index + 1]?.normal === 'đồng'
  return left && ABOUT.has(left.normal) && isAlone && isCount ? makeScale(index, index + 1, scale) : null
}

function makeScale(from: number, to: number, value: number): Numeral {
  return { from, to, value, form: 'words', digits: null, scale: value, atLeast: false, bareWord: false }
}

type Sum = { value: number; to: number; scale: number; last: number }

const AFTER_TAIL = new Set([',', '.', ';', ')', 'đồng', 'đ', 'vnđ'])

/** "3 triệu 2" is 3,2 triệu, where nothing is counted by the last figure; "1 nghìn 200" is 1.200. */
function readTail(terms: readonly Term[], part: Part, sum: Sum): number | null {
  if (part.words || part.digits?.separators !== 'none') return null
  const length = terms[sum.to]!.text.length
  if (sum.last === 1e3 && length === 3) return part.value
  const next = terms[part.to]
  const isEnd = next === undefined || AFTER_TAIL.has(next.normal)
  return length === 1 && part.value > 0 && sum.last >= 1e6 && isEnd ? (part.value * sum.last) / 10 : null
}

/** The scale behind a lower part; of two ("5 trăm tỷ") the first alone, where both together are no lower part. */
function readLowerScale(terms: readonly Term[], index: number, last: number): { scale: number; to: number } | null {
  const scale = readScale(terms, index)
  if (scale === null || scale.scale < last) return scale
  const first = scaleAt(terms, index)!
  return first < last ? { scale: first, to: index + 1 } : scale
}

/** 1 tỷ 250 triệu; một nghìn hai trăm linh năm; 2 triệu rưỡi; 3 triệu 2. */
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
  const scale = readLowerScale(terms, part.to, sum.last)
  const tail = readTail(terms, part, sum)
  if (scale && scale.scale < sum.last && part.value * scale.scale < sum.last) {
    sum.value += scaledValue(part, scale.scale)
    sum.to = scale.to
    sum.last = scale.scale
    addLowerParts(terms, sum, part.words)
  } else if (words && part.words && !scale && part.value < sum.last && part.to - sum.to > 1) {
    sum.value += part.value
    sum.to = part.to
  } else if (tail !== null && (!scale || scale.scale > sum.scale)) {
    sum.value += tail
    sum.to = part.to
  }
}

/** "2 nghìn 5 trăm tỷ": a scale behind the whole sum, greater than all in it. */
function multiplyWhole(terms: readonly Term[], sum: Sum): void {
  const scale = scaleAt(terms, sum.to)
  if (scale === null || scale <= sum.scale) return
  sum.value *= scale
  sum.scale *= scale
  sum.to += 1
}

/** The longest numeral that starts at this term, in figures or words, or null. Roman numerals are read apart. */
export function readNumeral(terms: readonly Term[], index: number): Numeral | null {
  const whole = readFloor(terms, index) ?? readBareScale(terms, index)
  if (whole) return whole
  const part = readPart(terms, index)
  if (!part || (part.words && part.value === 0)) return null
  const scale = readScale(terms, part.to)
  if (!scale) return makeNumeral(index, part.to, part.value, part, 1)
  const sum: Sum = { value: scaledValue(part, scale.scale), to: scale.to, scale: scale.scale, last: scale.scale }
  addLowerParts(terms, sum, part.words)
  multiplyWhole(terms, sum)
  return makeNumeral(index, sum.to, round(sum.value), part, sum.scale)
}

function makeNumeral(from: number, to: number, value: number, part: Part, scale: number): Numeral {
  const form = part.words ? 'words' : 'digits'
  const bareWord = part.words && to === from + 1
  return { from, to, value, form, digits: part.digits, scale, atLeast: false, bareWord }
}
