import { placeKey } from '../../gazetteer/index.js'
import { Tag, type Term } from '../../vietnamese/index.js'
import type { Home } from '../units/home.js'
import { isCapitalised } from '../units/lexicon.js'
import { countries } from '../units/place-lexicon.js'
import { matchPlaceNames, placesOfKey } from '../units/place-trie.js'
import { resolveBare } from '../units/resolve-place.js'
import { isForeignWord } from './foreign-word.js'
import type { Item, Scan } from './item.js'
import { type Honorific, titleForms } from './lexicon.js'
import { type NameReading, opensLikeName, readName } from './read-name.js'

const PREPOSITIONS = new Set(['ở', 'tại', 'quê', 'về', 'đến', 'từ'])

/** "quê ở Mai Châu, Phó Chủ tịch …": a place that looks like a name. */
function isPlaceHere(terms: readonly Term[], { from, to }: NameReading): boolean {
  if (!PREPOSITIONS.has(terms[from - 1]?.normal ?? '')) return false
  return matchPlaceNames(terms, from).some((place) => place.to === to)
}

/** "Chủ tịch Hà Nội, ": what is headed, nobody's name. */
function isProvince(terms: readonly Term[], { from, to }: NameReading): boolean {
  return matchPlaceNames(terms, from).some(
    (place) => place.to === to && placesOfKey(place.key).some(({ level }) => level === 'province'),
  )
}

/** "; Bling Mia, Bí thư …": any run of capitals that a separator opens and a title follows. */
function isListed(terms: readonly Term[], before: Item | undefined, reading: NameReading): boolean {
  if (before?.kind !== 'mark' || ![':', ';', ','].includes(before.mark)) return false
  const separator = terms[reading.to]
  if (reading.size < 2 || !separator || !separator.is(Tag.Dash | Tag.Comma)) return false
  return titleForms.matchAt(terms, reading.to + 1) !== null
}

/**
 * Whether a name after "cử tri", "phóng viên" is a person's: "Cử tri Cầu Kè", "thanh niên Hà Nội" are people of a place,
 * "phóng viên Truyền Hình" of a trade.
 */
function isNamedAfter(
  noun: Honorific,
  terms: readonly Term[],
  { from, to, name, size }: NameReading,
  home: Home,
): boolean {
  if (noun.crowd && !opensLikeName(terms, from)) return false
  if (resolveBare(placeKey(name), home)) return false
  if (size > 2 || !noun.crowd) return true
  return !matchPlaceNames(terms, from).some((place) => place.to === to && isAboveCommune(place.key))
}

/** "phóng viên Điện Biên TV", "Cử nhân Luật": after such a word one syllable is seldom a name; "bác sĩ Hùng" is. */
function isSeldomShort({ kind, honorific }: Honorific): boolean {
  return kind === 'noun' || (kind === 'degree' && STUDIED.test(honorific))
}

const STUDIED = /Tiến sĩ|Thạc sĩ|Cử nhân|Kỹ sư/

/** One word is a name after a form of address, or a foreigner's after an office of state: "Tổng thống Trump". */
function mayBeShort(before: Item | undefined, term: Term): boolean {
  if (before?.kind === 'honorific') return !before.honorific.plural
  if (before?.kind !== 'title' || !before.reading.entry.whole) return false
  return before.reading.level === 'national' || before.reading.entry.foreign === true
    ? isForeignWord(term.normal)
    : false
}

const isAboveCommune = (key: string) => placesOfKey(key).some(({ level }) => level !== 'commune')

/** A run of capitals is a name item after a form of address or a title, or where it opens like a name. */
export function readNameItem({ terms, items, home }: Scan, at: number): Item | null {
  if (!isCapitalised(terms[at])) return null
  const before = items.at(-1)
  const introduced = before?.kind === 'honorific' || before?.kind === 'title'
  if (!introduced && at > 0 && isCapitalised(terms[at - 1])) return null
  const reading = readName(terms, at)
  if (!introduced && !opensLikeName(terms, at) && !(reading && isListed(terms, before, reading))) return null
  if (!reading) return null
  const isAddressed = before?.kind === 'honorific' && before.honorific.kind !== 'noun'
  if (!isAddressed && countries.matchAt(terms, at)?.to === reading.to) return null
  if (!introduced && isPlaceHere(terms, reading)) return null
  if (before?.kind === 'title' && isProvince(terms, reading)) return null
  // "BÍ THƯ HUYỆN ỦY KIỂM TRA …": in headlines a verb is capitalised too.
  if (before?.kind === 'title' && reading.shouted && !opensLikeName(terms, at)) return null
  if (reading.size === 1 && !mayBeShort(before, terms[at]!)) return null
  if (reading.size === 1 && before?.kind === 'honorific' && isSeldomShort(before.honorific)) return null
  // "hội viên CCB" is no name.
  if (reading.size === 1 && reading.shouted && reading.name.length > 1 && before?.kind === 'honorific') return null
  if (
    before?.kind === 'honorific' &&
    before.honorific.kind === 'noun' &&
    !isNamedAfter(before.honorific, terms, reading, home)
  )
    return null
  return { kind: 'name', from: at, to: reading.to, reading }
}
