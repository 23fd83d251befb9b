import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadBatch, loadRecords } from '../../src/load/load-batch.js'
import { loadIssues, loadPipelines } from '../../src/load/load-rows.js'
import { refreshDerived } from '../../src/load/refresh.js'
import type { PipelineRow } from '../../src/load/schema/operations.js'
import { views } from '../../src/load/views/index.js'
import {
  during,
  kimBang,
  kimBangReview,
  makeArticle,
  makeFact,
  makeOfficial,
  makeRecords,
  phuLy,
  year2022,
} from './make-records.js'
import { openTemporaryWriter, type TemporaryWriter } from './temporary-writer.js'

const kimSon = 'district:376@2004-08-31'
let temporary: TemporaryWriter

function pipeline(id: string, districtCode: string, over: Partial<PipelineRow> = {}): PipelineRow {
  return {
    pipeline: id,
    title: id,
    districtCode,
    unitId: null,
    platform: 'sharepoint',
    startUrls: ['https://portal.example/'],
    schedule: null,
    expectedMin: 2,
    expectedMax: 100,
    unverified: false,
    lastSuccessAt: null,
    robots: null,
    tls: null,
    ...over,
  }
}

function fetched(pipelineId: string, url: string, status: number | null, error: string | null = null) {
  return {
    ...{ runId: 'r1', pipeline: pipelineId, url, finalUrl: url, fetchedAt: '2025-03-01T08:00:00+07:00', status },
    ...{ contentType: 'text/html', bytes: 9, sha256: 'x', captureSource: 'live' as const, archiveFile: null },
    ...{ archiveOffset: null, pageKind: null, articleId: null, error },
  }
}

/** A year's review of a district with the given counts by measure. */
function yearReview(unitId: string, year: number, counts: Record<string, number>, url: string) {
  const words = Object.entries(counts).map(([measure, value]) => `${value} mô hình ${measure}`)
  const article = makeArticle(`Tổng kết ${year} ở ${url}\n${words.join('; ')} về dân vận khéo`, {
    ...{ url, sourceUnitId: unitId, publishedOn: `${year + 1}-01-10`, pipeline: 'ninh-binh/kim-son' },
  })
  const period = during(`${year}-01-01`, `${year}-12-31`)
  const facts = Object.entries(counts).map(([measure, value], index) =>
    makeFact(article, words[index]!, value, { measure: measure as never, subjectUnitId: unitId, period }),
  )
  return makeRecords(article, { facts })
}

beforeAll(async () => {
  temporary = await openTemporaryWriter()
  const { writer } = temporary
  await loadPipelines(writer, [
    pipeline('ha-nam/kim-bang', '350'),
    pipeline('ha-nam/phu-ly', '347', { expectedMin: 50 }),
    pipeline('ninh-binh/kim-son', '376'),
    pipeline('binh-phuoc/hon-quan', '694'),
    pipeline('ha-nam/thanh-liem', '351'),
  ])
  await loadBatch(writer, {
    articles: [],
    issues: [],
    pages: [
      fetched('ha-nam/kim-bang', 'https://kb.example/1', 200),
      fetched('ha-nam/kim-bang', 'https://kb.example/2', 404, 'not found'),
      fetched('binh-phuoc/hon-quan', 'https://hq.example/', null, 'getaddrinfo ENOTFOUND hq.example'),
    ],
  })
  await loadIssues(writer, [
    {
      ...{
        runId: 'r1',
        pipeline: 'binh-phuoc/hon-quan',
        at: null,
        stage: 'crawl' as const,
        severity: 'error' as const,
      },
      ...{ code: 'dead-host', place: 'https://hq.example/', message: 'no such host' },
    },
  ])
  const silent = makeArticle('Gặp mặt điển hình “Dân vận khéo”\nẤm áp.', {
    ...{ sourceUnitId: phuLy, pipeline: 'ha-nam/phu-ly', eventOn: '2022-11-29', url: 'https://pl.example/1' },
  })
  const undated = makeArticle('Tin thời tiết\nTrời mưa.', {
    ...{ sourceUnitId: phuLy, pipeline: 'ha-nam/phu-ly', url: 'https://pl.example/2' },
  })
  const promoted = makeArticle('Tin cán bộ\nÔng Nguyễn Mạnh Tuấn, Bí thư Huyện ủy, và bà Lê Thị Dân.', {
    ...{ publishedOn: '2024-05-01', url: 'https://kb.example/3' },
  })
  const later = makeArticle('Tin hội nghị\nĐồng chí NGUYỄN MẠNH TUẤN - Phó Bí thư Thường trực Huyện ủy nói.', {
    ...{ publishedOn: '2023-02-01', url: 'https://kb.example/4' },
  })
  await loadRecords(writer, [
    kimBangReview(),
    makeRecords(silent),
    makeRecords(undated),
    yearReview(kimSon, 2021, { registered: 130, recognised: 15 }, 'https://ks.example/1'),
    yearReview(kimSon, 2021, { registered: 131 }, 'https://ks.example/2'),
    yearReview(kimSon, 2022, { registered: 140 }, 'https://ks.example/3'),
    makeRecords(promoted, {
      officials: [
        makeOfficial(promoted, 'Nguyễn Mạnh Tuấn', [
          { title: 'Bí thư', organisation: 'Huyện ủy Kim Bảng', quote: 'Bí thư Huyện ủy', attestedOn: '2024-05-01' },
        ]),
        makeOfficial(promoted, 'Lê Thị Dân', [{ title: 'Chủ vườn', quote: 'bà' }], { role: 'private' }),
      ],
    }),
    makeRecords(later, {
      officials: [
        makeOfficial(later, 'NGUYỄN MẠNH TUẤN', [
          { title: 'Phó Bí thư Thường trực', organisation: 'Huyện ủy', quote: 'Phó Bí thư Thường trực Huyện ủy' },
        ]),
      ],
    }),
    communeCount(),
    ...['ha-nam/phu-ly', 'ninh-binh/kim-son'].map(communeHead),
  ])
  await refreshDerived(writer)
})
afterAll(() => temporary.close())

/** A page that names the head of "UBND xã", with no xã near, and the country's prime minister. */
function communeHead(pipelineId: string) {
  const text = `Chủ tịch UBND xã Hồ Văn Chung dự ở ${pipelineId}, Thủ tướng Đỗ Mười Ba gửi điện`
  const article = makeArticle(text, { pipeline: pipelineId, url: `https://${pipelineId}.example/`, sourceUnitId: null })
  return makeRecords(article, {
    officials: [
      makeOfficial(article, 'Hồ Văn Chung', [
        { title: 'Chủ tịch', organisation: 'Ủy ban nhân dân xã', level: 'commune', quote: 'Chủ tịch UBND xã' },
      ]),
      makeOfficial(article, 'Đỗ Mười Ba', [{ title: 'Thủ tướng', level: 'national', quote: 'Thủ tướng' }]),
    ],
  })
}

/** A commune that went whole into a commune of 2025. */
function communeCount() {
  const article = makeArticle('Xã Thi Sơn\nXã có 6 mô hình “Dân vận khéo”.', { url: 'https://kb.example/5' })
  const fact = makeFact(article, '6 mô hình', 6, { subjectUnitId: 'commune:13435@2004-08-31', period: year2022 })
  return makeRecords(article, { facts: [fact] })
}

test.each(views.map((view) => view.name))('%s answers', async (name) => {
  expect(Array.isArray(await temporary.rows(`SELECT * FROM ${name} LIMIT 3`))).toBe(true)
})

describe('v_model_counts_wide', () => {
  test('one candidate gives its value, several give null and say so; half-years stay out', async () => {
    expect(
      await temporary.rows(`SELECT district, year, registered, recognised, ambiguous FROM v_model_counts_wide
        ORDER BY district, year`),
    ).toEqual([
      { district: 'Kim Sơn', year: 2021, registered: null, recognised: 15, ambiguous: ['registered'] },
      { district: 'Kim Sơn', year: 2022, registered: 140, recognised: null, ambiguous: [] },
    ])
  })
})

describe('v_coverage', () => {
  test.each([
    ['Kim Bảng', '2022', 'figure'],
    ['Phủ Lý', '2022', 'on-topic-without-figure'],
    ['Phủ Lý', 'unknown', 'nothing-on-topic'],
    ['Phủ Lý', '2024', 'nothing-on-topic'],
    ['Hớn Quản', '2022', 'unreachable'],
    ['Thanh Liêm', '2022', 'not-attempted'],
    ['Ba Đình', '2022', 'not-attempted'],
  ])('%s %s: %s', async (district, period, state) => {
    expect(
      await temporary.rows(`SELECT state FROM v_coverage WHERE district = '${district}' AND period = '${period}'`),
    ).toEqual([{ state }])
  })
})

describe('v_officials', () => {
  test('same name in the same unit and body is one person, with days of attestation and no private citizens', async () => {
    const rows = await temporary.rows(`SELECT person_id, title, attested_from, attested_to, pages, unit, province
      FROM v_officials WHERE name ILIKE 'Nguyễn%' ORDER BY attested_from`)
    const [first] = rows
    expect(rows).toEqual([
      {
        ...{ person_id: first!.person_id, title: 'Phó Bí thư Thường trực', attested_from: '2022-07-28' },
        ...{ attested_to: '2023-02-01', pages: 2, unit: 'huyện Kim Bảng', province: 'Hà Nam' },
      },
      {
        ...{ person_id: first!.person_id, title: 'Bí thư', attested_from: '2024-05-01', attested_to: '2024-05-01' },
        ...{ pages: 1, unit: 'huyện Kim Bảng', province: 'Hà Nam' },
      },
    ])
  })
})

test('v_officials keeps namesakes of unnamed communes of two portals apart, not those of a national office', async () => {
  const rows =
    await temporary.rows(`SELECT name, count(DISTINCT person_id)::INTEGER AS people, sum(pages)::INTEGER AS pages
    FROM v_officials WHERE name NOT ILIKE 'Nguyễn%' GROUP BY name ORDER BY name`)
  expect(rows).toEqual([
    { name: 'Hồ Văn Chung', people: 2, pages: 2 },
    { name: 'Đỗ Mười Ba', people: 1, pages: 2 },
  ])
})

test('v_breakdowns lists totals with their parts', async () => {
  expect(await temporary.rows('SELECT totals, parts, expected, actual, status, district FROM v_breakdowns')).toEqual([
    { totals: [95], parts: [39, 56], expected: 95, actual: 95, status: 'ok', district: 'Kim Bảng' },
  ])
})

test('v_conflicts lists both sides', async () => {
  expect(await temporary.rows('SELECT count, other_counts, url FROM v_conflicts ORDER BY count')).toEqual([
    { count: 130, other_counts: [131], url: 'https://ks.example/1' },
    { count: 131, other_counts: [130], url: 'https://ks.example/2' },
  ])
})

test('v_source_health tells failures and missing articles', async () => {
  expect(
    await temporary.rows(`SELECT pipeline, fetches, answered, failed, articles, within_expected, errors, last_error,
        undated, oddly_cleaned, without_body, error_classes
      FROM v_source_health WHERE pipeline IN ('ha-nam/kim-bang', 'binh-phuoc/hon-quan') ORDER BY pipeline`),
  ).toEqual([
    {
      ...{ pipeline: 'binh-phuoc/hon-quan', fetches: 1, answered: 0, failed: 1, articles: 0, within_expected: false },
      ...{ errors: 1, last_error: 'getaddrinfo ENOTFOUND hq.example', error_classes: 'dead-host 1' },
      ...{ undated: 0, oddly_cleaned: 0, without_body: 0 },
    },
    {
      ...{ pipeline: 'ha-nam/kim-bang', fetches: 2, answered: 1, failed: 1, articles: 4, within_expected: true },
      ...{ errors: 0, last_error: 'not found', error_classes: null },
      ...{ undated: 2, oddly_cleaned: 0, without_body: 0 },
    },
  ])
})

test('v_model_counts_2025 leads to the new units and never calls a part of a district clean', async () => {
  const rows = await temporary.rows(`SELECT old_unit, new_unit, relation, clean, share, count FROM v_model_counts_2025
    WHERE old_unit_id LIKE 'commune:%'`)
  expect(rows.length).toBeGreaterThan(0)
  expect(rows[0]).toMatchObject({ count: 6 })
  expect(
    await temporary.rows(`SELECT bool_and(relation = 'part') AS parts, bool_and(share > 0 AND share <= 1) AS shares
      FROM v_model_counts_2025 WHERE old_unit_id = '${kimBang}'`),
  ).toEqual([{ parts: true, shares: true }])
})

test('v_model_counts_2025 says what a figure is to the new unit', async () => {
  const carried = await temporary.rows(`SELECT DISTINCT old_unit_id[:4] AS old, clean, share = 1 AS alone, carries
    FROM v_model_counts_2025 ORDER BY ALL`)
  expect(carried.length).toBeGreaterThan(1)
  for (const { old, clean, alone, carries } of carried) {
    const wanted = !clean ? 'divided' : old === 'dist' ? 'union' : alone ? 'same' : 'addend'
    expect(carries).toBe(wanted)
  }
})

test('v_review puts failed checks first and leaves out what has been judged', async () => {
  expect(await temporary.rows(`SELECT DISTINCT reason FROM v_review`)).toEqual([{ reason: 'conflict' }])
  expect(await temporary.rows(`SELECT detail, detail_vi FROM v_review ORDER BY detail`)).toEqual([
    { detail: 'elsewhere 130', detail_vi: 'chỗ khác nêu 130' },
    { detail: 'elsewhere 131', detail_vi: 'chỗ khác nêu 131' },
  ])
})

test('v_facts joins each fact with its claim and page', async () => {
  expect(
    await temporary.rows(`SELECT count(*) AS facts, count(claim_id) AS told, count(url) AS sourced FROM v_facts`),
  ).toEqual([{ facts: '8', told: '8', sourced: '8' }])
})
