import type { TextDocument } from './document.js'
import { takeMemoPlace } from './memo.js'

/**
 * A reading that several readers of a document ask for, made once. It is kept in the document and goes with it: a WeakMap
 * would hold the last pages until the next collection of the whole heap.
 */
export function oncePerDocument<T extends object>(read: (doc: TextDocument) => T): (doc: TextDocument) => T {
  const place = takeMemoPlace()
  return (doc) => {
    const known = doc.memo[place] as T | undefined
    if (known) return known
    const made = read(doc)
    doc.memo[place] = made
    return made
  }
}
