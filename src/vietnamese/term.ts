import type { DigitReading } from './digits.js'
import type { NumberWord } from './number-words.js'
import { bitsOf, Tag } from './tags.js'

/** One of 32 bits, the same for equal keys. */
export function sieveOf(key: string): number {
  let hash = 0
  for (let index = 0; index < key.length; index += 1) hash = (Math.imul(hash, 31) + key.charCodeAt(index)) | 0
  return 1 << ((hash ^ (hash >>> 7)) & 31)
}

/**
 * What equal tokens share: text, key, tags, and what readers of numerals and rules have found out about them. One class, with
 * all fields set in one order, so that the engine finds them at the same place in every shape.
 */
export class Shape {
  digits: DigitReading | null = null
  numberWord: NumberWord | null = null
  roman: number | null = null
  /** Full stop, ellipsis and the like: may end a sentence. */
  readonly ends: boolean
  /** May begin a numeral: figures, number words, "hàng" of "hàng trăm". */
  counts = false
  /** Belongs to dates and ordinals that have no figures: nửa (đầu năm), mùng, tháng Giêng, rằm, thứ (nhất). */
  dates = false
  /** Which lexicons and rule sets this token may open, as bits, and for which of their states; see openers.ts. */
  opens = 0
  opensIn = 0
  /** The tags that readers ask for, as bits; see tags.ts. */
  readonly bits: number
  /** One bit drawn from the key: lexicons look at it before they look a word up; see sieveOf. */
  readonly sieve: number
  /** Answers of rule sets about this shape, by the set's number; see RuleSet. */
  readonly memo: unknown[] = []
  /** What the word may open, as bits, and for which state of the lexicons. See src/extract/units/roles.ts. */
  roles = 0
  rolesIn = 0
  /** The same shape with one more tag; see tagTerm. */
  tagged: Map<string, Shape> | null = null

  constructor(
    readonly text: string,
    /** Matching key: see wordKey; for punctuation the folded character. */
    readonly normal: string,
    readonly tags: Set<string>,
  ) {
    this.bits = bitsOf(tags)
    this.ends = this.is(Tag.Stop | Tag.Ellipsis)
    this.sieve = sieveOf(normal)
  }

  /** Whether it has one of these tags. */
  is(tags: number): boolean {
    return (this.bits & tags) !== 0
  }

  /** A copy with one more tag, about which nothing is found out yet. */
  withTag(tag: string): Shape {
    const made = new Shape(this.text, this.normal, new Set(this.tags).add(tag))
    made.digits = this.digits
    made.numberWord = this.numberWord
    made.roman = this.roman
    made.counts = this.counts
    made.dates = this.dates
    return made
  }
}

/**
 * One token, with its place in the text; it answers to the names that compromise/one matches on (text, normal, pre, post, tags).
 *
 * Tags: what the token is — Word, Num, Punct and one of Comma, Dash, Slash, Colon, Semicolon, Stop, Ellipsis, Quote,
 * OpenQuote, CloseQuote, OpenParen, CloseParen, Percent, Plus, Bullet, Bar, Symbol; how it is written — Title, Upper, Lower;
 * Glued when nothing separates it from the token before; for digits — Int, Decimal, Day (1–31), Month (1–12), Year
 * (1900–2100, four digits), TwoDigits; Roman for Roman numerals in capitals.
 */
export class Term {
  /** What all equal tokens share; made once a distinct token. */
  shape: Shape
  /** UTF-16 offsets into the document's text, half open. */
  readonly start: number
  readonly end: number

  constructor(shape: Shape, start: number, end: number) {
    this.shape = shape
    this.start = start
    this.end = end
  }

  get text(): string {
    return this.shape.text
  }

  get normal(): string {
    return this.shape.normal
  }

  /** Whether it has one of these tags: `is(Tag.Comma | Tag.Colon)`. */
  is(tags: number): boolean {
    return (this.shape.bits & tags) !== 0
  }

  /** By name, for rules. Shared between equal tokens: never add to it, use `tagTerm`. */
  get tags(): Set<string> {
    return this.shape.tags
  }

  get pre(): string {
    return ''
  }

  get post(): string {
    return ' '
  }
}

/** One sentence of one block. compromise calls it a phrase. Semicolons do not end it: lists run across them. */
export type Sentence = {
  start: number
  end: number
  /** Index of the block (line) that it stands in. */
  block: number
  terms: Term[]
}

/** The shape with one more tag, shared by all that ask for it. */
export function withTag(shape: Shape, tag: string): Shape {
  const known = shape.tagged?.get(tag)
  if (known) return known
  const made = shape.withTag(tag)
  shape.tagged ??= new Map()
  shape.tagged.set(tag, made)
  return made
}

/** Adds a tag to one term: the way in which a reader of words tells later rules what it found. */
export function tagTerm(sentence: Sentence, index: number, tag: string): void {
  const term = sentence.terms[index]
  if (!term || term.tags.has(tag)) return
  term.shape = withTag(term.shape, tag)
}
