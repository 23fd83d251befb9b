import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDemoPortals } from '../../src/demo/read-portals.js'
import { renderDemoArticle } from '../../src/demo/render-article.js'
import { parseCsv } from '../../src/load/corrections/parse-csv.js'
import { openReader } from '../../src/load/reader.js'
import { formatFindings, verifyDatabase } from '../../src/load/verify.js'
import { type CliResult, makeFolder, queryPublished, runCli } from './cli-kit.js'
import { newsPage } from './news-portal.js'

const columns =
  'claim_id,subject_unit_id,subject_level,district_code,district,province,period_from,period_to,period_kind,measure,topic,sector,level,holder,status,modality,scope,part_of,count,unit,event_on,published_on,mentions,title,url,quote,check'

const data = join(makeFolder(), 'data')
const csvFile = join(data, 'output', 'model_counts.csv')
let first: CliResult
let firstCsv: string
let second: CliResult
let rows: Record<string, string>[]

beforeAll(async () => {
  first = await runCli(['demo', '--data', data])
  firstCsv = readFileSync(csvFile, 'utf8')
  rows = parseCsv(firstCsv).map(({ values }) => values)
  second = await runCli(['demo', '--data', data])
})

const only = (wanted: Record<string, string>) => {
  const found = rows.filter((row) => Object.entries(wanted).every(([name, value]) => row[name] === value))
  expect(found, JSON.stringify(wanted)).toHaveLength(1)
  return found[0]!
}

test('the demo comes to its end, prints the totals and says where the results are', () => {
  expect(first).toMatchObject({ code: 0, signal: null })
  expect(first.stdout).toContain('huyện Kim Bảng, Hà Nam\n')
  expect(first.stdout).toContain(csvFile)
  expect(first.stdout).toContain(join(data, 'output', 'tinhuyen.duckdb'))
  for (const portal of readDemoPortals()) {
    expect(first.stderr).toMatch(new RegExp(`^demo/${portal.id}: .*${portal.articles.length} loaded$`, 'm'))
  }
})

describe('model_counts.csv', () => {
  test('has the columns of the contract, ordered by claim_id', () => {
    expect(firstCsv.startsWith(`${columns}\n`)).toBe(true)
    const ids = rows.map((row) => row.claim_id!)
    expect(ids.length).toBeGreaterThan(40)
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  test('Kim Bảng registered 95 models, of which 39 are new and 56 replicated', () => {
    const total = only({ district: 'Kim Bảng', count: '95', measure: 'registered', scope: 'total', check: 'ok' })
    expect(total).toMatchObject({ topic: 'Dân vận khéo', district_code: '350', province: 'Hà Nam', unit: 'mô hình' })
    const parts = rows.filter((row) => row.part_of === total.claim_id)
    expect(parts.map((row) => [row.count, row.measure, row.scope]).sort()).toEqual([
      ['39', 'new', 'part'],
      ['56', 'replicated', 'part'],
    ])
  })

  test('the four sectors of Kim Sơn are parts of 122 mô hình and 13 điển hình together', () => {
    const totals = [only({ count: '122', unit: 'mô hình' }), only({ count: '13', unit: 'điển hình' })]
    const both = totals.map((row) => row.claim_id).sort()
    const parts = rows.filter((row) => row.part_of!.split(';').sort().join() === both.join())
    expect(parts.map((row) => Number(row.count)).sort((a, b) => a - b)).toEqual([12, 12, 26, 85])
    expect(new Set(parts.map((row) => row.sector)).size).toBe(4)
  })

  test('the 39 models of Hớn Quản belong to Đề án số 01', () => {
    expect(only({ district: 'Hớn Quản', count: '39' })).toMatchObject({ topic: 'Đề án số 01', district_code: '694' })
  })

  test('has nothing of Phủ Lý, whose pages state no figure', () => {
    expect(rows.filter((row) => row.district === 'Phủ Lý' || row.url!.includes('phuly'))).toEqual([])
  })

  test('every quote stands in its article, and every address is one of the portals', async () => {
    const texts = new Map(
      (await queryPublished(data, 'SELECT url, text FROM articles')).map((row) => [row.url, row.text]),
    )
    for (const { url, quote } of rows) expect(texts.get(url!)).toContain(quote)
  })
})

test('the printed totals have 95 with its two parts, and 190 nowhere', () => {
  expect(first.stdout).toMatch(/95 mô hình registered\n +├ 56 mô hình replicated\n +└ 39 mô hình new\n/)
  expect(first.stdout).toMatch(/39 mô hình registered {2}\(Đề án số 01\)/)
  expect(first.stdout).not.toMatch(/\b190\b/)
})

describe('the published database', () => {
  test('has Phủ Lý in the coverage as on topic without a figure', async () => {
    const sql = `SELECT state, pages_on_topic, pages_with_figure FROM v_coverage
      WHERE district_code = '347' AND pages_on_topic > 0`
    const coverage = await queryPublished(data, sql)
    expect(coverage.length).toBeGreaterThan(0)
    for (const row of coverage) expect(row).toMatchObject({ state: 'on-topic-without-figure', pages_with_figure: 0 })
  })

  test('holds every article once, and every record has its evidence', async () => {
    const articles = readDemoPortals().reduce((sum, portal) => sum + portal.articles.length, 0)
    expect(await queryPublished(data, 'SELECT count(*)::INTEGER AS n FROM articles')).toEqual([{ n: articles }])
    for (const table of ['dates', 'units', 'officials', 'positions', 'facts', 'documents', 'checks']) {
      const sql = `SELECT count(*)::INTEGER AS records, (count(*) FILTER (
          substr(a.text, r.start + 1, r."end" - r.start) = r.quote AND r."end" > r.start))::INTEGER AS proven
        FROM ${table} r LEFT JOIN articles a USING (article_id)`
      const [row] = await queryPublished(data, sql)
      expect(row!.records, table).toBeGreaterThan(0)
      expect(row!.proven, table).toBe(row!.records)
    }
  })

  test('agrees with itself', async () => {
    const reader = await openReader(join(data, 'output', 'tinhuyen.duckdb'))
    const findings = await verifyDatabase(reader.connection)
    reader.close()
    expect(findings.filter(({ wrong }) => wrong > 0)).toEqual([])
    expect(formatFindings(findings)).not.toContain('WRONG')
  })

  test('notes both runs as done', async () => {
    expect(await queryPublished(data, 'SELECT command, status FROM runs ORDER BY started_at')).toEqual([
      { command: 'demo', status: 'done' },
      { command: 'demo', status: 'done' },
    ])
  })
})

describe('a second run', () => {
  test('changes no byte of the CSV', () => {
    expect(second.code).toBe(0)
    expect(readFileSync(csvFile, 'utf8')).toBe(firstCsv)
    expect(second.stdout).toBe(first.stdout)
  })

  test('asks for lists, and for no known article', async () => {
    const fetches = await queryPublished(
      data,
      `SELECT url FROM pages WHERE run_id = (SELECT arg_max(run_id, started_at) FROM runs)`,
    )
    const asked = new Set(fetches.map((row) => row.url))
    expect(asked.size).toBeGreaterThan(5)
    const articles = readDemoPortals().flatMap((portal) =>
      portal.articles.map((article) => renderDemoArticle(portal, article).url),
    )
    expect(articles.filter((url) => asked.has(url))).toEqual([])
    expect(second.stderr).toMatch(/^demo\/kim-bang: \d+ requests, 0 new articles, 10 known, 0 loaded$/m)
  })
})

describe('a port', () => {
  let server: Server
  let port: number
  beforeAll(async () => {
    server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as { port: number }).port
  })
  afterAll(() => server.close())

  test('that is in use is named, and nothing is made', async () => {
    const folder = makeFolder()
    const { code, stderr } = await runCli(['demo', '--port', String(port)], { cwd: folder })
    expect(code).toBe(1)
    expect(stderr).toBe(`tinhuyen: port ${port} is in use; choose another with --port, or 0 for any free one\n`)
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  test('that cannot be one is told', async () => {
    const { code, stderr } = await runCli(['demo', '--port=70000'])
    expect([code, stderr]).toEqual([2, 'tinhuyen: --port 70000: not a port\n'])
  })
})

describe('real pages', () => {
  const page = join(makeFolder(), 'tong-ket.html')

  test('that come into the folder of a demo take its place; the demo then stays out of it', async () => {
    writeFileSync(page, newsPage('Tổng kết công tác dân vận năm 2022', 21))
    const imported = await runCli(['import', page, '--pipeline', 'ha-nam/kim-bang', '--data', data])
    expect(imported).toMatchObject({ code: 0 })
    expect(imported.stderr).toContain(
      "the demo's 44 invented articles were taken out of the database: real ones come in",
    )
    expect(await queryPublished(data, 'SELECT DISTINCT pipeline FROM articles')).toEqual([
      { pipeline: 'ha-nam/kim-bang' },
    ])
    for (const table of ['pages', 'pipelines', 'issues']) {
      expect(await queryPublished(data, `SELECT 1 FROM ${table} WHERE pipeline LIKE 'demo/%'`)).toEqual([])
    }
    expect(parseCsv(readFileSync(csvFile, 'utf8')).map(({ values }) => values.count)).toEqual(['21'])
    const refused = await runCli(['demo', '--data', data])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain(`${data} holds pages of real portals (ha-nam/kim-bang)`)
  })
})
