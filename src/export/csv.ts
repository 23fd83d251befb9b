import type { DuckDBConnection } from '@duckdb/node-api'
import { numberText, quoteName, quoteText } from '../load/schema/column.js'
import { writeInPlace } from './write-file.js'

export type CsvColumn = { name: string; type: string }

/**
 * A value as CSV text, the same on every machine: whole numbers without a point, days as YYYY-MM-DD, moments with T,
 * lists joined by ";", NULL empty.
 */
export function csvExpression({ name, type }: CsvColumn): string {
  const column = quoteName(name)
  if (type === 'DOUBLE') return `${numberText(column)} AS ${column}`
  if (type === 'DATE') return `strftime(${column}, '%Y-%m-%d') AS ${column}`
  if (type === 'TIMESTAMP') return `strftime(${column}, '%Y-%m-%dT%H:%M:%S') AS ${column}`
  if (type === 'VARCHAR[]') return `nullif(array_to_string(${column}, ';'), '') AS ${column}`
  if (type === 'DOUBLE[]')
    return `nullif(array_to_string(list_transform(${column}, n -> ${numberText('n')}), ';'), '') AS ${column}`
  if (type.endsWith(']')) return `CAST(to_json(${column}) AS VARCHAR) AS ${column}`
  return column
}

/** Rows to be written to a file. */
export type RowSource = {
  /** Table or other SQL that may follow FROM */
  from: string
  columns: readonly CsvColumn[]
  /** Columns to sort by; an empty list is all of them. Without it rows come as they stand */
  orderBy?: readonly string[] | undefined
  file: string
}

/** Writes rows as UTF-8 CSV with LF, header and minimal quoting. */
export async function writeCsv(connection: DuckDBConnection, source: RowSource): Promise<void> {
  const columns = source.columns.map(csvExpression).join(', ')
  await writeInPlace(source.file, async (temporary) => {
    await connection.run(`COPY (SELECT ${columns} FROM ${source.from} AS source ${orderClause(source)})
      TO ${quoteText(temporary)} (FORMAT csv, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '')`)
  })
}

/** The order is that of the stored values, not of their CSV text. */
export function orderClause({ columns, orderBy }: Pick<RowSource, 'columns' | 'orderBy'>): string {
  if (orderBy === undefined) return ''
  const names = orderBy.length > 0 ? orderBy : columns.map((column) => column.name)
  return `ORDER BY ${names.map((name) => `source.${quoteName(name)}`).join(', ')}`
}

/** Columns of a table or view with their types, in order. */
export async function columnsOf(connection: DuckDBConnection, from: string): Promise<CsvColumn[]> {
  const reader = await connection.runAndReadAll(
    `SELECT column_name, column_type FROM (DESCRIBE FROM ${quoteName(from)})`,
  )
  return (reader.getRows() as [string, string][]).map(([name, type]) => ({ name, type }))
}
