import { type Chunks, Tag, type TextDocument, termSpan } from '../../vietnamese/index.js'
import { findDateSpans } from '../dates/spans.js'
import { findDocumentSpans } from '../documents/spans.js'
import { findBadgeNames } from './badge-names.js'
import { buildMention, type Figures } from './build.js'
import type { NumberMention } from './mention.js'
import { isPlainNumber } from './plain.js'
import { findQuotedNames } from './quoted-names.js'
import { findShapes, type ShapeMatch } from './shapes.js'

export type { NumberMention } from './mention.js'
export { isFigure } from './noun-before.js'
export { findUnitAt, type UnitNoun } from './unit-lexicon.js'
export { readUnitPhrase } from './unit-phrase.js'

type Span = [from: number, to: number]

/** Terms held by dates and document names, by sentence. */
function readTaken(doc: TextDocument): Map<number, Span[]> {
  const taken = new Map<number, Span[]>()
  const add = (sentence: number, span: Span): void => {
    const spans = taken.get(sentence)
    if (spans) spans.push(span)
    else taken.set(sentence, [span])
  }
  for (const date of findDateSpans(doc).dates) add(date.sentence, termSpan(date.chunks, date.from, date.to))
  for (const document of findDocumentSpans(doc)) add(document.sentence, [document.from, document.to])
  return taken
}

function overlaps(spans: Span[], from: number, to: number): boolean {
  for (const span of spans) if (span[0] < to && from < span[1]) return true
  return false
}

function figuresOfShape(match: ShapeMatch, chunks: Chunks): Figures | null {
  const [first, second] = match.values
  if (match.shape === 'name' || first === undefined) return null
  const scaled = isScaled(chunks, match.to - 1)
  const { from, to, shape, rule } = match
  const last = second ?? null
  const [max, of] = [shape === 'range' ? last : null, shape === 'ratio' ? last : null]
  return { from, to, value: first, max, of, shape, atLeast: false, scaled, rule }
}

/** Figures with triệu or tỷ are money when no noun says otherwise. */
function isScaled(chunks: Chunks, index: number): boolean {
  return (chunks.numerals[index]?.scale ?? 1) >= 1e6
}

function figuresOfNumeral(chunks: Chunks, index: number): Figures {
  const numeral = chunks.numerals[index]!
  const rule = numeral.form === 'words' ? 'number/words' : 'number/figures'
  return {
    from: index,
    to: index + 1,
    value: numeral.value,
    max: null,
    of: null,
    shape: 'single',
    atLeast: numeral.atLeast,
    scaled: isScaled(chunks, index) && !numeral.atLeast,
    rule,
  }
}

/** "286,4 km/312 km": a ratio with its noun on both sides. Different nouns ("744 hộ/3.210 khẩu") are two counts. */
function joinRatios(chunks: Chunks, mentions: NumberMention[]): NumberMention[] {
  if (mentions.length < 2) return mentions
  const joined: NumberMention[] = []
  for (const mention of mentions) {
    const last = joined.at(-1)
    const isRatio =
      last && last.of === null && last.max === null && mention.from === last.to + 1 && last.unit === mention.unit
    if (isRatio && mention.unit !== null && chunks.sentence.terms[last.to]!.is(Tag.Slash)) {
      joined[joined.length - 1] = {
        ...last,
        to: mention.to,
        of: mention.value,
        kind: 'ratio',
        rule: 'number/ratio-units',
      }
    } else joined.push(mention)
  }
  return joined
}

type IsTaken = (from: number, to: number) => boolean

const nothingTaken: IsTaken = () => false

/** Whether a date, a document or a quoted name holds some of the chunks [from, to). */
function makeIsTaken(chunks: Chunks, taken: Span[] | undefined): IsTaken {
  const { terms } = chunks.sentence
  const names = [...findQuotedNames(terms), ...findBadgeNames(terms)]
  const held = taken ? [...taken, ...names] : names
  if (held.length === 0) return nothingTaken
  return (from, to) => overlaps(held, chunks.from[from]!, chunks.to[to - 1]!)
}

function findInSentence(chunks: Chunks, sentence: number, taken: Span[] | undefined): NumberMention[] {
  const isTaken = makeIsTaken(chunks, taken)
  const shapes = findShapes(chunks, isTaken)
  const mentions: NumberMention[] = []
  let next = 0
  for (let index = 0; index < chunks.numerals.length; ) {
    const shape = shapes[next]
    if (shape?.from === index) {
      const figures = figuresOfShape(shape, chunks)
      if (figures) mentions.push(buildMention(chunks, sentence, figures))
      index = shape.to
      next += 1
      continue
    }
    if (chunks.numerals[index] && !isTaken(index, index + 1) && isPlainNumber(chunks, index)) {
      mentions.push(buildMention(chunks, sentence, figuresOfNumeral(chunks, index)))
    }
    index += 1
  }
  return joinRatios(chunks, mentions)
}

/**
 * Every number expression of a document in text order, in figures or words, with its noun, modality, range or ratio.
 * Dates, document numbers and names with figures are none.
 */
export function findNumbers(doc: TextDocument): NumberMention[] {
  const taken = readTaken(doc)
  const found: NumberMention[] = []
  findDateSpans(doc).chunks.forEach((chunks, sentence) => {
    if (chunks) for (const mention of findInSentence(chunks, sentence, taken.get(sentence))) found.push(mention)
  })
  return found
}

/** A name, ratio, range or ordinal in place: terms [from, to) of the sentence. */
export type NumberShapeSpan = { sentence: number; from: number; to: number; shape: ShapeMatch['shape']; rule: string }

/** The names, ratios, ranges and ordinals of a document with the rules that read them; see rules/. */
export function findNumberShapes(doc: TextDocument): NumberShapeSpan[] {
  const taken = readTaken(doc)
  return findDateSpans(doc).chunks.flatMap((chunks, sentence) => {
    if (!chunks) return []
    return findShapes(chunks, makeIsTaken(chunks, taken.get(sentence))).map(({ shape, rule, from, to }) => {
      const [start, end] = termSpan(chunks, from, to)
      return { sentence, from: start, to: end, shape, rule }
    })
  })
}
