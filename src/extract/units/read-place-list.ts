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
  const first = readTypedPlace(terms, at, home)
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

function readListed(terms: readonly Term[], first: TypedPlace, home: Home): TypedPlace[] {
  if (!manyWords.has(terms[first.from - 1]?.normal ?? '') && !terms[first.from - 1]?.tags.has('Num')) return []
  const listed: TypedPlace[] = []
  for (let to = first.to; JOINS.has(terms[to]?.normal ?? ''); ) {
    const match = matchPlaceNames(terms, to + 1).find((name) => {
      if (isCapitalised(terms[name.to])) return false
      const { place, candidates, near } = resolveTyped(name.key, first.type, home)
      return near !== 'nation' || (home.province === null && (place !== null || candidates.length > 0))
    })
    if (!match) break
    const resolution = resolveTyped(match.key, first.type, home)
    const written = showWords(terms, to + 1, match.to)
    listed.push({ from: to + 1, nameFrom: to + 1, to: match.to, type: first.type, key: match.key, written, resolution })
    to = match.to
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
