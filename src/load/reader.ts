import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

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
  /** Lets SQL write files (COPY … TO) and read others; off for SQL that somebody else wrote */
  files?: boolean
}

/** Opens the published database for reading. A later version that is published meanwhile does not disturb it. */
export async function openReader(file: string, options: ReaderOptions = {}): Promise<Reader> {
  if (!existsSync(file)) throw new NoDatabaseError(file)
  const instance = await DuckDBInstance.create(file, {
    access_mode: 'READ_ONLY',
    memory_limit: options.memoryLimit ?? '700MB',
    temp_directory: join(tmpdir(), `tinhuyen-spill-${process.pid}`),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // Reading the file needs no other file; SQL that is passed in may not touch any.
    enable_external_access: options.files === false ? 'false' : 'true',
  })
  const connection = await instance.connect()
  const close = () => {
    connection.closeSync()
    instance.closeSync()
  }
  return { connection, close }
}
