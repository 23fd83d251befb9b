import { Tag, type Term } from '../../vietnamese/index.js'
import { findUnitAt, type UnitNoun } from './unit-lexicon.js'

/** Words that put a number behind its noun: "số mô hình … là 215". */
const COPULAS = new Set(['là', 'đạt', 'còn', 'lên', 'xuống', ':'])
const LOOK_BACK = 16

export type NounBefore = { from: number; to: number; noun: UnitNoun }

/** The noun after "số", "tổng số", "số lượng" that a bare number at this term answers to, within its clause; or null. */
export function readNounBefore(terms: readonly Term[], value: number): NounBefore | null {
  if (!COPULAS.has(terms[value - 1]?.normal ?? '')) return null
  for (let index = value - 2; index >= Math.max(0, value - LOOK_BACK); index -= 1) {
    const term = terms[index]!
    if (term.is(Tag.Num | Tag.Semicolon | Tag.Stop)) return null
    if (term.normal !== 'số') continue
    const at = terms[index + 1]?.normal === 'lượng' ? index + 2 : index + 1
    const noun = findUnitAt(terms, at)
    return noun && noun.to <= value ? { from: noun.from, to: noun.to, noun: noun.entry } : null
  }
  return null
}
