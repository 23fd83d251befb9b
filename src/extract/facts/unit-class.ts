import { readFileSync } from 'node:fs'
import { packageRoot } from '../../package-root.js'
import type { Figure } from './figure.js'
import { honouredNouns, honouredToo, modelNouns } from './lexicon.js'

/** Kinds of things that can be parts of each other. `household` is kept apart: people are no part of households. */
export type UnitClass = 'model' | 'people' | 'household' | 'group' | 'event' | 'paper' | 'other'

const models = new Set(modelNouns)
const honoured = new Set(honouredNouns.map((word) => word.toLowerCase()))
const honouredGroups = new Set(honouredToo)
const classes = readClasses()

/** Groups of data/lexicon/units.json whose members can be counted as parts of one another. */
function readClasses(): Map<string, UnitClass> {
  const byGroup: Record<string, UnitClass> = {
    people: 'people',
    group: 'group',
    'area-unit': 'group',
    event: 'event',
    paper: 'paper',
  }
  const table = JSON.parse(readFileSync(`${packageRoot}data/lexicon/units.json`, 'utf8')) as {
    groups: { name: string; units: string[] }[]
  }
  const found = new Map<string, UnitClass>()
  for (const group of table.groups) {
    const unitClass = byGroup[group.name]
    if (unitClass)
      for (const entry of group.units)
        for (const unit of entry.split('|')) found.set(unit.trim().toLowerCase(), unitClass)
  }
  for (const unit of ['hộ', 'hộ dân', 'hộ gia đình', 'gia đình', 'lượt hộ']) found.set(unit, 'household')
  return found
}

/** The nouns that are counted together in a unit: "mô hình, điển hình" → both. */
export function nounsOf(unit: string): readonly string[] {
  return traitsOf(unit).nouns
}

type Traits = {
  nouns: readonly string[]
  isModel: boolean
  isHonour: boolean
  canBeHonoured: boolean
  unitClass: UnitClass
}

/** Traits of units seen before: news counts few distinct nouns. Bounded, so that junk cannot fill the memory. */
const known = new Map<string, Traits>()
const MAX_KNOWN = 5000

function traitsOf(unit: string): Traits {
  const found = known.get(unit)
  if (found) return found
  if (known.size >= MAX_KNOWN) known.clear()
  const traits = readTraits(unit)
  known.set(unit, traits)
  return traits
}

function readTraits(unit: string): Traits {
  const nouns = splitNouns(unit, /,| và |\//)
  const counted = splitNouns(unit.split('/')[0]!, /,| và /)
  // "triệu đồng/mô hình" counts money.
  const isModel = counted.some((noun) => models.has(noun) || /^(?:mô hình|điển hình|gương điển hình) /u.test(noun))
  const isHonour = nouns.some((noun) => honoured.has(noun))
  const canBeHonoured = isHonour || nouns.some((noun) => honouredGroups.has(noun))
  const unitClass = isModel ? 'model' : (classes.get(unit.toLowerCase()) ?? classes.get(nouns[0] ?? '') ?? 'other')
  return { nouns, isModel, isHonour, canBeHonoured, unitClass }
}

function splitNouns(unit: string, joints: RegExp): string[] {
  return unit
    .toLowerCase()
    .split(joints)
    .map((part) => part.replace(/^lượt /, '').trim())
}

/** mô hình, điển hình, gương…, alone or counted together. */
export function isModelUnit(unit: string | null): boolean {
  return unit !== null && traitsOf(unit).isModel
}

/** What honours go to, and the honours themselves: tập thể, cá nhân, Giấy khen… */
export function isHonourUnit(unit: string | null): boolean {
  return unit !== null && traitsOf(unit).isHonour
}

/** What an honour may go to besides tập thể and cá nhân: hộ, đơn vị, chi bộ… */
export function canBeHonoured(unit: string | null): boolean {
  return unit !== null && traitsOf(unit).canBeHonoured
}

export function classOf(unit: string): UnitClass {
  return traitsOf(unit).unitClass
}

const HOLDERS = new Set(['tập thể', 'cá nhân', 'điển hình', 'gương'])

/** Whether a part may be counted in the unit of its total: the same noun, one of its nouns, its holders, or the same kind of thing. */
export function canBePart(total: Figure, part: Figure, isSure: boolean): boolean {
  if (part.unitKind === 'percent' || part.unitKind === 'duration' || total.unitKind === 'percent') return false
  // "bình quân 17 tiêu chí/xã" is no part of the communes.
  if (part.unit?.includes('/') && !sameUnit(part.unit, total.unit)) return false
  if (part.mention.of !== null) return false
  if (part.unit === null) return true
  if (total.unit === null || part.unitKind !== total.unitKind) return false
  if (sameUnit(total.unit, part.unit) || isKindOf(part.unit, total.unit)) return true
  if (part.unitKind !== 'count') return false
  const nouns = nounsOf(total.unit)
  if (nounsOf(part.unit).some((noun) => nouns.includes(noun))) return true
  const totalClass = classOf(total.unit)
  const partClass = classOf(part.unit)
  if (totalClass === 'model')
    return partClass === 'model' || HOLDERS.has(part.unit.toLowerCase()) || (isSure && isHonourUnit(part.unit))
  if (isSure && nouns.length > 1 && isHonourUnit(total.unit) && canBeHonoured(part.unit)) return true
  return isSure && totalClass === partClass
}

/** "giải nhất" is a kind of "giải"; "lượt khách" may be told as "lượt". */
export function isKindOf(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.toLowerCase().startsWith(`${short.toLowerCase()} `)
}

export function sameUnit(one: string | null, other: string | null): boolean {
  return one === other || one?.toLowerCase() === other?.toLowerCase()
}
