import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteName, quoteText } from '../load/schema/column.js'
import { orderClause, type RowSource } from './csv.js'
import { writeInPlace } from './write-file.js'

/** Row groups of one size, so that the same rows are the same bytes; small ones, because each is held in memory whole. */
const rowGroup = 20_480

/** Writes rows of a table or view as Parquet, in the order of `orderBy`. */
export async function writeParquet(connection: DuckDBConnection, source: RowSource): Promise<void> {
  const columns = source.columns.map((column) => `source.${quoteName(column.name)}`).join(', ')
  await writeInPlace(source.file, async (temporary) => {
    await connection.run(`COPY (SELECT ${columns} FROM ${source.from} AS source ${orderClause(source)})
      TO ${quoteText(temporary)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroup})`)
  })
}
