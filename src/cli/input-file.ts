import { readFileSync, statSync } from 'node:fs'
import type { PageInput } from '../model/page.js'
import { Failure } from './failure.js'

/** Largest page that is read whole; anything larger is no news page. */
const MAX_BYTES = 64 * 1024 * 1024

/**
 * Reads a saved page: .html, .htm, .xhtml as served, .txt as a browser copies it.
 * Throws Failure for a missing, empty, oversized or binary file, naming it.
 */
export function readPageFile(file: string): PageInput {
  const bytes = readBytes(file)
  if (bytes.length === 0) throw new Failure(`${file}: the file is empty`)
  if (isBinary(bytes)) throw new Failure(`${file}: binary data, not a page of text or HTML`)
  if (/\.txt$/i.test(file)) return { text: bytes }
  if (/\.x?html?$/i.test(file)) return { html: bytes }
  throw new Failure(`${file}: unknown kind of file; expected .html or .txt`)
}

function readBytes(file: string): Uint8Array {
  try {
    const size = statSync(file).size
    if (size > MAX_BYTES) throw new Failure(`${file}: ${size} bytes are more than a page may have (${MAX_BYTES})`)
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Failure) throw error
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new Failure(`${file}: no such file`)
    if (code === 'EISDIR') throw new Failure(`${file}: is a folder; name the files in it, or use tinhuyen import`)
    throw new Failure(`${file}: cannot be read (${code ?? String(error)})`)
  }
}

/** NUL bytes do not occur in text, except in UTF-16, which says so with a byte order mark. */
function isBinary(bytes: Uint8Array): boolean {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)
  if (mark === 0xfffe || mark === 0xfeff) return false
  return bytes.subarray(0, 4096).includes(0)
}
