import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteName, quoteText } from '../load/schema/column.js'
import { orderClause, type RowSource } from './csv.js'
import { writeInPlace } from './write-file.js'

/** Writes rows as Parquet, in the order of `orderBy`, with row groups of one size: the same rows are the same bytes. */
export async function writeParquet(
  connection: DuckDBConnection,
  source: RowSource & { rowGroup: number },
): Promise<void> {
  const columns = source.columns.map((column) => `source.${quoteName(column.name)}`).join(', ')
  await writeInPlace(source.file, async (temporary) => {
    await connection.run(`COPY (SELECT ${columns} FROM ${source.from} AS source ${orderClause(source)})
      TO ${quoteText(temporary)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${source.rowGroup})`)
  })
}
