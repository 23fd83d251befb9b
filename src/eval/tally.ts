/** Counts of one kind or attribute: right, spurious and missed. */
export type Tally = { found: number; spurious: number; missed: number }

export type Miss = { case: string; kind: string; what: 'missed' | 'spurious' | 'wrong'; detail: string }

export type Score = Tally & { precision: number; recall: number; f1: number }

/** Collects tallies by name ("facts", "facts.measure") and the misses behind them. */
export class Scoreboard {
  readonly #tallies = new Map<string, Tally>()
  readonly misses: Miss[] = []

  #tally(name: string): Tally {
    let tally = this.#tallies.get(name)
    if (!tally) {
      tally = { found: 0, spurious: 0, missed: 0 }
      this.#tallies.set(name, tally)
    }
    return tally
  }

  found(name: string, count = 1): void {
    this.#tally(name).found += count
  }

  missed(name: string, caseName: string, detail: string): void {
    this.#tally(name).missed += 1
    this.misses.push({ case: caseName, kind: name, what: 'missed', detail })
  }

  spurious(name: string, caseName: string, detail: string): void {
    this.#tally(name).spurious += 1
    this.misses.push({ case: caseName, kind: name, what: 'spurious', detail })
  }

  /** An attribute of a record that was found: right, or wrong (both missed and spurious). */
  attribute(name: string, caseName: string, expected: unknown, actual: unknown, about: string): void {
    const same = JSON.stringify(expected ?? null) === JSON.stringify(actual ?? null)
    if (same) {
      this.found(name)
      return
    }
    const tally = this.#tally(name)
    tally.missed += 1
    tally.spurious += 1
    const detail = `${about}: expected ${JSON.stringify(expected ?? null)}, got ${JSON.stringify(actual ?? null)}`
    this.misses.push({ case: caseName, kind: name, what: 'wrong', detail })
  }

  scores(): Record<string, Score> {
    const names = [...this.#tallies.keys()].sort()
    return Object.fromEntries(names.map((name) => [name, toScore(this.#tally(name))]))
  }
}

function toScore(tally: Tally): Score {
  const { found, spurious, missed } = tally
  const precision = found + spurious === 0 ? 1 : found / (found + spurious)
  const recall = found + missed === 0 ? 1 : found / (found + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { ...tally, precision, recall, f1 }
}
