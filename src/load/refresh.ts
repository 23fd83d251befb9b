import type { DuckDBConnection } from '@duckdb/node-api'
import { hashId } from '../model/ids.js'
import { claimStatements, makeClaims } from './claims/index.js'
import { applyCorrections, type CorrectionsResult } from './corrections/apply.js'
import { loadPlaces } from './load-places.js'
import { makeBreakdowns, makeOffices } from './make-offices.js'
import { findNearPairs, groupNearDuplicates, mergeGroups } from './near-duplicates.js'
import { quoteText } from './schema/column.js'
import { createTableSql } from './schema/ddl.js'
import { derivedTables } from './schema/tables.js'
import { correctedFacts } from './views/corrected-facts.js'
import { inTransaction, type Writer } from './writer.js'

export type RefreshOptions = {
  /** Folder of correction files; by default corrections/ in the data folder */
  corrections?: string
}

/**
 * Makes everything that follows from the records: places, corrections, near-duplicates, claims, offices. Groups and
 * claims are made anew only where records or corrections have changed, so that a nightly crawl of a large database takes
 * seconds. Call it before `publish`. Returns what became of the corrections.
 */
export async function refreshDerived(writer: Writer, options: RefreshOptions = {}): Promise<CorrectionsResult> {
  const { connection } = writer
  await loadPlaces(writer)
  const corrections = await applyCorrections(writer, options.corrections ?? writer.paths.corrections)
  await inTransaction(connection, async () => {
    await forgetOtherRules(connection)
    await groupNearDuplicates(connection)
    await makeClaims(connection)
    await connection.run(makeOffices)
    await connection.run(makeBreakdowns)
  })
  return corrections
}

/** Other rules of grouping or claiming, or other tables, make other claims. */
const rules = hashId(
  ...[findNearPairs, mergeGroups, ...claimStatements, correctedFacts.sql],
  ...derivedTables.map(createTableSql),
)

/** Empties what an earlier version made by other rules. */
async function forgetOtherRules(connection: DuckDBConnection): Promise<void> {
  const reader = await connection.runAndReadAll(`SELECT value FROM database_info WHERE name = 'claim rules'`)
  if (reader.getRows()[0]?.[0] === rules) return
  for (const table of ['near_pairs', 'article_groups', 'claims', 'claim_mentions']) {
    await connection.run(`DELETE FROM ${table}`)
  }
  await connection.run(`INSERT OR REPLACE INTO database_info VALUES ('claim rules', ${quoteText(rules)})`)
}
