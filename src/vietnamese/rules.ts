import { type CompiledToken, compileMatch, matchWindow } from './compromise.js'
import { type Sentence, type TermPositions, termPositions } from './term.js'

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

type CompiledRule<R> = { rule: R; regs: CompiledToken[]; needs: string[]; starts: string[] | null }

/** Longest expression that one rule may span, in terms. */
const WINDOW = 32

/** Keys of which a term must have one for the token to match; null when any term may. */
function tokenKeys(token: CompiledToken): string[] | null {
  if (token.optional || token.negative || token.anything) return null
  if (token.tag) return [`#${token.tag}`]
  if (token.word) return [token.word]
  if (token.fastOr) return [...token.fastOr]
  if (!token.choices) return null
  if (token.operator === 'and') {
    return token.choices.map((choice) => tokenKeys(choice[0]!)).find((keys) => keys !== null) ?? null
  }
  const keys = token.choices.map((choice) => tokenKeys(choice[0]!))
  return keys.some((list) => list === null) ? null : keys.flatMap((list) => list ?? [])
}

function compileRule<R extends Rule>(rule: R): CompiledRule<R> {
  const regs = compileMatch(rule.match)
  const needs = regs.flatMap((token) => {
    const keys = tokenKeys(token)
    return keys?.length === 1 ? keys : []
  })
  const first = regs[0]
  if (!first) throw new Error(`rule ${rule.name}: empty match`)
  const starts = tokenKeys(first)
  first.start = true
  return { rule, regs, needs, starts }
}

/** A net of rules: compiled once, swept over sentences. Time is linear in the text: every attempt sees a bounded window. */
export class RuleSet<R extends Rule> {
  readonly rules: readonly R[]
  readonly #compiled: CompiledRule<R>[]

  constructor(rules: readonly R[]) {
    this.rules = rules
    this.#compiled = rules.map((rule) => compileRule(rule))
  }

  /** All matches of all rules in the sentence; of one rule they do not overlap, of different rules they may. */
  sweep(sentence: Sentence): RuleMatch<R>[] {
    const positions = termPositions(sentence)
    const found: RuleMatch<R>[] = []
    for (const compiled of this.#compiled) {
      if (!compiled.needs.every((need) => positions.has(need))) continue
      this.#sweepRule(compiled, sentence, positions, found)
    }
    return found
  }

  #sweepRule(compiled: CompiledRule<R>, sentence: Sentence, positions: TermPositions, found: RuleMatch<R>[]): void {
    let free = 0
    for (const from of startPositions(compiled, sentence, positions)) {
      if (from < free) continue
      const match = matchWindow(sentence.terms.slice(from, from + WINDOW), compiled.regs)
      if (!match) continue
      const groups: Record<string, [number, number]> = {}
      for (const [name, [start, end]] of Object.entries(match.groups)) groups[name] = [from + start, from + end]
      free = from + match.length
      found.push({ rule: compiled.rule, sentence, from, to: free, groups })
    }
  }
}

function startPositions<R>(compiled: CompiledRule<R>, sentence: Sentence, positions: TermPositions): Iterable<number> {
  if (!compiled.starts) return sentence.terms.keys()
  if (compiled.starts.length === 1) return positions.get(compiled.starts[0]!) ?? []
  const all = compiled.starts.flatMap((key) => positions.get(key) ?? [])
  return [...new Set(all)].sort((a, b) => a - b)
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
  for (const match of sorted) {
    const by = kept.find((other) => other.sentence === match.sentence && other.from < match.to && match.from < other.to)
    if (by) suppressed.push({ match, by })
    else kept.push(match)
  }
  kept.sort((a, b) => a.sentence.start - b.sentence.start || a.from - b.from)
  return { kept, suppressed }
}
