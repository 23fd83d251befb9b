import { PhraseIndex } from '../../vietnamese/index.js'
import { readLexicon } from './read-lexicon.js'

/** Ranks of the armed forces: they end a place's name ("Trưởng Công an huyện Thượng tá A"). */
export const ranks = new PhraseIndex<true>()
type RankTable = { honorifics: { kind: string; written: string[] }[] }
for (const { kind, written } of readLexicon<RankTable>('honorifics').honorifics) {
  if (kind === 'rank') for (const rank of written) ranks.add(rank, true)
}

type SurnameTable = {
  common: string[]
  rare: string[]
  minorities: Record<string, string[]>
  particles: string[]
  historic: string[]
  stops: string[]
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
