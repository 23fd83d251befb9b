import type { CompiledToken } from './compromise.js'
import { takeMemoPlace } from './memo.js'
import type { Shape, Term } from './term.js'

/** One token of a pattern as compromise compiled it, reduced to tests of shapes. */
export type Step = {
  /** Place of this test's answers in a shape's memo. */
  number: number
  words: ReadonlySet<string> | null
  tag: string | null
  /** Alternatives: (khu phố|tổ dân phố). */
  choices: Step[][] | null
  /** Some alternative has more than one term. */
  several: boolean
  /** All of these on one term: (#Title && #Word). */
  all: Step[] | null
  optional: boolean
  negative: boolean
  greedy: boolean
  group: string | null
}

const UNKNOWN = 0
const PASSES = 1
const FAILS = 2

/** No match. */
export const NOWHERE = -1

/**
 * The patterns of a rule set as tests that distinct tokens answer once. Words, tags, alternatives and optional terms are
 * matched here, as compromise matches them (test/vietnamese/rule-engine.test.ts compares the two); for what else its syntax
 * has (see `isPlain`) the net only says where compromise could match.
 */
export class Net {
  readonly #memo = takeMemoPlace()
  #steps = 0
  /** Terms that the steps of the last match took, as from and to by step; see `groupsOf`. */
  readonly #taken: number[] = []

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
      group: token.group ?? null,
    }
    if (token.word) step.words = new Set([token.word])
    else if (token.fastOr) step.words = token.fastOr
    else if (token.tag) step.tag = token.tag
    else if (token.choices) this.#compileChoices(step, token)
    return step
  }

  #compileChoices(step: Step, token: CompiledToken): void {
    const choices = token.choices!.map((choice) => this.compile(choice))
    if (token.operator === 'and') step.all = choices.map((choice) => choice[0]!)
    else {
      step.choices = choices
      step.several = choices.some((choice) => choice.length > 1)
    }
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

  /** End of the match of the steps from `at` on that begins at this term, before limit, or NOWHERE. */
  match(steps: readonly Step[], terms: readonly Term[], from: number, limit: number, at = 0): number {
    const step = steps[at]
    if (!step) return from
    const end = step.several
      ? this.#matchSeveral(step, steps, terms, from, limit, at)
      : this.#matchOne(step, steps, terms, from, limit, at)
    if (end !== NOWHERE || !step.optional) return end
    const without = this.match(steps, terms, from, limit, at + 1)
    if (without !== NOWHERE) this.#take(at, from, from)
    return without
  }

  #take(at: number, from: number, to: number): void {
    this.#taken[at * 2] = from
    this.#taken[at * 2 + 1] = to
  }

  #matchOne(
    step: Step,
    steps: readonly Step[],
    terms: readonly Term[],
    from: number,
    limit: number,
    at: number,
  ): number {
    for (let index = from; index < limit; index += 1) {
      if (this.#test(step, terms[index]!) === step.negative) return NOWHERE
      const end = this.match(steps, terms, index + 1, limit, at + 1)
      if (end !== NOWHERE) {
        this.#take(at, from, index + 1)
        return end
      }
      if (!step.greedy) return NOWHERE
    }
    return NOWHERE
  }

  #matchSeveral(
    step: Step,
    steps: readonly Step[],
    terms: readonly Term[],
    from: number,
    limit: number,
    at: number,
  ): number {
    // What a negative or repeated choice of several terms takes is left to compromise.
    if (step.negative || step.greedy) return from
    for (const choice of step.choices!) {
      const to = from + choice.length
      if (to > limit || !this.#matchesAll(choice, terms, from)) continue
      const end = this.match(steps, terms, to, limit, at + 1)
      if (end === NOWHERE) continue
      this.#take(at, from, to)
      return end
    }
    return NOWHERE
  }

  #matchesAll(choice: readonly Step[], terms: readonly Term[], from: number): boolean {
    for (let index = 0; index < choice.length; index += 1) {
      if (this.#test(choice[index]!, terms[from + index]!) === choice[index]!.negative) return false
    }
    return true
  }

  /** Named groups of the last match, as terms [from, to); groups that took no term are left out. */
  groupsOf(steps: readonly Step[]): Record<string, [number, number]> {
    const groups: Record<string, [number, number]> = {}
    steps.forEach((step, at) => {
      const [from, to] = [this.#taken[at * 2]!, this.#taken[at * 2 + 1]!]
      if (!step.group || from === to) return
      const known = groups[step.group]
      if (known) known[1] = to
      else groups[step.group] = [from, to]
    })
    return groups
  }
}

/** Whether the net's own match is the whole truth: no negation, repetition or wildcard. */
export function isPlain(regs: readonly CompiledToken[]): boolean {
  return regs.every((token) => {
    const known = token.word ?? token.fastOr ?? token.tag ?? token.choices
    const simple =
      !token.negative && !token.greedy && !token.anything && token.max === undefined && !token.start && !token.end
    return known !== undefined && simple && (token.choices ?? []).every((choice) => isPlain(choice))
  })
}

/** Whether a token of this shape passes the test of a step, its negation not looked at. */
export function testShape(step: Step, shape: Shape): boolean {
  if (step.words) return step.words.has(shape.normal) || step.words.has(shape.text)
  if (step.tag) return shape.tags.has(step.tag)
  if (step.all) return step.all.every((part) => testShape(part, shape) !== part.negative)
  if (step.choices) return step.choices.some((choice) => testShape(choice[0]!, shape) !== choice[0]!.negative)
  return true
}
