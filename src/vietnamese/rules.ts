import { type CompiledToken, compileMatch, matchWindow } from './compromise.js'
import { canStart, Prefilter, type Step } from './prefilter.js'
import type { Sentence, Shape } from './term.js'

/**
 * A rule is a row: the shape of an expression and what it is an example of. `match` is compromise syntax over term keys
 * and tags. `examples` and `counterexamples` are texts in which the rule fires, and does not; one generic test runs them.
 */
export type Rule<Meta = unknown> = {
  name: string
  match: string
  examples: [string, string, ...string[]]
  counterexamples: [string, ...string[]]
} & Meta

export type RuleMatch<R> = {
  rule: R
  sentence: Sentence
  /** Terms [from, to) of the sentence. */
  from: number
  to: number
  /** Named groups, as terms [from, to) of the sentence. */
  groups: Record<string, [from: number, to: number]>
}

type CompiledRule<R> = {
  rule: R
  regs: CompiledToken[]
  steps: Step[]
  /** First term that a further match may begin with, during a sweep. */
  free: number
}

/** Longest expression that one rule may span, in terms. */
const WINDOW = 32

function compileRule<R extends Rule>(rule: R, prefilter: Prefilter): CompiledRule<R> {
  const regs = compileMatch(rule.match)
  const first = regs[0]
  if (!first) throw new Error(`rule ${rule.name}: empty match`)
  const steps = prefilter.compile(regs)
  first.start = true
  return { rule, regs, steps, free: 0 }
}

const NONE: never[] = []

/** Places in the memo of shapes: two a set, which rules may start and what the prefilter's tests answered. */
let memos = 0

/**
 * A net of rules: compiled once, swept over sentences. Which rules a term can begin is found out once a distinct token
 * and remembered in its shape; a cheap test of the shapes comes before compromise's match. Time is linear in the text:
 * every attempt sees a bounded window.
 */
export class RuleSet<R extends Rule> {
  readonly rules: readonly R[]
  readonly #compiled: CompiledRule<R>[]
  readonly #memo: number
  readonly #prefilter: Prefilter

  constructor(rules: readonly R[]) {
    this.rules = rules
    this.#memo = memos++
    this.#prefilter = new Prefilter(memos++)
    this.#compiled = rules.map((rule) => compileRule(rule, this.#prefilter))
  }

  #startable(shape: Shape): CompiledRule<R>[] {
    const known = shape.memo[this.#memo] as CompiledRule<R>[] | undefined
    if (known) return known
    const found = this.#compiled.filter((compiled) => canStart(compiled.steps, shape))
    shape.memo[this.#memo] = found.length > 0 ? found : NONE
    return found
  }

  /** All matches of all rules in the sentence, by place; of one rule they do not overlap, of different rules they may. */
  sweep(sentence: Sentence): RuleMatch<R>[] {
    const found: RuleMatch<R>[] = []
    const { terms } = sentence
    for (const compiled of this.#compiled) compiled.free = 0
    for (let from = 0; from < terms.length; from += 1) {
      const startable = this.#startable(terms[from]!.shape)
      if (startable.length === 0) continue
      const limit = Math.min(terms.length, from + WINDOW)
      for (const compiled of startable) {
        if (from < compiled.free || !this.#prefilter.canMatch(compiled.steps, terms, from, limit)) continue
        const match = matchWindow(terms.slice(from, from + WINDOW), compiled.regs)
        if (!match) continue
        compiled.free = from + match.length
        found.push({ rule: compiled.rule, sentence, from, to: compiled.free, groups: shiftGroups(match.groups, from) })
      }
    }
    return found
  }
}

function shiftGroups(groups: Record<string, [number, number]>, by: number): Record<string, [number, number]> {
  const shifted: Record<string, [number, number]> = {}
  for (const [name, [start, end]] of Object.entries(groups)) shifted[name] = [start + by, end + by]
  return shifted
}

/** The kept match that holds some term of this one. */
function findHolder<R>(held: (RuleMatch<R> | undefined)[], match: RuleMatch<R>): RuleMatch<R> | undefined {
  for (let index = match.from; index < match.to; index += 1) if (held[index]) return held[index]
  return undefined
}

/** Longest match first, then the earlier rule, then the earlier place; what overlaps a kept match is suppressed. */
export function resolveOverlaps<R extends Rule>(
  matches: RuleMatch<R>[],
  rules: readonly R[],
): { kept: RuleMatch<R>[]; suppressed: { match: RuleMatch<R>; by: RuleMatch<R> }[] } {
  const order = new Map(rules.map((rule, index) => [rule, index]))
  const sorted = [...matches].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || order.get(a.rule)! - order.get(b.rule)! || a.from - b.from,
  )
  const kept: RuleMatch<R>[] = []
  const suppressed: { match: RuleMatch<R>; by: RuleMatch<R> }[] = []
  const holders = new Map<Sentence, (RuleMatch<R> | undefined)[]>()
  for (const match of sorted) {
    const held = holders.get(match.sentence) ?? []
    const by = findHolder(held, match)
    if (by) {
      suppressed.push({ match, by })
      continue
    }
    kept.push(match)
    for (let index = match.from; index < match.to; index += 1) held[index] = match
    holders.set(match.sentence, held)
  }
  kept.sort((a, b) => a.sentence.start - b.sentence.start || a.from - b.from)
  return { kept, suppressed }
}
