import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tables } from '../../src/load/schema/tables.js'
import { vietnamese, vietnameseNames } from '../../src/load/schema/vietnamese.js'
import { views } from '../../src/load/views/index.js'
import { openTemporaryWriter, type TemporaryWriter } from './temporary-writer.js'

let temporary: TemporaryWriter
beforeAll(async () => {
  temporary = await openTemporaryWriter()
})
afterAll(() => temporary.close())

describe('schema', () => {
  test('every table and view of the database, and every column, has a comment', async () => {
    expect(
      await temporary.rows(`
        SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal AND coalesce(comment, '') = ''
        UNION ALL SELECT table_name, '' FROM duckdb_tables() WHERE NOT temporary AND coalesce(comment, '') = ''
        UNION ALL SELECT view_name, '' FROM duckdb_views() WHERE NOT internal AND coalesce(comment, '') = ''`),
    ).toEqual([])
  })

  test('every text has its Vietnamese side, and no text stands there for nothing', () => {
    const names = tables.flatMap((table) => [table.name, ...table.columns.map(({ name }) => `${table.name}.${name}`)])
    for (const name of names) expect(vietnamese(name), name).not.toBe('')
    const used = new Set([...names, ...names.map((name) => name.slice(name.indexOf('.') + 1))])
    expect(vietnameseNames.filter((name) => !used.has(name))).toEqual([])
  })

  test('tables and views are those of the database, column by column', async () => {
    const declared = [...tables, ...views].flatMap((one) => one.columns.map((column) => `${one.name}.${column.name}`))
    const present = await temporary.rows(
      `SELECT table_name || '.' || column_name AS name FROM duckdb_columns() WHERE NOT internal`,
    )
    expect(present.map((row) => row.name).sort()).toEqual([...declared].sort())
  })

  test('closed lists of values are kept by the database', async () => {
    await expect(
      temporary.rows(`INSERT INTO checks VALUES ('i', 'a', 'v', 'guess', 'ok', [], [], 1, 1, 0, 1, 'x', 'r')`),
    ).rejects.toThrow(/CHECK/)
  })

  test('search folds diacritics, đ included', async () => {
    expect(await temporary.rows(`SELECT fold('Đường Phủ Lý') AS folded`)).toEqual([{ folded: 'duong phu ly' }])
  })
})
