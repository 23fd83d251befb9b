import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Bytes that are kept on disk for as long as this process needs them. The file has no name: it ends with the process. */
export class NamelessFile {
  #folder = mkdtempSync(join(tmpdir(), 'tinhuyen-words-'))
  #descriptor = openSync(join(this.#folder, 'postings'), 'wx+', 0o600)
  #end = 0

  constructor() {
    this.#remove()
  }

  /** Returns where the bytes begin. */
  append(bytes: Uint8Array): number {
    const start = this.#end
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(this.#descriptor, bytes, written, bytes.length - written, start + written)
    }
    this.#end += bytes.length
    return start
  }

  read(start: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length)
    for (let read = 0; read < length; ) {
      const more = readSync(this.#descriptor, bytes, read, length - read, start + read)
      if (more === 0) throw new RangeError(`${length} bytes at ${start}: the file ends before`)
      read += more
    }
    return bytes
  }

  close(): void {
    closeSync(this.#descriptor)
    this.#remove()
  }

  /** Windows does not take an open file away; it goes when it is closed. */
  #remove(): void {
    try {
      rmSync(this.#folder, { recursive: true, force: true })
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EBUSY' && code !== 'EPERM' && code !== 'ENOTEMPTY') throw error
    }
  }
}
