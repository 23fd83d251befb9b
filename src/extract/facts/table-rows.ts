import { Tag, type Term } from '../../vietnamese/index.js'
import type { ArticleReading } from './article-reading.js'
import type { Span } from './figure.js'

/** Rows of a table: a sentence each, cut into cells at its bars. */
export type TableRow = { index: number; cells: Span[] }
export type Table = { header: TableRow; rows: TableRow[] }

/** Tables of an article: runs of two or more lines with the same number of cells, of which the first has no figures of its own. */
export function findTables(article: ArticleReading): Table[] {
  // Most articles have no table: one look at the text tells.
  if (!article.doc.text.includes('|')) return []
  const tables: Table[] = []
  let run: TableRow[] = []
  const close = () => {
    const [header, ...rows] = run
    if (header && rows.length > 0 && !hasFigures(article, header)) tables.push({ header, rows })
    run = []
  }
  for (const [index, { terms }] of article.doc.sentences.entries()) {
    const cells = cellsOf(terms)
    if (cells.length < 2 || run[0]?.cells.length !== cells.length) close()
    if (cells.length > 1) run.push({ index, cells })
  }
  close()
  return tables
}

function cellsOf(terms: readonly Term[]): Span[] {
  if (!terms.some((term) => term.text === '|')) return []
  const cells: Span[] = []
  let from = 0
  for (let index = 0; index <= terms.length; index += 1) {
    if (index < terms.length && !terms[index]!.is(Tag.Bar)) continue
    cells.push([from, index])
    from = index + 1
  }
  return cells
}

/** A header's only numbers are years and the like, which were read as dates. */
function hasFigures(article: ArticleReading, { index, cells }: TableRow): boolean {
  const { terms } = article.doc.sentences[index]!
  return cells.some(([from, to]) => to - from === 1 && terms[from]!.is(Tag.Num) && !terms[from]!.is(Tag.Year))
}
