import {
  childrenEver,
  gapInDays,
  isWithin,
  levelsOfType,
  type Place,
  type PlaceType,
  placeKey,
  placeOn,
  REFORM_DAY,
  successorsOf,
} from '../../gazetteer/index.js'
import { foldDiacritics } from '../../vietnamese/index.js'
import type { Home } from './home.js'
import { placesOfKey } from './place-trie.js'

/** What a name can be: one unit, several, or none that is known. `near`: in the home district or province. */
export type Resolution = { place: Place | null; candidates: Place[]; near: 'district' | 'province' | 'nation' }

const NOTHING: Resolution = { place: null, candidates: [], near: 'nation' }

/** One version a code: the one of the day, else the nearest in time. */
function pickVersions(places: Place[], day: string): Place[] {
  const best = new Map<string, Place>()
  for (const place of places) {
    const known = best.get(place.code)
    if (!known || gapInDays(place, day) < gapInDays(known, day)) best.set(place.code, place)
  }
  return [...best.values()]
}

/** Units of the day come before those of another time. */
function preferCurrent(places: Place[], day: string): Place[] {
  const current = places.filter((place) => gapInDays(place, day) === 0)
  return current.length > 0 ? current : places
}

/** Successors of the home district stand for its communes after the reform. */
function isInHomeDistrict(place: Place, home: Home): boolean {
  if (!home.district) return false
  if (place.code === home.district.code && place.level === 'district') return true
  if (place.validFrom < REFORM_DAY) return isWithin(place, home.district.code)
  return successorsOf(home.district).some((succession) => succession.new.code === place.code)
}

const isCommuneOfHome = (place: Place, home: Home) => place.level === 'commune' && isInHomeDistrict(place, home)

function isInProvince(place: Place, home: Home): boolean {
  if (!home.province) return false
  return place.code === home.province.code || isWithin(place, home.province.code)
}

function settle(places: Place[], near: Resolution['near'], home: Home): Resolution {
  const current = preferCurrent(places, home.day)
  if (current.length !== 1) return { place: null, candidates: current, near }
  const only = current[0]!
  // A unit that has changed its type is still the same: take the version of the day.
  return {
    place: placeOn(only.code, home.day)?.name === only.name ? placeOn(only.code, home.day) : only,
    candidates: [],
    near,
  }
}

/** More answers than this are forgotten, so that junk cannot fill the memory. */
const MOST_ANSWERS = 5000

/**
 * A name with its type, resolved in the home district, then its province, then the nation, at the home's day.
 * `within` is a unit that the text names as holding it ("xã Tam Lập, huyện Phú Giáo"): it decides alone.
 */
export function resolveTyped(key: string, type: PlaceType, home: Home, within: Place | null = null): Resolution {
  if (within) return resolveAnew(key, type, home, within)
  const asked = `${type}|${key}`
  const known = home.resolved.get(asked) as Resolution | undefined
  if (known) return known
  const resolution = resolveAnew(key, type, home, null)
  if (home.resolved.size >= MOST_ANSWERS) home.resolved.clear()
  home.resolved.set(asked, resolution)
  return resolution
}

function resolveAnew(key: string, type: PlaceType, home: Home, within: Place | null): Resolution {
  const levels = levelsOfType[type]
  const named = placesOfKey(key).filter((place) => levels.includes(place.level))
  const typed = named.filter((place) => place.type === type)
  const places = pickVersions(typed.length > 0 ? typed : named, home.day)
  if (places.length === 0) return NOTHING
  if (within) {
    const inside = places.filter((place) => isWithin(place, within.code))
    if (inside.length > 0) return settle(inside, 'nation', home)
  }
  const inDistrict = places.filter((place) => isInHomeDistrict(place, home))
  if (inDistrict.length > 0) return settle(inDistrict, 'district', home)
  const inProvince = places.filter((place) => isInProvince(place, home))
  if (inProvince.length > 0) return settle(inProvince, 'province', home)
  return settle(places, 'nation', home)
}

/**
 * A name that no table has, read without its diacritics in the home district and among the province's districts of the day, or in
 * the unit that the text names as holding it: "xã Luân Giói" of a district that has a Luân Giới. Nothing where two fit.
 */
export function resolveMisspelt(written: string, type: PlaceType, home: Home, within: Place | null = null): Resolution {
  const plain = foldDiacritics(placeKey(written))
  const levels = levelsOfType[type]
  const near = within ? plainBelow([within], home.day) : plainAround(home)
  const places = (near.get(plain) ?? []).filter(({ level }) => levels.includes(level))
  return places.length === 1 ? settle(places, 'district', home) : NOTHING
}

const PLAIN = '|plain'

/** Communes of the home district and districts of its province on the day, by name without diacritics; made once a home. */
function plainAround(home: Home): Map<string, Place[]> {
  const known = home.resolved.get(PLAIN) as Map<string, Place[]> | undefined
  if (known) return known
  const made = plainBelow([home.district, home.province], home.day)
  home.resolved.set(PLAIN, made)
  return made
}

function plainBelow(holders: (Place | null)[], day: string): Map<string, Place[]> {
  const made = new Map<string, Place[]>()
  for (const place of holders.flatMap((holder) => (holder ? childrenEver(holder.code) : []))) {
    if (gapInDays(place, day) !== 0) continue
    const plain = foldDiacritics(placeKey(place.name))
    made.set(plain, [...(made.get(plain) ?? []), place])
  }
  return made
}

/** A bare name: only the home province, the home district and its communes, in that order of trust: district, commune, province. */
export function resolveBare(key: string, home: Home): Place | null {
  const places = placesOfKey(key)
  const current = (list: Place[]) => settle(pickVersions(list, home.day), 'district', home).place
  const { district, province } = home
  const isProvince =
    province !== null && places.some((place) => place.code === province.code && place.level === 'province')
  // On a province's page "Trà Vinh" is the tỉnh, though the thành phố of that name is what the text names most.
  if (isProvince && home.basis === 'text' && district?.name === province.name) return province
  if (district) {
    if (places.some((place) => place.code === district.code && place.level === 'district')) return district
    const communes = places.filter((place) => place.validFrom <= home.day && isCommuneOfHome(place, home))
    if (communes.length > 0) return current(communes)
  }
  return isProvince ? province : null
}
