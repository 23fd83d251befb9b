import { levelsOfType, type PlaceLevel, type PlaceType } from '../../gazetteer/index.js'
import type { Term } from '../../vietnamese/index.js'
import { showWords } from './display.js'
import type { Home } from './home.js'
import { isCapitalised } from './lexicon.js'
import { manyWords } from './place-lexicon.js'
import { matchPlaceNames } from './place-trie.js'
import { readType, readTypedPlace, type TypedPlace } from './read-place.js'
import { resolveTyped } from './resolve-place.js'

const RANK: Record<PlaceLevel, number> = { commune: 0, district: 1, province: 2 }

/** A typed place with what it lies in ("xã Tam Lập, huyện Phú Giáo"), or a list of names under one type ("các xã A, B và C"). */
export function readPlaces(terms: readonly Term[], at: number, home: Home): TypedPlace[] {
  const first = readTypedPlace(terms, at, home) ?? readAfterColon(terms, at, home)
  if (!first) return []
  const list = [first, ...readListed(terms, first, home)]
  const last = list.at(-1)!
  const above = readAbove(terms, last, home)
  if (!above?.resolution.place) return list
  const within = above.resolution.place
  const placed = list.map((place) =>
    place.key ? { ...place, resolution: resolveTyped(place.key, place.type, home, within) } : place,
  )
  return [...placed, above]
}

const JOINS = new Set([',', 'và', ';'])

function opensList(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]
  return before !== undefined && (manyWords.has(before.normal) || before.tags.has('Num'))
}

/** "các xã: Minh Quân, Bảo Hưng": the first name behind the colon. */
function readAfterColon(terms: readonly Term[], at: number, home: Home): TypedPlace | null {
  const type = readType(terms, at)
  if (!type || !opensList(terms, at) || !terms[type.to]?.tags.has('Colon')) return null
  const first = readListedName(terms, type.to + 1, type.type, home)
  return first && { ...first, from: at }
}

/** A name in a list of one type: near home, or anywhere while home is not known. */
function readListedName(terms: readonly Term[], from: number, type: PlaceType, home: Home): TypedPlace | null {
  for (const { to, key } of matchPlaceNames(terms, from)) {
    if (isCapitalised(terms[to])) continue
    const resolution = resolveTyped(key, type, home)
    const known = resolution.place !== null || resolution.candidates.length > 0
    if (resolution.near === 'nation' && (home.province !== null || !known)) continue
    return { from, nameFrom: from, to, type, key, written: showWords(terms, from, to), resolution }
  }
  return null
}

function readListed(terms: readonly Term[], first: TypedPlace, home: Home): TypedPlace[] {
  if (!opensList(terms, first.from)) return []
  const listed: TypedPlace[] = []
  for (let to = first.to; JOINS.has(terms[to]?.normal ?? ''); ) {
    const next = readListedName(terms, to + 1, first.type, home)
    if (!next) break
    listed.push(next)
    to = next.to
  }
  return listed
}

/** The unit that the text names as holding this one: after a comma or dash, or in brackets. */
function readAbove(terms: readonly Term[], place: TypedPlace, home: Home): TypedPlace | null {
  const separator = terms[place.to]
  if (!separator || !(separator.tags.has('Comma') || separator.tags.has('Dash') || separator.tags.has('OpenParen')))
    return null
  const next = readType(terms, place.to + 1)
  // Only upwards: a list of communes is not read again from each of them.
  if (next) return isAbove(next.type, place.type) ? (readPlaces(terms, place.to + 1, home)[0] ?? null) : null
  return separator.tags.has('OpenParen') ? readBracketed(terms, place, home) : null
}

function isAbove(upper: PlaceType, lower: PlaceType): boolean {
  return RANK[levelsOfType[upper][0]!] > RANK[levelsOfType[lower].at(-1)!]
}

/** "xã Cấp Tiến (Sơn Dương)", "huyện Gò Quao (Kiên Giang)". */
function readBracketed(terms: readonly Term[], place: TypedPlace, home: Home): TypedPlace | null {
  const from = place.to + 1
  const match = matchPlaceNames(terms, from)[0]
  if (!match || !(terms[match.to]?.tags.has('CloseParen') || terms[match.to]?.tags.has('Comma'))) return null
  const above = levelsOfType[place.type][0] === 'commune' ? DISTRICT_TYPES : PROVINCE_TYPES
  for (const type of above) {
    const resolution = resolveTyped(match.key, type, home)
    if (resolution.place?.type !== type) continue
    const written = showWords(terms, from, match.to)
    return { from, nameFrom: from, to: match.to, type, key: match.key, written, resolution, rule: 'place-bracketed' }
  }
  return null
}

const DISTRICT_TYPES = ['huyện', 'thị xã', 'thành phố', 'quận', 'tỉnh'] as const
const PROVINCE_TYPES = ['tỉnh', 'thành phố'] as const
