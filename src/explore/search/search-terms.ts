import { foldDiacritics, normaliseText } from '../../vietnamese/normalise.js'

/** A word that is looked for: every spelling of its letters, or only those with these marks. */
export type SoughtWord = { letters: string; key: string | null }

/** Words that stand one after the other; mostly a single one. */
export type SearchTerm = readonly SoughtWord[]

const mostTerms = 8
const mostLetters = 200

/**
 * The terms that are searched; all must occur. A word without diacritics finds every spelling (duong: Đường, dưỡng), a
 * word with them finds itself, wherever its tone is placed (hòa, hoà). “Words in quotes” and words that are joined by a
 * sign (19-CT/TU) stand together.
 */
export function readSearchTerms(said: string): SearchTerm[] {
  const text = normaliseText(said).replaceAll('\n', ' ').slice(0, mostLetters)
  const quotedOrBare = [...text.matchAll(/["“”]([^"“”]+)["“”]|([^\s"“”]+)/gu)].map((match) => match[1] ?? match[2]!)
  const terms = quotedOrBare.map((term) => (term.match(/[\p{L}\p{N}]+/gu) ?? []).map(soughtWord))
  return terms.filter((term) => term.length > 0).slice(0, mostTerms)
}

function soughtWord(said: string): SoughtWord {
  const word = said.toLowerCase()
  const letters = plainLetters(word)
  return { letters, key: letters === word ? null : spellingKey(word) }
}

/** Letters of a word without any mark: Đường → duong. The Icelandic ð, which some fonts gave for đ, is one too. */
export function plainLetters(word: string): string {
  return foldDiacritics(word.toLowerCase().replaceAll('ð', 'đ'))
}

/** Tones, as combining marks: grave, acute, tilde, hook above, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** The same for two words whose letters and tones are the same, on whichever vowel a tone is written: hòa, hoà. */
export function spellingKey(word: string): string {
  const apart = word.toLowerCase().replaceAll('ð', 'đ').normalize('NFD')
  return apart.replace(tones, '').normalize('NFC') + (apart.match(tones) ?? []).join('')
}
