import { Tag, type Term } from '../../vietnamese/index.js'
import { findUnitAt } from '../numbers/index.js'
import type { NumberMention } from '../numbers/mention.js'
import type { ArticleReading } from './article-reading.js'
import type { Figure, Governing, Span } from './figure.js'
import { layFigures } from './layout.js'
import { labels, verbs } from './lexicon.js'
import { linkPart } from './part-lists.js'
import { exactTotals, offerTotals, sumOf } from './part-totals.js'
import { findTables, type Table, type TableRow } from './table-rows.js'
import { isModelUnit } from './unit-class.js'

/** What a column says of the figures below it. */
type Column = { unit: string | null; governing: Governing | null; isCount: boolean; labels: Labels }
type Labels = Partial<Pick<Figure, 'sector' | 'level' | 'holder'>>

const ORDINALS = new Set(['stt', 'tt', 'số tt', 'số thứ tự'])
const TOTALS = /^(?:tổng|tổng cộng|tổng số|cộng|toàn (?:huyện|thị xã|thành phố|quận|xã)|chung)$/u

type ReadTable = { header: number; rows: ReadRow[] }

/** Reads the tables of an article: cells are counts of what column, row or the words before the table name. */
export function readTables(article: ArticleReading): ReadTable[] {
  const found: ReadTable[] = []
  for (const table of findTables(article)) {
    const columns = table.header.cells.map((cell) => readColumn(article, table, cell))
    const rows = table.rows.map((row) => ({ row, cells: readRow(article, row, columns) }))
    if (rows.every(({ cells }) => cells.every((cell) => cell === null))) continue
    linkColumns(article, rows)
    found.push({ header: table.header.index, rows })
  }
  return found
}

/** The sentences that tables take: their rows are no prose. */
export function sentencesOf(tables: readonly ReadTable[]): Set<number> {
  return new Set(tables.flatMap(({ header, rows }) => [header, ...rows.map(({ row }) => row.index)]))
}

function readColumn(article: ArticleReading, table: Table, cell: Span): Column {
  const { terms } = article.doc.sentences[table.header.index]!
  const words = terms.slice(...cell)
  const text = textOf(words)
  const verb = verbs.scan(words).find(({ entry }) => !['none', 'passive', 'quality', 'have'].includes(entry.role))
  const governing: Governing | null = verb
    ? { measure: verb.entry.measure, text: textOf(words.slice(verb.from, verb.to)), basis: 'clause', rule: 'column' }
    : null
  const unit = unitIn(words) ?? unitBefore(article, table.header.index)
  return { unit, governing, isCount: !ORDINALS.has(text.toLowerCase()), labels: labelsOf(words) }
}

function unitIn(words: readonly Term[]): string | null {
  for (let index = 0; index < words.length; index += 1) {
    const found = findUnitAt(words, index)
    if (found?.entry.unitKind === 'count' && found.entry.group !== 'area-unit' && found.entry.group !== 'group')
      return found.entry.unit
  }
  return null
}

/** The model noun of the sentences before the table: "đăng ký mô hình “Dân vận khéo”. Kết quả như sau:". */
function unitBefore(article: ArticleReading, index: number): string | null {
  for (let before = index - 1; before >= Math.max(0, index - 3); before -= 1) {
    const { terms } = article.doc.sentences[before]!
    const at = terms.findIndex((term, position) => term.normal === 'mô' && terms[position + 1]?.normal === 'hình')
    if (at >= 0) return 'mô hình'
  }
  return null
}

function labelsOf(words: readonly Term[]): Labels {
  const found: Labels = {}
  for (const { entry } of labels.scan(words)) {
    if (entry.kind === 'sector') found.sector ??= entry.sector
    if (entry.kind === 'level') found.level ??= entry.level
    if (entry.kind === 'holder') found.holder ??= entry.holder
  }
  return found
}

function readRow(article: ArticleReading, row: TableRow, columns: Column[]): (Figure | null)[] {
  const reading = article.at(row.index)
  const mentions = row.cells.map(([from, to], column) => {
    const mention = reading.numbers.find((number) => number.valueFrom === from && number.to <= to)
    const head = columns[column]
    if (!mention || !head?.isCount || to - from > 3) return null
    return withUnit(mention, head.unit)
  })
  layFigures(
    reading,
    mentions.filter((mention) => mention !== null),
  )
  const rowLabels = labelsOf(labelWords(article, row))
  let next = 0
  return mentions.map((mention, column) => {
    const figure = mention ? reading.figures[next++]! : null
    if (figure) describe(figure, columns[column]!, rowLabels)
    return figure
  })
}

function withUnit(mention: NumberMention, unit: string | null): NumberMention | null {
  if (mention.unit !== null || mention.kind === 'percent' || mention.kind === 'money') return mention
  return unit === null ? null : { ...mention, unit, unitKind: 'count', unitKnown: true }
}

function describe(figure: Figure, column: Column, row: Labels): void {
  if (column.governing && figure.unitKind === 'count') figure.governing = column.governing
  else if (isModelUnit(figure.unit))
    figure.governing = { measure: 'built', text: null, basis: 'default', rule: 'no-verb' }
  figure.sector = row.sector ?? column.labels.sector ?? null
  figure.level = row.level ?? column.labels.level ?? null
  figure.holder = row.holder ?? column.labels.holder ?? null
}

type ReadRow = { row: TableRow; cells: (Figure | null)[] }

/** A row of totals that its column sums to; in that row, a first figure that the others sum to. */
function linkColumns(article: ArticleReading, rows: ReadRow[]): void {
  const total = rows.find(({ row }) => TOTALS.test(labelText(article, row)))
  if (!total) {
    linkRows(rows)
    return
  }
  for (const [column, figure] of total.cells.entries()) {
    if (!figure) continue
    const parts = rows
      .flatMap((row) => (row === total ? [] : [row.cells[column] ?? null]))
      .filter((part) => part !== null)
    if (parts.length > 1 && sumOf(parts) === figure.mention.value)
      for (const part of parts) linkPart(part, [figure], 'parts-table')
  }
  linkRows([total])
}

function linkRows(rows: ReadRow[]): void {
  for (const { cells } of rows) {
    const [first, ...rest] = cells.filter((cell) => cell !== null && cell.unitKind === 'count')
    const parts = rest.filter((part) => part !== null && part !== undefined)
    if (first && parts.length > 1 && sumOf(parts) === first.mention.value) {
      for (const part of parts) if (part.totals.length === 0) linkPart(part, [first], 'parts-table')
    }
  }
}

/** Sentences before a table that may tell what it lists. */
const LEAD = 3

/** "công nhận 289 mô hình, điển hình. Cụ thể:": the figure above the table is what its columns of totals split, and gives them its verb. */
export function linkLead(article: ArticleReading, { header, rows }: ReadTable): void {
  const above = Array.from({ length: LEAD }, (_, step) => article.figuresAt(header - LEAD + step)).flat()
  const lead = above.findLast(({ unit }) => isModelUnit(unit))
  if (!lead) return
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== null)
  for (const cell of cells)
    if (cell.governing.basis === 'default') cell.governing = { ...lead.governing, basis: 'group', rule: 'lead' }
  const tops = cells.filter((cell) => cell.totals.length === 0)
  const totals = exactTotals(offerTotals(above), tops)
  for (const top of totals ? tops : []) linkPart(top, totals!, 'parts-table')
}

/** First cell with words: an ordinal may stand before it. */
function labelWords(article: ArticleReading, { index, cells }: TableRow): readonly Term[] {
  const { terms } = article.doc.sentences[index]!
  const cell = cells.find(([from, to]) => to > from && terms[from]!.is(Tag.Word))
  return cell ? terms.slice(...cell) : []
}

const labelText = (article: ArticleReading, row: TableRow) => textOf(labelWords(article, row)).toLowerCase()

function textOf(words: readonly Term[]): string {
  return words.map((term) => term.text).join(' ')
}
