import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { type QueryFormat, queryFormats, writeQuery, writeQueryParquet } from '../export/query.js'
import { writeInPlace } from '../export/write-file.js'
import { type DatabaseFlags, withDatabaseOption, withReader } from './database-option.js'
import { Failure } from './failure.js'

export type OutputFlags = DatabaseFlags & { format: QueryFormat; out?: string; memory: string }
type QueryFlags = OutputFlags & { file?: string }

export function addQueryCommand(program: Command): void {
  const command = program
    .command('query')
    .description('Ask the database in SQL; nothing can be changed by it')
    .argument('[sql]', 'one query, such as "FROM v_model_counts"')
    .option('--file <file>', 'read the query from a file')
  withOutputOptions(withDatabaseOption(command)).action(async (sql: string | undefined, flags: QueryFlags) => {
    await printQuery(readSql(sql, flags), flags)
  })
}

/** What becomes of the rows of a query. */
export function withOutputOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'how rows are written').choices(queryFormats).default('table'))
    .option('--out <file>', 'write to a file (needed for parquet)')
    .option('--memory <size>', 'memory for the query; most of what needs more goes to disk', '512MB')
}

/** Runs a query on the published database and prints or writes its rows. Throws Failure for SQL that is wrong. */
export async function printQuery(sql: string, flags: OutputFlags): Promise<void> {
  const { format, out, memory } = flags
  if (format === 'parquet' && out === undefined) throw new Failure('--format parquet needs a file: --out FILE', 2)
  const folders = out === undefined ? [] : [dirname(resolve(out))]
  await withReader(
    flags,
    async ({ connection }) => {
      try {
        if (format === 'parquet') await writeQueryParquet(connection, sql, resolve(out!))
        else if (out === undefined) await writeQuery(connection, sql, format, (text) => process.stdout.write(text))
        else await writeQueryFile(out, (write) => writeQuery(connection, sql, format, write))
      } catch (error) {
        throw new Failure(describeQueryError(error as Error))
      }
    },
    { folders, memoryLimit: memory },
  )
}

function describeQueryError({ message }: Error): string {
  if (!message.startsWith('Out of Memory Error')) return message
  return `${message.split('\n')[0]}: give it more with --memory, such as --memory 2GB`
}

async function writeQueryFile(file: string, query: (write: (text: string) => void) => Promise<void>): Promise<void> {
  await writeInPlace(resolve(file), async (temporary) => {
    const descriptor = openSync(temporary, 'w')
    try {
      await query((text) => writeSync(descriptor, text))
    } finally {
      closeSync(descriptor)
    }
  })
}

function readSql(sql: string | undefined, { file }: QueryFlags): string {
  if ((sql === undefined) === (file === undefined)) throw new Failure('give a query, or --file with one in it', 2)
  if (sql !== undefined) return sql
  try {
    return readFileSync(file!, 'utf8')
  } catch (error) {
    throw new Failure(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}
