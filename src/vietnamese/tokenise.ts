import { classAt, DIGIT, LETTER, MARK, SPACE, type Units, unitsOf, widthAt } from './characters.js'
import { Term } from './term.js'
import { findToken } from './token-table.js'

const DOT = 46
const COMMA = 44
const ELLIPSIS_LENGTH = 2

/** Digits with inner dots and commas that are followed by a digit: 1.065, 1,5, 05.9.2022. */
function endOfDigits(units: Units, start: number, limit: number): number {
  let end = start + widthAt(units, start)
  while (end < limit) {
    if (classAt(units, end) === DIGIT) end += widthAt(units, end)
    else if (isMark(units[end]!) && end + 1 < limit && classAt(units, end + 1) === DIGIT)
      end += 1 + widthAt(units, end + 1)
    else break
  }
  return end
}

function isMark(unit: number): boolean {
  return unit === DOT || unit === COMMA
}

/** Letters and marks, and one apostrophe inside: H'Mông. */
function endOfLetters(units: Units, start: number, limit: number): number {
  let end = start + widthAt(units, start)
  let apostrophe = false
  while (end < limit) {
    const kind = classAt(units, end)
    if (kind === LETTER || kind === MARK) end += widthAt(units, end)
    else if (!apostrophe && isApostrophe(units[end]!) && end + 1 < limit && isLetterOrMark(classAt(units, end + 1))) {
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

/** A text to be cut into tokens, with its UTF-16 units. */
export type Source = { text: string; units: Units }

/** End of a symbol that starts with these letters, or the end of the letters. */
function endOfWord({ text, units }: Source, start: number, limit: number): number {
  // "7H30" is a time: capitals glued to a figure begin no symbol, but "1.250m2" does.
  const end = endOfLetters(units, start, limit)
  if (end - start > LONGEST_SYMBOL_HEAD || end >= limit) return end
  const next = units[end]!
  if (next !== 0xb2 && next !== 0xb3 && classAt(units, end) !== DIGIT) return end
  SYMBOL.lastIndex = start
  const match = SYMBOL.exec(text)
  if (!match || start + match[0].length > limit) return end
  const isCapital = match[0].charCodeAt(0) < 97
  return isCapital && start > 0 && classAt(units, start - 1) === DIGIT ? end : start + match[0].length
}

function endOfDots(units: Units, start: number, limit: number): number {
  let end = start + 1
  while (end < limit && units[end] === DOT) end += 1
  return end - start >= ELLIPSIS_LENGTH ? end : start + 1
}

function endOfToken(source: Source, start: number, limit: number, kind: number): number {
  const { units } = source
  if (kind === LETTER) return endOfWord(source, start, limit)
  if (kind === DIGIT) return endOfDigits(units, start, limit)
  return units[start] === DOT ? endOfDots(units, start, limit) : start + widthAt(units, start)
}

/**
 * Tokens of text[from, to), in order, with UTF-16 offsets into text. Linear in its length. Digits keep inner dots and commas
 * (1.065, 1,5, 05.9.2022); letters keep a short tail of digits only where they form one symbol (m2, km2, F0, H5N1); all else
 * is a token of its own, so that 28/7, 27/27, 19-CT/TU and 8h30 come apart in the same way wherever spaces stand.
 */
export function tokenise(text: string, from = 0, to = text.length): Term[] {
  return tokeniseSpan(readSource(text), from, to)
}

export function readSource(text: string): Source {
  return { text, units: unitsOf(text) }
}

/** The tokens of a part of a text; see `tokenise`. */
export function tokeniseSpan(source: Source, from: number, to: number): Term[] {
  const { text, units } = source
  const terms: Term[] = []
  let previousEnd = -1
  for (let index = from; index < to; ) {
    const kind = classAt(units, index)
    if (kind === SPACE) {
      index += 1
      continue
    }
    const end = endOfToken(source, index, to, kind)
    const token = findToken(text, units, index, end)
    terms.push(new Term(index === previousEnd ? token.glued : token.plain, index, end))
    previousEnd = end
    index = end
  }
  return terms
}
