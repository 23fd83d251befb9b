import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import type { Exchange } from '../../../src/crawl/archive/exchange.js'
import { pipelineSchema } from '../../../src/model/pipeline.js'
import { packageRoot } from '../../../src/package-root.js'
import { carryOutJob } from '../../../src/run/stage/carry-out-job.js'
import type { StageItem, StageJob } from '../../../src/run/stage/stage-job.js'
import type { StagePool, StagePoolOptions } from '../../../src/run/stage/stage-pool.js'
import { newsPage } from '../../cli/news-portal.js'

/** As compiled, since a thread starts from a file of its own. */
const file = join(packageRoot, 'dist', 'run', 'stage', 'stage-pool.js')
const compiled = (await import(pathToFileURL(file).href)) as typeof import('../../../src/run/stage/stage-pool.js')
const pools: StagePool[] = []
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close()
})

async function openPool(options: StagePoolOptions): Promise<StagePool> {
  const pool = new compiled.StagePool(options)
  pools.push(pool)
  await pool.start()
  return pool
}

const pipeline = pipelineSchema.parse({
  id: 'test/portal',
  title: 'Cổng thử',
  districtCode: '350',
  startUrls: ['https://thu.example/'],
})

function page(number: number, html = newsPage(`Bài ${number}`, number + 3)): StageItem {
  const exchange: Exchange = {
    url: `https://thu.example/tin/bai-${number}.html`,
    method: 'GET',
    fetchedAt: new Date(Date.UTC(2023, 0, 1) + number * 60_000),
    requestHeaders: [],
    requestBody: null,
    status: 200,
    statusText: 'OK',
    headers: [['Content-Type', 'text/html; charset=utf-8']],
    body: Buffer.from(html),
    truncated: null,
    notes: { role: 'article', source: 'warc' },
  }
  return { exchange }
}

const job = (items: StageItem[]): StageJob => ({ pipeline, runId: 'r', items })
const lineOf = ({ reading }: { reading: { article: { line: Uint8Array } | null } }) =>
  reading.article && Buffer.from(reading.article.line).toString()

test('gives what the calling thread gives, whatever their number', async () => {
  const jobs = [0, 1, 2, 3].map((at) => job([0, 1, 2].map((number) => page(at * 3 + number))))
  const expected = jobs.flatMap(carryOutJob)
  expect(expected.every(({ reading }) => reading.article)).toBe(true)
  for (const threads of [0, 1, 3]) {
    const pool = await openPool({ threads })
    const outcomes = (await Promise.all(jobs.map((one) => pool.run(one)))).flat()
    expect(outcomes.map(({ reading }) => reading.page)).toEqual(expected.map(({ reading }) => reading.page))
    expect(outcomes.map(lineOf)).toEqual(expected.map(lineOf))
    expect(outcomes.map(({ encoded }) => encoded?.answer.digest)).toEqual(
      expected.map(({ encoded }) => encoded?.answer.digest),
    )
  }
})

test('gives the same where a thread is replaced after a few pages', async () => {
  const jobs = [0, 1, 2, 3, 4, 5].map((at) => job([0, 1].map((number) => page(at * 2 + number))))
  const pool = await openPool({ threads: 2, threadPages: 3 })
  const outcomes = (await Promise.all(jobs.map((one) => pool.run(one)))).flat()
  expect(outcomes.map(lineOf)).toEqual(jobs.flatMap(carryOutJob).map(lineOf))
})

test('a page that its thread dies of is an issue and is archived; the others of its job are read', async () => {
  // Millions of elements in a heap of 200 MB: a real end, for want of memory.
  const heavy = `<html><body>${'<p>a'.repeat(3_000_000)}</body></html>`
  const pool = await openPool({ threads: 1, threadMegabytes: 200 })
  const outcomes = await pool.run(job([page(1), page(2, heavy), page(3)]))
  expect(outcomes.map(({ reading }) => reading.issue?.code ?? null)).toEqual([null, 'crash', null])
  expect(outcomes.map(({ reading }) => reading.article !== null)).toEqual([true, false, true])
  expect(outcomes[1]!.reading.page.error).toMatch(/thread was lost: .*memory/)
  expect(outcomes[1]!.encoded?.bytes.length).toBeGreaterThan(1_000)
})

test('a page that takes too long is one too', async () => {
  const pool = await openPool({ threads: 1, jobSeconds: 1.5 })
  const slow = newsPage('Chậm', 4).replace('</article>', '<p>Ngày 20/12/2022 có 12 mô hình.</p>'.repeat(400_000))
  const outcomes = await pool.run(job([page(1), page(2, slow)]))
  expect(outcomes.map(({ reading }) => reading.issue?.message ?? null)).toEqual([
    null,
    'its thread was lost: it took longer than 1.5 s',
  ])
})

test('closing it ends what is under way', async () => {
  const pool = await openPool({ threads: 1 })
  const running = pool.run(job([page(1)]))
  await Promise.all([expect(running).rejects.toThrow('closed'), pool.close()])
  await expect(pool.run(job([page(1)]))).rejects.toThrow('closed')
})
