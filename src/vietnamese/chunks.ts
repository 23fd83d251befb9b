import type { Numeral } from './numerals.js'
import { readNumeral } from './numerals.js'
import { makeShape, type Sentence, type Shape, Term } from './term.js'

/**
 * A sentence in which every numeral is one term, so that rules can say `ngày #Day tháng #Month` of figures and words alike.
 * Other terms stand as they are. Numeral terms are tagged Value and, where they can be one, Day, Month, Year, TwoDigits;
 * Roman numerals keep their tag. Dotted dates (05.9.2022) come apart into their numbers.
 */
export type Chunks = {
  sentence: Sentence
  /** What the rules match; positions are its own. */
  line: Sentence
  /** Terms [from, to) of the sentence, by chunk. */
  from: readonly number[]
  to: readonly number[]
  numerals: (Numeral | null)[]
}

const shapes: (Shape | undefined)[] = []

const FLAGS = { Day: 1, Month: 2, Year: 4, TwoDigits: 8, Glued: 16, BareWord: 32, Int: 64, Words: 128 } as const
type Flag = keyof typeof FLAGS

function findShape(bits: number): Shape {
  const known = shapes[bits]
  if (known) return known
  const names = (Object.keys(FLAGS) as Flag[]).filter((flag) => bits & FLAGS[flag])
  const tags = new Set<string>(['Value', ...names])
  const made = makeShape('0', '0', tags)
  shapes[bits] = made
  return made
}

/** What the number could be in a date: by value, and for figures by how they are written. */
function dateBits(value: number, text: string | null): number {
  if (!Number.isInteger(value)) return 0
  if (text === null) {
    return (
      (value >= 1 && value <= 31 ? FLAGS.Day : 0) |
      (value >= 1 && value <= 12 ? FLAGS.Month : 0) |
      (isYear(value) ? FLAGS.Year : 0)
    )
  }
  let bits = 0
  if (text.length <= 2) {
    bits |= FLAGS.TwoDigits
    if (value >= 1 && value <= 31) bits |= FLAGS.Day
    if (value >= 1 && value <= 12) bits |= FLAGS.Month
  }
  if (text.length === 4 && isYear(value)) bits |= FLAGS.Year
  return bits
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100
}

type GrowingChunks = Chunks & { from: number[]; to: number[] }

function pushTerm(chunks: GrowingChunks, term: Term, from: number, to: number, numeral: Numeral | null): void {
  chunks.line.terms.push(term)
  chunks.from.push(from)
  chunks.to.push(to)
  chunks.numerals.push(numeral)
}

/** One-digit words are days and months only where the word before says so: "thứ hai", "ba" are none. */
const BARE_WORD_AFTER = new Set(['tháng', 'quý', 'quí'])

function wordBits(numeral: Numeral, left: string): number {
  if (numeral.atLeast) return FLAGS.Words
  if (!numeral.bareWord) return FLAGS.Words | dateBits(numeral.value, null)
  return FLAGS.Words | FLAGS.BareWord | (BARE_WORD_AFTER.has(left) ? dateBits(numeral.value, null) : 0)
}

function numeralBits(numeral: Numeral, first: Term, left: string): number {
  const glued = first.tags.has('Glued') ? FLAGS.Glued : 0
  if (numeral.form === 'words') return glued | wordBits(numeral, left)
  const whole = numeral.digits?.separators === 'none' && numeral.scale === 1
  return glued | (whole ? FLAGS.Int | dateBits(numeral.value, first.text) : 0)
}

function makeNumeralTerm(terms: readonly Term[], numeral: Numeral): Term {
  const first = terms[numeral.from]!
  const shape = findShape(numeralBits(numeral, first, terms[numeral.from - 1]?.normal ?? ''))
  return new Term(shape, first.start, terms[numeral.to - 1]!.end)
}

const DATE_LEFT = new Set(
  'ngày sáng trưa chiều tối đêm hôm nay qua mùng mồng từ đến tới và vào dịp hết - , ('.split(' '),
)
const MONTH_LEFT = new Set(['tháng'])

/** Numbers of a dotted or comma-joined date in one token, or null: 05.9.2022 always, 19.11 and 10.2022 where the left word says so. */
function splitDotted(terms: readonly Term[], index: number): string[] | null {
  const term = terms[index]!
  if (!term.tags.has('Decimal')) return null
  const parts = term.text.split(/[.,]/)
  const left = terms[index - 1]?.normal ?? ''
  if (parts.length > 3 || parts.some((part) => part.length > 4)) return null
  if (parts.length === 3) return isDay(parts[0]!) && isMonth(parts[1]!) && parts[2]!.length === 4 ? parts : null
  const [first, second] = parts as [string, string]
  if (isYearText(first) && isYearText(second)) return parts
  if (term.text.includes(',')) return isDay(first) && isDay(second) && isDayList(terms, index) ? parts : null
  if (MONTH_LEFT.has(left)) return isMonth(first) && second.length === 4 ? parts : null
  if (isDay(first) && isMonth(second) && DATE_LEFT.has(left) && !isUnitNext(terms, index)) return parts
  return null
}

/** "19.11" after từ, và, dấu phẩy… is a decimal when it measures something. */
function isUnitNext(terms: readonly Term[], index: number): boolean {
  const left = terms[index - 1]?.normal ?? ''
  const strict = /^(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|nay|qua|mùng|mồng)$/.test(left)
  if (strict) return false
  const right = terms[index + 1]
  if (!right) return true
  return !/^[-,);.]$/.test(right.normal) && right.normal !== 'đến' && right.normal !== 'và'
}

function isDayList(terms: readonly Term[], index: number): boolean {
  const left = terms[index - 1]?.normal
  const next = terms[index + 1]?.normal
  return left === 'ngày' && (next === '/' || next === 'tháng' || next === '-' || next === 'và')
}

function isYearText(text: string): boolean {
  return text.length === 4 && isYear(Number(text))
}

function isDay(text: string): boolean {
  return text.length <= 2 && Number(text) >= 1 && Number(text) <= 31
}

function isMonth(text: string): boolean {
  return text.length <= 2 && Number(text) >= 1 && Number(text) <= 12
}

function pushDotted(chunks: GrowingChunks, index: number, parts: string[]): void {
  const whole = chunks.sentence.terms[index]!
  let start = whole.start
  parts.forEach((text, part) => {
    const shape = findShape(FLAGS.Int | dateBits(Number(text), text) | (part > 0 ? FLAGS.Glued : 0))
    const value = { from: index, to: index + 1, value: Number(text), form: 'digits', digits: null, scale: 1 } as const
    pushTerm(chunks, new Term(shape, start, start + text.length), index, index + 1, {
      ...value,
      atLeast: false,
      bareWord: false,
    })
    start += text.length + 1
    if (part === parts.length - 1) return
    const separator = whole.text[start - 1 - whole.start] === ',' ? commaSeparator : dotSeparator
    pushTerm(chunks, new Term(separator, start - 1, start), index, index + 1, null)
  })
}

/** The dot inside 05.9.2022 does the work of a slash; the comma of "5,6 tháng 7" is a comma. */
const dotSeparator = makeShape('.', '/', new Set(['Punct', 'Glued', 'Slash']))
const commaSeparator = makeShape(',', ',', new Set(['Punct', 'Glued', 'Comma']))

/** A numeral or a dotted date, by the term it begins with. */
type Piece = { at: number; numeral: Numeral | null; dotted: string[] | null }

function findPieces(terms: readonly Term[]): { pieces: Piece[]; dated: boolean } {
  const pieces: Piece[] = []
  let dated = false
  for (let index = 0; index < terms.length; index += 1) {
    const { shape } = terms[index]!
    dated ||= shape.roman !== null || shape.dates
    if (!shape.counts) continue
    const dotted = shape.digits && shape.digits.separators === 'none' ? null : splitDotted(terms, index)
    const numeral = dotted ? null : readNumeral(terms, index)
    if (!dotted && !numeral) continue
    pieces.push({ at: index, numeral, dotted })
    if (numeral) index = numeral.to - 1
  }
  return { pieces, dated }
}

/** Sentences are bounded in length, so that these serve all whose numerals are one term each. */
const PREPARED = 1024
const ownFrom: readonly number[] = Array.from({ length: PREPARED }, (_, index) => index)
const ownTo: readonly number[] = Array.from({ length: PREPARED }, (_, index) => index + 1)
const noNumerals: readonly (Numeral | null)[] = new Array<null>(PREPARED).fill(null)

/** Every numeral is one term: the chunks are the terms, but for what stands in place of the numerals. */
function chunkInPlace(sentence: Sentence, pieces: Piece[]): Chunks {
  const { terms } = sentence
  const line: Sentence = { ...sentence, terms: terms.slice() }
  const numerals = noNumerals.slice(0, terms.length)
  for (const { at, numeral } of pieces) {
    line.terms[at] = makeNumeralTerm(terms, numeral!)
    numerals[at] = numeral
  }
  return { sentence, line, from: ownFrom, to: ownTo, numerals }
}

function chunkApart(sentence: Sentence, pieces: Piece[]): Chunks {
  const { terms } = sentence
  const chunks = { sentence, line: { ...sentence, terms: [] }, from: [], to: [], numerals: [] }
  let next = 0
  for (let index = 0; index < terms.length; ) {
    const piece = pieces[next]?.at === index ? pieces[next++]! : null
    if (piece?.dotted) pushDotted(chunks, index, piece.dotted)
    else if (piece?.numeral)
      pushTerm(chunks, makeNumeralTerm(terms, piece.numeral), index, piece.numeral.to, piece.numeral)
    else pushTerm(chunks, terms[index]!, index, index + 1, null)
    index = piece?.numeral ? piece.numeral.to : index + 1
  }
  return chunks
}

/** Cuts a sentence into chunks. Null when nothing in it can be a number or a date. */
export function readChunks(sentence: Sentence): Chunks | null {
  const { pieces, dated } = findPieces(sentence.terms)
  if (pieces.length === 0 && !dated) return null
  const inPlace = sentence.terms.length <= PREPARED && pieces.every(({ at, numeral }) => numeral?.to === at + 1)
  return inPlace ? chunkInPlace(sentence, pieces) : chunkApart(sentence, pieces)
}

/** Terms of the chunks [from, to), as terms [from, to) of the sentence. */
export function termSpan(chunks: Chunks, from: number, to: number): [from: number, to: number] {
  return [chunks.from[from]!, chunks.to[to - 1]!]
}
