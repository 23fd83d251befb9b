import { childrenOn, historyOf, parentOf, placeOn } from './gazetteer.js'
import { type Relation, readSuccessorRows, type SuccessorRow } from './read-tables.js'
import { isValidOn, type Place, REFORM_DAY } from './unit.js'

/** Last day of the old units. */
const LAST_OLD_DAY = '2025-06-30'

/** One piece of an old unit in a new one: the whole of the old unit, or a part of it. */
export type Succession = { old: Place; new: Place; relation: Relation }

type Crosswalk = { all: Succession[]; byOld: Map<string, Succession[]>; byNew: Map<string, Succession[]> }
let crosswalk: Crosswalk | null = null

function push(index: Map<string, Succession[]>, key: string, succession: Succession): void {
  const list = index.get(key)
  if (list) list.push(succession)
  else index.set(key, [succession])
}

function resolveRow(row: SuccessorRow): Succession {
  const old = placeOn(row.oldCode, LAST_OLD_DAY)
  const next = placeOn(row.newCode, REFORM_DAY)
  if (!old || !next) throw new Error(`data/gazetteer/successors.csv: unknown unit in ${row.oldCode},${row.newCode}`)
  return { old, new: next, relation: row.relation }
}

/** Built on first use: extraction does without it. */
function loadCrosswalk(): Crosswalk {
  if (crosswalk) return crosswalk
  const made: Crosswalk = { all: readSuccessorRows().map(resolveRow), byOld: new Map(), byNew: new Map() }
  for (const succession of made.all) {
    push(made.byOld, succession.old.unitId, succession)
    push(made.byNew, succession.new.unitId, succession)
  }
  crosswalk = made
  return made
}

/** Every row of the crosswalk of 2025-07-01. */
export function allSuccessions(): readonly Succession[] {
  return loadCrosswalk().all
}

/** The version of a unit that saw the reform, or null for a unit that ended before it or began with it. */
function atReform(place: Place): Place | null {
  return historyOf(place).find((version) => isValidOn(version, LAST_OLD_DAY)) ?? null
}

/**
 * New units in which a unit went on at the reform of 2025; for a district, those of all of its communes.
 * Empty for units that ended before and for provinces (their communes tell).
 */
export function successorsOf(place: Place): Succession[] {
  const { byOld } = loadCrosswalk()
  const last = atReform(place)
  if (!last) return []
  const own = byOld.get(last.unitId) ?? []
  if (last.level !== 'district') return own
  return [...own, ...childrenOn(last.code, LAST_OLD_DAY).flatMap((commune) => byOld.get(commune.unitId) ?? [])]
}

/**
 * Provinces in which an abolished or re-made province went on, by its communes (2025) or districts (before: Hà Tây): whole when
 * all went into one. Empty for a province that still stands or only changed its type.
 */
export function successorsOfProvince(province: Place): Succession[] {
  const { validTo } = province
  if (province.level !== 'province' || validTo === null) return []
  const heirs = new Map(childrenOn(province.code, validTo).flatMap((district) => provincesAfter(district, validTo)))
  for (const version of historyOf(province)) heirs.delete(version.unitId)
  const relation = heirs.size === 1 ? 'whole' : 'part'
  return [...heirs.values()].map((next) => ({ old: province, new: next, relation }))
}

/** Provinces, by id, in which a district went on after its province's last day. */
function provincesAfter(district: Place, lastDay: string): [string, Place][] {
  const nextDay = new Date(Date.parse(lastDay) + 86_400_000).toISOString().slice(0, 10)
  const units = nextDay === REFORM_DAY ? successorsOf(district).map((succession) => succession.new) : [district]
  return units.flatMap((unit): [string, Place][] => {
    const version = placeOn(unit.code, nextDay)
    const province = version && parentOf(version, nextDay)
    return province ? [[province.unitId, province]] : []
  })
}

/** Old units of which a unit of 2025-07-01 was made. */
export function predecessorsOf(place: Place): Succession[] {
  return loadCrosswalk().byNew.get(place.unitId) ?? []
}

function districtCodeOf(old: Place): string | null {
  return old.level === 'district' ? old.code : (parentOf(old, LAST_OLD_DAY)?.code ?? null)
}

/**
 * Whether an old district is exactly a union of new communes: none of them took anything from another district.
 * Only then do figures of the new communes add up to the old district. Null for a district that ended before the reform.
 */
export function isCleanUnion(district: Place): boolean | null {
  if (district.level !== 'district' || !atReform(district)) return null
  return successorsOf(district).every((succession) =>
    predecessorsOf(succession.new).every((piece) => districtCodeOf(piece.old) === district.code),
  )
}
