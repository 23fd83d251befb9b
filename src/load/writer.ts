import { mkdirSync } from 'node:fs'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { type DataPaths, dataPaths } from './data-paths.js'
import { applySchema } from './schema/apply.js'
import { acquireLock, type LockOptions, type WriterLock } from './writer-lock.js'

export type WriterOptions = LockOptions & {
  /** DuckDB's memory_limit; beyond it the spill folder is used */
  memoryLimit?: string
}

/** The one process that writes. Readers never open its file: they get the published copy. */
export type Writer = {
  readonly paths: DataPaths
  connection: DuckDBConnection
  instance: DuckDBInstance
  readonly memoryLimit: string
  readonly lock: WriterLock
  closed: boolean
}

/**
 * Opens the working database below a data folder, makes or migrates its tables, and locks it against other writers.
 * Throws WriterBusyError when another process holds it longer than `waitMilliseconds`.
 */
export async function openWriter(dataFolder: string, options: WriterOptions = {}): Promise<Writer> {
  const paths = dataPaths(dataFolder)
  const memoryLimit = options.memoryLimit ?? '2GB'
  const lock = await acquireLock(paths.lockFile, options)
  try {
    const { instance, connection } = await openDatabase(paths, memoryLimit)
    await applySchema(connection)
    return { paths, connection, instance, memoryLimit, lock, closed: false }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Closes the working file, for copying: DuckDB's lock on it would be lost if this process opened it beside DuckDB. */
export function closeDatabase(writer: Writer): void {
  writer.connection.closeSync()
  writer.instance.closeSync()
}

export async function reopenDatabase(writer: Writer): Promise<void> {
  const opened = await openDatabase(writer.paths, writer.memoryLimit)
  writer.instance = opened.instance
  writer.connection = opened.connection
}

export function closeWriter(writer: Writer): void {
  if (writer.closed) return
  writer.closed = true
  closeDatabase(writer)
  writer.lock.release()
}

async function openDatabase(paths: DataPaths, memoryLimit: string) {
  mkdirSync(paths.work, { recursive: true })
  const instance = await DuckDBInstance.create(paths.workFile, {
    memory_limit: memoryLimit,
    temp_directory: paths.spill,
    // Checkpoints come with publishing; until then the log keeps what was committed.
    checkpoint_threshold: '1GB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  await connection.run(`SET TimeZone = 'Asia/Ho_Chi_Minh'`)
  return { instance, connection }
}

/** Runs `work` in one transaction: all of it or nothing. */
export async function inTransaction<T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T> {
  await connection.run('BEGIN TRANSACTION')
  try {
    const result = await work()
    await connection.run('COMMIT')
    return result
  } catch (error) {
    await rollBack(connection)
    throw error
  }
}

async function rollBack(connection: DuckDBConnection): Promise<void> {
  try {
    await connection.run('ROLLBACK')
  } catch {
    // A failed COMMIT has already ended the transaction; its own error is the one to report.
  }
}
