import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteName, quoteText } from '../../load/schema/column.js'
import { type CsvColumn, columnsOf, writeCsv } from '../csv.js'
import { writeExcelCsv } from '../excel-csv.js'
import { writeParquet } from '../parquet.js'
import type { PublicTable } from './public-tables.js'

/** A table as it was written, for the data package; the path has "/". */
export type WrittenTable = { name: string; columns: CsvColumn[]; csv: string }

/**
 * Writes tables as parquet/NAME.parquet and csv/NAME.csv, and excel/NAME.csv when asked for, below a folder. Rows are
 * sorted once, for the Parquet; the others follow its order, piece by piece.
 */
export async function writeTables(
  connection: DuckDBConnection,
  folder: string,
  tables: readonly PublicTable[],
  excel: boolean,
): Promise<WrittenTable[]> {
  const written: WrittenTable[] = []
  for (const { name, omit, orderBy, rowGroup } of tables) {
    const columns = (await columnsOf(connection, name)).filter((column) => !omit.includes(column.name))
    const parquet = join(folder, 'parquet', `${name}.parquet`)
    await writeParquet(connection, { from: quoteName(name), columns, orderBy, rowGroup, file: parquet })
    const from = `read_parquet(${quoteText(parquet)})`
    await writeCsv(connection, { from, columns, file: join(folder, 'csv', `${name}.csv`) })
    if (excel) await writeExcelCsv(connection, { from, columns, file: join(folder, 'excel', `${name}.csv`) })
    written.push({ name, columns, csv: `csv/${name}.csv` })
  }
  return written
}
