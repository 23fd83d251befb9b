import { type PhraseMatch, type Sentence, Tag, type Term } from '../../vietnamese/index.js'
import type { DateMention } from '../dates/mention.js'
import type { NumberMention } from '../numbers/mention.js'
import { assignClauses } from './clauses.js'
import { findBrackets, findMarks, findQuotes, zeros } from './enclosures.js'
import { withoutFieldNouns } from './field-nouns.js'
import type { Figure } from './figure.js'
import { type CueKind, cues, enumerated, type LabelEntry, labels, type VerbEntry, verbs } from './lexicon.js'
import type { Candidate } from './period-candidates.js'
import type { SchemeName } from './scheme-names.js'

/** What the words of one sentence say around its numbers. Positions are terms of the sentence. */
export type SentenceReading = {
  /** Index of the sentence in the document. */
  index: number
  sentence: Sentence
  /** The document's text, which the terms' offsets mean. */
  text: string
  terms: Term[]
  numbers: NumberMention[]
  dates: DateMention[]
  verbs: PhraseMatch<VerbEntry>[]
  labels: PhraseMatch<LabelEntry>[]
  cues: PhraseMatch<CueKind>[]
  /** Bracket that each term stands in; 0 outside. */
  bracket: readonly number[]
  /** Quoted name that each term stands in; 0 outside. */
  quote: readonly number[]
  /** 1 for every term of a number, label or cue: a comma in there joins, it does not part. */
  joined: number[]
  /** Clause of each term, counted from 0. */
  clause: number[]
  figures: Figure[]
  /** Times that its figures may take, told or aimed at, once asked for. */
  times: { told?: Candidate[]; aimed?: Candidate[] }
  /** Schemes that the sentence names, once asked for. */
  schemes?: SchemeName[]
}

/** Reads a sentence for the first time. Verbs in quoted names govern nothing and are left out. */
export function readSentence(
  index: number,
  sentence: Sentence,
  text: string,
  found: NumberMention[],
  dates: DateMention[],
): SentenceReading {
  const { terms } = sentence
  const marks = findMarks(terms)
  const foundLabels = labels.scan(terms)
  const numbers = withoutFieldNouns(terms, found, foundLabels)
  const bracket = findBrackets(terms, marks.bracket)
  const quote = findQuotes(terms, marks.quote)
  const inNumber = markSpans(terms.length, numbers)
  const inField = markSpans(
    terms.length,
    foundLabels.filter(({ entry }) => entry.kind === 'sector'),
  )
  // "xây dựng hệ thống chính trị 9 mô hình": the verb belongs to the field's name.
  const foundVerbs = verbs.scan(terms).filter(({ from, to }) => {
    return !quote[from] && !inNumber[from] && !(inField[from] && inField[to - 1])
  })
  const foundCues = cues.scan(terms).filter((cue) => !isTail(terms, cue.from))
  const reading: SentenceReading = {
    index,
    sentence,
    text,
    terms,
    numbers,
    dates,
    verbs: foundVerbs.filter((verb) => verb.entry.role !== 'none'),
    labels: foundLabels,
    cues: foundCues,
    bracket,
    quote,
    joined: markSpans(terms.length, numbers, foundLabels, foundCues),
    clause: zeros(terms.length),
    figures: [],
    times: {},
  }
  joinEnumerations(reading)
  joinLabels(reading)
  assignClauses(reading)
  return reading
}

/** "các xã, thị trấn công nhận…": a comma between nouns that are listed together does not part. */
function joinEnumerations({ terms, joined }: SentenceReading): void {
  const nouns = enumerated.scan(terms)
  for (const [index, noun] of nouns.entries()) {
    const next = nouns[index + 1]
    if (next?.from === noun.to + 1 && terms[noun.to]!.is(Tag.Comma)) joined[noun.to] = 1
  }
}

/** "439 mô hình của các tập thể, cá nhân đạt chuẩn": labels of one kind side by side, unless a number follows the second. */
function joinLabels({ labels: found, numbers, joined }: SentenceReading): void {
  for (const [index, label] of found.entries()) {
    const next = found[index + 1]
    if (next?.from !== label.to + 1 || next.entry.kind !== label.entry.kind || label.entry.kind === 'topic') continue
    if (!numbers.some(({ from }) => from >= next.to && from - next.to <= 3)) joined[label.to] = 1
  }
}

const COMPOUND_HEADS = new Set(['thực', 'thể', 'phát', 'biểu', 'xuất', 'tái', 'hữu'])

const COMPOUND_TAILS = new Set(['đại', 'vật', 'tượng', 'trường', 'thực', 'diện', 'hành', 'hữu', 'sinh'])

/** The hiện of "thực hiện có hiệu quả", "hiện đại" does not date anything. */
function isTail(terms: readonly Term[], from: number): boolean {
  if (terms[from]!.normal !== 'hiện') return false
  return COMPOUND_HEADS.has(terms[from - 1]?.normal ?? '') || COMPOUND_TAILS.has(terms[from + 1]?.normal ?? '')
}

function markSpans(length: number, ...lists: { from: number; to: number }[][]): number[] {
  const marked = zeros(length)
  for (const list of lists) for (const { from, to } of list) marked.fill(1, from, to)
  return marked
}

/** The words of the terms [from, to) as they stand in the text. */
export function wordsOf(reading: SentenceReading, from: number, to: number): string {
  return reading.text.slice(reading.terms[from]!.start, reading.terms[to - 1]!.end)
}
