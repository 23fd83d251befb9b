import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteName } from '../../load/schema/column.js'
import { visitRows } from './visit-rows.js'

/** What facts are told apart by, in the order in which the page shows it; each with its closed list. */
const facetLists = {
  ...{ topic: 'topics', measure: 'measures', province: 'provinces', district: 'district_codes', year: 'period_years' },
  ...{ unit: 'units', check: 'checks', modality: 'modalities', status: 'statuses', sector: 'sectors' },
  correction: 'corrections',
} as const
export type FacetName = keyof typeof facetLists
export const facetNames = Object.keys(facetLists) as readonly FacetName[]

/** Values of a facet, and for every fact the place of its value among them. Place 0 is null: not stated. */
export type FacetColumn = {
  values: readonly (string | null)[]
  places: Uint16Array | Uint32Array
  /** How many facts have each value */
  counts: Uint32Array
}

/** What facts are found, chosen and counted by, one entry a fact: some 30 bytes each. */
export type FactColumns = {
  facts: number
  /** Number of the article and of the quote of every fact */
  article: Uint32Array
  quote: Uint32Array
  facets: ReadonlyMap<FacetName, FacetColumn>
}

/** Reads the columns of the index of facts. */
export async function readFactColumns(connection: DuckDBConnection): Promise<FactColumns> {
  const [counted] = (await connection.runAndReadAll('SELECT count(*)::INTEGER FROM explorer.facts')).getRowsJson()
  const facts = Number(counted![0])
  const facets = new Map<FacetName, FacetColumn>()
  for (const [name, list] of Object.entries(facetLists)) {
    const listed = await connection.runAndReadAll(`SELECT unnest(enum_range(NULL::explorer.${list}))::VARCHAR`)
    const values = [null, ...listed.getRowsJson().map(([value]) => String(value))]
    const places = values.length <= 65_536 ? new Uint16Array(facts) : new Uint32Array(facts)
    facets.set(name as FacetName, { values, places, counts: new Uint32Array(values.length) })
  }
  const columns = { facts, article: new Uint32Array(facts), quote: new Uint32Array(facts), facets }
  const targets = [columns.article, columns.quote, ...[...facets.values()].map(({ places }) => places)]
  const places = facetNames.map((name) => `coalesce(enum_code(${quoteName(name)})::UINTEGER + 1, 0)::UINTEGER`)
  await visitRows(connection, `SELECT n, article, quote, ${places.join(', ')} FROM explorer.facts`, (cells, row) => {
    const fact = cells[0]!.getItem(row) as number
    for (const [at, target] of targets.entries()) target[fact] = cells[at + 1]!.getItem(row) as number
  })
  for (const { places, counts } of facets.values()) for (const place of places) counts[place]! += 1
  return columns
}
