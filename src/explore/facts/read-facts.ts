import { csvExpression } from '../../export/csv.js'
import type { Snapshot } from '../database/snapshot.js'
import { type FacetName, type FactFilter, facetNames, filterCondition, type SortName } from './filter.js'
import { searchedFacts } from './find-facts.js'

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

/** SELECT of the facts of a filter in its order, all columns of the table. */
function factsSql(table: string, filter: FactFilter, condition: string, limits: string): string {
  return `WITH picked AS MATERIALIZED (
      SELECT f.n, row_number() OVER (ORDER BY ${orders[filter.sort]}) AS place FROM (
        SELECT n, value, period_to FROM ${table} AS f WHERE ${condition} ORDER BY ${orders[filter.sort]} ${limits}) AS f)
    SELECT f.id, f.value, f."max", f."of", f.modality::VARCHAR AS modality, f.status::VARCHAR AS status,
      f.unit::VARCHAR AS unit, f.measure::VARCHAR AS measure, f.topic::VARCHAR AS topic, f.sector::VARCHAR AS sector,
      f.subject::VARCHAR AS subject, d.district, coalesce(f.province::VARCHAR, d.province) AS province,
      strftime(f.period_from, '%Y-%m-%d') AS "periodFrom", strftime(f.period_to, '%Y-%m-%d') AS "periodTo",
      f.period_kind::VARCHAR AS "periodKind", f."check"::VARCHAR AS "check", f.correction::VARCHAR AS correction, q.quote,
      a.article_id AS "articleId", a.title, a.url, strftime(a.published_on, '%Y-%m-%d') AS "publishedOn"
    FROM picked JOIN explorer.facts f USING (n) JOIN explorer.articles a ON a.n = f.article JOIN explorer.quotes q ON q.n = f.quote
      LEFT JOIN explorer.districts d ON d.code = f.district::VARCHAR
    ORDER BY picked.place`
}

/** One page of the facts of a filter with the counts of every facet. */
export async function readFactsPage(snapshot: Snapshot, filter: FactFilter, page: number): Promise<FactsPage> {
  const table = await searchedFacts(snapshot, filter)
  const { sql, values } = filterCondition(filter)
  const [count] = await snapshot.rows<{ facts: number }>(
    `SELECT count(*)::DOUBLE AS facts FROM ${table} WHERE ${sql}`,
    values,
  )
  const limits = `LIMIT ${factsPerPage} OFFSET ${(page - 1) * factsPerPage}`
  const rows = await snapshot.rows<FactRow>(factsSql(table, filter, sql, limits), values)
  const facets: Facet[] = []
  for (const name of facetNames) facets.push(await readFacet(snapshot, table, filter, name))
  return { facts: count!.facts, rows, facets }
}

/** Counts that were made: a snapshot does not change, and most choices leave most facets as they are. */
const countedFacets = new WeakMap<Snapshot, Map<string, Promise<Facet>>>()
const mostCounted = 500

/** Facts of each value of a facet, as the choices in the other facets leave them. */
function readFacet(snapshot: Snapshot, table: string, filter: FactFilter, name: FacetName): Promise<Facet> {
  const counted = countedFacets.get(snapshot) ?? new Map<string, Promise<Facet>>()
  countedFacets.set(snapshot, counted)
  const key = JSON.stringify([table, name, filter.chosen.get(name) ?? [], filterCondition(filter, name)])
  const known = counted.get(key)
  if (known) return known
  if (counted.size >= mostCounted) counted.clear()
  const counting = countFacet(snapshot, table, filter, name)
  counted.set(key, counting)
  counting.catch(() => counted.delete(key))
  return counting
}

async function countFacet(snapshot: Snapshot, table: string, filter: FactFilter, name: FacetName): Promise<Facet> {
  const { sql, values } = filterCondition(filter, name)
  const order = name === 'year' ? 'value DESC NULLS LAST' : 'facts DESC, value NULLS LAST'
  const found = await snapshot.rows<FacetValue & { distinct: number }>(
    `SELECT g.value::VARCHAR AS value, ${name === 'district' ? 'd.district' : 'NULL'} AS label, g.facts, g."distinct"
      FROM (SELECT "${name}" AS value, count(*)::DOUBLE AS facts, count(*) OVER ()::DOUBLE AS "distinct"
        FROM ${table} WHERE ${sql} GROUP BY "${name}" ORDER BY ${order} LIMIT ${facetValues}) AS g
      LEFT JOIN explorer.districts d ON d.code = ${name === 'district' ? 'g.value::VARCHAR' : 'NULL'}
      ORDER BY ${order.replaceAll('value', 'g.value')}`,
    values,
  )
  const chosen = (filter.chosen.get(name) ?? []).filter((value) => !found.some((one) => (one.value ?? '') === value))
  const kept = chosen.map((value) => ({ value: value === '' ? null : value, label: null, facts: 0 }))
  return { name, values: [...kept, ...found], distinct: found[0]?.distinct ?? 0 }
}

/** Columns of the CSV of facts: those of the table, in its order. */
export const csvColumns: readonly (keyof FactRow)[] = [
  ...(['id', 'value', 'max', 'of', 'modality', 'status', 'unit', 'measure', 'topic', 'sector', 'subject'] as const),
  ...(['district', 'province', 'periodFrom', 'periodTo', 'periodKind', 'check', 'correction', 'quote'] as const),
  ...(['publishedOn', 'title', 'url', 'articleId'] as const),
]

/** All facts of a filter in its order, as rows of CSV cells. */
export async function* streamFacts(snapshot: Snapshot, filter: FactFilter): AsyncGenerator<(string | null)[][]> {
  const table = await searchedFacts(snapshot, filter)
  const { sql, values } = filterCondition(filter)
  const numbers = new Set(['value', 'max', 'of'])
  const cells = csvColumns.map((name) => csvExpression({ name, type: numbers.has(name) ? 'DOUBLE' : 'VARCHAR' }))
  yield* snapshot.stream(`SELECT ${cells.join(', ')} FROM (${factsSql(table, filter, sql, '')})`, values)
}
