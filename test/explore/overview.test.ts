import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linearScale, roundTicks } from '../../src/explore/charts/scale.js'
import { loadBatch } from '../../src/load/load-batch.js'
import { loadPipelines, loadRuns } from '../../src/load/load-rows.js'
import { kimBangReview, makeArticle, makeFact, makeRecords, phuLy, year2022 } from '../load/make-records.js'
import { type ExplorerKit, openExplorer } from './explorer-kit.js'

let kit: ExplorerKit
const review = kimBangReview({ publishedOn: '2022-07-29' })
const city = makeArticle(
  'Phủ Lý tổng kết\nThành phố công nhận 12 mô hình, nơi khác nói 14 mô hình; đăng ký 40 mô hình.',
  {
    publishedOn: '2023-01-05',
    pipeline: 'ha-nam/phu-ly',
    sourceUnitId: phuLy,
  },
)

beforeAll(async () => {
  kit = await openExplorer()
  const own = { subjectUnitId: phuLy, subjectName: 'thành phố Phủ Lý', period: year2022 }
  const facts = [
    makeFact(city, '12 mô hình', 12, { ...own, measure: 'recognised' }),
    makeFact(city, '14 mô hình', 14, { ...own, measure: 'recognised' }),
    makeFact(city, '40 mô hình', 40, { ...own, modality: 'approximate' }),
  ]
  await kit.publish([review, makeRecords(city, { facts })], async (writer) => {
    const portal = {
      platform: null,
      startUrls: [],
      schedule: null,
      expectedMin: null,
      expectedMax: null,
      unverified: true,
      ...{ lastSuccessAt: null, robots: null, tls: null },
    }
    await loadPipelines(writer, [
      { ...portal, pipeline: 'ha-nam/kim-bang', title: 'Cổng Kim Bảng', districtCode: '350', unitId: null },
      { ...portal, pipeline: 'ha-nam/phu-ly', title: 'Cổng <Phủ Lý>', districtCode: '347', unitId: null },
    ])
    const run = { version: '0', pipelines: [], pagesFetched: 1, articles: 1, command: 'run', status: 'done' as const }
    await loadRuns(writer, [
      { ...run, runId: 'first', startedAt: '2025-01-01T00:00:00Z', endedAt: '2025-01-01T01:00:00Z' },
      { ...run, runId: 'second', startedAt: '2025-02-01T00:00:00Z', endedAt: '2025-02-01T01:00:00Z' },
    ])
    const page = {
      finalUrl: null,
      contentType: null,
      bytes: 1,
      sha256: null,
      captureSource: 'live' as const,
      archiveFile: null,
      archiveOffset: null,
      pageKind: 'article' as const,
      error: null,
      status: 200,
    }
    await loadBatch(writer, {
      articles: [],
      issues: [],
      pages: [
        {
          ...page,
          runId: 'first',
          pipeline: 'ha-nam/kim-bang',
          url: 'https://a.example/1',
          fetchedAt: '2025-01-01T00:10:00Z',
          articleId: review.article.id,
        },
        {
          ...page,
          runId: 'second',
          pipeline: 'ha-nam/kim-bang',
          url: 'https://a.example/1',
          fetchedAt: '2025-02-01T00:10:00Z',
          articleId: review.article.id,
        },
        {
          ...page,
          runId: 'second',
          pipeline: 'ha-nam/phu-ly',
          url: 'https://b.example/1',
          fetchedAt: '2025-02-01T00:11:00Z',
          articleId: city.id,
        },
      ],
    })
  })
})
afterAll(() => kit.close())

async function pageOf(path: string) {
  return load((await kit.ask(path)).text)
}

describe('districts × years', () => {
  test.each([
    [
      '/?measure=registered',
      [
        ['Kim Bảng', '95 ◐(part of the year)'],
        ['Phủ Lý', '~40'],
      ],
    ],
    ['/?measure=recognised', [['Phủ Lý', '2 figures ⚠']]],
    [
      '/?measure=registered&province=H%C3%A0+Nam',
      [
        ['Kim Bảng', '95 ◐(part of the year)'],
        ['Phủ Lý', '~40'],
      ],
    ],
    ['/?measure=registered&province=B%C3%ACnh+Ph%C6%B0%E1%BB%9Bc', []],
    [
      '/?measure=nonsense',
      [
        ['Kim Bảng', '95 ◐(part of the year)'],
        ['Phủ Lý', '~40'],
      ],
    ],
  ])('%s', async (path, expected) => {
    const page = await pageOf(path)
    const rows = page('.grid-table tbody tr:not(.province)')
    expect(rows.map((_, row) => [[page(row).find('th').text(), page(row).find('td').text().trim()]]).get()).toEqual(
      expected,
    )
  })

  test('a figure leads to the facts that state it', async () => {
    const page = await pageOf('/?measure=registered')
    const facts = await kit.ask(page('.grid-table td a').first().attr('href')!)
    expect(facts.text).toContain('>95</a>')
    expect(facts.text).toContain('1 figures')
  })

  test('coverage is a measure too', async () => {
    const page = await pageOf('/?measure=coverage')
    const states = page('.grid-table td')
      .map((_, cell) => page(cell).attr('title'))
      .get()
    expect(states).toContain('Kim Bảng 2022: a figure')
    expect(states).toContain('Kim Bảng 2023: nothing on topic')
  })
})

test('new is what the last run brought and no run before', async () => {
  const page = await pageOf('/')
  expect(
    page('.news a')
      .map((_, one) => page(one).text())
      .get(),
  ).toEqual(['Phủ Lý tổng kết'])
  expect(page('main').text()).toContain('tinhuyen run, 1 Feb 2025 07:00: 1 new articles, 3 figures in them')
})

test('charts say each mark in words', async () => {
  const page = await pageOf('/?measure=registered')
  expect(
    page('.dot title')
      .map((_, one) => page(one).text())
      .get(),
  ).toEqual(['Phủ Lý 2022: 40', 'Kim Bảng 2022: 95'])
  expect(
    page('svg rect title')
      .map((_, one) => page(one).text())
      .get(),
  ).toContain('2022, a figure: 1')
})

test('portals are listed with their state', async () => {
  const page = await pageOf('/')
  expect(
    page('.portals th[scope=row] a')
      .map((_, one) => page(one).text())
      .get(),
  ).toEqual(['Cổng Kim Bảng', 'Cổng <Phủ Lý>'])
  expect(page('.portals .health-ok').length).toBe(2)
})

test.each([
  [135, [0, 50, 100, 150]],
  [1, [0, 0.5, 1]],
  [3, [0, 1, 2, 3]],
  [1065, [0, 500, 1000, 1500]],
  [0, [0, 1]],
  [Number.NaN, [0, 1]],
])('ticks up to %d', (highest, ticks) => {
  expect(roundTicks(highest)).toEqual(ticks)
  expect(linearScale([0, ticks.at(-1)!], [100, 0])(ticks.at(-1)!)).toBe(0)
})
