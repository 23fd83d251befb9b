import { splitDotted } from './dotted-dates.js'
import { dateBits, FLAGS, findNumeralShape, numeralBits } from './numeral-shapes.js'
import { type Numeral, readNumeral } from './numerals.js'
import { Tag } from './tags.js'
import { type Sentence, Shape, Term } from './term.js'

/**
 * A sentence in which every numeral is one term, so that rules can say `ngày #Day tháng #Month` of figures and words alike.
 * Other terms stand as they are. Numeral terms are tagged Value and, where they can be one, Day, Month, Year (1900 to 2100),
 * OldYear (1000 to 1899), TwoDigits;
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

type GrowingChunks = Chunks & { from: number[]; to: number[] }

function pushTerm(chunks: GrowingChunks, term: Term, from: number, to: number, numeral: Numeral | null): void {
  chunks.line.terms.push(term)
  chunks.from.push(from)
  chunks.to.push(to)
  chunks.numerals.push(numeral)
}

function makeNumeralTerm(terms: readonly Term[], numeral: Numeral): Term {
  const first = terms[numeral.from]!
  const shape = findNumeralShape(numeralBits(numeral, first, terms[numeral.from - 1]?.normal ?? ''))
  return new Term(shape, first.start, terms[numeral.to - 1]!.end)
}

function pushDotted(chunks: GrowingChunks, index: number, parts: string[]): void {
  const whole = chunks.sentence.terms[index]!
  let start = whole.start
  parts.forEach((text, part) => {
    const shape = findNumeralShape(FLAGS.Int | dateBits(Number(text), text) | (part > 0 ? FLAGS.Glued : 0))
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
const dotSeparator = new Shape('.', '/', new Set(['Punct', 'Glued', 'Slash']))
const commaSeparator = new Shape(',', ',', new Set(['Punct', 'Glued', 'Comma']))

/** Words after which "năm" can be five; elsewhere it is "year". */
const FIVE_AFTER = new Set('có được gồm cho với và tại ở thêm là đạt tặng trao xây dựng trợ hơn gần , ('.split(' '))
/** Nouns before which "Năm" is five even where it opens a clause: "Năm vụ cướp". */
const FIVE_BEFORE = new Set('vụ người hộ em cháu cá tập mô tổ đội ca'.split(' '))
/** Words that make "năm" a year all the same: "và năm học", "với năm trước". */
const YEAR_BEFORE = new Set('học qua nay sau trước tới ngoái đó này mới số đầu cuối nào ấy kia'.split(' '))

/** "năm thôn đạt chuẩn": five, where the word before it and a noun behind it allow; rules still ask for a counted noun. */
function readFive(terms: readonly Term[], index: number): Numeral | null {
  const next = terms[index + 1]
  if (terms[index]!.normal !== 'năm') return null
  const left = terms[index - 1]?.normal
  const opens = left === undefined || left === ';' || left === ':'
  if (opens ? !FIVE_BEFORE.has(next?.normal ?? '') : !FIVE_AFTER.has(left)) return null
  if (!next?.is(Tag.Word) || YEAR_BEFORE.has(next.normal) || next.shape.roman !== null) return null
  const value = { from: index, to: index + 1, value: 5, form: 'words', digits: null, scale: 1 } as const
  return { ...value, atLeast: false, bareWord: true }
}

/** "tháng tư": elsewhere "tư" ends a numeral or is no number. */
function readApril(terms: readonly Term[], index: number): Numeral | null {
  if (terms[index]!.normal !== 'tư' || terms[index - 1]?.normal !== 'tháng') return null
  const value = { from: index, to: index + 1, value: 4, form: 'words', digits: null, scale: 1 } as const
  return { ...value, atLeast: false, bareWord: true }
}

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
    const numeral = dotted ? null : (readNumeral(terms, index) ?? readFive(terms, index) ?? readApril(terms, index))
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

function lineOf({ start, end, block }: Sentence, terms: Term[]): Sentence {
  return { start, end, block, terms }
}

/** Every numeral is one term: the chunks are the terms, but for what stands in place of the numerals. */
function chunkInPlace(sentence: Sentence, pieces: Piece[]): Chunks {
  const { terms } = sentence
  const line = lineOf(sentence, terms.slice())
  const numerals = noNumerals.slice(0, terms.length)
  for (const { at, numeral } of pieces) {
    line.terms[at] = makeNumeralTerm(terms, numeral!)
    numerals[at] = numeral
  }
  return { sentence, line, from: ownFrom, to: ownTo, numerals }
}

function chunkApart(sentence: Sentence, pieces: Piece[]): Chunks {
  const { terms } = sentence
  const chunks = { sentence, line: lineOf(sentence, []), from: [], to: [], numerals: [] }
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
