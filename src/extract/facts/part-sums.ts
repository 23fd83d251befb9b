import { Tag } from '../../vietnamese/index.js'
import type { ArticleReading } from './article-reading.js'
import type { Figure, Governing } from './figure.js'
import { itemNameSpan } from './item-names.js'
import { isDifference, linkPart } from './part-lists.js'
import { exactTotals, offerTotals, sumOf } from './part-totals.js'
import { isPlaceType } from './places.js'
import type { SentenceReading } from './sentence-reading.js'
import { isModelUnit, sameUnit } from './unit-class.js'

/** Figures of one sentence that are tried as unannounced parts. */
const MOST_OPEN = 24

/** Smaller figures sum by chance. */
const TELLING = 10

/** A split needs no word where labelled figures of one kind sum to the total told before them. */
export function linkSums(article: ArticleReading, reading: SentenceReading): void {
  const open = reading.figures.filter(isOpen).slice(0, MOST_OPEN)
  for (let from = 0; from < open.length; from += 1) {
    for (let to = Math.min(open.length, from + 12); to >= from + 2; to -= 1) {
      const parts = open.slice(from, to)
      const needsTotal = !isSplit(parts) && !isPlainList(parts) && !isNamedList(parts)
      if (needsTotal && !followsSum(parts)) continue
      const totals = exactTotals(offerTotals(totalsBefore(article, reading, parts[0]!)), parts)
      if (!totals || repeats(totals, parts) || sumOf(totals) < TELLING) continue
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

/** Sentences that a split may run over, and sentences without a part that may stand between two of them. */
const MOST_ACROSS = 8
const GAP = 3

/** Parts told in sentences of their own: "Lĩnh vực kinh tế có 25 mô hình…. Về văn hóa có 20 mô hình". This one ends the run. */
function linkAcross(article: ArticleReading, reading: SentenceReading): void {
  const run = headsIn(reading.figures, [])
  if (run.length === 0) return
  for (let index = reading.index - 1; index >= 0 && run.length < MOST_ACROSS; index -= 1) {
    if (run[0]!.reading.index - index > GAP) break
    const heads = headsIn(article.figuresAt(index), run)
    if (heads.length === 0) {
      if (article.figuresAt(index).some((figure) => isOpen(figure) && labelOf(figure) !== null)) break
      continue
    }
    run.unshift(...heads)
    const totals = exactTotals(offerTotals(totalsBefore(article, heads[0]!.reading, heads[0]!)), run)
    if (!totals || repeats(totals, run)) continue
    for (const part of run) linkPart(part, totals, 'parts-sum')
    return
  }
}

/** The open figures of a sentence that go on with a run of parts: all of them, else the first alone. */
function headsIn(figures: readonly Figure[], run: readonly Figure[]): Figure[] {
  const open = figures.filter(isOpen).slice(0, MOST_ACROSS)
  const goesOn = (heads: Figure[]) => (run.length === 0 && heads.length === 1) || isSplit([...heads, ...run])
  return [open, open.slice(0, 1)].find((heads) => heads.length > 0 && goesOn(heads)) ?? []
}

const labelOf = ({ sector, holder, level }: Figure) => sector ?? holder ?? level

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

/** "các xã 65 mô hình, cơ quan 20 mô hình, lực lượng vũ trang 7 mô hình": models side by side, by who keeps them. */
function isPlainList(parts: Figure[]): boolean {
  const [first] = parts
  return (
    first !== undefined &&
    isModelUnit(first.unit) &&
    (parts.every(isKept) || parts.every(({ governing }) => saysAgain(governing, first.governing))) &&
    parts.every((part, rank) => sameUnit(part.unit, first.unit) && part.index === first.index + rank)
  )
}

/** "thôn Đồng 120 hộ, thôn Đoài 110 hộ": each item of one noun opens with a name of its own. */
function isNamedList(parts: Figure[]): boolean {
  const [first] = parts
  if (new Set(parts.map((part) => itemNameSpan(part)[0])).size < parts.length) return false
  return parts.every((part, rank) => {
    if (!sameUnit(part.unit, first!.unit) || part.index !== first!.index + rank) return false
    const [from, to] = itemNameSpan(part)
    const name = part.reading.terms[from]
    return to > from && (isPlaceType(name!.normal) || name!.is(Tag.Title)) && part.governing.basis !== 'own'
  })
}

/** "Tổng kinh phí 12 tỷ đồng; ngân sách nhà nước 7 tỷ đồng, nhân dân đóng góp 5 tỷ đồng": a sum, and then all that it sums. */
function followsSum(parts: Figure[]): boolean {
  const first = parts[0]!
  const total = first.reading.figures[first.index - 1]
  if (!total || !parts.every((part) => sameUnit(part.unit, total.unit))) return false
  const { terms } = first.reading
  return terms.slice(Math.max(0, total.from - 5), total.from).some(({ normal }) => normal === 'tổng')
}

/** "khối xã đăng ký 78 mô hình; khối cơ quan đăng ký 27 mô hình": each says the same verb. */
function saysAgain(one: Governing, first: Governing): boolean {
  return one.rule === 'before' && one.rule === first.rule && one.text === first.text
}

/** Said of who keeps a model, not of what was done to it: đảm nhận, phụ trách, có, or no verb at all. */
function isKept({ governing: { basis, rule, measure } }: Figure): boolean {
  return basis === 'default' || rule === 'have' || rule === 'listed' || measure === 'other' || measure === 'exemplary'
}

const ADDING = new Set([
  'ngoài ra',
  'bên cạnh',
  'cùng với',
  'đồng thời',
  'nhân dịp',
  'dịp này',
  'cũng trong',
  'song song',
])

/** "Ngoài ra, có 2 tập thể và 7 cá nhân…": what is added splits nothing that was told before. */
function opensAnew({ terms }: SentenceReading): boolean {
  return ADDING.has(`${terms[0]?.normal} ${terms[1]?.normal}`)
}

/** Totals stand before the parts, in the sentence or at most two sentences back. */
function totalsBefore(article: ArticleReading, reading: SentenceReading, first: Figure): Figure[] {
  const own = reading.figures.slice(0, first.index)
  const back = opensAnew(reading) ? [] : [2, 1].flatMap((step) => article.figuresAt(reading.index - step))
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
    isKept(part) ||
    part.governing.measure === total.governing.measure ||
    total.governing.rule === 'have' ||
    total.governing.basis === 'default'
  )
}
