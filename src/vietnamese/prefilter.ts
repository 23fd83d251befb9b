import type { CompiledToken } from './compromise.js'
import type { Term } from './term.js'

/**
 * One token of a pattern, reduced to a quick test. The whole is an over-approximation of compromise's match: what fails here
 * cannot match there, and little that cannot match passes.
 */
export type Step = {
  words: ReadonlySet<string> | null
  tag: string | null
  /** Alternatives of several terms each: (khu phố|tổ dân phố). */
  choices: Step[][] | null
  /** All of these on one term: (#Title && #Word). */
  all: Step[] | null
  optional: boolean
  negative: boolean
  greedy: boolean
}

function compileStep(token: CompiledToken): Step {
  const step: Step = {
    words: null,
    tag: null,
    choices: null,
    all: null,
    optional: token.optional === true,
    negative: token.negative === true,
    greedy: token.greedy === true || (token.max !== undefined && token.max > 1),
  }
  if (token.anything) return step
  if (token.word) return { ...step, words: new Set([token.word]) }
  if (token.fastOr) return { ...step, words: token.fastOr }
  if (token.tag) return { ...step, tag: token.tag }
  if (token.choices && token.operator === 'and')
    return { ...step, all: token.choices.map((choice) => compileStep(choice[0]!)) }
  if (token.choices) return { ...step, choices: token.choices.map((choice) => choice.map(compileStep)) }
  return step
}

/** Compiles the tokens of one pattern. */
export function compilePrefilter(regs: CompiledToken[]): Step[] {
  return regs.map(compileStep)
}

function testTerm(step: Step, term: Term): boolean {
  if (step.words) return step.words.has(term.normal) || step.words.has(term.text)
  if (step.tag) return term.tags.has(step.tag)
  if (step.all) return step.all.every((part) => testTerm(part, term) !== part.negative)
  return true
}

/** Whether the steps from this one on can match the terms from this one on, before limit. */
export function canMatch(steps: readonly Step[], terms: readonly Term[], from: number, limit: number, at = 0): boolean {
  const step = steps[at]
  if (!step) return true
  if (step.optional && canMatch(steps, terms, from, limit, at + 1)) return true
  if (step.choices) return canMatchChoice(step, steps, terms, from, limit, at)
  for (let index = from; index < limit; index += 1) {
    if (testTerm(step, terms[index]!) === step.negative) return false
    if (canMatch(steps, terms, index + 1, limit, at + 1)) return true
    if (!step.greedy) return false
  }
  return false
}

function canMatchChoice(
  step: Step,
  steps: readonly Step[],
  terms: readonly Term[],
  from: number,
  limit: number,
  at: number,
): boolean {
  // What a negative or repeated choice takes is left to compromise.
  if (step.negative || step.greedy) return true
  for (const choice of step.choices!) {
    const to = from + choice.length
    if (to <= limit && choice.every((part, index) => testTerm(part, terms[from + index]!) !== part.negative)) {
      if (canMatch(steps, terms, to, limit, at + 1)) return true
    }
  }
  return false
}

/** Keys and #tags of which a term must have one to begin a match of this step; null when any term may. */
export function stepKeys(step: Step): string[] | null {
  if (step.optional || step.negative) return null
  if (step.words) return [...step.words]
  if (step.tag) return [`#${step.tag}`]
  if (step.all) return step.all.map((part) => stepKeys(part)).find((keys) => keys !== null) ?? null
  if (!step.choices) return null
  const keys = step.choices.map((choice) => (choice[0] ? stepKeys(choice[0]) : null))
  return keys.some((list) => list === null) ? null : keys.flatMap((list) => list ?? [])
}
