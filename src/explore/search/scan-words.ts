/** What each UTF-16 unit is within a word: its lower case; 0 for what is no letter or digit. */
let unitsOfWords: Uint16Array | null = null

function wordUnits(): Uint16Array {
  if (unitsOfWords) return unitsOfWords
  const units = new Uint16Array(65_536)
  for (let unit = 0; unit < units.length; unit += 1) {
    const letter = String.fromCharCode(unit)
    if (!isWordLetter(letter)) continue
    const lower = letter.toLowerCase()
    units[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit
  }
  unitsOfWords = units
  return units
}

const isWordLetter = (letter: string) => /^[\p{L}\p{N}]$/u.test(letter)

/** Longer runs of letters are cut here: nobody can ask for them. */
export const longestWord = 256

/**
 * Goes through the words of a text, runs of letters and digits, in lower case: `found` is told how many units of
 * `buffer` (at least `longestWord` long) each one fills. Makes no strings: whole databases are read by it.
 */
export function scanWords(text: string, buffer: Uint16Array, found: (length: number) => void): void {
  const units = wordUnits()
  let length = 0
  const put = (unit: number) => {
    if (length < longestWord) buffer[length] = unit
    length += 1
  }
  const end = () => {
    if (length > 0) found(Math.min(length, longestWord))
    length = 0
  }
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const lower = units[unit]!
    if (lower !== 0) put(lower)
    else if (unit < 0xd800 || unit > 0xdbff || !isWordLetter(text.slice(at, at + 2))) end()
    else {
      put(unit)
      at += 1
      put(text.charCodeAt(at))
    }
  }
  end()
}
