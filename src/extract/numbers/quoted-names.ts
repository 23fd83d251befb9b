import { Tag, type Term } from '../../vietnamese/index.js'

/** Longer quotations are speech. */
const MAX_NAME = 12

/** A quotation right behind a word (not a colon) is a name: tổ tiết kiệm “5 nghìn đồng”, phương châm “4 tại chỗ”. */
function isName(terms: readonly Term[], open: number, close: number): boolean {
  const left = terms[open - 1]
  return close - open <= MAX_NAME && left?.is(Tag.Word) === true
}

function findClose(terms: readonly Term[], open: number): number {
  for (let index = open + 1; index < Math.min(terms.length, open + MAX_NAME + 2); index += 1) {
    if (terms[index]!.normal === '"') return index
  }
  return -1
}

/** Spans [from, to) of quoted names in a sentence: figures in them count nothing. */
export function findQuotedNames(terms: readonly Term[]): [from: number, to: number][] {
  const names: [number, number][] = []
  for (let index = 0; index < terms.length; index += 1) {
    if (terms[index]!.normal !== '"') continue
    const close = findClose(terms, index)
    if (close < 0) continue
    if (isName(terms, index, close)) names.push([index, close + 1])
    index = close
  }
  return names
}
