import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api'
import { quoteText } from '../../load/schema/column.js'
import { buildIndex, type SnapshotIndex } from './build-index.js'

/** A query took longer than people wait. */
export class SlowQueryError extends Error {
  override name = 'SlowQueryError'
}

export type Values = readonly DuckDBValue[]

/** The published database as it was when it was opened, with an index of it in memory. */
export type Snapshot = {
  /** Rows of a query as JSON values; `$1` and so on stand for `values`. Throws SlowQueryError. */
  rows: <T>(sql: string, values?: Values) => Promise<T[]>
  /** Rows in pieces, every cell as text or null. */
  stream: (sql: string, values?: Values) => AsyncGenerator<(string | null)[][]>
  /** Catalog `explorer` and what stands beside it, in the making */
  index: SnapshotIndex
  close: () => Promise<void>
}

const longestSeconds = 20

/**
 * Opens a database file read-only. The index stands beside it in memory, so that counts over millions of facts read
 * small numbers; nothing outside of both can be reached.
 */
export async function openSnapshot(file: string): Promise<Snapshot> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '400MB',
    temp_directory: join(tmpdir(), `tinhuyen-explore-${process.pid}`),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  try {
    const first = await instance.connect()
    await first.run(`ATTACH ${quoteText(file)} AS published (READ_ONLY)`)
    await first.run(`ATTACH ':memory:' AS explorer (COMPRESS)`)
    await first.run('SET enable_external_access = false')
    first.closeSync()
    return await makeSnapshot(instance)
  } catch (error) {
    instance.closeSync()
    throw error
  }
}

async function makeSnapshot(instance: DuckDBInstance): Promise<Snapshot> {
  const idle: DuckDBConnection[] = []
  let closed = false
  const indexing = await connectTo(instance)
  const index = buildIndex(indexing, () => closed)
  const rows = async <T>(sql: string, values: Values = []) => {
    const connection = idle.pop() ?? (await connectTo(instance))
    const reader = await withTimeLimit(connection, () => connection.runAndReadAll(sql, [...values]))
    idle.push(connection)
    return reader.getRowObjectsJson() as T[]
  }
  async function* stream(sql: string, values: Values = []) {
    const connection = idle.pop() ?? (await connectTo(instance))
    const result = await connection.stream(sql, [...values])
    for await (const piece of result.yieldRows()) yield piece as (string | null)[][]
    idle.push(connection)
  }
  const close = async () => {
    closed = true
    indexing.interrupt()
    await index.settled
    for (const connection of [indexing, ...idle]) connection.closeSync()
    instance.closeSync()
  }
  return { rows, stream, index, close }
}

async function connectTo(instance: DuckDBInstance): Promise<DuckDBConnection> {
  const connection = await instance.connect()
  await connection.run(`SET TimeZone = 'Asia/Ho_Chi_Minh'`)
  await connection.run('USE published')
  return connection
}

async function withTimeLimit<T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T> {
  let late = false
  const timer = setTimeout(() => {
    late = true
    connection.interrupt()
  }, longestSeconds * 1000)
  try {
    return await work()
  } catch (error) {
    connection.closeSync()
    throw late ? new SlowQueryError(`The query took longer than ${longestSeconds} seconds`) : error
  } finally {
    clearTimeout(timer)
  }
}
