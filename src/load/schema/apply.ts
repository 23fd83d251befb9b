import type { DuckDBConnection } from '@duckdb/node-api'
import { hashId } from '../../model/ids.js'
import { views } from '../views/index.js'
import { quoteName, quoteText } from './column.js'
import { createTableSql, createViewSql, tableCommentsSql } from './ddl.js'
import { macros } from './macros.js'
import { migrateTables, tableDigest } from './migrate.js'
import { tables } from './tables.js'

/** Everything that a database of this version is made with. */
export function schemaStatements(): string[] {
  return [
    ...tables.map(createTableSql),
    ...macros,
    ...tables.flatMap(tableCommentsSql),
    ...views.flatMap(createViewSql),
  ]
}

export const schemaDigest = hashId(...schemaStatements())

/** Makes tables, macros, views and comments, or brings those of an earlier version up to this one. */
export async function applySchema(connection: DuckDBConnection): Promise<void> {
  if (await hasCurrentSchema(connection)) return
  await connection.run('BEGIN TRANSACTION')
  try {
    await dropViews(connection)
    await migrateTables(connection, tables)
    for (const statement of schemaStatements()) await connection.run(statement)
    const info = [{ name: 'schema_digest', value: schemaDigest }, ...tables.map(tableDigest)]
    const values = info.map(({ name, value }) => `(${quoteText(name)}, ${quoteText(value)})`)
    await connection.run(`INSERT OR REPLACE INTO database_info VALUES ${values.join(', ')}`)
    await connection.run('COMMIT')
  } catch (error) {
    await connection.run('ROLLBACK')
    throw error
  }
}

/** Whether the tables, views and comments are those of this version. */
export async function hasCurrentSchema(connection: DuckDBConnection): Promise<boolean> {
  return (await storedDigest(connection)) === schemaDigest
}

async function storedDigest(connection: DuckDBConnection): Promise<string | null> {
  const tablesReader = await connection.runAndReadAll(
    `SELECT 1 FROM duckdb_tables() WHERE table_name = 'database_info' AND NOT temporary`,
  )
  if (tablesReader.currentRowCount === 0) return null
  const reader = await connection.runAndReadAll(`SELECT value FROM database_info WHERE name = 'schema_digest'`)
  return (reader.getRows()[0]?.[0] as string | undefined) ?? null
}

/** Views of an earlier version, also those that this one no longer has. */
async function dropViews(connection: DuckDBConnection): Promise<void> {
  const reader = await connection.runAndReadAll(
    `SELECT view_name FROM duckdb_views() WHERE NOT internal AND database_name = current_database()`,
  )
  for (const [name] of reader.getRows() as [string][]) await connection.run(`DROP VIEW IF EXISTS ${quoteName(name)}`)
}
