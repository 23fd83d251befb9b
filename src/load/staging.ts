import {
  BIGINT,
  BOOLEAN,
  DATE,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
  dateValue,
  ENUM,
  INTEGER,
  LIST,
  listValue,
  TIMESTAMP,
  timestampValue,
  VARCHAR,
} from '@duckdb/node-api'
import { type Column, quoteName, quoteText, type Table } from './schema/column.js'

const chunkRows = 2048

export function stageName(table: Table): string {
  return `stage_${table.name}`
}

/** An empty temporary table with the columns of `table` and none of its constraints. */
export async function createStage(connection: DuckDBConnection, table: Table): Promise<void> {
  const columns = table.columns.map((column) => `${quoteName(column.name)} ${stageType(column)}`)
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${stageName(table)} (${columns.join(', ')})`)
}

/** Closed lists are staged as numbers, which are written several times faster than text. */
function stageType(column: Column): string {
  return column.allowed && column.type === 'VARCHAR' ? `ENUM(${column.allowed.map(quoteText).join(', ')})` : column.type
}

/** Appends objects to the stage of a table; `column.path` says where a value stands in them. */
export async function appendToStage(
  connection: DuckDBConnection,
  table: Table,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return
  const fields = table.columns.map((column) => ({ read: readerOf(column), ...codecOf(column) }))
  const types = fields.map((field) => field.type)
  const appender = await connection.createAppender(stageName(table))
  try {
    for (let at = 0; at < rows.length; at += chunkRows) {
      const part = rows.slice(at, at + chunkRows)
      const chunk = DuckDBDataChunk.create(types, part.length)
      chunk.setColumns(
        fields.map(({ read, encode }) =>
          part.map((row) => {
            const value = read(row)
            return value === null || value === undefined ? null : encode(value)
          }),
        ),
      )
      appender.appendDataChunk(chunk)
    }
  } finally {
    appender.closeSync()
  }
}

function readerOf(column: Column): (row: object) => unknown {
  const [first, second, third] = column.path as [string, string?, string?]
  if (second === undefined) return (row) => (row as Values)[first]
  if (third === undefined) return (row) => ((row as Values)[first] as Values)[second]
  return (row) => (((row as Values)[first] as Values)[second] as Values | null)?.[third]
}

type Values = Record<string, unknown>
type Codec = { type: DuckDBType; encode: (value: never) => DuckDBValue }

const same = (value: never): DuckDBValue => value

const codecs: Record<string, Codec> = {
  VARCHAR: { type: VARCHAR, encode: same },
  DOUBLE: { type: DOUBLE, encode: same },
  INTEGER: { type: INTEGER, encode: same },
  BOOLEAN: { type: BOOLEAN, encode: same },
  BIGINT: { type: BIGINT, encode: (value: number) => BigInt(value) },
  DATE: { type: DATE, encode: encodeDay },
  TIMESTAMP: { type: TIMESTAMP, encode: encodeMoment },
  'VARCHAR[]': { type: LIST(VARCHAR), encode: (values: string[]) => listValue(values) },
}

function codecOf(column: Column): { type: DuckDBType; encode: (value: unknown) => DuckDBValue } {
  const { allowed, type } = column
  if (allowed && type === 'VARCHAR') return { type: ENUM(allowed), encode: (value) => oneOf(column, allowed, value) }
  const codec = codecs[type]
  if (!codec) throw new Error(`No way to write the SQL type ${type}`)
  return codec as { type: DuckDBType; encode: (value: unknown) => DuckDBValue }
}

function oneOf(column: Column, allowed: readonly string[], value: unknown): string {
  if (allowed.includes(value as string)) return value as string
  throw new Error(`Column ${column.name} holds ${allowed.join(', ')}, not ${JSON.stringify(value)}`)
}

const dayMilliseconds = 86_400_000
const days = new Map<string, DuckDBValue>()

function encodeDay(day: string): DuckDBValue {
  let value = days.get(day)
  if (value === undefined) {
    const milliseconds = Date.parse(`${day}T00:00:00Z`)
    if (Number.isNaN(milliseconds)) throw new Error(`Not a day: ${day}`)
    value = dateValue(milliseconds / dayMilliseconds)
    // Days recur; a bound keeps a broken source from filling memory.
    if (days.size < 50_000) days.set(day, value)
  }
  return value
}

/** Vietnam has had UTC+7 without summer time for the whole life of these portals. */
const localOffsetMilliseconds = 7 * 3_600_000

/** An ISO moment as the wall clock of Asia/Ho_Chi_Minh; a text without an offset is that clock already. */
function localMilliseconds(moment: string): number | null {
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(moment)
  const clock = zoned ? moment : `${moment.includes('T') ? moment : `${moment}T00:00:00`}Z`
  const milliseconds = Date.parse(clock)
  if (Number.isNaN(milliseconds)) return null
  return zoned ? milliseconds + localOffsetMilliseconds : milliseconds
}

function encodeMoment(moment: string): DuckDBValue {
  const milliseconds = localMilliseconds(moment)
  return milliseconds === null ? null : timestampValue(BigInt(milliseconds) * 1000n)
}
