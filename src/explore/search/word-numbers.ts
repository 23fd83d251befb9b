/** Numbers words from 0 in the order in which they come: a hash table that makes no string until one is asked for. */
export class WordNumbers {
  #units = new Uint16Array(1 << 14)
  #ends = new Uint32Array(1 << 11)
  #table = new Int32Array(1 << 12).fill(-1)
  #count = 0

  get count(): number {
    return this.#count
  }

  /** Number of the word that the first units of the buffer spell. */
  numberOf(buffer: Uint16Array, length: number): number {
    let slot = hashOf(buffer, length) & (this.#table.length - 1)
    for (;;) {
      const word = this.#table[slot]!
      if (word < 0) return this.#add(buffer, length, slot)
      if (this.#spells(word, buffer, length)) return word
      slot = (slot + 1) & (this.#table.length - 1)
    }
  }

  word(number: number): string {
    return String.fromCharCode(...this.#units.subarray(this.#start(number), this.#ends[number]))
  }

  #start(number: number): number {
    return number === 0 ? 0 : this.#ends[number - 1]!
  }

  #spells(word: number, buffer: Uint16Array, length: number): boolean {
    const start = this.#start(word)
    if (this.#ends[word]! - start !== length) return false
    for (let at = 0; at < length; at += 1) if (this.#units[start + at] !== buffer[at]) return false
    return true
  }

  #add(buffer: Uint16Array, length: number, slot: number): number {
    const number = this.#count
    const start = this.#start(number)
    if (start + length > this.#units.length) this.#units = grown(this.#units, new Uint16Array(this.#units.length * 2))
    if (number === this.#ends.length) this.#ends = grown(this.#ends, new Uint32Array(this.#ends.length * 2))
    this.#units.set(buffer.subarray(0, length), start)
    this.#ends[number] = start + length
    this.#table[slot] = number
    this.#count += 1
    if (this.#count * 2 > this.#table.length) this.#spread()
    return number
  }

  /** A table of twice the size, before it is so full that words stand far from their place. */
  #spread(): void {
    const table = new Int32Array(this.#table.length * 2).fill(-1)
    for (let word = 0; word < this.#count; word += 1) {
      const units = this.#units.subarray(this.#start(word), this.#ends[word])
      let slot = hashOf(units, units.length) & (table.length - 1)
      while (table[slot]! >= 0) slot = (slot + 1) & (table.length - 1)
      table[slot] = word
    }
    this.#table = table
  }
}

function hashOf(units: Uint16Array, length: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ units[at]!, 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

export function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from)
  return to
}
