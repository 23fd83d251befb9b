import type { Term } from '../../vietnamese/index.js'
import { openers } from './lexicon.js'
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
  let count = 0
  /** Clause that is open in each bracket. */
  const open = new Map<number, number>([[0, 0]])
  for (let index = 0; index < terms.length; index += 1) {
    const depth = bracket[index] ?? 0
    if (!open.has(depth)) open.set(depth, ++count)
    else if (startsClause(reading, index)) open.set(depth, ++count)
    clause[index] = open.get(depth) ?? 0
  }
}

function startsClause(reading: SentenceReading, index: number): boolean {
  const previous = reading.terms[index - 1]
  if (!previous) return false
  if (reading.cues.some((cue) => cue.from === index && (cue.entry === 'parts' || cue.entry === 'weakParts')))
    return true
  if (previous.tags.has('Semicolon') || previous.tags.has('Colon') || previous.tags.has('Stop')) return true
  if (reading.joined[index - 1]) return false
  if (previous.tags.has('Comma')) return opensPredicate(reading, index)
  return isOpener(reading, index) && !previous.tags.has('Punct')
}

const STRONG_OPENERS = new Set(['đồng thời', 'trong đó', 'nhưng', 'tuy nhiên', 'trong khi', 'song song'])

/** Conjunctions open a clause without a comma too. */
function isOpener(reading: SentenceReading, index: number): boolean {
  const pair = `${reading.terms[index]!.normal} ${reading.terms[index + 1]?.normal ?? ''}`
  return STRONG_OPENERS.has(pair)
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
  return term.tags.has('Comma') || term.tags.has('Semicolon') || term.tags.has('Colon')
}
