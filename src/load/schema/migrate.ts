import type { DuckDBConnection } from '@duckdb/node-api'
import { hashId } from '../../model/ids.js'
import { quoteName, quoteText, type Table } from './column.js'
import { createTableSql } from './ddl.js'

/** Columns that got another name: table, old, new. Entries stay here for ever, so that any older file can be opened. */
export const renamedColumns: readonly { table: string; from: string; to: string }[] = []

/** Values of columns that older files lack and that must not be NULL, as SQL. */
const fillers: Readonly<Record<string, string>> = {
  VARCHAR: `''`,
  BOOLEAN: 'false',
  INTEGER: '0',
  BIGINT: '0',
  UBIGINT: '0',
  DOUBLE: '0',
  'VARCHAR[]': '[]',
}

/** What a table was made with, as `database_info` keeps it. */
export function tableDigest(table: Table): { name: string; value: string } {
  return { name: `table ${table.name}`, value: hashId(createTableSql(table)) }
}

/**
 * Brings the tables of an older database to the present shape. A table that was made with other columns, types or
 * constraints is made anew and its rows are copied by name; derived tables are dropped, because the next build makes
 * them. Returns the names of the tables that changed.
 */
export async function migrateTables(connection: DuckDBConnection, tables: readonly Table[]): Promise<string[]> {
  const columns = await presentColumns(connection)
  const made = columns.has('database_info') ? await digests(connection) : new Map<string, string>()
  const changed = tables.filter((table) => {
    const { name, value } = tableDigest(table)
    return columns.has(table.name) && made.get(name) !== value
  })
  for (const table of changed) await rebuild(connection, table, columns.get(table.name)!)
  return changed.map((table) => table.name)
}

async function presentColumns(connection: DuckDBConnection): Promise<Map<string, Set<string>>> {
  const reader = await connection.runAndReadAll(
    `SELECT table_name, column_name FROM duckdb_columns()
     WHERE NOT internal AND database_name = current_database()
       AND table_oid IN (SELECT table_oid FROM duckdb_tables() WHERE NOT temporary)`,
  )
  const found = new Map<string, Set<string>>()
  for (const [table, column] of reader.getRows() as [string, string][]) {
    found.set(table, (found.get(table) ?? new Set()).add(column))
  }
  return found
}

async function digests(connection: DuckDBConnection): Promise<Map<string, string>> {
  const reader = await connection.runAndReadAll(`SELECT name, value FROM database_info`)
  return new Map(reader.getRows() as [string, string][])
}

async function rebuild(connection: DuckDBConnection, table: Table, has: ReadonlySet<string>): Promise<void> {
  const name = quoteName(table.name)
  if (table.kind === 'derived') {
    await connection.run(`DROP TABLE ${name}`)
    return
  }
  const old = quoteName(`old_${table.name}`)
  await connection.run(`CREATE TEMP TABLE ${old} AS FROM ${name}`)
  await connection.run(`DROP TABLE ${name}`)
  await connection.run(createTableSql(table))
  const values = table.columns.map((column) => {
    const renamed = renamedColumns.find((one) => one.table === table.name && one.to === column.name)
    const source = has.has(column.name) ? column.name : renamed && has.has(renamed.from) ? renamed.from : null
    if (source) return `CAST(${quoteName(source)} AS ${column.type})`
    return column.nullable ? 'NULL' : filler(column.type, column.allowed)
  })
  await connection.run(`INSERT INTO ${name} SELECT ${values.join(', ')} FROM ${old}`)
  await connection.run(`DROP TABLE ${old}`)
}

function filler(type: string, allowed: readonly string[] | undefined): string {
  if (allowed?.[0] !== undefined) return quoteText(allowed[0])
  const value = fillers[type]
  if (value === undefined) throw new Error(`Older databases need a value for a new column of type ${type}`)
  return value
}
