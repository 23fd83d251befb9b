import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sqlExamples } from '../../src/explore/sql/examples.js'
import { parseCsv } from '../../src/load/corrections/parse-csv.js'
import { kimBangReview } from '../load/make-records.js'
import { type ExplorerKit, openExplorer } from './explorer-kit.js'

let kit: ExplorerKit
const review = kimBangReview()
beforeAll(async () => {
  kit = await openExplorer()
  await kit.publish([review])
  writeFileSync(join(kit.folder, 'secret.csv'), 'word\nhush\n')
})
afterAll(() => kit.close())

const ask = async (sql: string) => load((await kit.ask(`/sql?${new URLSearchParams({ q: sql }).toString()}`)).text)

test('a query shows its rows; NULL is told from an empty text', async () => {
  const page = await ask(
    `SELECT value, NULL AS nothing, '' AS empty, '<b>' AS "<i>", article_id FROM facts ORDER BY value`,
  )
  expect(page('.result thead').text()).toBe('valuenothingempty<i>article_id')
  expect(page('.result tbody tr').length).toBe(3)
  const first = page('.result tbody tr').first().find('td')
  expect(first.map((_, cell) => page(cell).text()).get()).toEqual(['39', 'NULL', '', '<b>', review.article.id])
  expect(first.find('a').attr('href')).toBe(`/article/${review.article.id}`)
})

test.each(sqlExamples.map(({ name, sql }) => [name, sql]))('example %s runs', async (_, sql) => {
  const page = await ask(sql)
  expect(page('.error').text()).toBe('')
  expect(page('.result').length).toBe(1)
})

test('CSV of a query', async () => {
  const { text, headers } = await kit.ask(
    `/sql.csv?${new URLSearchParams({ q: 'SELECT value, quote FROM facts ORDER BY value DESC' }).toString()}`,
  )
  expect(headers['content-disposition']).toContain('query.csv')
  expect(parseCsv(text).map(({ values }) => values.value)).toEqual(['95', '56', '39'])
})

describe('what a query cannot do', () => {
  const secret = () => join(kit.folder, 'secret.csv')
  test.each([
    ['write', () => 'DELETE FROM facts'],
    ['write in brackets', () => 'SELECT * FROM (DELETE FROM facts RETURNING *)'],
    ['update', () => `UPDATE facts SET value = 0`],
    ['create', () => 'CREATE TABLE t AS SELECT 1'],
    ['make a temporary table', () => 'CREATE TEMP TABLE t AS SELECT 1'],
    ['leave its brackets', () => 'SELECT 1) AS source; DROP TABLE facts; FROM (SELECT 1'],
    ['be several', () => 'SELECT 1; SELECT 2'],
    ['read a file', () => `FROM read_csv('${secret()}')`],
    ['read a file by its name', () => `FROM '${secret()}'`],
    ['read a text', () => `FROM read_text('/etc/hostname')`],
    ['list files', () => `FROM glob('/*')`],
    ['write a file', () => `COPY facts TO '${join(kit.folder, 'out.csv')}'`],
    ['export', () => `EXPORT DATABASE '${join(kit.folder, 'out')}'`],
    ['attach a database', () => `ATTACH '${join(kit.folder, 'other.duckdb')}'`],
    ['attach memory', () => `ATTACH ':memory:' AS m`],
    ['load an extension', () => 'LOAD httpfs'],
    ['install an extension', () => 'INSTALL httpfs'],
    ['reach the network', () => `FROM read_csv('https://example.org/x.csv')`],
    ['unlock the configuration', () => 'SET enable_external_access = true'],
    ['reset the configuration', () => 'RESET lock_configuration'],
    ['set by pragma', () => 'PRAGMA enable_profiling'],
    ['checkpoint', () => 'CHECKPOINT'],
    ['be nothing', () => '-- only words'],
    ['be half', () => 'SELECT ('],
  ])('%s', async (_, sql) => {
    const page = await ask(sql())
    expect(page('.result').length).toBe(0)
    expect(page('[role=alert] .error').text()).not.toBe('')
    expect(page('main').text()).not.toContain('hush')
    expect(existsSync(join(kit.folder, 'out.csv')) || existsSync(join(kit.folder, 'out'))).toBe(false)
  })

  test('nothing of all that changed the database', async () => {
    const page = await ask('SELECT count(*) AS n FROM facts')
    expect(page('.result td').text()).toBe('3')
    expect(readdirSync(kit.folder).sort()).toEqual(['output', 'secret.csv'])
    expect(statSync(join(kit.folder, 'output', 'tinhuyen.duckdb')).isFile()).toBe(true)
  })

  test('show more rows than a page holds', async () => {
    const page = await ask('SELECT * FROM range(5000)')
    expect(page('.result tbody tr').length).toBe(1000)
    expect(page('main').text()).toContain('the first 1,000 rows')
  })

  test('show cells without end', async () => {
    const page = await ask(`SELECT repeat('x', 100000) AS long`)
    expect(page('.result td').text()).toHaveLength(2000)
  })
})

test('the codebook stands beside it, in the language of the page', async () => {
  const page = await ask('')
  expect(
    page('.codebook summary')
      .map((_, one) => page(one).text())
      .get()
      .join('\n'),
  ).toContain('v_model_counts')
  const vi = await kit.ask('/sql', { headers: { 'accept-language': 'vi' } })
  expect(vi.text).toContain('Mỗi dòng một phát biểu về số mô hình')
})
