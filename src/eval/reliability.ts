import { shareInterval } from './interval.js'
import type { JudgedFact } from './judge-facts.js'

/** Facts of one range of confidence: what was promised, and what was kept. */
export type ReliabilityRow = {
  from: number
  to: number
  facts: number
  meanConfidence: number
  right: number
  interval: NonNullable<ReturnType<typeof shareInterval>>
}

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1]

/** Confidence against labels: a row a range in which there are facts. */
export function measureReliability(judged: readonly JudgedFact[]): ReliabilityRow[] {
  return edges.slice(1).flatMap((to, at) => {
    const from = edges[at]!
    const own = judged.filter(({ fact: { confidence } }) => confidence >= from && (confidence < to || to === 1))
    const right = own.filter((one) => one.right).length
    const interval = shareInterval(right, own.length)
    if (!interval) return []
    const meanConfidence = own.reduce((sum, { fact }) => sum + fact.confidence, 0) / own.length
    return [{ from, to, facts: own.length, meanConfidence, right: right / own.length, interval }]
  })
}
