import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { UnitKind } from '../../model/fact.js'
import { packageRoot } from '../../package-root.js'
import { PhraseIndex, type PhraseMatch, type Term } from '../../vietnamese/index.js'

/** A noun that numbers count. Nouns of one group may be counted together ("12 xã, thị trấn"). */
export type UnitNoun = { unit: string; unitKind: UnitKind; group: string }

type UnitFile = { groups: { name: string; kind: UnitKind; units: string[] }[] }

function loadUnits(): PhraseIndex<UnitNoun> {
  const file = JSON.parse(readFileSync(join(packageRoot, 'data/lexicon/units.json'), 'utf8')) as UnitFile
  const index = new PhraseIndex<UnitNoun>()
  for (const group of file.groups) {
    for (const row of group.units) {
      const [unit, ...variants] = row.split(' | ')
      const noun = { unit: unit!, unitKind: group.kind, group: group.name }
      for (const phrase of [unit!, ...variants]) index.add(phrase, noun)
    }
  }
  return index
}

const units = loadUnits()

/** The longest known noun that starts at this term, or null. */
export function findUnitAt(terms: readonly Term[], index: number): PhraseMatch<UnitNoun> | null {
  return units.matchAt(terms, index)
}
