import type { DuckDBConnection, DuckDBVector } from '@duckdb/node-api'

/** Goes through the rows of a query as they come, whatever their number: `cells[column].getItem(row)` is a value. */
export async function visitRows(
  connection: DuckDBConnection,
  sql: string,
  visit: (cells: readonly DuckDBVector[], row: number) => void,
): Promise<void> {
  const result = await connection.stream(sql)
  for (;;) {
    const chunk = await result.fetchChunk()
    if (!chunk || chunk.rowCount === 0) return
    const cells = Array.from({ length: chunk.columnCount }, (_, column) => chunk.getColumnVector(column))
    for (let row = 0; row < chunk.rowCount; row += 1) visit(cells, row)
  }
}
