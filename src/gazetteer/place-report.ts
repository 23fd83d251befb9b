import { foldDiacritics } from '../vietnamese/normalise.js'
import { isCleanUnion, predecessorsOf, type Succession, successorsOf, successorsOfProvince } from './crosswalk.js'
import {
  allPlaces,
  childrenOn,
  findPlacesByKey,
  historyOf,
  isWithin,
  parentOf,
  placeById,
  versionsOf,
} from './gazetteer.js'
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
    successors: nameSuccessions([...successorsOf(place), ...successorsOfProvince(place)], 'new'),
    predecessors: nameSuccessions(predecessorsOf(place), 'old'),
    cleanUnion: place.level === 'district' ? isCleanUnion(place) : null,
  }
}

/** Units whose name is the same without diacritics: for names typed on a plain keyboard. */
function findPlain(key: string): Place[] {
  const plain = foldDiacritics(key)
  return allPlaces.filter((place) => foldDiacritics(placeKey(place.name)) === plain)
}

/** "xã Tú Thịnh, huyện Sơn Dương": what holds it, behind a comma. */
function findWithin(name: string, holder: string): Place[] {
  const codes = new Set(findByName(holder).map((place) => place.code))
  return findByName(name).filter((place) => [...codes].some((code) => isWithin(place, code)))
}

function findByName(name: string): Place[] {
  const trimmed = name.trim()
  const comma = trimmed.indexOf(',')
  if (comma > 0) return findWithin(trimmed.slice(0, comma), trimmed.slice(comma + 1))
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

const MAX_SIMILAR = 5

/** Names of units that differ from what was typed by one letter, or hold all of its words; at most five, for "did you mean". */
export function similarNames(name: string): string[] {
  const asked = foldDiacritics(readPlaceName(name.trim()).key)
  if (asked.length < 3) return []
  const names = new Set<string>()
  for (const place of allPlaces) {
    const plain = foldDiacritics(placeKey(place.name))
    if (isOneLetterOff(asked, plain) || ` ${plain} `.includes(` ${asked} `)) names.add(fullName(place))
    if (names.size === MAX_SIMILAR) break
  }
  return [...names]
}

function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  const rest = (skipA: number, skipB: number) => a.slice(same + skipA) === b.slice(same + skipB)
  return rest(1, 1) || rest(1, 0) || rest(0, 1)
}

/**
 * Units of this name, code or unitId: "Kim Bảng", "TX Kim Bảng", "350", "district:350@2025-01-01", "kim bang",
 * "xã Tân Lập, huyện Đan Phượng".
 * `on` (ISO day) keeps the versions of that day; without it, every version. Empty when nothing fits.
 */
export function placeReport(name: string, options: { on?: string | null } = {}): PlaceReport[] {
  const on = options.on ?? null
  return findByName(name)
    .filter((place) => on === null || isValidOn(place, on))
    .map((place) => describePlace(place, on))
}
