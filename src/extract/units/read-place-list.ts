import {
  isWithin,
  levelsOfType,
  type Place,
  type PlaceLevel,
  type PlaceType,
  REFORM_DAY,
} from '../../gazetteer/index.js'
import { Tag, type Term } from '../../vietnamese/index.js'
import { showWords } from './display.js'
import type { Home } from './home.js'
import { isCapitalised } from './lexicon.js'
import { manyWords, unitAttributes } from './place-lexicon.js'
import { matchPlaceNames, placesOfKey } from './place-trie.js'
import { readType, readTypedPlace, type TypedPlace } from './read-place.js'
import { resolveMisspelt, resolveTyped } from './resolve-place.js'

const RANK: Record<PlaceLevel, number> = { commune: 0, district: 1, province: 2 }

/** A typed place with what it lies in ("xã Tam Lập, huyện Phú Giáo"), or a list of names under one type ("các xã A, B và C"). */
export function readPlaces(terms: readonly Term[], at: number, home: Home): TypedPlace[] {
  const first = readTypedPlace(terms, at, home) ?? readAfterColon(terms, at, home)
  if (!first) return []
  const list = [first, ...(opensList(terms, at) ? readListed(terms, first, home) : readSecond(terms, first, home))]
  const last = list.at(-1)!
  const above = readHolders(terms, last, home)
  return [...list.map((place) => placeWithin(place, above[0], home)), ...above]
}

/** What holds a unit, from the nearest upwards: "…, huyện Phú Giáo, tỉnh Bình Dương", "(Thoại Sơn, An Giang)". */
function readHolders(terms: readonly Term[], place: TypedPlace, home: Home): TypedPlace[] {
  const holder = readAbove(terms, place, home)
  if (!holder?.resolution.place) return []
  const above = readHolders(terms, holder, home)
  return [placeWithin(holder, above[0], home), ...above]
}

function placeWithin(place: TypedPlace, holder: TypedPlace | undefined, home: Home): TypedPlace {
  const within = holder?.resolution.place
  if (!within) return place
  if (place.key) return { ...place, resolution: resolveTyped(place.key, place.type, home, within) }
  const misspelt = resolveMisspelt(place.written, place.type, home, within)
  return misspelt.place ? { ...place, resolution: misspelt } : place
}

const JOINS = new Set([',', 'và', ';'])

/** Small numbers in words: too common to be numbers everywhere. */
const COUNTS = new Set(['hai', 'ba', 'bốn'])
const NAMING = new Set(['là', 'gồm'])

function opensList(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]
  if (!before) return false
  if (manyWords.has(before.normal) || before.is(Tag.Num) || COUNTS.has(before.normal)) return true
  // "hai xã là xã Ea Bar và Sông Hinh"
  return NAMING.has(before.normal) && terms[at - 2]?.normal === terms[at]!.normal && opensList(terms, at - 2)
}

/** "các xã: Minh Quân, Bảo Hưng", "các huyện miền núi: A, B", "5 tỉnh (Nam Định, Hà Nam)": the first name behind the colon or bracket. */
function readAfterColon(terms: readonly Term[], at: number, home: Home): TypedPlace | null {
  const type = readType(terms, at)
  if (!type || !opensList(terms, at)) return null
  const to = unitAttributes.matchAt(terms, type.to)?.to ?? type.to
  if (!opensNames(terms[to])) return null
  const first = readListedName(terms, to + 1, type.type, home)
  // A quote has no bracket that does not close.
  return first && { ...first, from: terms[to]!.is(Tag.Colon) ? at : first.from }
}

function opensNames(term: Term | undefined): boolean {
  return term?.is(Tag.Colon | Tag.OpenParen) === true
}

/** A name in a list of one type: near home, or anywhere while home is not known. */
function readListedName(terms: readonly Term[], from: number, type: PlaceType, home: Home): TypedPlace | null {
  for (const { to, key } of matchPlaceNames(terms, from)) {
    if (isCapitalised(terms[to])) continue
    const resolution = resolveTyped(key, type, home)
    const known = resolution.place !== null || (resolution.candidates.length > 0 && home.province === null)
    if (resolution.near === 'nation' && !known) continue
    return { from, nameFrom: from, to, type, key, written: showWords(terms, from, to), resolution }
  }
  return null
}

function readListed(terms: readonly Term[], first: TypedPlace, home: Home): TypedPlace[] {
  const listed: TypedPlace[] = []
  for (let to = first.to; JOINS.has(terms[to]?.normal ?? ''); ) {
    const next = readListedName(terms, to + 1, first.type, home)
    if (!next) break
    listed.push(next)
    to = next.to
  }
  return listed
}

/** "huyện Trấn Yên và Văn Bàn": two of one type, said once; a commune's neighbour must be said with its type. */
function readSecond(terms: readonly Term[], first: TypedPlace, home: Home): TypedPlace[] {
  if (terms[first.to]?.normal !== 'và' || levelsOfType[first.type][0] === 'commune') return []
  const second = readListedName(terms, first.to + 1, first.type, home)
  return second?.resolution.place?.type === first.type && second.to - second.from >= 2 ? [second] : []
}

/** The unit that the text names as holding this one: after a comma or dash, or in brackets. */
function readAbove(terms: readonly Term[], place: TypedPlace, home: Home): TypedPlace | null {
  const separator = terms[place.to]
  if (!separator?.is(Tag.Comma | Tag.Dash | Tag.OpenParen)) return null
  const next = readType(terms, place.to + 1)
  // Only upwards: a list of communes is not read again from each of them.
  if (next) return isAbove(next.type, place.type) ? readTypedPlace(terms, place.to + 1, home) : null
  return readBareHolder(terms, place, home)
}

function isAbove(upper: PlaceType, lower: PlaceType): boolean {
  return RANK[levelsOfType[upper][0]!] > RANK[levelsOfType[lower].at(-1)!]
}

/**
 * "xã Cấp Tiến (Sơn Dương)", "huyện Gò Quao (Kiên Giang)", "TP. Nha Trang, Khánh Hòa": a bare name. Behind a comma, where a list
 * might go on, only one that such a unit lies in.
 */
function readBareHolder(terms: readonly Term[], place: TypedPlace, home: Home): TypedPlace | null {
  const from = place.to + 1
  const match = matchPlaceNames(terms, from)[0]
  if (!match || isCapitalised(terms[match.to])) return null
  const bracketed = terms[place.to]!.is(Tag.OpenParen)
  if (bracketed && !terms[match.to]?.is(Tag.CloseParen | Tag.Comma)) return null
  const written = showWords(terms, from, match.to)
  const found: TypedPlace[] = []
  for (const type of typesAbove(place, home)) {
    const resolution = resolveTyped(match.key, type, home)
    if (resolution.place?.type !== type) continue
    const { to, key } = match
    found.push({ from, nameFrom: from, to, type, key, written, resolution, rule: 'place-holder' })
  }
  const holder = found.find((above) => isHolder(above.resolution.place!, place))
  return holder ?? (bracketed ? found[0] : undefined) ?? null
}

/** Of a district and a province of one name the text means the one that a unit of the name before lies in. */
function isHolder(above: Place, { key, type }: TypedPlace): boolean {
  return key !== null && placesOfKey(key).some((place) => place.type === type && isWithin(place, above.code))
}

/** After the reform there are no districts: a bare name in brackets is first of all a province. */
function typesAbove({ type }: TypedPlace, home: Home): readonly PlaceType[] {
  if (levelsOfType[type][0] !== 'commune') return PROVINCE_TYPES
  return home.day < REFORM_DAY ? [...DISTRICT_TYPES, 'tỉnh'] : ['tỉnh', ...DISTRICT_TYPES]
}

const DISTRICT_TYPES: readonly PlaceType[] = ['huyện', 'thị xã', 'thành phố', 'quận']
const PROVINCE_TYPES: readonly PlaceType[] = ['tỉnh', 'thành phố']
