import type { Fact } from '../../model/fact.js'
import { round } from './breakdown-splits.js'
import type { Finding } from './finding.js'

/** Code points between a figure and the percentage that restates it. */
const NEAR = 80

/**
 * Percentages stated with the figures they come from: "38/41 đơn, đạt 92,7%" (ratio), "172 mô hình…, chiếm 92,5%" of a
 * stated total (percent). `between` gives the words between two places.
 */
export function checkPercentages(facts: readonly Fact[], between: (from: number, to: number) => string): Finding[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return facts.flatMap((percent, index) => {
    const before = facts[index - 1]
    if (percent.unit !== '%' || percent.max !== null || !before || before.unitKind === 'percent') return []
    if (percent.evidence.start - before.evidence.end > NEAR) return []
    if (!restates(between(before.evidence.end, percent.evidence.start))) return []
    if (isOfSomethingElse(between(percent.evidence.end, percent.evidence.end + 24))) return []
    const base = before.of ?? totalOf(before, byId)
    if (base === null || base === 0) return []
    const expected = round((100 * before.value) / base)
    const status = agrees(expected, percent) ? ('ok' as const) : ('mismatch' as const)
    if (status === 'mismatch' && isOtherBase(expected, percent)) return []
    const kind = before.of === null ? ('percent' as const) : ('ratio' as const)
    return [
      { kind, status, totals: [before], parts: [percent], expected, actual: percent.value, rule: `check/${kind}` },
    ]
  })
}

/** The words that say so: đạt, chiếm, bằng, tỷ lệ, or a bare bracket; within one sentence, no comparison. */
function restates(words: string): boolean {
  const text = words.toLowerCase()
  if (/[.;\n]/u.test(text) || /(?:tăng|giảm|so với|vượt|trong đó|kế hoạch|cùng kỳ|cao hơn)/u.test(text)) return false
  return /(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|\(|=)/u.test(text)
}

/** "đạt 43% kế hoạch", "bằng 105% dự toán": a share of what the text does not count here. */
function isOfSomethingElse(behind: string): boolean {
  return /^\s*(?:\p{L}+ )?(?:kế hoạch|KH|chỉ tiêu|dự toán|nghị quyết|so|cùng kỳ|năm|mục tiêu|diện tích|dân số|nhu cầu)/iu.test(
    behind,
  )
}

/** A slip misses by little; a share that is far off was taken of a figure that the text does not name. */
const FAR_OFF = 0.25

function isOtherBase(expected: number, { value }: Fact): boolean {
  return Math.abs(expected - value) > FAR_OFF * Math.max(expected, value)
}

function totalOf(fact: Fact, byId: Map<string, Fact>): number | null {
  const total = fact.partOf.length === 1 ? byId.get(fact.partOf[0]!) : undefined
  return total && total.unit === fact.unit && total.modality === 'exact' && fact.modality === 'exact'
    ? total.value
    : null
}

/** Equal when rounded as stated; a "hơn" or "gần" percentage allows a point. */
function agrees(expected: number, percent: Fact): boolean {
  const decimals = /[.,](\d+)\s*(?:%|phần)/u.exec(percent.evidence.quote)?.[1]?.length ?? 0
  const tolerance = percent.modality === 'exact' ? 0.5 * 10 ** -decimals + 1e-9 : 1
  // Pages cut as often as they round.
  return Math.abs(expected - percent.value) <= tolerance * (percent.modality === 'exact' ? 2 : 1)
}
