import { classAt, DIGIT, LETTER, MARK, SPACE, widthAt } from './characters.js'
import { addHash, findEntry } from './shapes.js'
import { Term } from './term.js'

const DOT = 46
const COMMA = 44
const ELLIPSIS_LENGTH = 2

/** Digits with inner dots and commas that are followed by a digit: 1.065, 1,5, 05.9.2022. */
function endOfDigits(text: string, start: number, limit: number): number {
  let end = start + widthAt(text, start)
  while (end < limit) {
    if (classAt(text, end) === DIGIT) end += widthAt(text, end)
    else if (isMark(text.charCodeAt(end)) && end + 1 < limit && classAt(text, end + 1) === DIGIT)
      end += 1 + widthAt(text, end + 1)
    else break
  }
  return end
}

function isMark(unit: number): boolean {
  return unit === DOT || unit === COMMA
}

/** Letters and marks, and one apostrophe inside: H'Mông. */
function endOfLetters(text: string, start: number, limit: number): number {
  let end = start + widthAt(text, start)
  let apostrophe = false
  while (end < limit) {
    const kind = classAt(text, end)
    if (kind === LETTER || kind === MARK) end += widthAt(text, end)
    else if (
      !apostrophe &&
      isApostrophe(text.charCodeAt(end)) &&
      end + 1 < limit &&
      isLetterOrMark(classAt(text, end + 1))
    ) {
      apostrophe = true
      end += 1
    } else break
  }
  return end
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019
}

function isLetterOrMark(kind: number): boolean {
  return kind === LETTER || kind === MARK
}

/** m2, km², F0, H5N1, B52: letters and a short tail of figures that are one symbol. */
const SYMBOL = /(?:[kcdm]?m[23²³]|[A-Z]{1,3}\p{Nd}{1,2}(?:[A-Z]\p{Nd}{1,2})?)(?![\p{L}\p{Nd}])/uy
const LONGEST_SYMBOL_HEAD = 3

/** End of a symbol that starts with these letters, or the end of the letters. */
function endOfWord(text: string, start: number, limit: number): number {
  // "7H30" is a time: capitals glued to a figure begin no symbol, but "1.250m2" does.
  const end = endOfLetters(text, start, limit)
  if (end - start > LONGEST_SYMBOL_HEAD || end >= limit) return end
  const next = text.charCodeAt(end)
  if (next !== 0xb2 && next !== 0xb3 && classAt(text, end) !== DIGIT) return end
  SYMBOL.lastIndex = start
  const match = SYMBOL.exec(text)
  if (!match || start + match[0].length > limit) return end
  const isCapital = match[0].charCodeAt(0) < 97
  return isCapital && start > 0 && classAt(text, start - 1) === DIGIT ? end : start + match[0].length
}

function endOfDots(text: string, start: number, limit: number): number {
  let end = start + 1
  while (end < limit && text.charCodeAt(end) === DOT) end += 1
  return end - start >= ELLIPSIS_LENGTH ? end : start + 1
}

function endOfToken(text: string, start: number, limit: number, kind: number): number {
  if (kind === LETTER) return endOfWord(text, start, limit)
  if (kind === DIGIT) return endOfDigits(text, start, limit)
  return text.charCodeAt(start) === DOT ? endOfDots(text, start, limit) : start + widthAt(text, start)
}

function makeTerm(text: string, start: number, end: number, glued: boolean): Term {
  let hash = 0
  for (let index = start; index < end; index += 1) hash = addHash(hash, text.charCodeAt(index))
  const entry = findEntry(text, start, end, hash)
  return new Term(glued ? entry.glued : entry.plain, start, end)
}

/**
 * Tokens of text[from, to), in order, with UTF-16 offsets into text. Linear in its length. Digits keep inner dots and commas
 * (1.065, 1,5, 05.9.2022); letters keep a short tail of digits only where they form one symbol (m2, km2, F0, H5N1); all else
 * is a token of its own, so that 28/7, 27/27, 19-CT/TU and 8h30 come apart in the same way wherever spaces stand.
 */
export function tokenise(text: string, from = 0, to = text.length): Term[] {
  const terms: Term[] = []
  let previousEnd = -1
  for (let index = from; index < to; ) {
    const kind = classAt(text, index)
    if (kind === SPACE) {
      index += 1
      continue
    }
    const end = endOfToken(text, index, to, kind)
    terms.push(makeTerm(text, index, end, index === previousEnd))
    previousEnd = end
    index = end
  }
  return terms
}
