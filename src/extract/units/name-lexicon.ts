import { PhraseIndex, type Term } from '../../vietnamese/index.js'
import { isCapitalised } from './lexicon.js'
import { readLexicon } from './read-lexicon.js'

/**
 * Ranks of the armed forces and abbreviated degrees: they end the name of a place or organ ("Trưởng Công an huyện Thượng tá A",
 * "Giám đốc Bệnh viện PGS.TS. B").
 */
export const ranks = new PhraseIndex<true>()
type RankTable = { honorifics: { kind: string; written: string[] }[] }
for (const { kind, written } of readLexicon<RankTable>('honorifics').honorifics) {
  for (const form of written)
    if (kind === 'rank' || (kind === 'degree' && /^\p{Lu}+\P{Ll}*\p{Lu}/u.test(form))) ranks.add(form, true)
}

type SurnameTable = {
  common: string[]
  rare: string[]
  minorities: Record<string, string[]>
  particles: string[]
  historic: string[]
  stops: string[]
  organNouns: string[]
}
const surnameTable = readLexicon<SurnameTable>('surnames')
const keys = (words: string[]) => words.map((word) => word.normalize('NFC').toLowerCase())

export const commonSurnames: ReadonlySet<string> = new Set(keys(surnameTable.common))
export const surnames: ReadonlySet<string> = new Set([
  ...keys(surnameTable.common),
  ...keys(surnameTable.rare),
  ...Object.values(surnameTable.minorities).flatMap((list) => keys(list).map((name) => name.split(' ')[0]!)),
  ...keys(surnameTable.particles),
])
export const historicNames: ReadonlySet<string> = new Set(keys(surnameTable.historic))
export const nameStops = new PhraseIndex<true>()
for (const stop of surnameTable.stops) nameStops.add(stop, true)

/** Nouns that open the name of an organ; those that are family names too (Đoàn, Viên) stay with the people. */
const organNouns = new Set(surnameTable.organNouns)

/** "Hội Đoàn kết …", "Báo Quảng Ninh": a run of capitals that opens as an organ does, no person. */
export function opensOrgan(term: Term | undefined): boolean {
  return organNouns.has(term?.normal ?? '')
}

/** Whether a person's name starts here: a family name with a capitalised word after it. */
export function isPersonAt(terms: readonly Term[], at: number): boolean {
  if (!commonSurnames.has(terms[at]?.normal ?? '') || !isCapitalised(terms[at + 1])) return false
  const name = terms.slice(at, at + 3).map((term) => term.normal)
  return !historicNames.has(name.join(' ')) && !historicNames.has(name.slice(0, 2).join(' '))
}
