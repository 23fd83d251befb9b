import { resolve } from 'node:path'
import type { Command } from 'commander'
import { dataPaths } from '../load/data-paths.js'
import { openReader, type Reader, type ReaderOptions } from '../load/reader.js'
import { hasCurrentSchema } from '../load/schema/apply.js'
import { describeError, Failure } from './failure.js'

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
  const file = databaseFile(flags)
  const reader = await openReader(file, options)
  try {
    return await tellingVersion(file, () => work(reader))
  } finally {
    reader.close()
  }
}

/** Does what reads a database. Where one of another version lacks a table or column, the failure says so, and what to do. */
export async function tellingVersion<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!/(Binder|Catalog) Error/.test(String(error)) || (await isOfThisVersion(file))) throw error
    throw new Failure(
      `${describeError(error)}\n${file} was made by another version of tinhuyen: the next tinhuyen run, import or rebuild brings it up to this one`,
      error instanceof Failure ? error.exitCode : 1,
    )
  }
}

async function isOfThisVersion(file: string): Promise<boolean> {
  const { connection, close } = await openReader(file)
  try {
    return await hasCurrentSchema(connection)
  } finally {
    close()
  }
}
