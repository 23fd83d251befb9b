import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeFolder, queryPublished, runCli } from './cli-kit.js'
import { newsPage } from './news-portal.js'

const cwd = makeFolder()
const data = join(cwd, 'data')
const csvFile = join(data, 'output', 'model_counts.csv')

beforeAll(async () => {
  mkdirSync(join(cwd, 'luu'))
  for (const [index, name] of ['a', 'b', 'c'].entries()) {
    writeFileSync(join(cwd, 'luu', `${name}.html`), newsPage(`Bản tin ${name} của huyện`, 20 + index))
  }
  const { code } = await runCli(['import', 'luu', '--pipeline', 'ha-nam/kim-bang'], { cwd })
  expect(code).toBe(0)
})

const call = (...args: string[]) => runCli(args, { cwd })

describe('query', () => {
  const sql = `SELECT count, unit, measure FROM v_model_counts ORDER BY count`

  test('prints a table, CSV or JSON', async () => {
    expect(await call('query', sql)).toMatchObject({
      code: 0,
      stdout: `count  unit     measure
─────  ───────  ───────
   20  mô hình  built
   21  mô hình  built
   22  mô hình  built
(3 rows)
`,
    })
    const csv = 'count,unit,measure\n20,mô hình,built\n21,mô hình,built\n22,mô hình,built\n'
    expect((await call('query', sql, '--format', 'csv')).stdout).toBe(csv)
    writeFileSync(join(cwd, 'hoi.sql'), `${sql};\n`)
    const file = await call('query', '--file', 'hoi.sql', '--format', 'json', '--out', 'ra/hoi.json')
    expect(file).toMatchObject({ code: 0, stdout: '' })
    expect(JSON.parse(readFileSync(join(cwd, 'ra', 'hoi.json'), 'utf8'))).toHaveLength(3)
  })

  test('writes Parquet that DuckDB reads', async () => {
    expect((await call('query', sql, '--format', 'parquet', '--out', 'hoi.parquet')).code).toBe(0)
    expect(readFileSync(join(cwd, 'hoi.parquet')).subarray(0, 4).toString()).toBe('PAR1')
  })

  test.each([
    [1, ['query', 'SELEC 1'], /^tinhuyen: .*syntax error/],
    [1, ['query', 'SELECT 1', '--data', 'khong'], /There is no database at .*khong.*Make one with: tinhuyen run/],
    [
      1,
      ['query', 'SELECT list(range) FROM range(3_000_000)', '--memory', '8MB'],
      /: give it more with --memory, such as/,
    ],
    [2, ['query'], /give a query, or --file with one in it/],
  ])('exit code %i for %j', async (exitCode, args, message) => {
    const { code, stdout, stderr } = await call(...args)
    expect([code, stdout]).toEqual([exitCode, ''])
    expect(stderr).toMatch(message)
  })

  test('changes nothing, whatever the SQL says', async () => {
    const { code } = await call('query', `COPY facts TO '${join(cwd, 'trom.csv')}'`)
    expect(code).toBe(1)
    expect((await call('query', 'DELETE FROM facts')).code).toBe(1)
    expect(existsSync(join(cwd, 'trom.csv'))).toBe(false)
    expect((await queryPublished(data, 'SELECT count(*)::INTEGER AS n FROM facts'))[0]!.n).toBeGreaterThan(2)
  })
})

test('review lists doubts, and says when there is none', async () => {
  const all = await call('review', '--format', 'csv')
  expect(all.code).toBe(0)
  expect(all.stdout).toMatch(/^priority,reason,record_id,article_id,title,url,quote,detail,detail_vi\n/)
  expect((await call('review', '--reason', 'mismatched-check')).stdout).toContain('(0 rows)')
  expect((await call('review', '--reason', 'khong-co')).code).toBe(2)
})

test('report writes one file that needs no network', async () => {
  const { code, stdout } = await call('report', '--out', 'bao-cao.html')
  expect([code, stdout]).toEqual([0, `${join(cwd, 'bao-cao.html')}\n`])
  const html = readFileSync(join(cwd, 'bao-cao.html'), 'utf8')
  expect(html).toContain('Kim Bảng')
  expect(html).not.toMatch(/<(?:script|link)[^>]*(?:src|href)=/)
})

describe('rebuild', () => {
  test('makes the same CSV from the archive alone, without the working database', async () => {
    const csv = readFileSync(csvFile, 'utf8')
    const before = await queryPublished(data, 'SELECT * FROM pages ORDER BY page_id')
    rmSync(join(data, 'output', '.work'), { recursive: true })
    rmSync(csvFile)
    const { code, stderr } = await call('rebuild')
    expect(code).toBe(0)
    expect(stderr).toContain('ha-nam/kim-bang: 3 captures, 3 articles')
    expect(readFileSync(csvFile, 'utf8')).toBe(csv)
    expect(await queryPublished(data, 'SELECT * FROM pages ORDER BY page_id')).toEqual(before)
    expect(await queryPublished(data, 'SELECT command FROM runs ORDER BY started_at')).toEqual([
      { command: 'import' },
      { command: 'rebuild' },
    ])
  })
})

test.each(['report', 'review', 'verify', 'export'])('%s of a database of another version says so', async (command) => {
  const output = join(cwd, 'older', 'output')
  mkdirSync(output, { recursive: true })
  const instance = await DuckDBInstance.create(join(output, 'tinhuyen.duckdb'))
  const connection = await instance.connect()
  await connection.run('CREATE TABLE IF NOT EXISTS articles (article_id VARCHAR)')
  connection.closeSync()
  instance.closeSync()
  const { code, stderr } = await call(command, '--data', 'older')
  expect(code).toBe(1)
  expect(stderr).toMatch(/was made by another version of tinhuyen: the next tinhuyen run, import or rebuild/)
  expect(readdirSync(output)).toEqual(['tinhuyen.duckdb'])
})

test('corrections are applied by the next run, and told', async () => {
  const [fact] = await queryPublished(data, "SELECT id, quote FROM facts WHERE value = 21 AND unit = 'mô hình'")
  mkdirSync(join(data, 'corrections'), { recursive: true })
  const rows = [
    'record_id,action,field,value,quote,article_id,note,by,on',
    `${fact!.id},replace,value,24,"${String(fact!.quote).replaceAll('"', '""')}",,đọc lại bản gốc,người rà,2025-01-02`,
    'khongco,reject,,,xyz,,,,',
  ]
  writeFileSync(join(data, 'corrections', 'ra-soat.csv'), `${rows.join('\n')}\n`)
  const { code, stderr } = await call('rebuild')
  expect(code).toBe(0)
  expect(stderr).toContain('corrections: 1 applied\n')
  expect(stderr).toContain('corrections: 1 stale, 0 invalid; tinhuyen review --reason stale-correction lists them')
  expect(readFileSync(csvFile, 'utf8')).toMatch(/,24,mô hình,/)
  expect((await call('review', '--reason', 'stale-correction', '--format', 'csv')).stdout).toContain('ra-soat.csv:3')
})

describe('verify', () => {
  test('counts what it checked', async () => {
    const { code, stdout } = await call('verify')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ok {4}quotes of facts: \d+ checked, 0 wrong$/m)
    expect(stdout).toContain('ok    digests of archived pages: 3 checked, 0 wrong\n')
  })

  test('names a page of the archive that is no longer what was fetched', async () => {
    const folder = join(data, 'archive', 'ha-nam', 'kim-bang')
    const warc = join(folder, readdirSync(folder).find((name) => name.endsWith('.warc.gz'))!)
    const bytes = readFileSync(warc)
    const broken = Buffer.from(bytes)
    broken.fill(0, bytes.length - 600, bytes.length - 500)
    writeFileSync(warc, broken)
    const { code, stdout, stderr } = await call('verify')
    writeFileSync(warc, bytes)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^WRONG digests of archived pages: 3 checked, [1-3] wrong$/m)
    expect(stderr).toBe('tinhuyen: wrong: digests of archived pages\n')
  })
})

test('status knows of portals that never ran', async () => {
  const json = JSON.parse((await call('status', 'ha-nam/phu-ly', '--json')).stdout)
  expect(json).toEqual([expect.objectContaining({ pipeline: 'ha-nam/phu-ly', level: 'never-run' })])
  const told = (await call('status')).stdout
  expect(told).toMatch(/^ha-nam\/kim-bang +never-run/m)
})

test('status tells what the pages of a portal gave', async () => {
  const [portal] = JSON.parse((await call('status', 'ha-nam/kim-bang', '--json')).stdout)
  const [health] = JSON.parse(
    (await call('query', "FROM v_source_health WHERE pipeline = 'ha-nam/kim-bang'", '--format', 'json')).stdout,
  )
  const { articles, undated, withoutBody, oddlyCleaned, errorClasses } = portal.yield
  expect(articles).toBeGreaterThan(0)
  expect({ articles, undated, without_body: withoutBody, oddly_cleaned: oddlyCleaned }).toEqual({
    articles: health.articles,
    undated: health.undated,
    without_body: health.without_body,
    oddly_cleaned: health.oddly_cleaned,
  })
  expect(errorClasses).toBe(health.error_classes)
})

test('schedule --list tells the next runs; a wrong expression is named', async () => {
  const { code, stdout } = await call('schedule', '--list')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^ha-nam\/kim-bang {2}\d{4}-\d\d-\d\d 02:20 {2}20 2 \* \* 1$/m)
  mkdirSync(join(cwd, 'lich', 'thu'), { recursive: true })
  const yaml = 'title: A\nstartUrls: [http://127.0.0.1/]\nschedule: "99 25 * * *"\n'
  writeFileSync(join(cwd, 'lich', 'thu', 'a.yaml'), yaml)
  const wrong = await call('schedule', '--list', '--pipelines', 'lich')
  expect(wrong.code).toBe(2)
  expect(wrong.stderr).toContain('a.yaml:3:1: schedule: is no cron expression')
})
