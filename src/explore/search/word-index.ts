import { Postings } from './postings.js'
import { longestWord, scanWords } from './scan-words.js'
import { plainLetters, type SearchTerm, type SoughtWord, spellingKey } from './search-terms.js'
import { grown, WordNumbers } from './word-numbers.js'

const rememberedTerms = 24

/** Finds the documents in which words stand, and stand together. Documents are numbered from 0; they come in any order. */
export class WordIndex {
  #words = new WordNumbers()
  #postings = new Postings()
  #buffer = new Uint16Array(longestWord)
  /** Documents in the order in which they were added, and the position at which each begins */
  #documents = new Uint32Array(1 << 10)
  #starts = new Uint32Array(1 << 10)
  #added = 0
  /** Words by their letters without marks */
  #spellings = new Map<string, number[]>()
  /** What was found lately: a reader goes on with a search, page by page and filter by filter */
  #found = new Map<string, Uint8Array>()

  add(document: number, text: string): void {
    if (this.#added === this.#starts.length) {
      this.#documents = grown(this.#documents, new Uint32Array(this.#added * 2))
      this.#starts = grown(this.#starts, new Uint32Array(this.#added * 2))
    }
    this.#documents[this.#added] = document
    this.#starts[this.#added] = this.#postings.next
    this.#added += 1
    scanWords(text, this.#buffer, (length) => this.#postings.add(this.#words.numberOf(this.#buffer, length)))
    this.#postings.addGap()
  }

  /** After the last document, before the first search. */
  finish(): void {
    this.#postings.finish()
    for (let word = 0; word < this.#words.count; word += 1) {
      const letters = plainLetters(this.#words.word(word))
      const known = this.#spellings.get(letters)
      if (known) known.push(word)
      else this.#spellings.set(letters, [word])
    }
  }

  /** The documents in which a term occurs, as marks that are only read: 1 at the number of each, else 0. */
  find(term: SearchTerm): Readonly<Uint8Array> {
    const key = JSON.stringify(term)
    const found = this.#found.get(key) ?? this.#search(term)
    // The last asked for stands last; the first is forgotten.
    this.#found.delete(key)
    this.#found.set(key, found)
    if (this.#found.size > rememberedTerms) this.#found.delete(this.#found.keys().next().value!)
    return found
  }

  #search(term: SearchTerm): Uint8Array {
    const found = new Uint8Array(this.#added)
    let before: Uint32Array | null = null
    for (const [at, sought] of term.entries()) {
      const words = this.#wordsOf(sought)
      if (at === term.length - 1) this.#markDocuments(words, before, found)
      else before = this.#reach(words, before)
    }
    return found
  }

  /** Nothing can be searched any more. */
  close(): void {
    this.#postings.close()
  }

  #wordsOf({ letters, key }: SoughtWord): number[] {
    const words = this.#spellings.get(letters) ?? []
    return key === null ? words : words.filter((word) => spellingKey(this.#words.word(word)) === key)
  }

  /** Bits of the positions at which one of the words stands, right after one of `before`. */
  #reach(words: readonly number[], before: Uint32Array | null): Uint32Array {
    const reached = new Uint32Array((this.#postings.next >>> 5) + 1)
    for (const word of words) {
      for (const positions of this.#postings.positions(word)) {
        for (let at = 0; at < positions.length; at += 1) {
          const position = positions[at]!
          if (before === null || follows(before, position)) reached[position >>> 5]! |= 1 << (position & 31)
        }
      }
    }
    return reached
  }

  #markDocuments(words: readonly number[], before: Uint32Array | null, found: Uint8Array): void {
    for (const word of words) {
      let document = 0
      for (const positions of this.#postings.positions(word)) {
        for (let at = 0; at < positions.length; at += 1) {
          const position = positions[at]!
          if (before !== null && !follows(before, position)) continue
          document = this.#lastStart(position, document)
          found[this.#documents[document]!] = 1
        }
      }
    }
  }

  /** The last document that begins at or before a position; it is none before `from`. */
  #lastStart(position: number, from: number): number {
    // Most words stand in the document of the one before, or in the next one.
    if (from + 1 >= this.#added || this.#starts[from + 1]! > position) return from
    let low = from + 1
    let step = 1
    while (low + step < this.#added && this.#starts[low + step]! <= position) {
      low += step
      step *= 2
    }
    for (; step > 0; step >>>= 1) if (low + step < this.#added && this.#starts[low + step]! <= position) low += step
    return low
  }
}

function follows(before: Uint32Array, position: number): boolean {
  const previous = position - 1
  return previous >= 0 && ((before[previous >>> 5]! >>> (previous & 31)) & 1) === 1
}
