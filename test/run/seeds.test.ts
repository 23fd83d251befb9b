import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { evaluate } from '../../src/eval/evaluate.js'
import { readGold } from '../../src/eval/gold.js'
import { type CsvRow, parseCsv } from '../../src/load/corrections/parse-csv.js'
import { packageRoot } from '../../src/package-root.js'
import { makeFolder, queryPublished } from '../cli/cli-kit.js'
import { importFile } from './import-in-process.js'

const shared = join(packageRoot, '..', 'shared')

const pipelines: Readonly<Record<string, string>> = {
  'kim-bang': 'ha-nam/kim-bang',
  'phu-ly': 'ha-nam/phu-ly',
  'thanh-liem': 'ha-nam/thanh-liem',
  'kim-son': 'ninh-binh/kim-son',
  'hon-quan': 'binh-phuoc/hon-quan',
}

/** What has to be right to the last one. Kinds that are absent from the gold files are not scored. */
const flawless = [
  /^article\./,
  /^dates(?:\.|$)/,
  /^officials(?:\.|$)/,
  /^notOfficials$/,
  /^facts$/,
  /^facts\.(?:topic|measure|partOf|sector)$/,
  /^modelCounts$/,
  /^notFacts$/,
  /^breakdowns(?:\.|$)/,
]

describe.skipIf(!existsSync(join(shared, 'gold', 'seeds')))('the five real pages', () => {
  const data = join(makeFolder(), 'data')
  let counts: Record<string, string>[]
  let printed: string

  beforeAll(async () => {
    for (const [page, pipeline] of Object.entries(pipelines)) {
      printed = (await importFile(data, join(shared, 'seeds', `${page}.txt`), pipeline)).totals
    }
    const csv = parseCsv(readFileSync(join(data, 'output', 'model_counts.csv'), 'utf8'))
    counts = csv.map(({ values }: CsvRow) => values)
  })

  test('are read as labelled, without an exception', () => {
    const board = evaluate(readGold(join(shared, 'gold', 'seeds')))
    const scores = Object.entries(board.scores()).filter(([name]) => flawless.some((kind) => kind.test(name)))
    expect(scores.length).toBeGreaterThan(20)
    const misses = board.misses.filter(({ kind }) => flawless.some((name) => name.test(kind)))
    expect(misses.map((miss) => `${miss.case}: ${miss.kind} ${miss.what}: ${miss.detail}`)).toEqual([])
    expect(scores.filter(([, { f1 }]) => f1 < 1)).toEqual([])
  })

  test('have evidence for every record, checked in SQL', async () => {
    for (const table of ['dates', 'units', 'officials', 'positions', 'facts', 'documents', 'checks']) {
      const sql = `SELECT count(*)::INTEGER AS records, (count(*) FILTER (
          substr(a.text, r.start + 1, r."end" - r.start) = r.quote AND r."end" > r.start))::INTEGER AS proven
        FROM ${table} r LEFT JOIN articles a USING (article_id)`
      const [row] = await queryPublished(data, sql)
      expect(row!.records, table).toBeGreaterThan(0)
      expect(row!.proven, table).toBe(row!.records)
    }
  })

  test('keep published_at null where the page does not state it', async () => {
    const gold = readGold(join(shared, 'gold', 'seeds')).map(({ name, gold: { article } }) => [
      pipelines[name],
      article?.publishedAt?.slice(0, 19).replace('T', ' ') ?? null,
    ])
    const rows = await queryPublished(data, 'SELECT pipeline, published_at::VARCHAR AS published FROM articles')
    expect(rows.map((row) => [row.pipeline, row.published]).sort()).toEqual(gold.sort())
  })

  test('give Kim Bảng 95 models in two parts, and never 190', () => {
    const total = counts.find((row) => row.district === 'Kim Bảng' && row.scope === 'total')!
    expect(total).toMatchObject({ count: '95', measure: 'registered', topic: 'Dân vận khéo', check: 'ok' })
    const parts = counts.filter((row) => row.part_of === total.claim_id)
    expect(parts.map((row) => `${row.count} ${row.measure} ${row.scope}`).sort()).toEqual([
      '39 new part',
      '56 replicated part',
    ])
    expect(counts.filter((row) => row.district === 'Kim Bảng')).toHaveLength(3)
    expect(printed).toMatch(/95 mô hình registered\n +├ 56 mô hình replicated\n +└ 39 mô hình new\n/)
    expect(printed).not.toMatch(/\b190\b/)
  })

  test('give Kim Sơn four sectors that are parts of 122 mô hình and 13 điển hình together', () => {
    const ofKimSon = counts.filter((row) => row.district === 'Kim Sơn')
    const totals = ['122 mô hình', '13 điển hình'].map(
      (words) => ofKimSon.find((row) => `${row.count} ${row.unit}` === words && row.scope === 'total')!.claim_id,
    )
    const parts = ofKimSon.filter((row) => row.scope === 'part')
    expect(parts.map((row) => row.part_of!.split(';').sort())).toEqual(Array(4).fill(totals.sort()))
    expect(parts.map((row) => Number(row.count)).sort((a, b) => a - b)).toEqual([12, 12, 26, 85])
  })

  test('leave Phủ Lý, on topic and without a figure, to the coverage', async () => {
    expect(counts.filter((row) => row.district_code === '347')).toEqual([])
    const sql = `SELECT DISTINCT state FROM v_coverage WHERE district_code = '347' AND pages_read > 0`
    expect(await queryPublished(data, sql)).toEqual([{ state: 'on-topic-without-figure' }])
  })

  test("say that Hớn Quản's 39 models belong to Đề án số 01", () => {
    const ofHonQuan = counts.filter((row) => row.district === 'Hớn Quản')
    expect(ofHonQuan.map((row) => [row.count, row.topic])).toEqual([['39', 'Đề án số 01']])
  })

  test('change nothing when they are imported again', async () => {
    const file = join(data, 'output', 'model_counts.csv')
    const before = readFileSync(file, 'utf8')
    const { totals } = await importFile(data, join(shared, 'seeds', 'kim-son.txt'), 'ninh-binh/kim-son')
    expect(totals).toBe(printed)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})
