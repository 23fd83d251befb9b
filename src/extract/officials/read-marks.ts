import { Tag, type Term } from '../../vietnamese/index.js'
import type { Item, Mark } from './item.js'
import { asides, titleForms, transparentWords } from './lexicon.js'

const MARKS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  [',', ','],
  // "Phó Bí thư/Chủ tịch UBND phường"
  ['/', ','],
  [';', ';'],
  [':', ':'],
  ['-', '-'],
  ['(', '('],
  ['[', '('],
  [')', ')'],
  [']', ')'],
  ['"', '"'],
  ["'", '"'],
  ['•', 'soft'],
  ['*', 'soft'],
])

/** Punctuation and numbers between people and titles; asides in brackets count as one. */
export function readMark(terms: readonly Term[], at: number): Item {
  const term = terms[at]!
  const { normal } = term
  const mark = MARKS.get(normal)
  if (mark === '(') {
    const close = closeAside(terms, at)
    if (close !== null) return { kind: 'mark', from: at, to: close, mark: 'soft' }
  }
  if (mark) return { kind: 'mark', from: at, to: at + 1, mark }
  if (term.is(Tag.Num)) return { kind: 'mark', from: at, to: at + 1, mark: 'soft' }
  return { kind: 'other', from: at, to: at + 1 }
}

/** "(SN 1971)", "(thứ hai từ trái sang)", "(56 tuổi": said of the person, between name and title; a title may stand within, too. */
function closeAside(terms: readonly Term[], at: number): number | null {
  const first = terms[at + 1]
  if (!first || !(first.is(Tag.Num) || asides.has(first.normal))) return null
  for (let index = at + 1; index < terms.length && index < at + 14; index += 1) {
    if (terms[index]!.is(Tag.CloseParen)) return index + 1
    if (terms[index]!.is(Tag.Comma) && titleForms.matchAt(terms, index + 1)) return index
  }
  return null
}

const AND = new Set(['và', 'cùng', '&'])

/** Words that do not part a person from a title, or a list from its heading. */
export function readSoftWord(terms: readonly Term[], at: number): Item | null {
  const term = terms[at]!
  const { normal } = term
  if (AND.has(normal)) return { kind: 'mark', from: at, to: at + 1, mark: 'và' }
  const isSoft = transparentWords.has(normal) || term.is(Tag.Roman)
  return isSoft ? { kind: 'mark', from: at, to: at + 1, mark: 'soft' } : null
}
