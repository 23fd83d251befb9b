import type { ArticleReading } from './article-reading.js'
import type { Figure } from './figure.js'
import { isDifference, linkPart } from './part-lists.js'
import { exceededTotals } from './part-totals.js'
import type { SentenceReading } from './sentence-reading.js'
import { isModelUnit, sameUnit } from './unit-class.js'

/** Parts that a word beside the number points out: "riêng lĩnh vực kinh tế có 36 mô hình", "6 mô hình trong số này". */
export function linkPointers(article: ArticleReading, reading: SentenceReading): void {
  for (const figure of reading.figures) {
    if (figure.totals.length > 0 || figure.unitKind !== 'count' || isDifference(figure)) continue
    const total = pointsBehind(figure) ? totalBefore(article, figure, true) : null
    const own = total ?? (singlesOut(figure) ? totalBefore(article, figure, false) : null)
    if (own && exceededTotals([[own]], [figure], true)) linkPart(figure, [own], 'parts-pointer')
  }
}

/** "6 mô hình trong số này", "4 điển hình trong số đó". */
function pointsBehind({ reading: { terms }, to }: Figure): boolean {
  const words = terms.slice(to, to + 3).map(({ normal }) => normal)
  return /^trong số (?:này|đó|ấy)$/u.test(words.join(' '))
}

/** What "riêng" singles out besides a field: a place or a body. */
const OWNERS = new Set(['huyện', 'xã', 'phường', 'thị', 'thành', 'tỉnh', 'thôn', 'bản', 'ấp', 'khối', 'hội', 'đảng'])

/** "riêng lĩnh vực quốc phòng - an ninh có 36 mô hình": one field or holder of a total in the same sentence. */
function singlesOut(figure: Figure): boolean {
  const { terms, clause, dates } = figure.reading
  if (!isModelUnit(figure.unit)) return false
  const isLabelled = figure.sector !== null || figure.holder !== null || figure.level !== null
  for (let index = figure.before[0]; index < figure.from; index += 1) {
    if (terms[index]!.normal !== 'riêng' || clause[index] !== clause[figure.from]) continue
    if (!isLabelled && !OWNERS.has(terms[index + 1]!.normal)) continue
    // "Riêng năm 2023" tells of another time.
    return !dates.some(({ from, to }) => from >= index && to <= figure.from)
  }
  return false
}

function totalBefore(article: ArticleReading, figure: Figure, far: boolean): Figure | null {
  const own = figure.reading.figures.slice(0, figure.index)
  const back = far ? article.figuresAt(figure.reading.index - 1) : []
  const found = [...back, ...own].findLast(
    (other) => sameUnit(other.unit, figure.unit) && other.totals.length === 0 && other.mention.of === null,
  )
  return found && found.mention.value > figure.mention.value ? found : null
}
