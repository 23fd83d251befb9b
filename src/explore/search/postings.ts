import { NamelessFile } from './nameless-file.js'

/** Where the words of a stretch of the text stand: for each word, its positions as differences in LEB128. */
type Segment = {
  /** Position of the first token of the stretch */
  base: number
  /** Where the bytes of word w stand after `start`: offsets[w] to offsets[w + 1]; words that came later have none */
  offsets: Uint32Array
  /** Where its bytes begin in the file */
  start: number
}

/** So many that a difference fits into `mostBytes` bytes of seven bits */
const segmentTokens = 1 << 22
const mostBytes = 4

/** The positions of every word of a long text: about 1.5 bytes a token, on disk. */
export class Postings {
  #file = new NamelessFile()
  #segments: Segment[] = []
  /** Tokens of the segment in the making: word + 1; 0 is a gap */
  #tokens = new Uint32Array(1 << 14)
  #filled = 0
  #base = 0
  #workspace: Workspace | null = null

  /** Position that the next token gets. */
  get next(): number {
    return this.#base + this.#filled
  }

  add(word: number): void {
    this.#push(word + 1)
  }

  /** A position without a word: a phrase does not reach over it. */
  addGap(): void {
    this.#push(0)
  }

  #push(token: number): void {
    if (this.#filled === this.#tokens.length) this.#makeRoom()
    this.#tokens[this.#filled] = token
    this.#filled += 1
  }

  #makeRoom(): void {
    if (this.#filled >= segmentTokens) {
      this.#close()
      return
    }
    const wider = new Uint32Array(this.#tokens.length * 4)
    wider.set(this.#tokens)
    this.#tokens = wider
  }

  /** After the last token. */
  finish(): void {
    if (this.#filled > 0) this.#close()
    this.#tokens = new Uint32Array(0)
    this.#workspace = null
  }

  #close(): void {
    this.#workspace ??= makeWorkspace(this.#filled)
    const { offsets, bytes } = packTokens(this.#tokens.subarray(0, this.#filled), this.#workspace)
    this.#segments.push({ base: this.#base, offsets, start: this.#file.append(bytes) })
    this.#base += this.#filled
    this.#filled = 0
  }

  /** The positions of a word in ascending order, stretch by stretch. */
  *positions(word: number): Generator<Uint32Array> {
    for (const { base, offsets, start } of this.#segments) {
      const length = (offsets[word + 1] ?? 0) - (offsets[word] ?? 0)
      if (length > 0) yield unpackPositions(this.#file.read(start + offsets[word]!, length), base)
    }
  }

  close(): void {
    this.#file.close()
  }
}

/** Arrays that every segment is packed with; made anew they would fill the memory before they are collected. */
type Workspace = { order: Uint32Array; packed: Uint8Array }

/** The first segment is the longest. */
function makeWorkspace(tokens: number): Workspace {
  return { order: new Uint32Array(tokens), packed: new Uint8Array(tokens * mostBytes) }
}

function unpackPositions(bytes: Uint8Array, base: number): Uint32Array {
  const positions = new Uint32Array(bytes.length)
  let count = 0
  let position = base
  for (let at = 0; at < bytes.length; ) {
    let byte = bytes[at]!
    at += 1
    let difference = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at]!
      at += 1
      difference |= (byte & 0x7f) << shift
    }
    position += difference
    positions[count] = position
    count += 1
  }
  return positions.subarray(0, count)
}

type Packed = { offsets: Uint32Array; bytes: Uint8Array }

function packTokens(tokens: Uint32Array, { order, packed }: Workspace): Packed {
  const starts = orderByToken(tokens, order)
  const words = starts.length - 2
  const offsets = new Uint32Array(words + 1)
  let at = 0
  for (let word = 0; word < words; word += 1) {
    offsets[word] = at
    const end = starts[word + 2]!
    let before = 0
    for (let entry = starts[word + 1]!; entry < end; entry += 1) {
      let difference = order[entry]! - before
      before = order[entry]!
      for (; difference > 0x7f; difference >>>= 7) {
        packed[at] = (difference & 0x7f) | 0x80
        at += 1
      }
      packed[at] = difference
      at += 1
    }
  }
  offsets[words] = at
  return { offsets, bytes: packed.subarray(0, at) }
}

/** Puts the places of all tokens in order: those of token t from starts[t] to starts[t + 1]. Returns the starts. */
function orderByToken(tokens: Uint32Array, order: Uint32Array): Uint32Array {
  let most = 0
  for (const token of tokens) most = Math.max(most, token)
  const starts = new Uint32Array(most + 2)
  for (const token of tokens) starts[token + 1]! += 1
  for (let token = 0; token <= most; token += 1) starts[token + 1]! += starts[token]!
  const next = starts.slice()
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place]!
    order[next[token]!] = place
    next[token]! += 1
  }
  return starts
}
