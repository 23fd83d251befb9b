import { Tag } from '../../vietnamese/index.js'
import type { ArticleReading } from './article-reading.js'
import type { Figure } from './figure.js'
import { previousInBracket } from './layout.js'
import { exactTotals, exceededTotals, holdingTotals, offerTotals, type Totals } from './part-totals.js'
import type { SentenceReading } from './sentence-reading.js'
import { canBePart, nounsOf, sameUnit } from './unit-class.js'

const DIFFERENCES = new Set([
  'tăng',
  'tăng thêm',
  'giảm',
  'vượt',
  'giảm còn',
  'cao hơn',
  'thấp hơn',
  'nâng',
  'gấp',
  'chiếm',
  'bằng',
  'nhiều hơn',
  'ít hơn',
])

/** Differences and shares describe a figure, they are no part of it. */
export function isDifference(figure: Figure): boolean {
  return DIFFERENCES.has(figure.governing.text?.toLowerCase() ?? '')
}

/** Figures that a marker at term `at` introduces, to the end of its bracket or sentence. */
export function figuresAfter(reading: SentenceReading, at: number): Figure[] {
  const bracket = reading.bracket[at]
  return reading.figures.filter((figure) => figure.from >= at && reading.bracket[figure.from] === bracket)
}

/** Figures before term `at` that the marker can split, in its bracket or around it. */
export function figuresBefore(reading: SentenceReading, at: number): Figure[] {
  const bracket = reading.bracket[at]
  const inside = reading.figures.filter((figure) => figure.to <= at && reading.bracket[figure.from] === bracket)
  if (!bracket || inside.length > 0) return inside
  return reading.figures.filter((figure) => figure.to <= at && !reading.bracket[figure.from])
}

export type ListKind = {
  rule: string
  /** Words announce the split, so that a slip in the figures does not undo the link. */
  isSure: boolean
  /** A colon or bullets follow the marker: items may have verbs of their own. */
  isOpen: boolean
}

/** No report splits a figure into more parts; keeps endless lists linear. */
const LONGEST_LIST = 24

/** Links a list to the totals it splits, as far as the list reaches. Returns the parts that were linked. */
export function linkList(candidates: Figure[], before: Figure[], kind: ListKind): Figure[] {
  const list = candidates.slice(0, LONGEST_LIST).filter((figure) => figure.totals.length === 0 && canBeListed(figure))
  const offers = offerTotals(before.filter((figure) => !isDifference(figure) || figure.governing.text === 'nâng'))
  const byUnit = splitByUnit(list, offers, kind)
  if (byUnit.length > 0) return byUnit
  const found = findRun(list, offers, kind)
  if (!found) return []
  for (const part of found.parts) linkPart(part, found.totals, kind.rule)
  // A second split of the same total may follow the first: by field, then by holder.
  const rest = list.slice(found.parts.length)
  if (!found.isExact || rest.length < 2) return found.parts
  const again = exactRun(rest, [found.totals])
  for (const part of again?.parts ?? []) linkPart(part, found.totals, kind.rule)
  return [...found.parts, ...(again?.parts ?? [])]
}

/** "94 mô hình, 61 điển hình; trong đó: kinh tế 38 mô hình, 20 điển hình…": each noun splits the total of its own. */
function splitByUnit(list: Figure[], offers: Totals[], kind: ListKind): Figure[] {
  const group = offers.find((totals) => totals.length > 1)
  if (!group?.every((total) => list.some((part) => countsAs(part, total)))) return []
  const linked = group.flatMap((total) => {
    const own = list.filter((part) => countsAs(part, total))
    const totals = exactTotals([[total]], own) ?? holdingTotals([[total]], own, true)
    for (const part of totals ? own : []) linkPart(part, [total], kind.rule)
    return totals ? own : []
  })
  return linked
}

const countsAs = (part: Figure, total: Figure) =>
  part.unit !== null && total.unit !== null && nounsOf(part.unit).join() === nounsOf(total.unit).join()

function canBeListed(figure: Figure): boolean {
  return !isDifference(figure) && figure.unitKind !== 'percent' && figure.unitKind !== 'duration'
}

export function linkPart(part: Figure, totals: Totals, rule: string): void {
  part.totals = totals
  part.partRule = rule
  if (part.unit !== null) return
  part.unit = totals[0]!.unit
  part.unitKind = totals[0]!.unitKind
}

type Run = { parts: Figure[]; totals: Totals; isExact: boolean }

function findRun(list: Figure[], offers: Totals[], kind: ListKind): Run | null {
  const exact =
    exactRun(list, offers) ??
    exactRun(
      list.filter((part) => fitsAny(part, offers)),
      offers,
    )
  if (exact) return exact
  const reached = fittingHead(reachedRun(list, offers, kind.isOpen), offers, kind)
  if (isUniform(reached)) {
    const totals = exceededTotals(offers, reached, true)
    if (totals) return { parts: reached, totals, isExact: false }
  }
  for (let length = reached.length; length > 0; length -= 1) {
    const parts = reached.slice(0, length)
    if (length < reached.length && !startsClause(reached[length]!)) continue
    const totals = holdingTotals(offers, parts, kind.isSure)
    if (totals) return { parts, totals, isExact: false }
  }
  const totals = kind.isSure ? exceededTotals(offers, reached, true) : null
  return totals && reached.length > 0 ? { parts: reached, totals, isExact: false } : null
}

/** The shortest run of two or more from the head of the list that sums exactly to a total it fits. */
function exactRun(list: Figure[], offers: Totals[]): Run | null {
  // Two fields may sum to another total by chance: a field for each part is one split.
  const whole = hasFieldEach(list) ? exactTotals(offers, list) : null
  if (whole) return { parts: list, totals: whole, isExact: true }
  for (let length = 2; length <= list.length; length += 1) {
    const parts = list.slice(0, length)
    const totals = exactTotals(offers, parts)
    if (totals) return { parts, totals, isExact: true }
  }
  return null
}

/** Items of one make belong together whatever they sum to: a field for each, or a semicolon between them. */
function isUniform(parts: Figure[]): boolean {
  if (parts.length < 3 || !parts.every((part) => sameUnit(part.unit, parts[0]!.unit))) return false
  if (hasFieldEach(parts)) return true
  return parts.every(({ reading, before }, rank) => rank === 0 || reading.terms[before[0]]?.is(Tag.Semicolon))
}

function hasFieldEach(parts: readonly Figure[]): boolean {
  const sectors = new Set(parts.map(({ sector }) => sector))
  return parts.length > 2 && !sectors.has(null) && sectors.size === parts.length
}

/** Whether no clause of the figure before goes on here. */
function startsClause(figure: Figure): boolean {
  const previous = previousInBracket(figure)
  return !previous || previous.reading.clause[previous.from] !== figure.reading.clause[figure.from]
}

function fitsAny(part: Figure, offers: Totals[], isSure = true): boolean {
  return offers.some((totals) => totals.some((total) => canBePart(total, part, isSure)))
}

/** Parts up to the first that fits no total on offer. */
function fittingHead(parts: Figure[], offers: Totals[], kind: ListKind): Figure[] {
  const end = parts.findIndex((part) => !fitsAny(part, offers, kind.isSure))
  return end < 0 ? parts : parts.slice(0, end)
}

/** The list up to the first figure that a verb of its own takes out of it. */
function reachedRun(list: Figure[], offers: Totals[], isOpenList: boolean): Figure[] {
  const told = new Set(offers.flat().map((total) => total.governing.measure))
  const end = list.findIndex(
    (figure, index) =>
      index > 0 &&
      !told.has(figure.governing.measure) &&
      figure.governing.text !== list[0]!.governing.text &&
      leavesList(figure, isOpenList),
  )
  return end < 0 ? list : list.slice(0, end)
}

const STAYING = new Set(['have', 'no-verb', 'new-noun', 'quality', 'after', 'after-have', 'subject', 'none'])

/** "trong đó 39 mô hình mới; biểu dương 8 mô hình": a new predicate behind a break tells of something else. */
function leavesList(figure: Figure, isOpenList: boolean): boolean {
  const { measure, rule } = figure.governing
  if (STAYING.has(rule)) return false
  if (['built', 'maintained', 'replicated', 'new', 'registered'].includes(measure)) return false
  if (isOpenList && measure !== 'other') return false
  return startsClause(figure)
}

/** Figures of the sentences before, nearest last: where a marker opens a sentence, its total stands there. */
export function figuresOfSentencesBefore(article: ArticleReading, index: number, reach: number): Figure[] {
  const found: Figure[][] = []
  for (let before = index - 1; before >= 0 && before >= index - reach; before -= 1) {
    const figures = article.figuresAt(before).filter((figure) => figure.unit !== null)
    // Headlines come right before the lead and repeat it.
    found.unshift(figures)
    if (figures.length > 0 && index - before >= 1 && !article.isTitle(before)) break
  }
  return found.flat()
}
