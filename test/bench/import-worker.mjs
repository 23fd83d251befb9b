// One measurement of the import benchmark in a process of its own; prints its result as JSON.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { load } from 'cheerio'
import { portalHost } from './portal-pages.mjs'

const [what, ...args] = process.argv.slice(2)
console.log(JSON.stringify(what === 'parse' ? parsePages(...args) : await importPages(...args)))

/** Every page of a share of the WARC, inflated and parsed: the floor. */
function parsePages(file, indexFile, share, shares) {
  const lengths = JSON.parse(readFileSync(indexFile, 'utf8'))
  const from = Math.floor((lengths.length * share) / shares)
  const to = Math.floor((lengths.length * (Number(share) + 1)) / shares)
  const handle = openSync(file, 'r')
  let offset = lengths.slice(0, from).reduce((sum, length) => sum + length, 0)
  const start = performance.now()
  let titles = 0
  for (const length of lengths.slice(from, to)) {
    const member = Buffer.alloc(length)
    readSync(handle, member, 0, length, offset)
    offset += length
    const record = gunzipSync(member).toString('utf8')
    const html = record.slice(record.indexOf('\r\n\r\n', record.indexOf('\r\n\r\n') + 4) + 4)
    titles += load(html)('title').length
  }
  closeSync(handle)
  return { seconds: (performance.now() - start) / 1000, pages: titles }
}

async function importPages(file, dataDir, threads) {
  const dist = new URL('../../dist/', import.meta.url)
  const { estimatePages, readSources } = await import(new URL('crawl/import/read-sources.js', dist))
  const { importPages } = await import(new URL('run/import-pages.js', dist))
  const { runSession } = await import(new URL('run/session.js', dist))
  const { pipelineSchema } = await import(new URL('model/pipeline.js', dist))
  const pipeline = pipelineSchema.parse({
    id: 'bench/import',
    title: 'Cổng thông tin huyện Bình Minh',
    districtCode: '350',
    startUrls: [`https://${portalHost}/`],
  })
  const samples = []
  const sampler = setInterval(() => samples.push(process.memoryUsage.rss() / 1e6), 200)
  const now = () => new Date()
  const problems = []
  let seconds = 0
  let cpu = 0
  let pages = 0
  const start = performance.now()
  await runSession(
    { dataDir, command: 'import', pipelines: [pipeline], now, onNotice: (notice) => problems.push(notice) },
    async (writer, runId) => {
      const result = await importPages(writer, pipeline, (hooks) => readSources([file], hooks), {
        ...{ dataDir, runId, now, signal: new AbortController().signal, anyHost: false, threads: Number(threads) },
        expected: estimatePages([file]),
        onIssue: ({ message }) => problems.push(message),
        onNoArticle: (place, message) => problems.push(`${place}: ${message}`),
      })
      pages = result.loaded.added
      seconds = (performance.now() - start) / 1000
      const { user, system } = process.cpuUsage()
      cpu = (user + system) / 1e6
      return { status: 'done', pagesFetched: result.archived, articles: pages }
    },
  )
  clearInterval(sampler)
  if (problems.length > 0) throw new Error(problems.slice(0, 5).join('\n'))
  const publishing = (performance.now() - start) / 1000 - seconds
  return { seconds, cpu, pages, publishing, peak: Math.round(Math.max(...samples)), quarters: quarters(samples) }
}

/** Mean of each quarter of the samples. */
function quarters(samples) {
  const size = Math.ceil(samples.length / 4)
  const means = [0, 1, 2, 3].map((at) => {
    const part = samples.slice(at * size, (at + 1) * size)
    return Math.round(part.reduce((sum, value) => sum + value, 0) / Math.max(1, part.length))
  })
  return { 'first quarter': means[0], second: means[1], third: means[2], last: means[3] }
}
