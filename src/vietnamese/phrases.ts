import { normaliseText } from './normalise.js'
import { addOpener, forgetOpens, opensOf } from './openers.js'
import { type Shape, sieveOf, type Term } from './term.js'
import { tokenise } from './tokenise.js'

export type PhraseMatch<T> = { from: number; to: number; entry: T }

/** `sieve`: the bits of the words that may come next; a word without one of them is not looked up. */
type Node<T> = { next: Map<string, Node<T>>; sieve: number; entry: T | undefined }

/** A lexicon of phrases, matched word by word on keys: case, tone placement and spacing do not matter. */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: new Map(), sieve: 0, entry: undefined }
  /** Bit of the lexicon among what a token may open. */
  readonly #bit = addOpener(this)

  add(phrase: string, entry: T): this {
    let node = this.#root
    for (const word of phraseWords(phrase)) {
      let next = node.next.get(word)
      if (!next) {
        next = { next: new Map(), sieve: 0, entry: undefined }
        node.next.set(word, next)
        node.sieve |= sieveOf(word)
      }
      node = next
    }
    node.entry = entry
    forgetOpens()
    return this
  }

  /** Whether any phrase opens with this token. */
  opensWith({ normal }: Pick<Shape, 'normal'>): boolean {
    return this.#root.next.has(normal)
  }

  /** Whether a phrase may open with this term: a quick way to pass over a word. */
  opensAt(term: Term): boolean {
    return (opensOf(term.shape) & this.#bit) !== 0
  }

  /** Longest phrase that starts at this term, or null. `to` is exclusive. */
  matchAt(terms: readonly Term[], from: number, limit = terms.length): PhraseMatch<T> | null {
    const first = terms[from]
    if (from >= limit || !first || !this.opensAt(first)) return null
    const opened = this.#root.next.get(first.normal)
    if (!opened) return null
    let node: Node<T> | undefined = opened
    let entry = opened.entry
    let to = from + 1
    for (let index = from + 1; index < limit; index += 1) {
      const { shape } = terms[index]!
      if ((node.sieve & shape.sieve) === 0) break
      node = node.next.get(shape.normal)
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
      const match = this.opensAt(terms[index]!) ? this.matchAt(terms, index) : null
      if (match) found.push(match)
      index = match ? match.to : index + 1
    }
    return found
  }
}

function phraseWords(phrase: string): string[] {
  return tokenise(normaliseText(phrase)).map((term) => term.normal)
}
