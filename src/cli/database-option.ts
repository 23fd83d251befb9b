import { resolve } from 'node:path'
import type { Command } from 'commander'
import { dataPaths } from '../load/data-paths.js'
import { openReader, type Reader, type ReaderOptions } from '../load/reader.js'

export type DatabaseFlags = { data: string; db?: string }

/** Commands that only read: they see the database as it was last published. */
export function withDatabaseOption(command: Command): Command {
  return command
    .option('--data <dir>', 'data folder whose published database is read', 'data')
    .option('--db <file>', 'another database file, such as that of a release')
}

export function databaseFile({ data, db }: DatabaseFlags): string {
  return db === undefined ? dataPaths(resolve(data)).publishedFile : resolve(db)
}

/** Opens the database, does the work, closes it whatever happens. Throws NoDatabaseError where there is none. */
export async function withReader<T>(
  flags: DatabaseFlags,
  work: (reader: Reader) => Promise<T>,
  options: ReaderOptions = {},
): Promise<T> {
  const reader = await openReader(databaseFile(flags), options)
  try {
    return await work(reader)
  } finally {
    reader.close()
  }
}
