import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { recordsSchema } from '../model/records.js'
import { DiskFullError, isDiskFull } from './disk-full.js'
import { type Column, quoteName, quoteText, type Table } from './schema/column.js'
import { articleExtrasSchema } from './schema/derived.js'
import { jsonColumnTypes } from './schema/from-zod.js'

const columns = { extras: jsonColumnTypes(articleExtrasSchema), ...jsonFields() }

function jsonFields(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(recordsSchema.shape).map(([field, schema]) => [field, jsonColumnTypes(schema)]),
  )
}

/** DuckDB reads in pieces of twice the longest object that it expects; small ones are shared out between threads. */
const leastObjectBytes = 1_048_576

/** Bytes that are written at once. */
const writeBytes = 4_194_304

/**
 * Stages lines of JSON as one row an article. DuckDB parses JSON several times faster than values can be handed to it
 * one by one.
 */
export async function stageLines(
  connection: DuckDBConnection,
  folder: string,
  lines: readonly Uint8Array[],
): Promise<void> {
  const file = join(folder, `stage-${process.pid}.ndjson`)
  try {
    writeLines(file, lines)
    const longest = lines.reduce((most, line) => Math.max(most, line.length), leastObjectBytes)
    const types = Object.entries(columns).map(([field, type]) => `${quoteName(field)}: ${quoteText(type)}`)
    await connection.run(`CREATE OR REPLACE TEMP TABLE stage_records AS
      FROM read_json(${quoteText(file)}, format = 'newline_delimited', maximum_object_size = ${longest},
        columns = {${types.join(', ')}})`)
  } catch (error) {
    throw isDiskFull(error) ? new DiskFullError(error) : error
  } finally {
    rmSync(file, { force: true })
  }
}

function writeLines(file: string, lines: readonly Uint8Array[]): void {
  const out = openSync(file, 'w')
  try {
    let waiting: Uint8Array[] = []
    let bytes = 0
    for (const line of lines) {
      waiting.push(line)
      bytes += line.length
      if (bytes < writeBytes) continue
      writeFileSync(out, Buffer.concat(waiting))
      waiting = []
      bytes = 0
    }
    writeFileSync(out, Buffer.concat(waiting))
  } finally {
    closeSync(out)
  }
}

/** SELECT of the rows of a record table from the staged articles. */
export function selectStaged(table: Table): string {
  return `SELECT ${table.columns.map(stagedValue).join(', ')} FROM ${sourceOf(table)}`
}

function sourceOf(table: Table): string {
  if (table.name === 'articles') return 'stage_records'
  if (table.name !== 'positions') return `(SELECT article, unnest(${table.name}) AS record FROM stage_records)`
  return `(SELECT *, "officialId" || '.' || ordinal AS "positionId" FROM (
    SELECT article, official.id AS "officialId", unnest(official.positions) AS record,
      generate_subscripts(official.positions, 1)::INTEGER AS ordinal
    FROM (SELECT article, unnest(officials) AS official FROM stage_records)))`
}

function stagedValue(column: Column): string {
  const value = column.path.map(quoteName).join('.')
  return column.type === 'TIMESTAMP' ? localMoment(value) : value
}

/** A moment with an offset becomes the local clock; the session's time zone is local, for those without. */
export function localMoment(value: string): string {
  return `TRY_CAST(${value} AS TIMESTAMPTZ) AT TIME ZONE 'Asia/Ho_Chi_Minh'`
}
