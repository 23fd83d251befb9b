import { foldDiacritics } from '../vietnamese/normalise.js'
import { isCleanUnion, predecessorsOf, type Succession, successorsOf } from './crosswalk.js'
import { allPlaces, childrenOn, findPlacesByKey, historyOf, parentOf, placeById, versionsOf } from './gazetteer.js'
import { placeKey } from './place-key.js'
import { readPlaceName } from './place-types.js'
import { fullName, isValidOn, type Place } from './unit.js'

export type NamedUnit = { unitId: string; code: string; name: string; validFrom: string; validTo: string | null }
export type NamedSuccession = NamedUnit & { relation: 'whole' | 'part' }

/** What is known of one unit; the shape of `tinhuyen place NAME --json`. Names have their type: "huyện Kim Bảng". */
export type PlaceReport = NamedUnit & {
  level: Place['level']
  /** From the nearest up to the province. */
  parents: NamedUnit[]
  /** Units right below, on the day asked for, else on the unit's last day. */
  children: number
  /** Versions of the same unit, in time order, this one included. */
  history: NamedUnit[]
  successors: NamedSuccession[]
  predecessors: NamedSuccession[]
  /** Whether an old district is a clean union of new communes; null for other units. */
  cleanUnion: boolean | null
}

function nameUnit(place: Place): NamedUnit {
  const { unitId, code, validFrom, validTo } = place
  return { unitId, code, name: fullName(place), validFrom, validTo }
}

function nameSuccessions(successions: Succession[], side: 'old' | 'new'): NamedSuccession[] {
  return successions.map((succession) => ({ ...nameUnit(succession[side]), relation: succession.relation }))
}

function listParents(place: Place, on: string | null): NamedUnit[] {
  const parent = parentOf(place, on)
  return parent ? [nameUnit(parent), ...listParents(parent, on)] : []
}

function describePlace(place: Place, on: string | null): PlaceReport {
  const day = on ?? place.validTo ?? place.validFrom
  return {
    ...nameUnit(place),
    level: place.level,
    parents: listParents(place, day),
    children: childrenOn(place.code, day).length,
    history: historyOf(place).map(nameUnit),
    successors: nameSuccessions(successorsOf(place), 'new'),
    predecessors: nameSuccessions(predecessorsOf(place), 'old'),
    cleanUnion: place.level === 'district' ? isCleanUnion(place) : null,
  }
}

/** Units whose name is the same without diacritics: for names typed on a plain keyboard. */
function findPlain(key: string): Place[] {
  const plain = foldDiacritics(key)
  return allPlaces.filter((place) => foldDiacritics(placeKey(place.name)) === plain)
}

function findByName(name: string): Place[] {
  const trimmed = name.trim()
  if (/^\d{2}$|^\d{3}$|^\d{5}$/.test(trimmed)) return [...versionsOf(trimmed)]
  const byId = placeById(trimmed)
  if (byId) return [byId]
  const { type, key } = readPlaceName(trimmed)
  const typed = type === null ? [] : findPlacesByKey(key, { type })
  if (typed.length > 0) return typed
  const whole = findPlacesByKey(placeKey(trimmed))
  if (whole.length > 0) return whole
  return findPlain(placeKey(trimmed))
}

/**
 * Units of this name, code or unitId: "Kim Bảng", "TX Kim Bảng", "350", "district:350@2025-01-01", "kim bang".
 * `on` (ISO day) keeps the versions of that day; without it, every version. Empty when nothing fits.
 */
export function placeReport(name: string, options: { on?: string | null } = {}): PlaceReport[] {
  const on = options.on ?? null
  return findByName(name)
    .filter((place) => on === null || isValidOn(place, on))
    .map((place) => describePlace(place, on))
}
