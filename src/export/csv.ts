import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteName, quoteText } from '../load/schema/column.js'
import { writeInPlace } from './write-file.js'

export type CsvColumn = { name: string; type: string }

/**
 * A value as CSV text, the same on every machine: whole numbers without a point, days as YYYY-MM-DD, moments with T,
 * lists joined by ";", NULL empty.
 */
export function csvExpression({ name, type }: CsvColumn): string {
  const column = quoteName(name)
  if (type === 'DOUBLE') return `${csvNumber(column)} AS ${column}`
  if (type === 'DATE') return `strftime(${column}, '%Y-%m-%d') AS ${column}`
  if (type === 'TIMESTAMP') return `strftime(${column}, '%Y-%m-%dT%H:%M:%S') AS ${column}`
  if (type === 'VARCHAR[]') return `nullif(array_to_string(${column}, ';'), '') AS ${column}`
  if (type === 'DOUBLE[]')
    return `nullif(array_to_string(list_transform(${column}, n -> ${csvNumber('n')}), ';'), '') AS ${column}`
  if (type.endsWith(']')) return `CAST(to_json(${column}) AS VARCHAR) AS ${column}`
  return column
}

/** A number as text: whole ones without a point. */
export function csvNumber(value: string): string {
  return `CASE WHEN ${value} = floor(${value}) AND abs(${value}) < 1e18 THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR)
    ELSE CAST(${value} AS VARCHAR) END`
}

/** Writes rows of a table or view as UTF-8 CSV with LF, header and minimal quoting, in the order of `orderBy`. */
export async function writeCsv(
  connection: DuckDBConnection,
  options: { from: string; columns: readonly CsvColumn[]; orderBy: readonly string[]; file: string },
): Promise<void> {
  const columns = options.columns.map(csvExpression).join(', ')
  await writeInPlace(options.file, async (temporary) => {
    await connection.run(`COPY (SELECT ${columns} FROM ${options.from} AS source ORDER BY ${orderExpression(options)})
      TO ${quoteText(temporary)} (FORMAT csv, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '')`)
  })
}

/** The order is that of the stored values, not of their CSV text. */
export function orderExpression(options: { columns: readonly CsvColumn[]; orderBy: readonly string[] }): string {
  const names = options.orderBy.length > 0 ? options.orderBy : options.columns.map((column) => column.name)
  return names.map((name) => `source.${quoteName(name)}`).join(', ')
}

/** Columns of a table or view with their types, in order. */
export async function columnsOf(connection: DuckDBConnection, from: string): Promise<CsvColumn[]> {
  const reader = await connection.runAndReadAll(
    `SELECT column_name, column_type FROM (DESCRIBE FROM ${quoteName(from)})`,
  )
  return (reader.getRows() as [string, string][]).map(([name, type]) => ({ name, type }))
}
