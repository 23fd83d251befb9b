import { Tag, type Term } from '../../vietnamese/index.js'
import { openers, type VerbEntry } from './lexicon.js'
import type { SentenceReading } from './sentence-reading.js'

/** Roles that make a new predicate; qualities and passives describe what stands before them. */
const PREDICATES = new Set(['strong', 'request', 'build', 'manner', 'have', 'select', 'other'])

/**
 * Numbers the clauses of a sentence. A clause ends at ; and :, at a bracket, and at a comma or conjunction that a new
 * predicate follows ("xây dựng 95 mô hình, công nhận 13 mô hình"); a comma inside a list does not end it
 * ("12 tập thể, 7 cá nhân"). After a bracket the clause before it goes on.
 */
export function assignClauses(reading: SentenceReading): void {
  const { terms, bracket, clause } = reading
  const lists = new Set(
    reading.cues
      .filter(({ entry, from }) => (entry === 'parts' || entry === 'weakParts') && !isPointer(reading, from))
      .map((cue) => cue.from),
  )
  let count = 0
  /** Clause that is open in each bracket. */
  const open: number[] = [0]
  for (let index = 0; index < terms.length; index += 1) {
    const depth = bracket[index]!
    if (open[depth] === undefined || (index > 0 && startsClause(reading, index, lists))) {
      if (index > 0) count += 1
      open[depth] = count
    }
    clause[index] = open[depth]
  }
}

/** "20 mô hình trong số đó thuộc lĩnh vực kinh tế": right behind the noun the words only point back. */
export function isPointer({ numbers, terms }: SentenceReading, at: number): boolean {
  if (terms[at]!.normal !== 'trong' || terms[at + 1]?.normal !== 'số' || !numbers.some(({ to }) => to === at))
    return false
  const next = terms[at + 3]
  return next?.is(Tag.Word) === true && next.normal !== 'có'
}

function startsClause(reading: SentenceReading, index: number, lists: ReadonlySet<number>): boolean {
  if (lists.has(index)) return true
  const before = reading.terms[index - 1]!
  if (!before.is(Tag.Punct)) return opensByWord(reading, index)
  if (before.is(Tag.Semicolon | Tag.Colon | Tag.Stop)) return true
  if (!before.is(Tag.Comma) || reading.joined[index - 1] || joinsHonours(reading, index)) return false
  return opensPredicate(reading, index)
}

/** "được biểu dương, khen thưởng cấp huyện": two verbs of one honour are one predicate. */
function joinsHonours({ verbs }: SentenceReading, index: number): boolean {
  const isHonour = ({ entry }: { entry: VerbEntry }) => entry.measure === 'commended' || entry.measure === 'recognised'
  return (
    verbs.some((verb) => verb.to === index - 1 && isHonour(verb)) &&
    verbs.some((verb) => verb.from === index && isHonour(verb))
  )
}

/** Conjunctions that open a clause without a comma, with the word that must follow. */
const CONJUNCTIONS = new Map<string, string | null>([
  ['nhưng', null],
  ['đồng', 'thời'],
  ['trong', 'khi'],
  ['tuy', 'nhiên'],
])

function opensByWord({ terms }: SentenceReading, index: number): boolean {
  const second = CONJUNCTIONS.get(terms[index]!.normal)
  return second !== undefined && (second === null || terms[index + 1]?.normal === second)
}

/** Whether the piece that starts here, up to the next comma, has a predicate or begins with a conjunction. */
function opensPredicate(reading: SentenceReading, from: number): boolean {
  if (openers.matchAt(reading.terms, from)) return true
  const to = pieceEnd(reading, from)
  for (const verb of reading.verbs) {
    if (verb.from < from) continue
    if (verb.from >= to) break
    if (verb.from === from && !PREDICATES.has(verb.entry.role)) return false
    if (PREDICATES.has(verb.entry.role)) return !followsFigure(reading, from, verb.from)
  }
  return false
}

/** "12 tập thể, 7 cá nhân được khen thưởng": a verb behind the number of the piece may belong to the whole list. */
function followsFigure(reading: SentenceReading, from: number, verb: number): boolean {
  return reading.numbers.some((number) => number.from >= from && number.to <= verb)
}

function pieceEnd(reading: SentenceReading, from: number): number {
  const depth = reading.bracket[from]
  for (let index = from; index < reading.terms.length; index += 1) {
    if (reading.bracket[index] !== depth) {
      if (depth === 0) continue
      return index
    }
    if (endsPiece(reading.terms[index]!) && !reading.joined[index]) return index
  }
  return reading.terms.length
}

function endsPiece(term: Term): boolean {
  return term.is(Tag.Comma | Tag.Semicolon | Tag.Colon)
}
