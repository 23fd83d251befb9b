import { foldDiacritics, normaliseText, wordKey } from '../../vietnamese/normalise.js'

const mostTerms = 8
const mostLetters = 200

/** `quick` finds what `exact` finds and more: words that only begin or end in another one. It reads thrice as fast. */
export type SearchPattern = { quick: string; exact: string }

/**
 * Regular expressions (RE2, to be matched without regard to case) of the words that are searched; all must occur. A word
 * without diacritics finds every spelling (duong: Đường, dưỡng), a word with them finds itself, whichever way its tone
 * is placed (hòa, hoà). “Words in quotes” stand together.
 */
export function searchPatterns(said: string): SearchPattern[] {
  const text = normaliseText(said).replaceAll('\n', ' ').slice(0, mostLetters)
  const terms = [...text.matchAll(/["“”]([^"“”]+)["“”]|([^\s"“”]+)/gu)].map((match) => match[1] ?? match[2]!)
  const patterns = terms.map(termPattern).filter((pattern) => pattern !== null)
  return patterns.slice(0, mostTerms)
}

function termPattern(term: string): SearchPattern | null {
  const words = term.match(/[\p{L}\p{N}]+/gu)
  if (!words) return null
  const quick = words.map(wordPattern).join('[^\\p{L}\\p{N}]+')
  return { quick, exact: `(?:^|[^\\p{L}\\p{N}])${quick}(?:$|[^\\p{L}\\p{N}])` }
}

function wordPattern(word: string): string {
  const lower = word.toLowerCase()
  if (foldDiacritics(lower) === lower) return [...lower].map((letter) => spellings.get(letter) ?? letter).join('')
  const key = wordKey(lower)
  const other = newStyle(key)
  return other === key ? key : `(?:${key}|${other})`
}

/** hòa → hoà: the tone on the second vowel of an open syllable. */
function newStyle(key: string): string {
  const [, start, first, second] = /^(.*)([òóỏõọùúủũụ])([aey])$/u.exec(key) ?? []
  if (first === undefined || second === undefined) return key
  const [base, tone] = [...first.normalize('NFD')]
  return `${start}${base}${`${second}${tone}`.normalize('NFC')}`
}

const marks = ['', '\u0306', '\u0302', '\u031b']
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']

/** Every Vietnamese letter that is this one without its marks, as a character class. */
const spellings = new Map(
  [...'aeiouy'].map((letter): [string, string] => {
    const forms = marks.flatMap((mark) => tones.map((tone) => `${letter}${mark}${tone}`.normalize('NFC')))
    return [letter, `[${forms.filter((form) => [...form].length === 1).join('')}]`]
  }),
).set('d', '[dđ]')
