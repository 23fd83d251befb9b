import type { DigitReading } from './digits.js'
import type { NumberWord } from './number-words.js'

/** What equal tokens share: key, tags, and what readers of numerals and rules have found out about them. */
export type Shape = {
  normal: string
  tags: Set<string>
  digits: DigitReading | null
  numberWord: NumberWord | null
  roman: number | null
  /** Answers of rule sets about this shape, by the set's number; see RuleSet. */
  memo: unknown[]
  /** The same shape with one more tag; see tagTerm. */
  tagged: Map<string, Shape>
}

/**
 * One token, in the shape that compromise/one matches (text, normal, pre, post, tags), with its place in the text.
 *
 * Tags: what the token is — Word, Num, Punct and one of Comma, Dash, Slash, Colon, Semicolon, Stop, Ellipsis, Quote,
 * OpenQuote, CloseQuote, OpenParen, CloseParen, Percent, Plus, Bullet, Bar, Symbol; how it is written — Title, Upper, Lower;
 * Glued when nothing separates it from the token before; for digits — Int, Decimal, Day (1–31), Month (1–12), Year
 * (1900–2100, four digits), TwoDigits; Roman for Roman numerals in capitals.
 */
export type Term = {
  /** What all equal tokens share; made once a distinct token. */
  shape: Shape
  text: string
  /** Matching key: see wordKey; for punctuation the folded character. */
  normal: string
  pre: string
  post: string
  /** Shared between equal tokens: never add to it, use `tagTerm`. */
  tags: Set<string>
  /** UTF-16 offsets into the document's text, half open. */
  start: number
  end: number
}

/** One sentence of one block. compromise calls it a phrase. Semicolons do not end it: lists run across them. */
export type Sentence = {
  start: number
  end: number
  /** Index of the block (line) that it stands in. */
  block: number
  terms: Term[]
  /** Made on the first sweep; see termPositions. */
  positions?: TermPositions
}

/** Places of every key and every #tag of a sentence, ascending. */
export type TermPositions = Map<string, number[]>

function notePosition(positions: TermPositions, key: string, index: number): void {
  const list = positions.get(key)
  if (list) list.push(index)
  else positions.set(key, [index])
}

/** The sentence's index, made once. */
export function termPositions(sentence: Sentence): TermPositions {
  if (sentence.positions) return sentence.positions
  const positions: TermPositions = new Map()
  sentence.terms.forEach((term, index) => {
    notePosition(positions, term.normal, index)
    for (const tag of term.tags) notePosition(positions, `#${tag}`, index)
  })
  sentence.positions = positions
  return positions
}

/** The shape with one more tag, shared by all that ask for it. */
export function withTag(shape: Shape, tag: string): Shape {
  const known = shape.tagged.get(tag)
  if (known) return known
  const made: Shape = { ...shape, tags: new Set(shape.tags).add(tag), memo: [], tagged: new Map() }
  shape.tagged.set(tag, made)
  return made
}

/** Adds a tag to one term: the way in which a reader of words tells later rules what it found. */
export function tagTerm(sentence: Sentence, index: number, tag: string): void {
  const term = sentence.terms[index]
  if (!term || term.tags.has(tag)) return
  term.shape = withTag(term.shape, tag)
  term.tags = term.shape.tags
  if (!sentence.positions) return
  notePosition(sentence.positions, `#${tag}`, index)
  sentence.positions.get(`#${tag}`)?.sort((a, b) => a - b)
}
