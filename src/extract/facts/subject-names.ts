import { childrenOn, fullName, type Place } from '../../gazetteer/index.js'
import type { Fact } from '../../model/fact.js'
import type { UnitRecord } from '../../model/unit.js'
import type { FactContext } from './article-reading.js'
import { dayOf, findHome } from './home.js'

export type Subject = Pick<Fact, 'subjectUnitId' | 'subjectName' | 'subjectBasis'>

export const NOBODY: Subject = { subjectUnitId: null, subjectName: null, subjectBasis: null }

/** The units that names on a page may mean: those it names, the communes of its district, the districts of its province. */
export class SubjectNames {
  readonly home: Subject
  /** First administrative unit of each level. */
  readonly #wholes = new Map<UnitRecord['level'], UnitRecord>()
  /** Units by full and by bare name, lower case. */
  readonly #byName = new Map<string, { unitId: string | null }>()

  constructor(context: FactContext, units: readonly UnitRecord[]) {
    this.home = homeOf(context)
    for (const unit of units) {
      if (unit.kind === 'administrative' && !this.#wholes.has(unit.level)) this.#wholes.set(unit.level, unit)
      for (const name of [unit.name, bareNameOf(unit)]) if (name) this.#add(name, unit)
    }
    for (const place of neighbours(context)) this.#add(place.name, place)
  }

  #add(name: string, unit: { unitId: string | null }): void {
    const key = name.toLowerCase()
    if (!this.#byName.has(key)) this.#byName.set(key, unit)
  }

  knows(name: string): boolean {
    return this.#byName.has(name.toLowerCase())
  }

  resolve(name: string, basis: Subject['subjectBasis']): Subject {
    const unit = this.#byName.get(name.split(', ')[0]!.toLowerCase())
    return { subjectUnitId: unit?.unitId ?? null, subjectName: name, subjectBasis: basis }
  }

  /** The province or the nation that "toàn tỉnh", "cả nước" mean. */
  whole(level: 'province' | 'national'): Subject {
    const unit = this.#wholes.get(level)
    const name = unit?.name ?? (level === 'province' ? 'toàn tỉnh' : 'cả nước')
    return { subjectUnitId: unit?.unitId ?? null, subjectName: name, subjectBasis: 'sentence' }
  }
}

/** "xã Tam Dị" → "Tam Dị". */
function bareNameOf(unit: UnitRecord): string | null {
  if (unit.kind !== 'administrative') return null
  return unit.name.replace(/^\p{Ll}+(?: (?:trấn|xã|phố))? /u, '')
}

/** The communes of the portal's district and the districts of its province, which lists name without their type. */
function neighbours(context: FactContext): readonly Place[] {
  const { district, province } = findHome(context)
  const day = dayOf(context)
  return [...(district ? childrenOn(district.code, day) : []), ...(province ? childrenOn(province.code, day) : [])]
}

function homeOf(context: FactContext): Subject {
  const place = findHome(context).district
  if (!place) return NOBODY
  return { subjectUnitId: place.unitId, subjectName: fullName(place), subjectBasis: 'pipeline' }
}
