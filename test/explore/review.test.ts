import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readCorrections } from '../../src/load/corrections/read.js'
import { kimBangReview, makeArticle, makeCheck, makeFact, makeRecords, year2022 } from '../load/make-records.js'
import { type ExplorerKit, formOf, openExplorer } from './explorer-kit.js'

const article = makeArticle(
  'Hai nguồn\nHuyện đăng ký 40 mô hình, gồm 12 mô hình kinh tế, 20 mô hình văn hóa; có thể 7 mô hình, “đợt sau”.',
)
const total = makeFact(article, '40 mô hình', 40, { period: year2022 })
const parts = [
  makeFact(article, '12 mô hình', 12, { period: year2022, sector: 'economy', partOf: [total] }),
  makeFact(article, '20 mô hình', 20, { period: year2022, sector: 'culture-society', partOf: [total] }),
]
const unsure = makeFact(article, '7 mô hình, “đợt sau”', 7, { confidence: 0.3 })
const check = makeCheck(article, [total], parts, 'mismatch')
const records = makeRecords(article, { facts: [total, ...parts, unsure], checks: [check] })

let kit: ExplorerKit
beforeAll(async () => {
  kit = await openExplorer()
  await kit.publish([records])
})
beforeEach(() => rmSync(kit.corrections, { recursive: true, force: true }))
afterAll(() => kit.close())

const file = () => join(kit.corrections, 'explorer.csv')
const send = (path: string, fields: Record<string, string>) => kit.ask(path, formOf(kit.explorer.port, fields))
const decision = { record_id: unsure.id, quote: unsure.evidence.quote, reason: 'low-confidence', action: 'accept' }
async function queueOf(reason: string): Promise<string[]> {
  const page = load((await kit.ask(`/review?reason=${reason}`)).text)
  return page('.queue > li')
    .map((_, item) => page(item).attr('id')!)
    .get()
}

test('the queue shows each doubt with its words', async () => {
  const page = load((await kit.ask('/review')).text)
  expect(
    page('.tabs a')
      .map((_, tab) => page(tab).text())
      .get(),
  ).toEqual(['sums that fail 1', 'uncertain readings 1'])
  expect(page('.queue mark').text()).toBe(check.evidence.quote)
  expect(page('.queue a.open').attr('href')).toBe(`/article/${article.id}#check-${check.id}`)
  expect(await queueOf('low-confidence')).toEqual([`d-${unsure.id}`])
})

test('a decision goes to the file that loading reads, and leaves the queue; the database is not touched', async () => {
  const database = join(kit.folder, 'output', 'tinhuyen.duckdb')
  const before = statSync(database).mtimeMs
  const named = await send('/review/name', { by: 'Lê Thị Hà', to: '?reason=low-confidence' })
  expect(named.headers.location).toBe('/review?reason=low-confidence')
  const cookie = String(named.headers['set-cookie']).split(';')[0]!
  const form = formOf(kit.explorer.port, decision)
  const sent = await kit.ask('/review', { ...form, headers: { ...form.headers, cookie } })
  expect([sent.status, sent.headers.location]).toEqual([303, '/review?reason=low-confidence'])
  expect(readFileSync(file(), 'utf8')).toBe(
    `record_id,action,field,value,quote,article_id,note,by,on\n${unsure.id},accept,,,"7 mô hình, “đợt sau”",,,Lê Thị Hà,2025-03-01\n`,
  )
  expect(await queueOf('low-confidence')).toEqual([])
  expect(statSync(database).mtimeMs).toBe(before)
  await kit.publish([])
  const facts = await kit.ask('/facts?correction=accept')
  expect(facts.text).toContain(`#fact-${unsure.id}`)
  rmSync(kit.corrections, { recursive: true })
  await kit.publish([])
  expect(await queueOf('low-confidence')).toEqual([`d-${unsure.id}`])
})

test('a corrected field is applied by the next publish', async () => {
  await send('/review', { ...decision, action: 'replace', field: 'value', value: '9', note: 'đọc lại' })
  expect(readCorrections(kit.corrections)).toMatchObject([
    { state: 'applied', field: 'value', value: '9', note: 'đọc lại' },
  ])
  await kit.publish([])
  expect((await kit.ask('/facts?correction=replace')).text).toContain(`#fact-${unsure.id}">9</a>`)
  rmSync(kit.corrections, { recursive: true })
  await kit.publish([])
})

test('undo takes one decision back, others stay', async () => {
  await send('/review', decision)
  await send('/review', { ...decision, record_id: check.id, quote: check.evidence.quote, action: 'reject' })
  const undone = await send('/review/undo', { line: '2', record_id: unsure.id, reason: 'low-confidence' })
  expect(undone.status).toBe(303)
  expect(readCorrections(kit.corrections).map(({ recordId, action }) => [recordId, action])).toEqual([
    [check.id, 'reject'],
  ])
  await send('/review/undo', { line: '2', record_id: unsure.id })
  expect(readCorrections(kit.corrections)).toHaveLength(1)
  expect(await queueOf('low-confidence')).toEqual([`d-${unsure.id}`])
})

describe('what no correction can be is not written', () => {
  test.each([
    ['an unknown action', { action: 'drop' }],
    ['no record', { record_id: '' }],
    ['no quote', { quote: '' }],
    ['a field that is none', { action: 'replace', field: 'quote', value: 'x' }],
    ['a number that is none', { action: 'replace', field: 'value', value: 'nhiều' }],
    ['a value off the list', { action: 'replace', field: 'measure', value: 'counted' }],
    ['no value', { action: 'replace', field: 'unit', value: '' }],
  ])('%s', async (_, fields) => {
    const { status, text } = await send('/review', { ...decision, ...fields })
    expect(status).toBe(422)
    expect(text).toContain('Not written: ')
    expect(existsSync(file())).toBe(false)
  })

  test.each([
    ['a foreign page', { origin: 'https://evil.example' }, 403],
    ['a page without origin', { origin: 'null' }, 403],
    ['another kind of body', { 'content-type': 'application/json' }, 422],
    ['a cross-site request', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('nor what comes from %s', async (_, headers, status) => {
    const form = formOf(kit.explorer.port, decision)
    const sent = await kit.ask('/review', {
      ...form,
      headers: { ...form.headers, ...headers } as Record<string, string>,
    })
    expect(sent.status).toBe(status)
    expect(existsSync(file())).toBe(false)
  })

  test('nor a body without end', async () => {
    expect((await send('/review', { ...decision, note: 'x'.repeat(70_000) })).status).toBe(422)
    expect(existsSync(file())).toBe(false)
  })
})

test('a file that people edited in a spreadsheet keeps its rows and columns', async () => {
  mkdirSync(kit.corrections, { recursive: true })
  writeFileSync(file(), `\uFEFFrecord_id;action;quote;seen\r\n${check.id};accept;"${check.evidence.quote}";hai lần\r\n`)
  await send('/review', decision)
  expect(readFileSync(file(), 'utf8')).toContain('by,on,seen\n')
  expect(readFileSync(file(), 'utf8')).toContain(',hai lần\n')
  expect(readCorrections(kit.corrections).map(({ state }) => state)).toEqual(['applied', 'applied'])
})

test('a file that cannot be read is left as it is', async () => {
  mkdirSync(kit.corrections, { recursive: true })
  const broken = 'record_id,action,quote\nx,accept,"không đóng'
  writeFileSync(file(), broken)
  expect((await send('/review', decision)).status).toBe(500)
  expect(readFileSync(file(), 'utf8')).toBe(broken)
})

test('decisions made at the same time are all written', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, at) => send('/review', { ...decision, record_id: `r${at}` })))
  expect(readCorrections(kit.corrections)).toHaveLength(8)
})

test('of a database without doubts nothing is left to look at', async () => {
  const calm = await openExplorer()
  try {
    await calm.publish([kimBangReview()])
    expect((await calm.ask('/review')).text).toContain('Nothing left to look at here.')
  } finally {
    await calm.close()
  }
})
