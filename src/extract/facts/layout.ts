import { Tag } from '../../vietnamese/index.js'
import type { NumberMention } from '../numbers/mention.js'
import { isPointer } from './clauses.js'
import type { Figure, Governing, Span } from './figure.js'
import type { SentenceReading } from './sentence-reading.js'

const UNDECIDED: Governing = { measure: 'other', text: null, basis: 'default', rule: 'none' }

/** Words that open the label of the figure that follows: "lĩnh vực kinh tế 26 mô hình". */
const LABEL_OPENERS = new Set([
  'lĩnh',
  'trên',
  'ở',
  'về',
  'đối',
  'cấp',
  'tại',
  'riêng',
  'số',
  'khối',
  'nhóm',
  'loại',
  'xếp',
])
const CONJUNCTIONS = new Set(['và', 'cùng', 'với', 'hoặc'])
/** What joins figures into one list; với adds something of another kind. */
const JOINERS = new Set(['và', 'cùng', 'hoặc'])

/** Makes the figures of a sentence: what stands around each, and which are counted together. */
export function layFigures(reading: SentenceReading, numbers: NumberMention[]): void {
  reading.figures = numbers.map((mention, index) => makeFigure(reading, mention, index))
  for (const figure of reading.figures) figure.before = [startOfBefore(reading, figure), figure.from]
  for (const figure of reading.figures) figure.after = [figure.to, endOfAfter(reading, figure)]
  groupFigures(reading)
}

function makeFigure(reading: SentenceReading, mention: NumberMention, index: number): Figure {
  return {
    mention,
    reading,
    index,
    from: mention.from,
    to: mention.to,
    unit: mention.unit,
    unitKind: mention.unitKind,
    before: [mention.from, mention.from],
    after: [mention.to, mention.to],
    group: [],
    governing: UNDECIDED,
    topic: null,
    sector: null,
    level: null,
    holder: null,
    isNew: false,
    status: 'actual',
    period: null,
    rankDays: null,
    totals: [],
    partRule: null,
    sameAs: null,
  }
}

export function previousInBracket(figure: Figure): Figure | null {
  const { figures, bracket } = figure.reading
  for (let index = figure.index - 1; index >= 0; index -= 1) {
    const other = figures[index]!
    if (bracket[other.from] === bracket[figure.from]) return other
  }
  return null
}

export function nextInBracket(figure: Figure): Figure | null {
  const { figures, bracket } = figure.reading
  for (let index = figure.index + 1; index < figures.length; index += 1) {
    const other = figures[index]!
    if (bracket[other.from] === bracket[figure.from]) return other
  }
  return null
}

function startOfBefore(reading: SentenceReading, figure: Figure): number {
  const previous = previousInBracket(figure)
  if (previous) return findSplit(reading, previous.to, figure.from)
  return startOfBracket(reading, figure.from)
}

function startOfBracket(reading: SentenceReading, at: number): number {
  const bracket = reading.bracket[at]
  if (!bracket) return 0
  let start = at
  while (start > 0 && reading.bracket[start - 1] === bracket) start -= 1
  return start
}

function endOfAfter(reading: SentenceReading, figure: Figure): number {
  const next = nextInBracket(figure)
  if (next) return next.before[0]
  const bracket = reading.bracket[figure.from]
  if (!bracket) return reading.terms.length
  let end = figure.to
  while (end < reading.terms.length && reading.bracket[end] === bracket) end += 1
  return end
}

/** Where the words between two figures stop belonging to the first and begin to belong to the second. */
function findSplit(reading: SentenceReading, from: number, to: number): number {
  const bracket = reading.bracket[to]
  let lastSoft = -1
  for (let index = from; index < to; index += 1) {
    if (reading.bracket[index] !== bracket) continue
    if (isHardBreak(reading, index)) {
      // ", cá nhân: 18": behind a comma the colon only ends the label.
      if (lastSoft >= 0 && reading.terms[index - 1]!.is(Tag.Colon)) continue
      return index
    }
    if (!isSoftBreak(reading, index)) continue
    if (opensLabel(reading, index + 1)) return index
    lastSoft = index
  }
  return lastSoft >= 0 ? lastSoft : labelAt(reading, from, to)
}

/** "71 mô hình trên các lĩnh vực kinh tế 26, văn hóa 45": without a break the label right before the figure is its own. */
function labelAt({ labels, terms }: SentenceReading, from: number, to: number): number {
  const end = terms[to - 1]?.is(Tag.OpenParen) ? to - 1 : to
  const label = labels.find((one) => one.to === end && one.from >= from && one.entry.kind !== 'topic')
  return label?.from ?? to
}

function isHardBreak(reading: SentenceReading, index: number): boolean {
  const term = reading.terms[index]!
  if (term.is(Tag.Semicolon | Tag.Stop)) return true
  if (index > 0 && reading.clause[index] !== reading.clause[index - 1] && !term.is(Tag.Comma)) {
    return reading.bracket[index] === reading.bracket[index - 1]
  }
  return reading.cues.some(
    (cue) =>
      cue.from === index &&
      (cue.entry === 'parts' || cue.entry === 'weakParts' || cue.entry === 'rest') &&
      !isPointer(reading, index),
  )
}

function isSoftBreak(reading: SentenceReading, index: number): boolean {
  if (reading.joined[index]) return false
  const term = reading.terms[index]!
  return term.is(Tag.Comma) || CONJUNCTIONS.has(term.normal)
}

function opensLabel(reading: SentenceReading, index: number): boolean {
  const term = reading.terms[index]
  if (!term) return false
  if (LABEL_OPENERS.has(term.normal)) return true
  return reading.labels.some((label) => label.from === index && label.entry.kind !== 'topic')
}

/** Whether a verb that makes a predicate stands in [from, to). */
export function hasPredicate(reading: SentenceReading, [from, to]: Span): boolean {
  return reading.verbs.some(
    ({ from: start, entry }) =>
      start >= from &&
      start < to &&
      entry.role !== 'quality' &&
      entry.role !== 'newness' &&
      entry.role !== 'manner' &&
      entry.role !== 'none',
  )
}

/** Figures of one list share verb and attributes: same bracket, same clause, nothing but commas and attributes between. */
function groupFigures(reading: SentenceReading): void {
  for (const figure of reading.figures) {
    const previous = previousInBracket(figure)
    const joins = previous && isCoordinated(reading, previous, figure)
    figure.group = joins ? previous.group : []
    figure.group.push(figure)
  }
}

function isCoordinated(reading: SentenceReading, first: Figure, second: Figure): boolean {
  if (reading.clause[first.from] !== reading.clause[second.from]) return false
  const between: Span = [first.to, second.from]
  if (hasPredicate(reading, between) || hasPartCue(reading, between)) return false
  // "xây dựng mới 15 mô hình và nhân rộng 7 mô hình": the second has a verb of its own.
  if (reading.verbs.some(({ from, to, entry }) => entry.role === 'manner' && to === second.from && from >= first.to))
    return false
  const terms = reading.terms.slice(...between)
  return (
    terms.every((term) => term.normal !== 'với') &&
    terms.some((term) => term.is(Tag.Comma | Tag.Slash) || JOINERS.has(term.normal))
  )
}

function hasPartCue(reading: SentenceReading, [from, to]: Span): boolean {
  return reading.cues.some(
    (cue) =>
      cue.from >= from &&
      cue.from < to &&
      (cue.entry === 'parts' || cue.entry === 'weakParts' || cue.entry === 'among' || cue.entry === 'rest'),
  )
}
