import type { DuckDBConnection } from '@duckdb/node-api'
import { publishedColumns } from '../load/views/model-counts.js'
import { columnsOf, writeCsv } from './csv.js'

/**
 * Writes model_counts.csv: one row a claim about models, ordered by claim_id, exactly the columns of design.md. The same
 * facts give the same bytes.
 */
export async function exportModelCounts(connection: DuckDBConnection, file: string): Promise<void> {
  const present = await columnsOf(connection, 'v_model_counts')
  const columns = publishedColumns.map((name) => present.find((column) => column.name === name)!)
  await writeCsv(connection, { from: 'v_model_counts', columns, orderBy: ['claim_id'], file })
}
