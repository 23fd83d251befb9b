import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { quoteText } from './schema/column.js'

/** There is nothing to read yet. */
export class NoDatabaseError extends Error {
  override name = 'NoDatabaseError'
  constructor(file: string) {
    super(`There is no database at ${file}. Make one with: tinhuyen run`)
  }
}

export type Reader = { connection: DuckDBConnection; close: () => void }

export type ReaderOptions = {
  /** DuckDB's memory_limit */
  memoryLimit?: string
  /** DuckDB's max_temp_directory_size: what a query may spill to disk */
  spillLimit?: string
  /** Folders that SQL may write to and read from; nothing else of the machine is open to it */
  folders?: readonly string[]
}

/**
 * Opens the published database for reading: SQL can change neither it nor any file outside `folders`, nor load
 * extensions. A later version that is published meanwhile does not disturb it.
 */
export async function openReader(file: string, options: ReaderOptions = {}): Promise<Reader> {
  if (!existsSync(file)) throw new NoDatabaseError(file)
  const instance = await DuckDBInstance.create(file, {
    access_mode: 'READ_ONLY',
    memory_limit: options.memoryLimit ?? '512MB',
    temp_directory: join(tmpdir(), `tinhuyen-spill-${process.pid}`),
    ...(options.spillLimit === undefined ? {} : { max_temp_directory_size: options.spillLimit }),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  const folders = (options.folders ?? []).map((folder) => quoteText(`${resolve(folder)}/`))
  await connection.run(`SET TimeZone = 'Asia/Ho_Chi_Minh'`)
  await connection.run(`SET allowed_directories = [${folders.join(', ')}]::VARCHAR[]`)
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
  const close = () => {
    connection.closeSync()
    instance.closeSync()
  }
  return { connection, close }
}
