// One crawler over the bench's portal, in a process of its own; prints pages, seconds and CPU seconds as JSON.
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [system, origin, bench] = process.argv.slice(2)
const crawlers = { floor: fetchAndParse, crawlee: runCrawlee, tinhuyen: runOurs }
const run = await crawlers[system]()
const cpu = process.cpuUsage()
const start = performance.now()
const pages = await run()
const seconds = (performance.now() - start) / 1000
const { user, system: kernel } = process.cpuUsage(cpu)
console.log(
  JSON.stringify({ pages, seconds, cpu: (user + kernel) / 1e6, rss: Math.round(process.memoryUsage.rss() / 1e6) }),
)
process.exit(0)

/** Bare undici and cheerio, one request after the other: nothing is kept. */
async function fetchAndParse() {
  const { request } = await import('undici')
  const { load } = await import('cheerio')
  const get = async (path) => load(await (await request(`${origin}${path}`)).body.text())
  return async () => {
    const links = (await get('/'))('a')
      .toArray()
      .map(({ attribs }) => attribs.href)
    let titles = 0
    for (const link of links) titles += (await get(link))('h1').length
    return titles
  }
}

/** As its documentation has it, storage in memory, its own concurrency. */
async function runCrawlee() {
  const require = createRequire(`${bench}/package.json`)
  const { CheerioCrawler, Configuration, log } = await import(pathToFileURL(require.resolve('@crawlee/cheerio')).href)
  log.setLevel(log.LEVELS.ERROR)
  return async () => {
    let titles = 0
    const crawler = new CheerioCrawler(
      {
        async requestHandler({ $, request, enqueueLinks }) {
          titles += $('h1').length
          if (request.label !== 'page') await enqueueLinks({ label: 'page' })
        },
      },
      new Configuration({ persistStorage: false }),
    )
    await crawler.run([`${origin}/`])
    return titles
  }
}

/** All of it: archived, cleaned, extracted, stored, published. */
async function runOurs() {
  const dist = new URL('../../dist/', import.meta.url)
  const { runPipelines } = await import(new URL('run/run-pipelines.js', dist))
  const { runSession } = await import(new URL('run/session.js', dist))
  const { pipelineSchema } = await import(new URL('model/pipeline.js', dist))
  const pipeline = pipelineSchema.parse({
    id: 'bench/crawl',
    title: 'Cổng thông tin huyện Bình Minh',
    districtCode: '350',
    startUrls: [`${origin}/`],
    politeness: { delaySeconds: 0, jitter: 0, maxRequests: 1_000_000 },
  })
  const dataDir = mkdtempSync(join(tmpdir(), 'tinhuyen-bench-'))
  const now = () => new Date()
  return async () => {
    let pages = 0
    await runSession(
      { dataDir, command: 'run', pipelines: [pipeline], now, onNotice: () => {} },
      async (writer, runId) => {
        const [result] = await runPipelines(writer, [pipeline], {
          ...{ dataDir, runId, now, signal: new AbortController().signal },
        })
        pages = result.loaded.added
        return { status: 'done', pagesFetched: pages, articles: pages }
      },
    )
    rmSync(dataDir, { recursive: true, force: true })
    return pages
  }
}
