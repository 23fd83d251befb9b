/** What a character does in a token. */
export const SPACE = 1
export const LETTER = 2
export const MARK = 3
export const DIGIT = 4
export const OTHER = 5

/** Class by UTF-16 unit; 0 until it is first asked for. */
const classes = new Uint8Array(0x10000)

function readClass(character: string): number {
  if (/\s/u.test(character)) return SPACE
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{M}/u.test(character)) return MARK
  return /\p{Nd}/u.test(character) ? DIGIT : OTHER
}

/** UTF-16 units of a text, side by side: strings come in many forms, and asking one for a character costs more than the answer. */
export type Units = Uint16Array

export function unitsOf(text: string): Units {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length)
}

/** Class of the character at this offset. Surrogate pairs count as what they make up. */
export function classAt(units: Units, index: number): number {
  const unit = units[index]!
  const known = classes[unit]!
  if (known !== 0) return known
  if (unit >= 0xd800 && unit <= 0xdfff) {
    return readClass(String.fromCharCode(...units.subarray(index, index + widthAt(units, index))))
  }
  const found = readClass(String.fromCharCode(unit))
  classes[unit] = found
  return found
}

/** UTF-16 units of the character at this offset: 2 for a surrogate pair, else 1. */
export function widthAt(units: Units, index: number): number {
  const unit = units[index]!
  if (unit < 0xd800 || unit > 0xdbff || index + 1 >= units.length) return 1
  const next = units[index + 1]!
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}
