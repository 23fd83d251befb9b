/** What a word can do in a numeral. `five` and `tens` words depend on their place: năm is also "year", mươi only follows a digit. */
export type NumberWord =
  | { role: 'digit'; value: number }
  | { role: 'ten'; value: 10 }
  | { role: 'tens'; value: 10 }
  | { role: 'unit-digit'; value: number }
  | { role: 'scale'; value: number }
  | { role: 'filler' }
  | { role: 'half' }

const digits: Record<string, number> = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}

/** Digits that only stand in the last place: hai mươi mốt, mười lăm, hai mươi tư. */
const lastDigits: Record<string, number> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 }

const scales: Record<string, number> = {
  chục: 10,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tr: 1e6,
  trđ: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
}

const words = new Map<string, NumberWord>()
for (const [word, value] of Object.entries(digits)) words.set(word, { role: 'digit', value })
for (const [word, value] of Object.entries(lastDigits)) words.set(word, { role: 'unit-digit', value })
for (const [word, value] of Object.entries(scales)) words.set(word, { role: 'scale', value })
words.set('mười', { role: 'ten', value: 10 })
words.set('mươi', { role: 'tens', value: 10 })
for (const word of ['linh', 'lẻ']) words.set(word, { role: 'filler' })
for (const word of ['rưỡi', 'rưởi']) words.set(word, { role: 'half' })

/** The word's part in numerals by its key (see wordKey), or null. */
export function findNumberWord(key: string): NumberWord | null {
  return words.get(key) ?? null
}

const ROMAN = /^(?=[MDCLXVI])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/
const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** Value of a Roman numeral in capitals, or null. */
export function readRoman(text: string): number | null {
  if (text.length > 15 || !ROMAN.test(text)) return null
  let value = 0
  for (let index = 0; index < text.length; index += 1) {
    const here = ROMAN_VALUES[text[index]!]!
    value += here < (ROMAN_VALUES[text[index + 1]!] ?? 0) ? -here : here
  }
  return value
}
