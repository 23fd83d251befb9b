import { Tag } from '../../vietnamese/index.js'
import type { ArticleReading } from './article-reading.js'
import type { Figure } from './figure.js'
import { linkList, linkPart } from './part-lists.js'
import { exactTotals, offerTotals } from './part-totals.js'
import type { SentenceReading } from './sentence-reading.js'

/** A list that runs over more lines than this is no split of one figure. */
const MOST_LINES = 24
/** How many lines may stand between a figure and the colon that lists its parts. */
const REACH = 2

/**
 * "…60 mô hình, trong đó:" and then a line for each part: links the first figure of each line to the figure above. Without
 * the colon only lines that sum to it are its parts.
 */
export function linkLines(article: ArticleReading, reading: SentenceReading): void {
  const items = itemsBelow(article, reading.index)
  if (items.length < 2) return
  const isAnnounced = reading.terms.at(-1)?.is(Tag.Colon) === true
  const rule = { rule: 'parts-lines', isSure: announces(reading), isOpen: true }
  for (let back = 0; back <= REACH; back += 1) {
    const before = article.figuresAt(reading.index - back)
    if (before.length > 0 && (isAnnounced ? linkList(items, before, rule) : linkExact(items, before)).length > 0) return
  }
}

function linkExact(items: Figure[], before: Figure[]): Figure[] {
  const parts = items.filter((figure) => figure.totals.length === 0)
  const totals = exactTotals(offerTotals(before), parts)
  for (const part of totals ? parts : []) linkPart(part, totals!, 'parts-lines')
  return totals ? parts : []
}

function announces(reading: SentenceReading): boolean {
  return reading.cues.some(({ entry, to }) => entry === 'parts' && reading.terms.length - to <= 6)
}

/** The first figure of each list line below, as far as the list goes. */
function itemsBelow(article: ArticleReading, index: number): Figure[] {
  const found: Figure[] = []
  for (let line = index + 1; line <= index + MOST_LINES && line < article.doc.sentences.length; line += 1) {
    if (!article.isListLine(line)) break
    const first = article.figuresAt(line)[0]
    if (first) found.push(first)
  }
  return found
}
