import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteName, quoteText } from '../../load/schema/column.js'
import { type CsvColumn, columnsOf, orderExpression, writeCsv } from '../csv.js'
import { writeExcelCsv } from '../excel-csv.js'
import { writeInPlace } from '../write-file.js'
import type { PublicTable } from './public-tables.js'

/** A table as it was written, for the data package. */
export type WrittenTable = { name: string; columns: CsvColumn[]; csv: string }

/** Writes tables as csv/NAME.csv and parquet/NAME.parquet, and excel/NAME.csv when asked for, below a folder. */
export async function writeTables(
  connection: DuckDBConnection,
  folder: string,
  tables: readonly PublicTable[],
  excel: boolean,
): Promise<WrittenTable[]> {
  const written: WrittenTable[] = []
  for (const { name, omit, orderBy } of tables) {
    const columns = (await columnsOf(connection, name)).filter((column) => !omit.includes(column.name))
    const from = quoteName(name)
    const csv = join('csv', `${name}.csv`)
    await writeCsv(connection, { from, columns, orderBy, file: join(folder, csv) })
    await writeParquet(connection, { from, columns, orderBy, file: join(folder, 'parquet', `${name}.parquet`) })
    if (excel) await writeExcelCsv(connection, { from, columns, orderBy, file: join(folder, 'excel', `${name}.csv`) })
    written.push({ name, columns, csv })
  }
  return written
}

/** Row groups of one size and one writer: the same rows are the same bytes. */
async function writeParquet(
  connection: DuckDBConnection,
  options: { from: string; columns: readonly CsvColumn[]; orderBy: readonly string[]; file: string },
): Promise<void> {
  const columns = options.columns.map((column) => `source.${quoteName(column.name)}`).join(', ')
  await writeInPlace(options.file, async (temporary) => {
    await connection.run(`COPY (SELECT ${columns} FROM ${options.from} AS source ORDER BY ${orderExpression(options)})
      TO ${quoteText(temporary)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`)
  })
}
