import type { DuckDBConnection } from '@duckdb/node-api'
import { districtStatements } from './index/district.js'
import { closedListStatements, factStatements } from './index/facts.js'
import { overviewStatements } from './index/overview.js'
import { reviewStatements } from './index/review.js'

/** Parts of the index in the order in which they are made: the first page comes first. */
export const indexParts = ['overview', 'facts', 'district', 'review'] as const
export type IndexPart = (typeof indexParts)[number]

const statementsOf: Readonly<Record<IndexPart, readonly string[]>> = {
  overview: overviewStatements,
  facts: [...closedListStatements, ...factStatements],
  district: districtStatements,
  review: reviewStatements,
}

/**
 * Makes the tables that the pages of a part read: catalog `explorer`, in memory, packed. Closed lists become ENUMs,
 * articles and quotes become numbers, and rows stand in the order in which they are shown, newest page first; what would
 * be a scan of wide columns in the file is a scan of small numbers here.
 */
export async function makeIndexPart(connection: DuckDBConnection, part: IndexPart): Promise<void> {
  for (const statement of statementsOf[part]) await connection.run(statement)
  await pack(connection)
}

/** Packs what was made, which from now on is only read; where a page is being answered, the next part packs this one, too. */
async function pack(connection: DuckDBConnection): Promise<void> {
  try {
    await connection.run('CHECKPOINT explorer')
  } catch (error) {
    if (!/other write transactions/.test(String(error))) throw error
  }
}
