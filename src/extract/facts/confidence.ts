import { readFileSync } from 'node:fs'
import { packageRoot } from '../../package-root.js'
import { type Decision, decisions, type Grounds } from './grounds.js'

/** How often a decision from one ground was right in labelled texts that no rule had been written against. */
export type GroundCount = { decision: Decision; ground: string; right: number; labelled: number }

export const confidenceFile = `${packageRoot}data/confidence.csv`

/** A ground that was seen rarely says little: so many labels at the rate of the whole decision stand beside its own. */
const priorLabels = 8

/** Counts of all samples, in the order of the decisions. */
export const groundCounts: readonly GroundCount[] = readCounts()

function readCounts(): GroundCount[] {
  const counts = new Map<string, GroundCount>()
  const [, ...lines] = readFileSync(confidenceFile, 'utf8').trimEnd().split('\n')
  for (const line of lines) {
    const [, decision, ground, right, labelled] = line.split(',') as [string, Decision, string, string, string]
    if (!decisions.includes(decision)) continue
    const key = `${decision} ${ground}`
    const sum = counts.get(key) ?? { decision, ground, right: 0, labelled: 0 }
    counts.set(key, { ...sum, right: sum.right + Number(right), labelled: sum.labelled + Number(labelled) })
  }
  return [...counts.values()]
}

const means = new Map(decisions.map((decision) => [decision, meanOf(decision)]))
const shares = new Map(groundCounts.map((count) => [`${count.decision} ${count.ground}`, smooth(count)]))

function meanOf(decision: Decision): number {
  const own = groundCounts.filter((count) => count.decision === decision)
  const sum = (field: 'right' | 'labelled') => own.reduce((total, count) => total + count[field], 0)
  return sum('right') / sum('labelled')
}

function smooth({ decision, right, labelled }: GroundCount): number {
  return (right + priorLabels * means.get(decision)!) / (labelled + priorLabels)
}

/** Share of decisions from this ground that are right, 0 to 1; for a ground that was never seen, that of the decision. */
export function shareRight(decision: Decision, ground: string): number {
  return shares.get(`${decision} ${ground}`) ?? means.get(decision)!
}

/**
 * Confidence of a fact, 0 to 1: the product of the shares of its five decisions. Of facts with confidence 0.8, about
 * eight in ten are right in unit, measure, topic, period and subject, on pages that no rule was written against.
 */
export function rateConfidence(grounds: Grounds): number {
  const product = decisions.reduce((share, decision) => share * shareRight(decision, grounds[decision]), 1)
  return Math.round(product * 1000) / 1000
}
