import { childrenOn } from '../../gazetteer/index.js'
import type { Fact } from '../../model/fact.js'
import type { Finding } from './finding.js'

const COMMUNE_TYPES = ['xã', 'phường', 'thị trấn']

/**
 * Compares "27/27 Đảng ủy xã, thị trấn" with the communes that the district had that day. `behind` gives the words that
 * follow a fact. Only denominators that speak of communes are compared; a smaller one may mean a part of them.
 */
export function checkCommuneCounts(
  facts: readonly Fact[],
  districtCode: string | null,
  day: string | null,
  behind: (end: number) => string,
): Finding[] {
  if (!districtCode || !day) return []
  const communes = childrenOn(districtCode, day)
  if (communes.length === 0) return []
  return facts.flatMap((fact) => {
    if (fact.of === null || fact.level === 'province' || !isOwn(fact)) return []
    const types = typesSaid(`${fact.evidence.quote} ${behind(fact.evidence.end)}`)
    if (types.length === 0) return []
    const expected = communes.filter((commune) => types.includes(commune.type)).length
    if (expected === 0) return []
    const status =
      fact.of === expected ? ('ok' as const) : fact.of < expected ? ('partial' as const) : ('mismatch' as const)
    return [
      {
        kind: 'gazetteer' as const,
        status,
        totals: [fact],
        parts: [],
        expected,
        actual: fact.of,
        rule: 'check/communes',
      },
    ]
  })
}

/** A village's or another place's ratio says nothing about the district. */
function isOwn(fact: Fact): boolean {
  return fact.subjectUnitId === null || fact.subjectUnitId.startsWith('district:')
}

/** Kinds of communes that the words right behind the ratio name; none when they count something else. */
function typesSaid(words: string): string[] {
  const text = words.toLowerCase()
  const match =
    /^[^\p{L}]*(?:(?:cả|trên|hơn|gần)\s+)?[\d./,\s]+(?:(?:đảng (?:ủy|uỷ|bộ)|ubnd|mttq|hội \p{L}+|đoàn)\s+)?((?:(?:xã|phường|thị trấn)(?:\s*(?:,|và|-|–)\s*|\s+))*(?:xã|phường|thị trấn))(?![\p{L}])/u.exec(
      text,
    )
  if (!match) return []
  return COMMUNE_TYPES.filter((type) => match[1]!.includes(type))
}
