/** Four-word shingles, counted, of a text without punctuation and case. */
function shingle(text: string): Map<string, number> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at + 4 <= words.length; at++) {
    const key = words.slice(at, at + 4).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

export type Score = { precision: number; recall: number; f1: number }

/** How much of `found` is gold (precision) and how much of gold was found (recall). */
export function scoreText(gold: string, found: string): Score {
  const wanted = shingle(gold)
  const got = shingle(found)
  let shared = 0
  for (const [key, count] of got) shared += Math.min(count, wanted.get(key) ?? 0)
  return toScore(shared / Math.max(1, total(got)), shared / Math.max(1, total(wanted)))
}

export function meanScore(scores: Score[]): Score {
  const mean = (of: (score: Score) => number) => scores.reduce((sum, score) => sum + of(score), 0) / scores.length
  return toScore(
    mean((score) => score.precision),
    mean((score) => score.recall),
  )
}

function toScore(precision: number, recall: number): Score {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
