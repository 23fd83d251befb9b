import { takeMemoPlace } from './memo.js'
import { type Step, testShape } from './net.js'
import type { Shape, Term } from './term.js'

/** A place within a pattern: the test of the next term, and the places that it leads to; below 0 the pattern's end. */
type Node = { test: Step; to: number[] }

/** Places that the patterns can have come to, and the patterns that have come to their end so far. */
type State = { nodes: readonly number[]; ended: readonly number[]; next: (State | undefined)[] }

const endOf = (pattern: number) => -1 - pattern
const patternOf = (end: number) => -1 - end

/** More states than this are forgotten and made anew. */
const MOST_STATES = 20_000

/**
 * All patterns of a rule set as one automaton, whose states are made when a text first leads to them. It tells in one walk
 * over a few terms which patterns match there, or may match (choices of several terms that are negated or repeated): how far
 * and with which groups, `Net` says. Tokens that all tests answer alike are one class; a token's class is found out once.
 */
export class Automaton {
  readonly #nodes: Node[] = []
  readonly #start: State
  readonly #states = new Map<string, State>()
  /** One shape of each class stands for all. */
  readonly #classes: Shape[] = []
  readonly #classByAnswers = new Map<string, number>()
  readonly #memo = takeMemoPlace()

  constructor(patterns: readonly (readonly Step[])[]) {
    const first = patterns.flatMap((steps, pattern) => this.#addPattern(steps, pattern))
    this.#start = this.#findState(first)
  }

  /** Numbers of the patterns that match from this term on, before limit, in order. */
  matchingAt(terms: readonly Term[], from: number, limit: number): readonly number[] {
    let state = this.#start
    for (let index = from; index < limit && state.nodes.length > 0; index += 1) {
      const kind = this.#classOf(terms[index]!.shape)
      state = state.next[kind] ?? this.#step(state, kind)
    }
    return state.ended
  }

  /** Whether any pattern can begin with this token. */
  opensWith(shape: Shape): boolean {
    const { nodes, ended } = this.#step(this.#start, this.#classOf(shape))
    return nodes.length > 0 || ended.length > 0
  }

  /** The nodes that a pattern begins with; made from its end. */
  #addPattern(steps: readonly Step[], pattern: number): number[] {
    let behind = [endOf(pattern)]
    for (const step of [...steps].reverse()) {
      const entries = step.several ? this.#addSeveral(step, behind, pattern) : [this.#addSingle(step, behind)]
      behind = step.optional ? [...entries, ...behind] : entries
    }
    return behind
  }

  #addNode(test: Step, to: number[]): number {
    return this.#nodes.push({ test, to }) - 1
  }

  #addSingle(step: Step, behind: number[]): number {
    const node = this.#addNode(step, [...behind])
    if (step.greedy) this.#nodes[node]!.to.push(node)
    return node
  }

  #addSeveral(step: Step, behind: number[], pattern: number): number[] {
    if (step.negative || step.greedy) return [endOf(pattern)]
    return step.choices!.flatMap((choice) =>
      [...choice].reverse().reduce((to, test) => [this.#addNode(test, to)], behind),
    )
  }

  #classOf(shape: Shape): number {
    return (shape.memo[this.#memo] as number | undefined) ?? this.#classify(shape)
  }

  #classify(shape: Shape): number {
    const answers = this.#nodes.map(({ test }) => (testShape(test, shape) ? '1' : '0')).join('')
    const kind = this.#classByAnswers.get(answers) ?? this.#classes.push(shape) - 1
    this.#classByAnswers.set(answers, kind)
    shape.memo[this.#memo] = kind
    return kind
  }

  #step(state: State, kind: number): State {
    const shape = this.#classes[kind]!
    const reached = state.nodes.flatMap((number) => {
      const { test, to } = this.#nodes[number]!
      return testShape(test, shape) === test.negative ? [] : to
    })
    const next = this.#findState([...state.ended.map(endOf), ...reached])
    state.next[kind] = next
    return next
  }

  #findState(places: number[]): State {
    const sorted = [...new Set(places)].sort((a, b) => a - b)
    const key = sorted.join()
    const known = this.#states.get(key)
    if (known) return known
    const nodes = sorted.filter((place) => place >= 0)
    const ended = sorted.filter((place) => place < 0).map(patternOf)
    const made: State = { nodes, ended: ended.reverse(), next: [] }
    if (this.#states.size >= MOST_STATES) this.#forget()
    this.#states.set(key, made)
    return made
  }

  #forget(): void {
    for (const state of this.#states.values()) state.next.length = 0
    this.#states.clear()
  }
}
