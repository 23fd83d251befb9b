import { z } from 'zod'
import { sha256 } from '../model/ids.js'
import type { GoldCase } from './gold.js'
import type { Score } from './tally.js'

/** The F1 that each kind and attribute of a corpus must reach, pinned to the labels that it was measured on. */
export const floorsSchema = z.record(
  z.string(),
  z.object({ digest: z.string(), cases: z.int().positive(), f1: z.record(z.string(), z.number()) }).strict(),
)

export type Floors = z.infer<typeof floorsSchema>
export type Floor = Floors[string]

/** Digest of labels and pages: a floor holds for this very corpus. */
export function digestCases(cases: readonly GoldCase[]): string {
  const parts = cases.map(({ name, gold, page }) => [name, JSON.stringify(gold), page ? sha256(page.content) : null])
  return sha256(JSON.stringify(parts)).slice(0, 16)
}

/** Where the scores are below the floor, or the corpus is another one: one line each, empty when all is well. */
export function compareWithFloor(
  floor: Floor | undefined,
  cases: readonly GoldCase[],
  scores: Record<string, Score>,
): string[] {
  if (!floor) return ['no floor is pinned for this corpus']
  const digest = digestCases(cases)
  if (digest !== floor.digest) return [`the corpus has changed (${digest}, pinned ${floor.digest}): pin its floor anew`]
  return Object.entries(floor.f1).flatMap(([kind, least]) => {
    const f1 = scores[kind]?.f1
    if (f1 === undefined) return [`${kind}: not scored any more`]
    return f1 < least ? [`${kind}: F1 ${f1.toFixed(4)} is below its floor ${least}`] : []
  })
}

/**
 * The floor to pin: today's scores, rounded down. With `lower` false an old floor of the same corpus is only ever raised.
 */
export function makeFloor(
  old: Floor | undefined,
  cases: readonly GoldCase[],
  scores: Record<string, Score>,
  lower: boolean,
): Floor {
  const digest = digestCases(cases)
  const keep = !lower && old?.digest === digest ? old.f1 : {}
  const f1 = Object.entries(scores).map(([kind, score]) => {
    const now = Math.floor(score.f1 * 1000) / 1000
    return [kind, Math.max(now, keep[kind] ?? 0)] as const
  })
  return { digest, cases: cases.length, f1: Object.fromEntries(f1) }
}
