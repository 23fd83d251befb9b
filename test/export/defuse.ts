import { DuckDBInstance } from '@duckdb/node-api'
import { defuseExpression } from '../../src/export/excel-csv.js'

/** Texts as the spreadsheet CSV has them. */
export async function defuse(texts: readonly string[]): Promise<string[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const values = texts.map((_, index) => `($${index + 1}::VARCHAR)`).join(', ')
  const reader = await connection.runAndReadAll(
    `SELECT ${defuseExpression('words')} FROM (VALUES ${values}) t(words)`,
    [...texts],
  )
  connection.closeSync()
  instance.closeSync()
  return reader.getRows().flat() as string[]
}
