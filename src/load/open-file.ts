import { availableParallelism } from 'node:os'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

export type OpenedFile = { connection: DuckDBConnection; close: () => void }

export type OpenOptions = {
  /** DuckDB's memory_limit; what goes beyond is spilled */
  memoryLimit: string
  /** Folder for what is spilled */
  spill: string
  /** DuckDB's max_temp_directory_size */
  spillLimit?: string
  /** Threads at most; files being written are buffered by each, outside of the memory limit */
  threads?: number
  readOnly?: boolean
}

/** Opens a database file with local time and without extensions from the network. Close it to release file and memory. */
export async function openFile(file: string, options: OpenOptions): Promise<OpenedFile> {
  const { memoryLimit, spill, spillLimit, threads, readOnly = false } = options
  const instance = await DuckDBInstance.create(file, {
    ...(readOnly ? { access_mode: 'READ_ONLY' } : {}),
    memory_limit: memoryLimit,
    temp_directory: spill,
    ...(spillLimit === undefined ? {} : { max_temp_directory_size: spillLimit }),
    ...(threads === undefined ? {} : { threads: String(Math.min(threads, availableParallelism())) }),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  await connection.run(`SET TimeZone = 'Asia/Ho_Chi_Minh'`)
  const close = () => {
    connection.closeSync()
    instance.closeSync()
  }
  return { connection, close }
}
