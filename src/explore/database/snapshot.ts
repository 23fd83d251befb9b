import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api'
import { quoteText } from '../../load/schema/column.js'
import { buildIndex, memoryLimit, type SnapshotIndex } from './build-index.js'

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
  /** Breaks off queries and the making of the index. */
  stop: () => void
  close: () => Promise<void>
}

const longestSeconds = 20

/**
 * Opens a database file read-only. The index stands beside it in memory, so that counts over millions of facts read
 * small numbers; nothing outside of both can be reached.
 */
export async function openSnapshot(file: string): Promise<Snapshot> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: memoryLimit,
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
  const busy = new Set<DuckDBConnection>()
  let stopped = false
  const indexing = await connectTo(instance)
  const index = buildIndex(indexing, () => stopped)
  const take = async () => {
    const connection = idle.pop() ?? (await connectTo(instance))
    busy.add(connection)
    return connection
  }
  /** A connection whose query did not end well is not used again. */
  const giveBack = (connection: DuckDBConnection, isWell: boolean) => {
    busy.delete(connection)
    if (isWell && !stopped) idle.push(connection)
    else connection.closeSync()
  }
  const rows = async <T>(sql: string, values: Values = []) => {
    const connection = await take()
    let isWell = false
    try {
      const reader = await withTimeLimit(connection, () => connection.runAndReadAll(sql, [...values]))
      isWell = true
      return reader.getRowObjectsJson() as T[]
    } finally {
      giveBack(connection, isWell)
    }
  }
  async function* stream(sql: string, values: Values = []) {
    const connection = await take()
    let isWell = false
    try {
      const result = await connection.stream(sql, [...values])
      for await (const piece of result.yieldRows()) yield piece as (string | null)[][]
      isWell = true
    } finally {
      giveBack(connection, isWell)
    }
  }
  const stop = () => {
    stopped = true
    for (const connection of [indexing, ...busy]) connection.interrupt()
  }
  const close = async () => {
    // A download that is under way goes on: its connection outlives the instance.
    stopped = true
    indexing.interrupt()
    await index.close()
    for (const connection of [indexing, ...idle]) connection.closeSync()
    instance.closeSync()
  }
  return { rows, stream, index, stop, close }
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
    throw late ? new SlowQueryError(`The query took longer than ${longestSeconds} seconds`) : error
  } finally {
    clearTimeout(timer)
  }
}
