import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportModelCounts } from '../../src/export/model-counts.js'
import { type QueryFormat, writeQuery, writeQueryParquet } from '../../src/export/query.js'
import { loadRecords } from '../../src/load/load-batch.js'
import { publish } from '../../src/load/publish.js'
import { openReader, type Reader } from '../../src/load/reader.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { kimBangReview } from '../load/make-records.js'
import { openTemporaryWriter, type TemporaryWriter } from '../load/temporary-writer.js'

let temporary: TemporaryWriter
let reader: Reader
beforeAll(async () => {
  temporary = await openTemporaryWriter()
  await loadRecords(temporary.writer, [kimBangReview()])
  await refreshDerived(temporary.writer)
  await exportModelCounts(temporary.writer.connection, join(temporary.folder, 'model_counts.csv'))
  reader = await openReader(await publish(temporary.writer), { folders: [join(temporary.folder, 'out')] })
})
afterAll(() => {
  reader.close()
  temporary.close()
})

async function query(sql: string, format: Exclude<QueryFormat, 'parquet'>): Promise<string> {
  let text = ''
  await writeQuery(reader.connection, sql, format, (piece) => {
    text += piece
  })
  return text
}

describe('writeQuery', () => {
  const sql = `SELECT value, unit, measure, period_from, part_of = [] AS total FROM facts ORDER BY value -- by size`

  test('as a table, numbers to the right', async () => {
    expect(await query(sql, 'table')).toBe(`\
value  unit     measure     period_from  total
─────  ───────  ──────────  ───────────  ─────
   39  mô hình  new         2022-01-01   false
   56  mô hình  replicated  2022-01-01   false
   95  mô hình  registered  2022-01-01   true
(3 rows)
`)
  })

  test('as JSON, one row a line', async () => {
    const text = await query(`${sql};`.replace(' -- by size', ''), 'json')
    expect(text.split('\n')).toHaveLength(6)
    expect(JSON.parse(text)[2]).toEqual({
      ...{ value: 95, unit: 'mô hình', measure: 'registered', period_from: '2022-01-01', total: true },
    })
    expect(await query('SELECT 1 WHERE false', 'json')).toBe('[]\n')
  })

  test('as CSV, the same bytes as the export', async () => {
    const names = readFileSync(join(temporary.folder, 'model_counts.csv'), 'utf8').split('\n')[0]!
    const columns = names.split(',').map((name) => `"${name}"`)
    expect(await query(`SELECT ${columns.join(', ')} FROM v_model_counts ORDER BY claim_id`, 'csv')).toBe(
      readFileSync(join(temporary.folder, 'model_counts.csv'), 'utf8'),
    )
    expect(await query(`SELECT 'a"b' AS x, '' AS y, NULL AS z, 'một\nhai' AS "say ""so"""`, 'csv')).toBe(
      'x,y,z,"say ""so"""\n"a""b","",,"một\nhai"\n',
    )
  })

  test('as Parquet', async () => {
    const file = join(temporary.folder, 'out', 'facts.parquet')
    await writeQueryParquet(reader.connection, `FROM facts ORDER BY id`, file)
    expect(existsSync(file)).toBe(true)
    expect(await query(`SELECT count(*) AS n FROM read_parquet('${file}')`, 'csv')).toBe('n\n3\n')
  })

  test.each(['SHOW TABLES', 'DESCRIBE facts', 'SUMMARIZE facts', 'FROM claims', 'WITH x AS (SELECT 1 AS a) FROM x'])(
    '%s is a query too',
    async (statement) => {
      expect((await query(statement, 'csv')).split('\n').length).toBeGreaterThan(2)
    },
  )

  test.each<[string, RegExp]>([
    ['', /no query/],
    [' -- only words\n;', /no query/],
    ['SELEC 1', /SELEC/],
    ['SELECT 1; SELECT 2', /One query/],
    ['SELECT nothing FROM facts', /nothing/],
    ['DELETE FROM facts', /Only queries|read-only/],
    [`SELECT * FROM read_csv('/etc/passwd')`, /disabled/],
    [`COPY facts TO '/tmp/x.csv'`, /Only queries|disabled/],
    ['INSTALL httpfs', /Only queries/],
  ])('%s is refused', async (statement, message) => {
    await expect(query(statement, 'csv')).rejects.toThrow(message)
  })

  test('Vietnamese sorting and searching without diacritics', async () => {
    expect(
      await query(
        `SELECT list(x ORDER BY x COLLATE vi) AS sorted FROM (VALUES ('Đà'), ('Da'), ('Ăn'), ('An')) t(x)`,
        'csv',
      ),
    ).toBe('sorted\nAn;Ăn;Da;Đà\n')
    expect(await query(`SELECT count(*) AS n FROM articles WHERE contains(fold(text), 'dan van kheo')`, 'csv')).toBe(
      'n\n1\n',
    )
  })
})
