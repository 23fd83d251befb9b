import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { type DataPaths, dataPaths } from './data-paths.js'
import { DiskFullError, isDiskFull } from './disk-full.js'
import { applySchema, hasCurrentSchema } from './schema/apply.js'
import { quoteText } from './schema/column.js'
import { acquireLock, type LockOptions, type WriterLock } from './writer-lock.js'

export type WriterOptions = LockOptions & Partial<MemoryLimits>

export type MemoryLimits = {
  /** DuckDB's memory_limit; beyond it the spill folder is used */
  memoryLimit: string
  /** Log after which what was committed leaves the memory for the file; the larger, the faster */
  logLimit: string
}

/** The one process that writes. Readers never open its file: they get the published copy. */
export type Writer = {
  readonly paths: DataPaths
  connection: DuckDBConnection
  instance: DuckDBInstance
  readonly limits: MemoryLimits
  readonly lock: WriterLock
  closed: boolean
}

/**
 * Opens the working database below a data folder, makes or migrates its tables, and locks it against other writers.
 * Throws WriterBusyError when another process holds it longer than `waitMilliseconds`.
 */
export async function openWriter(dataFolder: string, options: WriterOptions = {}): Promise<Writer> {
  const paths = dataPaths(dataFolder)
  const { memoryLimit = '2GB', logLimit = '512MB' } = options
  const limits = { memoryLimit, logLimit }
  const lock = await acquireLock(paths.lockFile, options)
  try {
    const { instance, connection } = await openCurrent(paths, limits)
    return { paths, connection, instance, limits, lock, closed: false }
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
  const opened = await openDatabase(writer.paths, writer.limits)
  writer.instance = opened.instance
  writer.connection = opened.connection
}

export function closeWriter(writer: Writer): void {
  if (writer.closed) return
  writer.closed = true
  closeDatabase(writer)
  writer.lock.release()
}

/**
 * The working database with the tables of this version. Tables are made and migrated in a copy that then takes the file's
 * place at once: DuckDB 1.5 cannot replay a log that has comments on tables with CHECKs, so that a process killed
 * between the change and the checkpoint would leave a file that nobody can open.
 */
async function openCurrent(paths: DataPaths, limits: MemoryLimits): Promise<Opened> {
  mkdirSync(paths.work, { recursive: true })
  const draft = `${paths.workFile}.new`
  for (const leftover of [draft, `${draft}.wal`]) rmSync(leftover, { force: true })
  if (existsSync(paths.workFile)) {
    const present = await openDatabase(paths, limits)
    if (await hasCurrentSchema(present.connection)) return present
    await closeCheckpointed(present)
    copyFileSync(paths.workFile, draft, constants.COPYFILE_FICLONE)
  }
  const made = await openDatabase({ ...paths, workFile: draft }, limits)
  try {
    await applySchema(made.connection)
  } catch (error) {
    made.connection.closeSync()
    made.instance.closeSync()
    throw error
  }
  await closeCheckpointed(made)
  renameSync(draft, paths.workFile)
  return openDatabase(paths, limits)
}

type Opened = { instance: DuckDBInstance; connection: DuckDBConnection }

async function closeCheckpointed({ instance, connection }: Opened): Promise<void> {
  await connection.run('CHECKPOINT')
  connection.closeSync()
  instance.closeSync()
}

async function openDatabase(paths: DataPaths, limits: MemoryLimits): Promise<Opened> {
  const instance = await DuckDBInstance.create(paths.workFile, {
    memory_limit: limits.memoryLimit,
    temp_directory: paths.spill,
    checkpoint_threshold: limits.logLimit,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  await connection.run(`SET TimeZone = 'Asia/Ho_Chi_Minh'`)
  return { instance, connection }
}

/**
 * Runs `work` in one transaction: all of it or nothing. What does not fit into the memory limit, as when the claims of
 * millions of facts are all made anew, is done a second time with more: `work` asks the database and does nothing else.
 */
export async function inTransaction<T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T> {
  try {
    return await tryTransaction(connection, work)
  } catch (error) {
    if (!/^Out of Memory Error/.test((error as Error).message)) throw error
    return await withMemory(connection, MOST_MEMORY, () => tryTransaction(connection, work))
  }
}

const MOST_MEMORY = '2GB'

async function withMemory<T>(connection: DuckDBConnection, limit: string, work: () => Promise<T>): Promise<T> {
  const reader = await connection.runAndReadAll(`SELECT current_setting('memory_limit')`)
  const usual = String(reader.getRows()[0]![0])
  await connection.run(`SET memory_limit = ${quoteText(limit)}`)
  try {
    return await work()
  } finally {
    await connection.run(`SET memory_limit = ${quoteText(usual)}`)
  }
}

async function tryTransaction<T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T> {
  await connection.run('BEGIN TRANSACTION')
  try {
    const result = await work()
    await connection.run('COMMIT')
    return result
  } catch (error) {
    await rollBack(connection)
    throw isDiskFull(error) ? new DiskFullError(error) : error
  }
}

async function rollBack(connection: DuckDBConnection): Promise<void> {
  try {
    await connection.run('ROLLBACK')
  } catch {
    // A failed COMMIT has already ended the transaction; its own error is the one to report.
  }
}
