import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type OpenedFile, openFile } from './open-file.js'
import { quoteText } from './schema/column.js'

/** There is nothing to read yet. */
export class NoDatabaseError extends Error {
  override name = 'NoDatabaseError'
  constructor(file: string) {
    super(`There is no database at ${file}. Make one with: tinhuyen run`)
  }
}

export type Reader = OpenedFile

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
  const { memoryLimit = '512MB', spillLimit } = options
  const { connection, close } = await openFile(file, {
    ...{ readOnly: true, memoryLimit, spill: join(tmpdir(), `tinhuyen-spill-${process.pid}`) },
    ...(spillLimit === undefined ? {} : { spillLimit }),
  })
  const folders = (options.folders ?? []).map((folder) => quoteText(`${resolve(folder)}/`))
  await connection.run(`SET allowed_directories = [${folders.join(', ')}]::VARCHAR[]`)
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
  return { connection, close }
}
