import type { Block, BlockKind } from '../model/article.js'
import type { Evidence } from '../model/evidence.js'
import { splitSentences } from './sentences.js'
import type { Sentence, Term } from './term.js'
import { readSource, type Source } from './tokenise.js'

export type DocumentBlock = { kind: BlockKind; start: number; end: number }

/** A tokenised text. All offsets in it are UTF-16; `makeEvidence` turns them into code points. */
export type TextDocument = {
  text: string
  blocks: DocumentBlock[]
  sentences: Sentence[]
  /** UTF-16 offset → code point offset. */
  toCodePoint: (offset: number) => number
  /** Readings that are made once; see `oncePerDocument`. */
  readonly memo: unknown[]
}

function mapCodePoints(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit >= 0xd800 && unit <= 0xdbff && index + 1 < text.length) {
      const next = text.charCodeAt(index + 1)
      if (next >= 0xdc00 && next <= 0xdfff) pairs.push(++index)
    }
  }
  if (pairs.length === 0) return (offset) => offset
  return (offset) => offset - countBelow(pairs, offset)
}

function countBelow(sorted: number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Code point offsets → UTF-16 offsets of the blocks, in one pass. */
function toUtf16Blocks(text: string, blocks: Block[], toCodePoint: (offset: number) => number): DocumentBlock[] {
  if (toCodePoint(text.length) === text.length) return blocks.map(({ kind, start, end }) => ({ kind, start, end }))
  const offsets: number[] = []
  for (let index = 0; index < text.length; ) {
    offsets.push(index)
    index += (text.codePointAt(index) as number) > 0xffff ? 2 : 1
  }
  offsets.push(text.length)
  return blocks.map(({ kind, start, end }) => ({ kind, start: offsets[start]!, end: offsets[end]! }))
}

function lineBlocks(text: string): DocumentBlock[] {
  const blocks: DocumentBlock[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim()) blocks.push({ kind: 'paragraph', start, end: start + line.length })
    start += line.length + 1
  }
  return blocks
}

/** Tokenises a text, block by block and, within a block, line by line. Without blocks every line is a paragraph. Text must be NFC. */
export function readDocument(text: string, blocks?: Block[]): TextDocument {
  const toCodePoint = mapCodePoints(text)
  const own = blocks && blocks.length > 0 ? toUtf16Blocks(text, blocks, toCodePoint) : lineBlocks(text)
  const sentences: Sentence[] = []
  const source = readSource(text)
  own.forEach((block, index) => {
    splitBlock(source, block, index, sentences)
  })
  return { text, blocks: own, sentences, toCodePoint, memo: [] }
}

const LINE_BREAK = 10

/** The sentences of a block, line by line. */
function splitBlock(source: Source, block: DocumentBlock, index: number, found: Sentence[]): void {
  let start = block.start
  for (let end = start; end <= block.end; end += 1) {
    if (end < block.end && source.units[end] !== LINE_BREAK) continue
    for (const sentence of splitSentences(source, start, end, index)) found.push(sentence)
    start = end + 1
  }
}

/** Evidence of text[start, end), UTF-16 offsets. */
export function makeEvidence(doc: TextDocument, start: number, end: number, rule: string): Evidence {
  return { start: doc.toCodePoint(start), end: doc.toCodePoint(end), quote: doc.text.slice(start, end), rule }
}

/** Evidence of the terms [from, to) of a sentence. */
export function quoteTerms(doc: TextDocument, terms: Term[], from: number, to: number, rule: string): Evidence {
  return makeEvidence(doc, terms[from]!.start, terms[to - 1]!.end, rule)
}

/** Index of the sentence that holds this UTF-16 offset, else of the next one; behind the last one where there is none. */
export function sentenceIndexAt(doc: TextDocument, offset: number): number {
  let low = 0
  let high = doc.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (doc.sentences[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
