import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteName, type Table } from './schema/column.js'
import { type IssueRow, nameIssue, type PipelineRow, type RunRow } from './schema/operations.js'
import { tableNamed } from './schema/tables.js'
import { appendToStage, createStage, stageName } from './staging.js'
import { inTransaction, type Writer } from './writer.js'

/** Adds pipelines or replaces them by id. */
export async function loadPipelines(writer: Writer, rows: readonly PipelineRow[]): Promise<number> {
  return mergeByKey(writer, tableNamed('pipelines'), rows)
}

/** Adds runs or replaces them by id: load a run when it starts, and again when it ends. */
export async function loadRuns(writer: Writer, rows: readonly RunRow[]): Promise<number> {
  return mergeByKey(writer, tableNamed('runs'), rows)
}

/** Adds issues. The same issue of the same run is one row. */
export async function loadIssues(writer: Writer, rows: readonly Omit<IssueRow, 'issueId'>[]): Promise<number> {
  return mergeByKey(writer, tableNamed('issues'), rows.map(nameIssue))
}

/**
 * Merges rows by primary key in one transaction; of several with the same key the last counts.
 * Returns the number of rows written.
 */
export async function mergeByKey(writer: Writer, table: Table, rows: readonly object[]): Promise<number> {
  if (rows.length === 0) return 0
  const { connection } = writer
  await stageByKey(connection, table, rows)
  return inTransaction(connection, () => mergeRowsByKey(connection, table))
}

function keyColumns(table: Table) {
  return table.columns.filter((column) => table.primaryKey.includes(column.name))
}

/** Stages rows, of several with the same key the last. */
export async function stageByKey(connection: DuckDBConnection, table: Table, rows: readonly object[]): Promise<void> {
  const keys = keyColumns(table).map((column) => column.path[0]!)
  const last = new Map(rows.map((row) => [JSON.stringify(keys.map((key) => (row as Values)[key])), row]))
  await createStage(connection, table)
  await appendToStage(connection, table, [...last.values()])
}

/**
 * Moves staged rows into the table, in place of those with the same key; run it in a transaction. Returns how many.
 */
export async function mergeRowsByKey(connection: DuckDBConnection, table: Table): Promise<number> {
  const name = quoteName(table.name)
  const match = keyColumns(table).map((key) => `${name}.${quoteName(key.name)} = s.${quoteName(key.name)}`)
  await connection.run(`DELETE FROM ${name} USING ${stageName(table)} s WHERE ${match.join(' AND ')}`)
  const { rowsChanged } = await connection.run(`INSERT INTO ${name} FROM ${stageName(table)}`)
  return rowsChanged
}

/** Replaces the whole of a table. */
export async function replaceAll(writer: Writer, table: Table, rows: readonly object[]): Promise<void> {
  const { connection } = writer
  await createStage(connection, table)
  await appendToStage(connection, table, rows)
  await inTransaction(connection, async () => {
    await connection.run(`DELETE FROM ${quoteName(table.name)}`)
    await connection.run(`INSERT INTO ${quoteName(table.name)} FROM ${stageName(table)}`)
  })
}

type Values = Record<string, unknown>
