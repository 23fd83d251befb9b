import { type DuckDBConnection, StatementType } from '@duckdb/node-api'
import { quoteText } from '../load/schema/column.js'
import { type CsvColumn, csvExpression } from './csv.js'
import { formatTable } from './format-table.js'
import { writeInPlace } from './write-file.js'

export const queryFormats = ['table', 'csv', 'json', 'parquet'] as const
export type QueryFormat = (typeof queryFormats)[number]

/** The SQL is not one query: empty, or several statements. */
export class QueryError extends Error {
  override name = 'QueryError'
}

/** Rows that a table in the terminal shows at most. */
const tableRows = 1_000

/**
 * Runs one query and hands its result to `write` in pieces, so that memory stays small: CSV exactly as the exports write
 * it, JSON as an array with one row a line, or a table for a terminal.
 */
export async function writeQuery(
  connection: DuckDBConnection,
  sql: string,
  format: Exclude<QueryFormat, 'parquet'>,
  write: (text: string) => void,
): Promise<void> {
  if (format === 'json') return writeJson(connection, await oneQuery(connection, sql), write)
  const { columns, pieces } = await runQuery(connection, sql)
  if (format === 'csv') write(csvLine(columns.map((column) => column.name)))
  const table: (string | null)[][] = []
  for await (const rows of pieces) {
    if (format === 'csv') write(rows.map(csvLine).join(''))
    else table.push(...rows.slice(0, tableRows + 1 - table.length))
    if (table.length > tableRows) break
  }
  if (format === 'table') write(formatTable(columns, table.slice(0, tableRows), table.length > tableRows))
}

export type QueryResult = { columns: CsvColumn[]; pieces: AsyncIterable<(string | null)[][]> }

export type QueryLimits = {
  /** Rows at most */
  rows?: number
  /** Letters of a cell at most */
  letters?: number
}

/** Runs one query; its rows come in pieces, every cell as the text that CSV has of it. */
export async function runQuery(
  connection: DuckDBConnection,
  sql: string,
  { rows, letters }: QueryLimits = {},
): Promise<QueryResult> {
  const query = await oneQuery(connection, sql)
  const columns = await describe(connection, query)
  const cells = columns.map((column) => {
    const text = `CAST(${csvExpression(column).replace(/ AS "[^"]*(?:""[^"]*)*"$/, '')} AS VARCHAR)`
    return letters === undefined ? text : `left(${text}, ${letters})`
  })
  const limit = rows === undefined ? '' : ` LIMIT ${rows}`
  const result = await connection.stream(`SELECT ${cells.join(', ')} FROM (${query}\n) AS source${limit}`)
  return { columns, pieces: result.yieldRows() as AsyncIterable<(string | null)[][]> }
}

/** Runs one query into a Parquet file; the reader must have been opened with the file's folder. */
export async function writeQueryParquet(connection: DuckDBConnection, sql: string, file: string): Promise<void> {
  const query = await oneQuery(connection, sql)
  await writeInPlace(file, async (temporary) => {
    await connection.run(`COPY (${query}\n) TO ${quoteText(temporary)} (FORMAT parquet, COMPRESSION zstd)`)
  })
}

/** The query without its semicolon, so that it can stand in brackets. */
async function oneQuery(connection: DuckDBConnection, sql: string): Promise<string> {
  const said = sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, '').replaceAll(';', '')
  if (said.trim() === '') throw new QueryError('There is no query.')
  const statements = await connection.extractStatements(sql)
  if (statements.count !== 1) throw new QueryError(`One query at a time, not ${statements.count}.`)
  const statement = await statements.prepare(0)
  const isQuery = statement.statementType === StatementType.SELECT
  statement.destroySync()
  if (!isQuery)
    throw new QueryError('Only queries: SELECT, FROM, WITH, DESCRIBE, SHOW, SUMMARIZE. Nothing can be changed.')
  return sql.replace(/;\s*(?:--[^\n]*\s*)*$/, '')
}

async function describe(connection: DuckDBConnection, query: string): Promise<CsvColumn[]> {
  const reader = await connection.runAndReadAll(`SELECT column_name, column_type FROM (DESCRIBE FROM (${query}\n))`)
  return (reader.getRows() as [string, string][]).map(([name, type]) => ({ name, type }))
}

async function writeJson(connection: DuckDBConnection, query: string, write: (text: string) => void): Promise<void> {
  const result = await connection.stream(`SELECT CAST(to_json(source) AS VARCHAR) FROM (${query}\n) AS source`)
  let before = '['
  for await (const rows of result.yieldRows()) {
    for (const [row] of rows as [string][]) {
      write(`${before}\n${row}`)
      before = ','
    }
  }
  write(before === '[' ? '[]\n' : '\n]\n')
}

/** One line of CSV; NULL is empty, an empty text is "". */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map(csvCell).join(',')}\n`
}

function csvCell(cell: string | null): string {
  if (cell === null) return ''
  return cell === '' || /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
