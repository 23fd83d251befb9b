import { type Sentence, Tag } from '../../vietnamese/index.js'
import { showWords } from './display.js'
import type { UnitMention } from './mention.js'
import { surnames } from './name-lexicon.js'
import { isPlaceName, readVillageName } from './organ-unit.js'
import { notVillageAfter, villageTypes } from './place-lexicon.js'

const HEADS = new Set(['trưởng', 'phó'])

/** A named village, hamlet or street group: "thôn 4", "bản Háng Sung". */
export function readVillage(sentence: Sentence, at: number): UnitMention | null {
  const { terms } = sentence
  const match = villageTypes.matchAt(terms, at)
  if (!match || notVillageAfter.has(terms[at - 1]?.normal ?? '')) return null
  if (match.entry === 'bản' && terms[at]!.is(Tag.Upper)) return null
  if (isPlaceName(terms, at, match.to)) return null
  const to = readVillageName(terms, match.to)
  if (to === match.to) return null
  // "khu vực Nam Tây Nguyên" is a region; only numbered ones are parts of a ward.
  if (match.entry === 'khu vực' && !terms[to - 1]!.is(Tag.Num)) return null
  // "Trưởng bản Khang A Páo", "Già làng Rơ Mah Bíu" are people.
  const head = terms[at - 1]?.normal ?? ''
  if (head === 'già' || (HEADS.has(head) && surnames.has(terms[match.to]!.normal))) return null
  return {
    sentence,
    from: at,
    to,
    kind: 'administrative',
    name: `${match.entry} ${showWords(terms, match.to, to)}`,
    level: 'village',
    place: null,
    candidates: [],
    rule: 'village',
    organ: null,
    hidden: false,
  }
}
