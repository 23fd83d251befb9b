import {
  type Chunks,
  oncePerDocument,
  type RuleMatch,
  RuleSet,
  readChunks,
  resolveOverlaps,
  Tag,
  type TextDocument,
  termSpan,
} from '../../vietnamese/index.js'
import { extendSpan, type SpanContext } from './extend.js'
import { isGuarded } from './guards.js'
import { isFeast, isRecurring } from './holidays.js'
import { joinSpans } from './joined-spans.js'
import { type DateNumbers, readShape, SILENT } from './readers.js'
import { addRepeatedMonths } from './repeated-months.js'
import type { DateRule, DateShape } from './rule.js'
import { dateRules } from './rules/index.js'

/** A date expression in place, before years are inferred: chunks [from, to) of the sentence. */
export type DateSpan = SpanContext & {
  sentence: number
  chunks: Chunks
  from: number
  to: number
  shape: DateShape
  rule: string
}

const ruleSet = new RuleSet(dateRules)

/** All fields, in one order: objects that grow field by field are slow to make and to read. */
const NO_NUMBERS: DateNumbers = {
  d: undefined,
  m: undefined,
  y: undefined,
  D: undefined,
  M: undefined,
  Y: undefined,
  n: undefined,
  q: undefined,
  Q: undefined,
}

function readNumbers(chunks: Chunks, match: RuleMatch<DateRule>): DateNumbers {
  const numbers = { ...NO_NUMBERS }
  let field = 0
  for (let index = match.from; index < match.to; index += 1) {
    const value = chunks.numerals[index]?.value ?? chunks.line.terms[index]!.shape.roman
    if (value === null || value === undefined) continue
    const name = match.rule.fields[field++]
    if (name && name !== '-') numbers[name] = value
  }
  return numbers
}

type Candidate = { match: RuleMatch<DateRule>; shape: DateShape }

/** Told of every match that is no date, and why; `by`: the match that overlaps it and won. */
type OnRefused = (match: RuleMatch<DateRule>, reason: DateRefusal, by?: RuleMatch<DateRule>) => void

/** Why a match of a rule is no date: no such day, words beside it that say otherwise, a better match. */
export type DateRefusal = 'impossible' | 'guarded' | 'overlapped'

const ignore: OnRefused = () => undefined

/** "ngày 31 tháng 4 năm 2021" is no day, and its "tháng 4 năm 2021" is no month. */
function isInside(match: RuleMatch<DateRule>, impossible: RuleMatch<DateRule>[]): boolean {
  return impossible.some((other) => other.from <= match.from && match.to <= other.to)
}

function readCandidates(chunks: Chunks, onRefused: OnRefused): Candidate[] {
  const candidates: Candidate[] = []
  const impossible: RuleMatch<DateRule>[] = []
  for (const match of ruleSet.sweep(chunks.line)) {
    const shape = readShape(match.rule.read, readNumbers(chunks, match))
    if (!shape && match.rule.read === 'day') impossible.push(match)
    if (!shape) onRefused(match, 'impossible')
    else if (isGuarded(chunks, match)) onRefused(match, 'guarded')
    else candidates.push({ match, shape })
  }
  if (impossible.length === 0) return candidates
  return candidates.filter(({ match }) => {
    if (!isInside(match, impossible)) return true
    onRefused(match, 'impossible')
    return false
  })
}

/** Without the brackets around it, and without a closing one that was opened before it. */
function trimBrackets(chunks: Chunks, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const { terms } = chunks.line
  if (!terms[to - 1]!.is(Tag.CloseParen)) return { from, to }
  if (terms[from]!.is(Tag.OpenParen)) return { from: from + 1, to: to - 1 }
  const opens = terms.slice(from, to).some((term) => term.is(Tag.OpenParen))
  return { from, to: opens ? to : to - 1 }
}

function findSentenceSpans(chunks: Chunks, sentence: number, onRefused = ignore): DateSpan[] {
  const candidates = readCandidates(chunks, onRefused)
  if (candidates.length === 0) return []
  if (candidates.length === 1) return joinSpans([makeSpan(chunks, sentence, candidates[0]!)])
  const { kept, suppressed } = resolveOverlaps(candidates.map(({ match }) => match))
  for (const { match, by } of suppressed) onRefused(match, 'overlapped', by)
  const won = new Set(kept)
  const spans = candidates.filter(({ match }) => won.has(match)).map((one) => makeSpan(chunks, sentence, one))
  return joinSpans(spans)
}

function makeSpan(chunks: Chunks, sentence: number, { match, shape: read }: Candidate): DateSpan {
  const context = extendSpan(chunks, trimBrackets(chunks, match), read)
  const isNamed =
    !read.silent &&
    (isRecurring(chunks, context, read) || (context.partOfDay === null && isFeast(chunks, context.from, read)))
  const { from, to, partOfDay, time, open, asOf, relativeYear } = context
  const shape = isNamed ? SILENT : read
  return { sentence, chunks, shape, rule: match.rule.name, from, to, partOfDay, time, open, asOf, relativeYear }
}

export type DocumentSpans = { chunks: (Chunks | null)[]; dates: DateSpan[] }

/** All date expressions of a document, and the chunks of its sentences; read once a document. */
export const findDateSpans = oncePerDocument((doc): DocumentSpans => {
  const chunks = doc.sentences.map((sentence) => readChunks(sentence))
  const dates: DateSpan[] = []
  chunks.forEach((part, index) => {
    if (part) for (const span of findSentenceSpans(part, index)) dates.push(span)
  })
  return { chunks, dates: addRepeatedMonths(chunks, dates) }
})

/** A match that is no date, in place: terms [from, to) of the sentence. */
export type RefusedDate = {
  sentence: number
  from: number
  to: number
  rule: string
  reason: DateRefusal
  by: string | null
}

/** The matches of a document that became no date, and why; reads it anew, for explanations only. */
export function findRefusedDates(doc: TextDocument): RefusedDate[] {
  const refused: RefusedDate[] = []
  findDateSpans(doc).chunks.forEach((chunks, sentence) => {
    if (!chunks) return
    const matches: { match: RuleMatch<DateRule>; reason: DateRefusal; by: string | null }[] = []
    const kept = findSentenceSpans(chunks, sentence, (match, reason, by) => {
      matches.push({ match, reason, by: by?.rule.name ?? null })
    })
    for (const { match, reason, by } of matches) {
      const [from, to] = termSpan(chunks, match.from, match.to)
      const longer = kept.find((span) => span.from <= match.from && match.to <= span.to)?.rule ?? by
      refused.push({ sentence, from, to, rule: match.rule.name, reason: longer ? 'overlapped' : reason, by: longer })
    }
  })
  return refused
}
