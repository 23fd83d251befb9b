import type { ArticleReading } from './article-reading.js'
import type { Figure } from './figure.js'
import { isDifference, linkPart } from './part-lists.js'
import { exactTotals, offerTotals } from './part-totals.js'
import type { SentenceReading } from './sentence-reading.js'
import { sameUnit } from './unit-class.js'

/** Figures of one sentence that are tried as unannounced parts. */
const MOST_OPEN = 24

/** A split needs no word where labelled figures of one kind sum to the total told before them. */
export function linkSums(article: ArticleReading, reading: SentenceReading): void {
  const open = reading.figures.filter(isOpen).slice(0, MOST_OPEN)
  for (let from = 0; from < open.length; from += 1) {
    for (let to = Math.min(open.length, from + 12); to >= from + 2; to -= 1) {
      const parts = open.slice(from, to)
      if (!isSplit(parts)) continue
      const totals = exactTotals(offerTotals(totalsBefore(article, reading, parts[0]!)), parts)
      if (!totals || repeats(totals, parts)) continue
      for (const part of parts) linkPart(part, totals, 'parts-sum')
      from = to - 1
      break
    }
  }
  linkTrailing(reading)
  linkAcross(article, reading)
}

const SUMMING = new Set(['tổng', 'cộng', 'tất', 'chung'])

/** "Hội Nông dân 12 mô hình, Hội Phụ nữ 15 mô hình, tổng cộng 27 mô hình": the total stands last. */
function linkTrailing(reading: SentenceReading): void {
  for (const total of reading.figures) {
    const before = reading.terms.slice(Math.max(0, total.from - 3), total.from)
    if (!isOpen(total) || !before.some(({ normal }) => SUMMING.has(normal))) continue
    linkRunBefore(total)
  }
}

/** Links the figures right before a total that sum to it; false when none do. */
export function linkRunBefore(total: Figure): boolean {
  const open = total.reading.figures
    .slice(0, total.index)
    .filter((figure) => isOpen(figure) && sameUnit(figure.unit, total.unit))
  for (let length = 2; length <= Math.min(open.length, MOST_OPEN); length += 1) {
    const parts = open.slice(-length)
    if (!exactTotals([[total]], parts)) continue
    for (const part of parts) linkPart(part, [total], 'parts-sum')
    return true
  }
  return false
}

/** Parts told in sentences of their own: "cấp huyện công nhận 22 mô hình…. Cấp xã có 36 mô hình". */
function linkAcross(article: ArticleReading, reading: SentenceReading): void {
  const last = reading.figures.find(isOpen)
  if (!last) return
  const previous = article.figuresAt(reading.index - 1).find(isOpen)
  if (!previous || !isSplit([previous, last])) return
  const totals = exactTotals(offerTotals(totalsBefore(article, previous.reading, previous)), [previous, last])
  if (!totals || repeats(totals, [previous, last])) return
  linkPart(previous, totals, 'parts-sum')
  linkPart(last, totals, 'parts-sum')
}

const isOpen = (figure: Figure) =>
  figure.totals.length === 0 &&
  figure.mention.of === null &&
  figure.unitKind !== 'percent' &&
  figure.unitKind !== 'duration' &&
  !isDifference(figure)

/** One unit (or holders of it), and on one axis a label of its own for each. */
function isSplit(parts: Figure[]): boolean {
  const axes: (keyof Figure)[] = ['sector', 'holder', 'level']
  const isLabelled = axes.some((axis) => {
    const values = parts.map((part) => part[axis])
    return values.every((value) => value !== null) && new Set(values).size === parts.length
  })
  const sameKind =
    parts.every((part) => sameUnit(part.unit, parts[0]!.unit)) || parts.every((part) => part.holder !== null)
  return isLabelled && sameKind
}

/** Totals stand before the parts, in the sentence or at most two sentences back. */
function totalsBefore(article: ArticleReading, reading: SentenceReading, first: Figure): Figure[] {
  const own = reading.figures.slice(0, first.index)
  const back = [2, 1].flatMap((step) => article.figuresAt(reading.index - step))
  return [...back, ...own].filter((figure) => isOpen(figure) && toldAlike(figure, first))
}

/** The headline's "19 tập thể, 19 cá nhân" is no total of the lead's. */
function repeats(totals: readonly Figure[], parts: readonly Figure[]): boolean {
  return totals.some((total) =>
    parts.some((part) => part.mention.value === total.mention.value && sameUnit(part.unit, total.unit)),
  )
}

/** Parts that say what was done to them split only what the same was done to. */
function toldAlike(total: Figure, part: Figure): boolean {
  if (part.governing.basis === 'default' || part.governing.rule === 'have' || part.governing.rule === 'after-have')
    return true
  // "Có 106 mô hình. … tặng Giấy khen cho 42 tập thể": an honour given in another sentence splits no stock.
  if (
    part.reading !== total.reading &&
    part.governing.measure === 'commended' &&
    total.governing.measure !== 'commended'
  )
    return false
  return (
    part.governing.measure === total.governing.measure ||
    total.governing.rule === 'have' ||
    total.governing.basis === 'default'
  )
}
