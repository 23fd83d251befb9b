import { deflateRawSync, inflateRawSync } from 'node:zlib'

const pieceLines = 1_000

/** Lines that are kept for long and read once: packed, since an import of a million pages has as many. */
export class PackedLines {
  private readonly pieces: Buffer[] = []
  private last: string[] = []

  /** `line`: without an end. */
  push(line: string): void {
    this.last.push(line)
    if (this.last.length < pieceLines) return
    this.pieces.push(deflateRawSync(this.last.join('\n')))
    this.last = []
  }

  *[Symbol.iterator](): Generator<string> {
    for (const piece of this.pieces) yield* inflateRawSync(piece).toString().split('\n')
    yield* this.last
  }
}
