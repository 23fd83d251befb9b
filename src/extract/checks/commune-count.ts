import { childrenOn } from '../../gazetteer/index.js'
import type { Fact } from '../../model/fact.js'
import type { Finding } from './finding.js'

const COMMUNE_TYPES = ['xã', 'phường', 'thị trấn']

/** What stands around a fact: the words of its sentence before it, and those that follow. */
export type Around = { before: (start: number) => string; behind: (end: number) => string }

/**
 * Compares what is told of all communes with those that the district had that day: "27/27 Đảng ủy xã, thị trấn", "toàn bộ 18
 * xã, phường", "100% (21/21) xã", "Huyện có 18 xã, thị trấn với 140 thôn". A smaller denominator may mean a part of them.
 */
export function checkCommuneCounts(
  facts: readonly Fact[],
  districtCode: string | null,
  day: string | null,
  around: Around,
): Finding[] {
  if (!districtCode || !day) return []
  const communes = childrenOn(districtCode, day)
  if (communes.length === 0) return []
  return facts.flatMap((fact) => {
    if (fact.level === 'province' || !isOwn(fact)) return []
    const claim = readClaim(fact, around)
    const expected = claim ? communes.filter((commune) => claim.types.includes(commune.type)).length : 0
    if (!claim || expected === 0 || (claim.isStock && claim.count !== expected)) return []
    const status = statusOf(claim.count, expected)
    const found = { status, totals: [fact], parts: [], expected, actual: claim.count }
    return [{ kind: 'gazetteer' as const, ...found, rule: 'check/communes' }]
  })
}

function statusOf(count: number, expected: number): 'ok' | 'partial' | 'mismatch' {
  if (count === expected) return 'ok'
  return count < expected ? 'partial' : 'mismatch'
}

/** A village's, another place's or the province's count says nothing about the district; what its bodies count does. */
function isOwn({ subjectUnitId, subjectName }: Fact): boolean {
  if (subjectUnitId !== null) return subjectUnitId.startsWith('district:')
  return subjectName === null || /^\p{Lu}/u.test(subjectName)
}

/** How many communes of what types are said to be all. `isStock`: "huyện có 18 xã" may go on "đạt chuẩn", so only equality tells. */
type Claim = { count: number; types: string[]; isStock: boolean }

const ALL = /(?:toàn bộ|tất cả|cả|đủ|100%(?: số)?)\s*(?:các\s*)?$/iu
const STOCK =
  /(?:[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Qq]uận|gồm)(?: \p{Lu}[\p{L}]*){0,3}\s*(?:hiện\s*)?(?:có|với|gồm)?\s*$/u

function readClaim(fact: Fact, { before, behind }: Around): Claim | null {
  if (fact.max !== null || fact.modality !== 'exact' || fact.unitKind === 'percent') return null
  const words = before(fact.evidence.start)
  const types = typesBehind(`${fact.evidence.quote} ${behind(fact.evidence.end)}`) ?? typesBefore(words)
  if (!types) return null
  if (fact.of !== null) return { count: fact.of, types, isStock: false }
  if (fact.partOf.length > 0 || types.length < 2) return null
  if (ALL.test(words) || /^(?:toàn bộ|tất cả|cả)\s/iu.test(fact.evidence.quote))
    return { count: fact.value, types, isStock: false }
  return STOCK.test(words) ? { count: fact.value, types, isStock: true } : null
}

const TYPES = '(?:xã|phường|thị trấn)'
const LIST = `${TYPES}(?:\\s*(?:,|và|-|–)\\s*${TYPES}|\\s+thị trấn)*`
/** Organs that every commune has one of. */
const ORGANS =
  '(?:đảng (?:ủy|uỷ|bộ)|ubnd|ủy ban nhân dân|(?:ủy ban )?mttq|mặt trận tổ quốc|khối dân vận|hội \\p{L}+|đoàn|cơ sở|đơn vị(?: hành chính)?|địa phương|chính quyền|công an)'
const BEHIND = new RegExp(
  `^(?:cả|toàn bộ|tất cả)?[^\\p{L}]*[\\d./,\\s]+[)\\s]*(?:${ORGANS}\\s+){0,2}(cấp xã|(?:cấp |các |số )?${LIST})(?!\\p{L})`,
  'u',
)
const BEFORE = new RegExp(`(${LIST})\\s*\\($`, 'u')

/** Kinds of communes that the words right behind the figure name; null when they count something else. */
function typesBehind(words: string): string[] | null {
  const said = BEHIND.exec(words.toLowerCase())?.[1]
  if (said === undefined) return null
  return said === 'cấp xã' ? COMMUNE_TYPES : typesIn(said)
}

/** "các xã, thị trấn (11/11)". */
function typesBefore(words: string): string[] | null {
  const said = BEFORE.exec(words.toLowerCase())?.[1]
  return said === undefined ? null : typesIn(said)
}

const typesIn = (said: string) => COMMUNE_TYPES.filter((type) => said.includes(type))
