import type { TextDocument } from '../../vietnamese/index.js'

/** A document's text by code points, the offsets of records. Plain text, without surrogates, is sliced as it stands. */
export class CodePointText {
  readonly #text: string
  readonly #offsets: number[] | null

  constructor(doc: TextDocument) {
    this.#text = doc.text
    this.#offsets = doc.toCodePoint(doc.text.length) === doc.text.length ? null : offsetsOf(doc.text)
  }

  toUtf16(offset: number): number {
    return this.#offsets ? (this.#offsets[offset] ?? this.#text.length) : offset
  }

  slice(from: number, to: number): string {
    return from >= to ? '' : this.#text.slice(this.toUtf16(from), this.toUtf16(to))
  }
}

function offsetsOf(text: string): number[] {
  const offsets: number[] = []
  for (let index = 0; index < text.length; ) {
    offsets.push(index)
    index += (text.codePointAt(index) as number) > 0xffff ? 2 : 1
  }
  return offsets
}
