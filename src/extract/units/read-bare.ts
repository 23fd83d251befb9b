import { foldPlaceWord, placeOn } from '../../gazetteer/index.js'
import { type Sentence, Tag, type Term } from '../../vietnamese/index.js'
import type { Home } from './home.js'
import { isCapitalised } from './lexicon.js'
import { makeBare } from './make-mention.js'
import type { UnitMention } from './mention.js'
import { namedBy, sentenceOpeners } from './place-lexicon.js'
import { matchPlaceNames, placesOfKey } from './place-trie.js'
import { resolveBare } from './resolve-place.js'

/** A bare name of the home district, its communes or its province: a whole run of capitals, no person's name. */
export function readBare(sentence: Sentence, at: number, home: Home): UnitMention | null {
  const { terms } = sentence
  const term = terms[at]!
  const before = terms[at - 1]
  if (!term.is(Tag.Title)) return null
  if (!home.bareOpeners.has(foldPlaceWord(term.normal))) return readProvince(sentence, at, home)
  if (before && isCapitalised(before) && !terms[at]!.is(Tag.Glued) && !isSentenceWord(terms, at - 1)) return null
  if (before && namedBy.has(before.normal)) return null
  const match = matchPlaceNames(terms, at)[0]
  if (!match || match.to - at < 2 || isCapitalised(terms[match.to])) return null
  const place = resolveBare(match.key, home)
  if (!place) return readProvince(sentence, at, home)
  return makeBare(sentence, at, match.to, place)
}

/** Rule of such a province: it says where something was, not where the page is from. */
export const PLACE_AFTER_PREPOSITION = 'place-after-preposition'

const TOWARDS = new Set(['tại', 'ở', 'từ', 'về', 'đến', 'ra', 'vào', 'lên'])

/** "tại Hà Nội", "ở Lai Châu và Điện Biên": after a word of place, a name that only a province has is that province. */
function readProvince(sentence: Sentence, at: number, home: Home): UnitMention | null {
  const { terms } = sentence
  if (!TOWARDS.has(terms[at - 1]?.normal ?? '')) return null
  const match = matchPlaceNames(terms, at)[0]
  if (!match || match.to - at < 2 || isCapitalised(terms[match.to])) return null
  const places = placesOfKey(match.key)
  const last = places.at(-1)
  if (!last || places.some(({ level }) => level !== 'province')) return null
  const place = placeOn(last.code, home.day) ?? last
  return { ...makeBare(sentence, at, match.to, place), rule: PLACE_AFTER_PREPOSITION }
}

/** A first word of a sentence that is capitalised only for that: "Tại Kim Bảng", "Ở Can Lộc". */
function isSentenceWord(terms: readonly Term[], at: number): boolean {
  return at === 0 && terms[at]!.is(Tag.Title) && sentenceOpeners.has(terms[at]!.normal)
}
