import { csvLine, type QueryLimits, type QueryResult, runQuery } from '../../export/query.js'
import { openReader } from '../../load/reader.js'

export const shownRows = 1_000
export const csvRows = 1_000_000
export const shownSeconds = 10
const csvSeconds = 120
const cellLetters = 2_000

/** The reader's query took too long and was stopped. */
export class QueryTimeError extends Error {
  override name = 'QueryTimeError'
  constructor(seconds: number) {
    super(`Stopped after ${seconds} seconds`)
  }
}

export type SqlResult = {
  columns: readonly string[]
  rows: (string | null)[][]
  /** Whether there are more rows than are shown */
  more: boolean
  milliseconds: number
}

/** Runs a reader's query on an instance of its own and gives its first rows. */
export async function runSql(file: string, sql: string): Promise<SqlResult> {
  const start = performance.now()
  const rows: (string | null)[][] = []
  let columns: readonly string[] = []
  const limits = { rows: shownRows + 1, letters: cellLetters }
  for await (const piece of limited(file, sql, limits, shownSeconds)) {
    columns = piece.columns
    rows.push(...piece.rows)
  }
  const milliseconds = Math.round(performance.now() - start)
  return { columns, rows: rows.slice(0, shownRows), more: rows.length > shownRows, milliseconds }
}

/** The same query as CSV. Throws QueryTimeError in the middle, so that half a file is no whole download. */
export async function* streamSqlCsv(file: string, sql: string): AsyncGenerator<string> {
  let header = true
  for await (const { columns, rows } of limited(file, sql, { rows: csvRows }, csvSeconds)) {
    if (header) yield csvLine(columns)
    header = false
    yield rows.map(csvLine).join('')
  }
}

type Piece = { columns: readonly string[]; rows: (string | null)[][] }

/**
 * The query sees an instance of the file that is read-only, without access to files, network and extensions, whose
 * configuration is locked; it is interrupted when its time is over. The first piece comes even where there are no rows.
 */
async function* limited(file: string, sql: string, limits: QueryLimits, seconds: number): AsyncGenerator<Piece> {
  const { connection, close } = await openReader(file, { memoryLimit: '512MB', spillLimit: '1GB' })
  let late = false
  const timer = setTimeout(() => {
    late = true
    connection.interrupt()
  }, seconds * 1000)
  try {
    const result: QueryResult = await runQuery(connection, sql, limits)
    const columns = result.columns.map(({ name }) => name)
    yield { columns, rows: [] }
    for await (const rows of result.pieces) yield { columns, rows }
  } catch (error) {
    throw late ? new QueryTimeError(seconds) : error
  } finally {
    clearTimeout(timer)
    close()
  }
}
