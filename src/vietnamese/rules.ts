import { Automaton } from './automaton.js'
import { type CompiledToken, compileMatch, matchWindow } from './compromise.js'
import { isPlain, Net, NOWHERE, type Step } from './net.js'
import { addOpener, opensOf } from './openers.js'
import type { Sentence } from './term.js'

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
  /** Place of the rule in its set. */
  order: number
}

type CompiledRule<R> = {
  rule: R
  order: number
  regs: CompiledToken[]
  steps: Step[]
  /** Matched by the net alone; see isPlain. */
  plain: boolean
  grouped: boolean
  /** Begins the sentence: "^…". */
  atStart: boolean
  /** First term that a further match may begin with, during a sweep. */
  free: number
}

/** Longest expression that one rule may span, in terms. */
const WINDOW = 32

function compileRule<R extends Rule>(rule: R, order: number, net: Net): CompiledRule<R> {
  const regs = compileMatch(rule.match)
  const first = regs[0]
  if (!first) throw new Error(`rule ${rule.name}: empty match`)
  const plain = isPlain(regs)
  const steps = net.compile(regs)
  // "^" asks for the beginning of the sentence. compromise sees windows only: the sweep looks to it, and every match is anchored.
  const atStart = first.start === true
  first.start = true
  return { rule, order, regs, steps, plain, atStart, grouped: steps.some((step) => step.group !== null), free: 0 }
}

const NO_GROUPS: Record<string, never> = {}

/**
 * A net of rules: compiled once by compromise, swept over sentences. An automaton of all rules tells which of them match at
 * a term, and only these are matched. Time is linear in the text: every attempt sees a bounded window.
 */
export class RuleSet<R extends Rule> {
  readonly rules: readonly R[]
  readonly #compiled: CompiledRule<R>[]
  readonly #automaton: Automaton
  readonly #net = new Net()
  /** Bit of the rule set among what a token may open. */
  readonly #bit: number

  constructor(rules: readonly R[]) {
    this.rules = rules
    this.#compiled = rules.map((rule, order) => compileRule(rule, order, this.#net))
    this.#automaton = new Automaton(this.#compiled.map(({ steps }) => steps))
    this.#bit = addOpener(this.#automaton)
  }

  /** All matches of all rules in the sentence, by place; of one rule they do not overlap, of different rules they may. */
  sweep(sentence: Sentence): RuleMatch<R>[] {
    const found: RuleMatch<R>[] = []
    const { terms } = sentence
    for (const compiled of this.#compiled) compiled.free = 0
    for (let from = 0; from < terms.length; from += 1) {
      if ((opensOf(terms[from]!.shape) & this.#bit) === 0) continue
      for (const order of this.#automaton.matchingAt(terms, from, Math.min(terms.length, from + WINDOW))) {
        const compiled = this.#compiled[order]!
        if (from < compiled.free || (compiled.atStart && from > 0)) continue
        const match = this.#matchAt(compiled, sentence, from)
        if (!match) continue
        compiled.free = match.to
        found.push(match)
      }
    }
    return found
  }

  #matchAt(compiled: CompiledRule<R>, sentence: Sentence, from: number): RuleMatch<R> | null {
    const { rule, order, steps, regs } = compiled
    const { terms } = sentence
    const end = this.#net.match(steps, terms, from, Math.min(terms.length, from + WINDOW))
    if (end === NOWHERE) return null
    if (compiled.plain) {
      const groups = compiled.grouped ? this.#net.groupsOf(steps) : NO_GROUPS
      return { rule, sentence, from, to: end, groups, order }
    }
    const match = matchWindow(terms.slice(from, from + WINDOW), regs)
    return match && { rule, sentence, from, to: from + match.length, groups: shiftGroups(match.groups, from), order }
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

type Resolution<R> = { kept: RuleMatch<R>[]; suppressed: { match: RuleMatch<R>; by: RuleMatch<R> }[] }

/**
 * Of the matches in one sentence: longest match first, then the earlier rule, then the earlier place; what overlaps a kept
 * match is suppressed.
 */
export function resolveOverlaps<R extends Rule>(matches: RuleMatch<R>[]): Resolution<R> {
  if (matches.length < 2) return { kept: matches, suppressed: [] }
  const sorted = [...matches].sort((a, b) => b.to - b.from - (a.to - a.from) || a.order - b.order || a.from - b.from)
  const kept: RuleMatch<R>[] = []
  const suppressed: Resolution<R>['suppressed'] = []
  const held: (RuleMatch<R> | undefined)[] = []
  for (const match of sorted) {
    const by = findHolder(held, match)
    if (by) {
      suppressed.push({ match, by })
      continue
    }
    kept.push(match)
    for (let index = match.from; index < match.to; index += 1) held[index] = match
  }
  kept.sort((a, b) => a.from - b.from)
  return { kept, suppressed }
}
