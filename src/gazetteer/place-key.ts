import { foldPunctuation, normaliseText, wordKey } from '../vietnamese/normalise.js'
import { readRows } from './read-tables.js'

const rows = readRows('aliases')
const syllables = new Map(rows.filter(([kind]) => kind === 'syllable').map((row) => [row[1]!, row[2]!]))

/** Key of one word of a place name: "Qui" = "Quy", "Đăk" = "Đak" = "Đắk", "Hoà" = "Hòa", "07" = "7". Takes a wordKey. */
export function foldPlaceWord(word: string): string {
  const plain = word.includes('’') ? word.replaceAll('’', "'") : word
  if (/^0\d+$/.test(plain)) return plain.replace(/^0+(?=\d)/, '')
  return syllables.get(plain) ?? plain
}

/** Names share few words: each is keyed once. Bounded, so that junk cannot fill the memory. */
const wordKeys = new Map<string, string>()
const MAX_WORDS = 20_000

function keyWord(word: string): string {
  const known = wordKeys.get(word)
  if (known !== undefined) return known
  const key = foldPlaceWord(wordKey(word))
  if (wordKeys.size < MAX_WORDS) wordKeys.set(word, key)
  return key
}

/** Letters in NFC, digits and single spaces only: most names of the tables. */
const PLAIN_NAME = /^[A-Za-z\u00c0-\u024f\u1e00-\u1eff0-9]+(?: [A-Za-z\u00c0-\u024f\u1e00-\u1eff0-9]+)*$/

/** Words of a place name as keys; dashes go, an apostrophe joins its neighbours ("Ia H' Drai" = "Ia H'Drai"). */
export function placeWords(name: string): string[] {
  if (PLAIN_NAME.test(name)) return name.split(' ').map(keyWord)
  const folded = foldPunctuation(normaliseText(name))
    .replace(/\s*'\s*/g, "'")
    .replace(/[-.]/g, ' ')
    .trim()
  return folded === '' ? [] : folded.split(/\s+/).map(keyWord)
}

const names = new Map(
  rows.filter(([kind]) => kind === 'name').map((row) => [placeWords(row[1]!).join(' '), placeWords(row[2]!).join(' ')]),
)

/** Other ways to write whole names, as [key as written, key of the official name]. */
export const nameAliases: ReadonlyMap<string, string> = names

/** Key under which a place name is looked up, whatever its spelling. Types (huyện, TP…) are not part of it. */
export function placeKey(name: string): string {
  const key = placeWords(name).join(' ')
  return names.get(key) ?? key
}
