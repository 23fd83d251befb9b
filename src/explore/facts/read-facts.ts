import { Readable } from 'node:stream'
import { csvExpression } from '../../export/csv.js'
import { type FacetName, facetNames } from '../database/fact-columns.js'
import type { Snapshot } from '../database/snapshot.js'
import type { FactFilter, SortName } from './filter.js'
import { countFacet, type Selection, selectedBits, selectFacts } from './select-facts.js'

/** A fact as the table shows it; days as YYYY-MM-DD. */
export type FactRow = {
  id: string
  value: number
  max: number | null
  of: number | null
  modality: string
  status: string
  unit: string | null
  measure: string
  topic: string | null
  sector: string | null
  subject: string | null
  district: string | null
  province: string | null
  periodFrom: string | null
  periodTo: string | null
  periodKind: string | null
  check: string | null
  correction: string | null
  quote: string
  articleId: string
  title: string | null
  url: string | null
  publishedOn: string | null
}

export type FacetValue = { value: string | null; label: string | null; facts: number }
export type Facet = { name: FacetName; values: FacetValue[]; distinct: number }
export type FactsPage = { facts: number; rows: FactRow[]; facets: Facet[] }

export const factsPerPage = 50
const facetValues = 60

const orders: Readonly<Record<SortName, string>> = {
  newest: 'f.n',
  largest: 'f.value DESC, f.n',
  smallest: 'f.value, f.n',
  'latest-period': 'f.period_to DESC NULLS LAST, f.n',
  'earliest-period': 'f.period_to NULLS LAST, f.n',
}

/** All columns of the table of facts. */
const factsSql = `SELECT f.id, f.value, f."max", f."of", f.modality::VARCHAR AS modality, f.status::VARCHAR AS status,
      f.unit::VARCHAR AS unit, f.measure::VARCHAR AS measure, f.topic::VARCHAR AS topic, f.sector::VARCHAR AS sector,
      f.subject::VARCHAR AS subject, d.district, coalesce(f.province::VARCHAR, d.province) AS province,
      strftime(f.period_from, '%Y-%m-%d') AS "periodFrom", strftime(f.period_to, '%Y-%m-%d') AS "periodTo",
      f.period_kind::VARCHAR AS "periodKind", f."check"::VARCHAR AS "check", f.correction::VARCHAR AS correction, q.quote,
      a.article_id AS "articleId", a.title, a.url, strftime(a.published_on, '%Y-%m-%d') AS "publishedOn"
    FROM explorer.facts f JOIN explorer.articles a ON a.n = f.article JOIN explorer.quotes q ON q.n = f.quote
      LEFT JOIN explorer.districts d ON d.code = f.district::VARCHAR`

const isSelected = 'get_bit($1, f.n::INTEGER) = 1'

/** Numbers of the facts of one page: the newest stand in that order, for others DuckDB sorts what is selected. */
async function pickPage(snapshot: Snapshot, selection: Selection, sort: SortName, page: number): Promise<number[]> {
  const from = (page - 1) * factsPerPage
  if (from >= selection.facts.length) return []
  if (sort === 'newest') return [...selection.facts.subarray(from, from + factsPerPage)]
  const picked = await snapshot.rows<{ n: number }>(
    `SELECT f.n FROM explorer.facts f WHERE ${isSelected} ORDER BY ${orders[sort]} LIMIT ${factsPerPage} OFFSET ${from}`,
    [selectedBits(selection)],
  )
  return picked.map(({ n }) => n)
}

/** One page of the facts of a filter with the counts of every facet. */
export async function readFactsPage(snapshot: Snapshot, filter: FactFilter, page: number): Promise<FactsPage> {
  const selection = await selectFacts(snapshot, filter)
  // DuckDB sorts while the facets are counted here.
  const picking = pickPage(snapshot, selection, filter.sort, page)
  const [picked, facets] = await Promise.all([picking, makeFacets(snapshot, selection, filter)])
  const numbers = picked.join(', ')
  // By rowid DuckDB fetches these rows alone, also where they lie far apart; by n it would unpack all between them.
  const these = `f.rowid IN (SELECT g.rowid FROM explorer.facts g WHERE g.n IN (${numbers}))`
  const rows =
    picked.length === 0
      ? []
      : await snapshot.rows<FactRow>(`${factsSql} WHERE ${these} ORDER BY list_position([${numbers}]::UINTEGER[], f.n)`)
  return { facts: selection.facts.length, rows, facets }
}

async function makeFacets(snapshot: Snapshot, selection: Selection, { chosen }: FactFilter): Promise<Facet[]> {
  const names = await snapshot.rows<{ code: string; district: string }>('SELECT code, district FROM explorer.districts')
  const districts = new Map(names.map(({ code, district }) => [code, district]))
  return facetNames.map((name) => makeFacet(selection, name, chosen.get(name) ?? [], districts))
}

/** The most frequent values first, years from the latest; chosen ones stand among them, however few facts they have. */
function makeFacet(
  selection: Selection,
  name: FacetName,
  chosen: readonly string[],
  districts: ReadonlyMap<string, string>,
): Facet {
  const counted = countFacet(selection, name).sort(name === 'year' ? byYear : byFacts)
  const isChosen = ({ value }: { value: string | null }) => chosen.includes(value ?? '')
  const shown = counted.filter((one, at) => at < facetValues || isChosen(one))
  const missing = chosen.filter((value) => !shown.some((one) => (one.value ?? '') === value))
  const kept = missing.map((value) => ({ value: value === '' ? null : value, facts: 0 }))
  const values = [...kept, ...shown].map(({ value, facts }) => {
    const label = name === 'district' && value !== null ? (districts.get(value) ?? null) : null
    return { value, label, facts }
  })
  return { name, values, distinct: counted.length }
}

type Counted = { value: string | null; facts: number }
const nullLast = (a: Counted, b: Counted) => Number(a.value === null) - Number(b.value === null)
const byFacts = (a: Counted, b: Counted) => b.facts - a.facts || nullLast(a, b)
const byYear = (a: Counted, b: Counted) => nullLast(a, b) || Number(b.value) - Number(a.value)

/** Columns of the CSV of facts: those of the table, in its order. */
export const csvColumns: readonly (keyof FactRow)[] = [
  ...(['id', 'value', 'max', 'of', 'modality', 'status', 'unit', 'measure', 'topic', 'sector', 'subject'] as const),
  ...(['district', 'province', 'periodFrom', 'periodTo', 'periodKind', 'check', 'correction', 'quote'] as const),
  ...(['publishedOn', 'title', 'url', 'articleId'] as const),
]

/** All facts of a filter in its order, as rows of CSV cells: selected at once, read as they are asked for. */
export async function streamFacts(snapshot: Snapshot, filter: FactFilter): Promise<AsyncIterable<(string | null)[][]>> {
  const selection = await selectFacts(snapshot, filter)
  if (selection.facts.length === 0) return Readable.from([])
  const numbers = new Set(['value', 'max', 'of'])
  const cells = csvColumns.map((name) => csvExpression({ name, type: numbers.has(name) ? 'DOUBLE' : 'VARCHAR' }))
  const sql = `SELECT ${cells.join(', ')} FROM (${factsSql} WHERE ${isSelected} ORDER BY ${orders[filter.sort]})`
  return snapshot.stream(sql, [selectedBits(selection)])
}
