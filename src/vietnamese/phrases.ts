import { takeMemoPlace } from './memo.js'
import { normaliseText } from './normalise.js'
import type { Shape, Term } from './term.js'
import { tokenise } from './tokenise.js'

export type PhraseMatch<T> = { from: number; to: number; entry: T }

type Node<T> = { next: Map<string, Node<T>>; entry?: T }

/** A lexicon of phrases, matched word by word on keys: case, tone placement and spacing do not matter. */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: new Map() }
  #memo = takeMemoPlace()
  #asked = false

  add(phrase: string, entry: T): this {
    // What was found out about tokens no longer holds.
    if (this.#asked) this.#memo = takeMemoPlace()
    this.#asked = false
    let node = this.#root
    for (const word of phraseWords(phrase)) {
      let next = node.next.get(word)
      if (!next) {
        next = { next: new Map() }
        node.next.set(word, next)
      }
      node = next
    }
    node.entry = entry
    return this
  }

  /** Whether any phrase opens with this key: a quick way to pass over a word. */
  opensWith(key: string): boolean {
    return this.#root.next.has(key)
  }

  /** Whether any phrase opens with this term; found out once a distinct token. */
  opensAt(term: Term): boolean {
    return this.#open(term.shape) !== null
  }

  /** Node of phrases that open with this token; found out once a distinct token. */
  #open(shape: Shape): Node<T> | null {
    const known = shape.memo[this.#memo] as Node<T> | null | undefined
    if (known !== undefined) return known
    this.#asked = true
    const found = this.#root.next.get(shape.normal) ?? null
    shape.memo[this.#memo] = found
    return found
  }

  /** Longest phrase that starts at this term, or null. `to` is exclusive. */
  matchAt(terms: readonly Term[], from: number, limit = terms.length): PhraseMatch<T> | null {
    if (from >= limit || !terms[from]) return null
    const opened = this.#open(terms[from].shape)
    if (!opened) return null
    let node: Node<T> | undefined = opened
    let entry = opened.entry
    let to = from + 1
    for (let index = from + 1; index < limit; index += 1) {
      node = node.next.get(terms[index]!.normal)
      if (!node) break
      if (node.entry !== undefined) {
        entry = node.entry
        to = index + 1
      }
    }
    return entry === undefined ? null : { from, to, entry }
  }

  /** Longest phrases from left to right, without overlap. */
  scan(terms: readonly Term[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = []
    for (let index = 0; index < terms.length; ) {
      const match = this.matchAt(terms, index)
      if (match) found.push(match)
      index = match ? match.to : index + 1
    }
    return found
  }
}

function phraseWords(phrase: string): string[] {
  return tokenise(normaliseText(phrase)).map((term) => term.normal)
}
