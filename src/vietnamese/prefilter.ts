import type { CompiledToken } from './compromise.js'
import type { Shape, Term } from './term.js'

/**
 * One token of a pattern, reduced to a quick test. The whole is an over-approximation of compromise's match: what fails here
 * cannot match there, and little that cannot match passes.
 */
export type Step = {
  /** Place of this test's answers in a shape's memo; see Prefilter. */
  number: number
  words: ReadonlySet<string> | null
  tag: string | null
  /** Alternatives of several terms each: (khu phố|tổ dân phố). */
  choices: Step[][] | null
  /** Some alternative has more than one term. */
  several: boolean
  /** All of these on one term: (#Title && #Word). */
  all: Step[] | null
  optional: boolean
  negative: boolean
  greedy: boolean
}

const UNKNOWN = 0
const PASSES = 1
const FAILS = 2

/** The tests of a set of patterns, and what distinct tokens answered to them. */
export class Prefilter {
  readonly #memo: number
  #steps = 0

  /** `memo`: place in a shape's memo that this set keeps its answers in. */
  constructor(memo: number) {
    this.#memo = memo
  }

  compile(regs: CompiledToken[]): Step[] {
    return regs.map((token) => this.#compileStep(token))
  }

  #compileStep(token: CompiledToken): Step {
    const step: Step = {
      number: this.#steps++,
      words: null,
      tag: null,
      choices: null,
      several: false,
      all: null,
      optional: token.optional === true,
      negative: token.negative === true,
      greedy: token.greedy === true || (token.max !== undefined && token.max > 1),
    }
    if (token.anything) return step
    if (token.word) return { ...step, words: new Set([token.word]) }
    if (token.fastOr) return { ...step, words: token.fastOr }
    if (token.tag) return { ...step, tag: token.tag }
    if (!token.choices) return step
    const choices = token.choices.map((choice) => this.compile(choice))
    if (token.operator === 'and') return { ...step, all: choices.map((choice) => choice[0]!) }
    // (#Slash|#Dash): one term each way is one test.
    return { ...step, choices, several: choices.some((choice) => choice.length > 1) }
  }

  #answers(shape: Shape): Uint8Array {
    const known = shape.memo[this.#memo] as Uint8Array | undefined
    if (known) return known
    const made = new Uint8Array(this.#steps)
    shape.memo[this.#memo] = made
    return made
  }

  #test(step: Step, term: Term): boolean {
    const answers = this.#answers(term.shape)
    const known = answers[step.number]!
    if (known !== UNKNOWN) return known === PASSES
    const passes = testShape(step, term.shape)
    answers[step.number] = passes ? PASSES : FAILS
    return passes
  }

  /** Whether the steps from `at` on can match the terms from `from` on, before limit. */
  canMatch(steps: readonly Step[], terms: readonly Term[], from: number, limit: number, at = 0): boolean {
    const step = steps[at]
    if (!step) return true
    if (step.optional && this.canMatch(steps, terms, from, limit, at + 1)) return true
    if (step.several) return this.#canMatchChoice(step, steps, terms, from, limit, at)
    for (let index = from; index < limit; index += 1) {
      if (this.#test(step, terms[index]!) === step.negative) return false
      if (this.canMatch(steps, terms, index + 1, limit, at + 1)) return true
      if (!step.greedy) return false
    }
    return false
  }

  #canMatchChoice(
    step: Step,
    steps: readonly Step[],
    terms: readonly Term[],
    from: number,
    limit: number,
    at: number,
  ): boolean {
    // What a negative or repeated choice of several terms takes is left to compromise.
    if (step.negative || step.greedy) return true
    for (const choice of step.choices!) {
      const to = from + choice.length
      if (to > limit || !this.#matchesAll(choice, terms, from)) continue
      if (this.canMatch(steps, terms, to, limit, at + 1)) return true
    }
    return false
  }

  #matchesAll(choice: readonly Step[], terms: readonly Term[], from: number): boolean {
    for (let index = 0; index < choice.length; index += 1) {
      if (this.#test(choice[index]!, terms[from + index]!) === choice[index]!.negative) return false
    }
    return true
  }
}

function testShape(step: Step, shape: Shape): boolean {
  if (step.words) return step.words.has(shape.normal) || step.words.has(shape.text)
  if (step.tag) return shape.tags.has(step.tag)
  if (step.all) return step.all.every((part) => testShape(part, shape) !== part.negative)
  if (step.choices) return step.choices.some((choice) => testShape(choice[0]!, shape) !== choice[0]!.negative)
  return true
}

/** Whether a token of this shape can begin a match of these steps. */
export function canStart(steps: readonly Step[], shape: Shape): boolean {
  for (const step of steps) {
    if (testShape(step, shape) !== step.negative || (step.several && step.negative)) return true
    if (!step.optional) return false
  }
  return true
}
