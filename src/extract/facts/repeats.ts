import type { ArticleReading } from './article-reading.js'
import type { Figure } from './figure.js'
import { isKindOf, isModelUnit, sameUnit } from './unit-class.js'

/** Smaller counts recur by chance. */
const TELLING = 10

/** Earlier figures of one value that are compared: keeps long texts linear. */
const KEPT = 12

/**
 * Marks figures that only repeat another: headline, heading, caption and lead repeat the body, whose sentence says more;
 * in the body a figure is told again in the same words, in the same slot, or as a base.
 */
export function markRepeats(article: ArticleReading, figures: readonly Figure[]): void {
  const byValue = new Map<string, Figure[]>()
  const bodies = figures.filter((figure) => !isHeadline(article, figure))
  const headlines = figures.filter((figure) => isHeadline(article, figure))
  for (const figure of bodies) absorb(byValue, figure, isToldAgain)
  for (const figure of headlines) absorb(byValue, figure, fitsHeadline)
}

function absorb(
  byValue: Map<string, Figure[]>,
  figure: Figure,
  repeats: (first: Figure, second: Figure) => boolean,
): void {
  if (figure.sameAs) return
  const key = valueKey(figure)
  const same = byValue.get(key) ?? []
  const original = same.find((other) => repeats(other, figure))
  if (original) figure.sameAs = original
  else byValue.set(key, [...same.slice(-KEPT), figure])
}

/** Figures named again as what others are taken from ("Trong 53 mô hình cấp huyện") stand for the first mention. */
export function markBases(figures: readonly Figure[]): void {
  const byValue = new Map<string, Figure>()
  for (const figure of figures) {
    const key = valueKey(figure)
    const first = byValue.get(key)
    if (!first) byValue.set(key, figure)
    else if (isBase(figure) && sameUnit(first.unit, figure.unit)) figure.sameAs = first
  }
}

function valueKey({ mention, unitKind }: Figure): string {
  return `${mention.value}|${mention.max}|${mention.of}|${unitKind}`
}

function isToldAgain(first: Figure, second: Figure): boolean {
  if (first.reading === second.reading && !second.partRule?.includes('among')) return false
  if (!sameUnit(first.unit, second.unit)) return false
  // "sau 10 năm" is the same ten years wherever a page says it.
  if (first.unitKind === 'duration' || sameSentence(first, second)) return true
  return second.mention.value >= TELLING && sameSlot(first, second)
}

function fitsHeadline(first: Figure, second: Figure): boolean {
  if (first.reading === second.reading) return false
  if (first.holder !== null && second.holder !== null && first.holder !== second.holder) return false
  // "969 mô hình" in the headline, "969 mô hình điển hình" in the body.
  return sameUnit(first.unit, second.unit) || isKindOf(first.unit, second.unit)
}

function isHeadline(article: ArticleReading, figure: Figure): boolean {
  const { doc } = article
  const kind = doc.blocks[figure.reading.sentence.block]?.kind
  return (
    article.isTitle(figure.reading.index) ||
    kind === 'title' ||
    kind === 'caption' ||
    kind === 'heading' ||
    kind === 'lead'
  )
}

function sameSentence({ reading: first }: Figure, { reading: second }: Figure): boolean {
  const { sentence: one, text } = first
  const { sentence: other } = second
  if (one.end - one.start !== other.end - other.start || first.terms.length !== second.terms.length) return false
  return text.slice(one.start, one.end) === text.slice(other.start, other.end)
}

const BASES = new Set(['trong', 'số', 'tổng', 'trên', 'của', 'cả', 'với', 'từ', 'những'])

/** "trong số 131 mô hình đăng ký", "Trong 258 mô hình": a figure named again as what others are taken from. */
function isBase(figure: Figure): boolean {
  const { terms, cues } = figure.reading
  if (figure.mention.value < TELLING) return false
  if (cues.some((cue) => cue.entry === 'among' && cue.to <= figure.from && figure.from - cue.to <= 3)) return true
  const before = terms[figure.from - 1]
  return before !== undefined && BASES.has(before.normal) && isModelUnit(figure.unit)
}

function sameSlot(first: Figure, second: Figure): boolean {
  return (
    first.topic?.value === second.topic?.value &&
    first.topic !== null &&
    first.mention.modality === second.mention.modality &&
    first.governing.measure === second.governing.measure &&
    first.sector === second.sector &&
    first.level === second.level &&
    first.holder === second.holder &&
    first.status === second.status &&
    first.period?.from === second.period?.from &&
    first.period?.to === second.period?.to
  )
}
