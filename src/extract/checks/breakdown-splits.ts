import type { Fact } from '../../model/fact.js'

/** Parts that split the same totals in one way. */
export type Split = { totals: Fact[]; parts: Fact[] }

/** What a part differs in from its total; one split keeps to one of these. */
type Axis = 'sector' | 'holder' | 'measure' | 'level' | 'plain'

/** The splits that the part links of an article make, in text order. One total may be split twice: by field and by holder. */
export function findSplits(facts: readonly Fact[]): Split[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const byTotals = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (fact.partOf.length === 0) continue
    const key = fact.partOf.join()
    byTotals.set(key, [...(byTotals.get(key) ?? []), fact])
  }
  const splits: Split[] = []
  for (const parts of byTotals.values()) {
    const totals = parts[0]!.partOf.map((id) => byId.get(id)).filter((fact) => fact !== undefined)
    if (totals.length > 0) splits.push(...separate(totals, parts))
  }
  return splits.sort((a, b) => a.parts[0]!.evidence.start - b.parts[0]!.evidence.start)
}

/** Runs that sum to the total first; what is left by what its parts differ in. */
function separate(totals: Fact[], parts: Fact[]): Split[] {
  const expected = sumOf(totals)
  const splits: Split[] = []
  let left: Fact[] = []
  for (let index = 0; index < parts.length; ) {
    const length = exactLength(parts, index, expected)
    if (length > 0) {
      splits.push({ totals, parts: parts.slice(index, index + length) })
      index += length
    } else left = [...left, parts[index++]!]
  }
  for (const group of groupByAxis(left, totals[0]!)) splits.push({ totals, parts: group })
  return splits
}

/** Parts by what they differ in. A label that one part alone carries ("21 mô hình của các xã, 9 mô hình, 6 mô hình") makes no axis. */
function groupByAxis(parts: Fact[], total: Fact): Fact[][] {
  const axes = parts.map((part) => axisOf(part, total))
  const isAlone = (axis: Axis) => axes.filter((other) => other === axis).length === 1
  const byAxis = new Map<Axis, Fact[]>()
  for (const [index, part] of parts.entries()) {
    const axis = axes.includes('plain') && isAlone(axes[index]!) ? 'plain' : axes[index]!
    byAxis.set(axis, [...(byAxis.get(axis) ?? []), part])
  }
  return [...byAxis.values()]
}

/** Length of the shortest run of two or more from `start` that sums to the total; 0 for none. */
function exactLength(parts: Fact[], start: number, expected: number): number {
  let sum = parts[start]!.value
  for (let end = start + 1; end < parts.length; end += 1) {
    sum = round(sum + parts[end]!.value)
    if (sum === expected) return end - start + 1
    if (sum > expected) return 0
  }
  return 0
}

function axisOf(part: Fact, total: Fact): Axis {
  if (part.sector !== total.sector) return 'sector'
  if (part.holder !== total.holder) return 'holder'
  if (part.measure !== total.measure) return 'measure'
  if (part.level !== total.level) return 'level'
  return 'plain'
}

export function sumOf(facts: readonly Fact[]): number {
  return round(facts.reduce((sum, fact) => sum + fact.value, 0))
}

/** Sums of decimals differ in the last binary digits. */
export function round(value: number): number {
  return Number(value.toPrecision(12))
}
