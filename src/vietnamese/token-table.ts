import type { Units } from './characters.js'
import { makeToken, type Token } from './shapes.js'

/** Longer tokens are rare and not worth keeping. */
const MAX_LENGTH = 24
const MAX_TOKENS = 1 << 16
const FIRST_SLOTS = 1 << 14
/** Slots a token, at least: few tokens share one. */
const SPARSENESS = 2

/**
 * Distinct tokens seen before, by their UTF-16 units, so that no string is cut out of a text for them. Open addressing by
 * hash; what is compared lies in plain arrays in the order of first sight, frequent words thus side by side. A full table is
 * begun anew: junk cannot fill the memory.
 */
class TokenTable {
  readonly #tokens: Token[] = []
  readonly #hashes = new Int32Array(MAX_TOKENS)
  /** Where the units of each token begin; those of the next one end them. */
  readonly #starts = new Int32Array(MAX_TOKENS + 1)
  #units: Units = new Uint16Array(FIRST_SLOTS)
  /** Numbers of tokens, counted from 1; 0 for a free slot. */
  #slots = new Int32Array(FIRST_SLOTS)

  get isFull(): boolean {
    return this.#tokens.length >= MAX_TOKENS
  }

  /** The token of units[start, end), if it was added before. */
  find(units: Units, start: number, end: number, hash: number): Token | null {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1
      if (number < 0) return null
      if (this.#hashes[number] === hash && this.#equals(number, units, start, end)) return this.#tokens[number]!
    }
  }

  #equals(number: number, units: Units, start: number, end: number): boolean {
    const first = this.#starts[number]!
    if (this.#starts[number + 1]! - first !== end - start) return false
    for (let index = start; index < end; index += 1) {
      if (this.#units[first + index - start] !== units[index]) return false
    }
    return true
  }

  add(token: Token, units: Units, start: number, end: number, hash: number): void {
    const number = this.#tokens.push(token) - 1
    const first = this.#starts[number]!
    const last = first + end - start
    if (last > this.#units.length) this.#units = doubled(this.#units)
    this.#units.set(units.subarray(start, end), first)
    this.#starts[number + 1] = last
    this.#hashes[number] = hash
    if (this.#tokens.length * SPARSENESS > this.#slots.length) this.#spread()
    else this.#place(number)
  }

  #place(number: number): void {
    const mask = this.#slots.length - 1
    let slot = this.#hashes[number]! & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = number + 1
  }

  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2 * SPARSENESS)
    for (let number = 0; number < this.#tokens.length; number += 1) this.#place(number)
  }
}

function doubled(units: Units): Units {
  const made = new Uint16Array(units.length * 2)
  made.set(units)
  return made
}

let table = new TokenTable()

function hashOf(units: Units, start: number, end: number): number {
  let hash = 0
  for (let index = start; index < end; index += 1) hash = (Math.imul(hash, 31) + units[index]!) | 0
  return hash
}

/** The token of text[start, end); `units` are those of the whole text. */
export function findToken(text: string, units: Units, start: number, end: number): Token {
  if (end - start > MAX_LENGTH) return makeToken(text.slice(start, end))
  const hash = hashOf(units, start, end)
  const known = table.find(units, start, end, hash)
  if (known) return known
  const made = makeToken(text.slice(start, end))
  if (table.isFull) table = new TokenTable()
  table.add(made, units, start, end, hash)
  return made
}
