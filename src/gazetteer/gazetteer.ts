import { nameAliases, placeKey } from './place-key.js'
import { readPlaces } from './read-tables.js'
import { isValidOn, type Place, type PlaceLevel, type PlaceType, REFORM_DAY } from './unit.js'

const places = readPlaces()
const byCode = new Map<string, Place[]>()
const byParent = new Map<string, Place[]>()
const byKey = new Map<string, Place[]>()

function put(index: Map<string, Place[]>, key: string, place: Place): void {
  const list = index.get(key)
  if (list) list.push(place)
  else index.set(key, [place])
}

/** Names recur: each is keyed once. */
const keys = new Map<string, string>()

function keyOf(name: string): string {
  let key = keys.get(name)
  if (key === undefined) {
    key = placeKey(name)
    keys.set(name, key)
  }
  return key
}

for (const place of places) {
  put(byCode, place.code, place)
  if (place.parentCode !== null) put(byParent, place.parentCode, place)
  put(byKey, keyOf(place.name), place)
}

const none: readonly Place[] = []

/** Every unit version, provinces first, then districts and communes, by code and time. */
export const allPlaces: readonly Place[] = places

/** The unit version with this id, or null. */
export function placeById(unitId: string): Place | null {
  const code = unitId.slice(unitId.indexOf(':') + 1, unitId.indexOf('@'))
  return versionsOf(code).find((place) => place.unitId === unitId) ?? null
}

/** Versions that ever carried this code, in time order. Codes have 2 (province), 3 (district) or 5 (commune) digits. */
export function versionsOf(code: string): readonly Place[] {
  return byCode.get(code) ?? none
}

/** The unit that carried this code on this day (ISO), or null. */
export function placeOn(code: string, day: string): Place | null {
  return versionsOf(code).find((place) => isValidOn(place, day)) ?? null
}

/** Days between two ISO days, for "nearest in time". */
function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000
}

/** The version of a code that is valid on this day, else the one nearest to it in time. */
export function nearestVersion(code: string, day: string): Place | null {
  let best: Place | null = null
  let bestGap = Number.POSITIVE_INFINITY
  for (const place of versionsOf(code)) {
    const gap = gapInDays(place, day)
    if (gap < bestGap) {
      best = place
      bestGap = gap
    }
  }
  return best
}

/** Days by which a version misses a day: 0 when valid on it. */
export function gapInDays(place: Place, day: string): number {
  if (day < place.validFrom) return dayNumber(place.validFrom) - dayNumber(day)
  if (place.validTo !== null && day > place.validTo) return dayNumber(day) - dayNumber(place.validTo)
  return 0
}

export type PlaceQuery = {
  type?: PlaceType | null
  level?: PlaceLevel | null
  /** Code of the district or province that holds it, at any depth. */
  within?: string | null
  /** ISO day; without it, versions of every time. */
  on?: string | null
}

/** Units of this name, in any accepted spelling, that fit the query; provinces first. */
export function findPlaces(name: string, query: PlaceQuery = {}): Place[] {
  return findPlacesByKey(placeKey(name), query)
}

/** As findPlaces, for a key made by placeKey. */
export function findPlacesByKey(key: string, query: PlaceQuery = {}): Place[] {
  return (byKey.get(nameAliases.get(key) ?? key) ?? none).filter(
    (place) =>
      (query.type == null || place.type === query.type) &&
      (query.level == null || place.level === query.level) &&
      (query.on == null || isValidOn(place, query.on)) &&
      (query.within == null || isWithin(place, query.within, query.on ?? null)),
  )
}

/** Whether a unit lies in the district or province of this code, on this day (without it: in its own time). */
export function isWithin(place: Place, code: string, on: string | null = null): boolean {
  if (place.parentCode === code) return true
  if (place.level !== 'commune' || place.parentCode === null || place.parentCode.length === 2) return false
  return versionsOf(place.parentCode).some(
    (parent) => parent.parentCode === code && (on === null ? overlaps(parent, place) : isValidOn(parent, on)),
  )
}

function overlaps(a: Place, b: Place): boolean {
  return (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo)
}

/** The unit above, on this day (by default the last day of the unit's own time), or null for a province. */
export function parentOf(place: Place, on: string | null = null): Place | null {
  if (place.parentCode === null) return null
  const day = on !== null && isValidOn(place, on) ? on : (place.validTo ?? place.validFrom)
  return placeOn(place.parentCode, day) ?? nearestVersion(place.parentCode, day)
}

/** Units right below a code on a day. */
export function childrenOn(code: string, day: string): Place[] {
  return (byParent.get(code) ?? none).filter((place) => isValidOn(place, day))
}

/** Every unit version that ever stood right below a code. */
export function childrenEver(code: string): readonly Place[] {
  return byParent.get(code) ?? none
}

/**
 * How many communes (xã, phường, thị trấn) a district had on a day: what "27/27 Đảng ủy xã, thị trấn" is compared with.
 * Null when the district did not exist that day or its communes of that time are not known.
 */
export function communeCount(districtUnitId: string, onDay: string): number | null {
  const district = placeById(districtUnitId)
  if (district?.level !== 'district' || !placeOn(district.code, onDay)) return null
  const known = childrenEver(district.code)
  // A list that starts later is not a count of none; island districts have had no communes at all.
  if (known.length > 0 && known.every((commune) => commune.validFrom > onDay)) return null
  return known.filter((commune) => isValidOn(commune, onDay)).length
}

/** The same unit through changes of type, name or parent: versions of its code that follow each other without a gap. */
export function historyOf(place: Place): Place[] {
  const versions = versionsOf(place.code).filter((other) => other.level === place.level)
  const at = versions.indexOf(place)
  let first = at
  while (first > 0 && follows(versions[first - 1]!, versions[first]!)) first -= 1
  let last = at
  while (last + 1 < versions.length && follows(versions[last]!, versions[last + 1]!)) last += 1
  return versions.slice(first, last + 1)
}

/** Whether b continues a: the next day, the same kind of parent. The reform of 2025 made new units of old codes. */
function follows(a: Place, b: Place): boolean {
  if (a.validTo === null || dayNumber(b.validFrom) !== dayNumber(a.validTo) + 1) return false
  return b.validFrom !== REFORM_DAY
}
