import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataPaths } from '../../src/load/data-paths.js'
import { loadRecords } from '../../src/load/load-batch.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { tables } from '../../src/load/schema/tables.js'
import { verifyEvidence } from '../../src/load/verify.js'
import { views } from '../../src/load/views/index.js'
import { closeWriter, openWriter, type Writer } from '../../src/load/writer.js'
import { makeArticle, makeFact, makeRecords, year2022 } from './make-records.js'

let folder: string
let writer: Writer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tinhuyen-older-'))
  const { workFile } = dataPaths(folder)
  mkdirSync(dirname(workFile), { recursive: true })
  const instance = await DuckDBInstance.create(workFile)
  const connection = await instance.connect()
  await connection.run(readFileSync(new URL('older-database.sql', import.meta.url), 'utf8'))
  connection.closeSync()
  instance.closeSync()
  writer = await openWriter(folder)
})
afterAll(() => {
  closeWriter(writer)
  rmSync(folder, { recursive: true })
})

async function rows(sql: string) {
  return (await writer.connection.runAndReadAll(sql)).getRowObjectsJson()
}

test('an older file gets the tables, views and comments of this version', async () => {
  const present = await rows(`SELECT table_name || '.' || column_name AS name FROM duckdb_columns() WHERE NOT internal`)
  const declared = [...tables, ...views].flatMap((one) => one.columns.map((column) => `${one.name}.${column.name}`))
  expect(present.map((row) => row.name).sort()).toEqual(declared.sort())
  expect(await rows(`SELECT 1 FROM duckdb_columns() WHERE NOT internal AND comment IS NULL`)).toEqual([])
})

test('its rows are kept, and columns that it lacks are empty', async () => {
  expect(await rows('SELECT id, value, subject_basis, confidence FROM facts')).toEqual([
    { id: 'f1', value: 95, subject_basis: null, confidence: 0 },
  ])
  const findings = await verifyEvidence(writer.connection)
  expect(findings.find((finding) => finding.what === 'quotes of facts')).toMatchObject({ checked: 1, wrong: 0 })
})

test('what follows from its rows is made anew', async () => {
  await refreshDerived(writer)
  expect(await rows('SELECT district, count FROM v_model_counts')).toEqual([{ district: 'Kim Bảng', count: 95 }])
  expect(await rows('SELECT count(DISTINCT group_id) AS groups FROM article_groups')).toEqual([{ groups: '2' }])
})

test('wider lists of values hold from then on', async () => {
  const article = makeArticle('Tin\nCó 7 mô hình.')
  const fact = makeFact(article, '7 mô hình', 7, { period: year2022, measure: 'commended' })
  expect(await loadRecords(writer, [makeRecords(article, { facts: [fact] })])).toMatchObject({ added: 1, records: 1 })
})
