/**
 * Server time of every page of the explorer on a generated database: milliseconds at the median, p95 and worst.
 * Needs a build. node test/bench/explore.bench.mjs [articles = 200000] [facts an article = 10] [data folder to keep or use]
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startExplorer } from '../../dist/explore/server.js'
import { allPlaces } from '../../dist/gazetteer/index.js'
import { loadRecords } from '../../dist/load/load-batch.js'
import { publish } from '../../dist/load/publish.js'
import { refreshDerived } from '../../dist/load/refresh.js'
import { closeWriter, openWriter } from '../../dist/load/writer.js'
import { makeRecords, randomFrom } from './generate-records.mjs'

const articles = Number(process.argv[2] ?? 200_000)
const factCount = Number(process.argv[3] ?? 10)
const kept = process.argv[4]
const batchSize = 2_000
const bound = 300

const folder = kept ?? mkdtempSync(join(tmpdir(), 'tinhuyen-bench-'))
const file = join(folder, 'output', 'tinhuyen.duckdb')
const districts = allPlaces.filter((place) => place.level === 'district')

async function fillDatabase() {
  const writer = await openWriter(folder)
  for (let from = 0; from < articles; from += batchSize) {
    const numbers = Array.from({ length: Math.min(batchSize, articles - from) }, (_, at) => from + at)
    await loadRecords(
      writer,
      numbers.map((number) => makeRecords(number, factCount, districts)),
    )
  }
  await refreshDerived(writer)
  await publish(writer)
  closeWriter(writer)
}

/** Addresses as readers ask for them, other ones at each turn. */
const random = randomFrom(7)
const code = () => random.pick(districts).code
const measure = () => random.pick(['registered', 'built', 'maintained', 'new', 'replicated', 'exemplary'])
const year = () => 2012 + random.below(13)
const province = () => encodeURIComponent(random.pick(['Hà Nam', 'Ninh Bình', 'Bình Phước', 'Nghệ An', 'Cà Mau']))
const said = [
  ...['mô hình', 'dien hinh', 'tap the', 'tin so', 'khéo', 'ho', 'hiến đất', 'tuyen truyen', 'thôn', 'nhân dân'],
  ...['chia sẻ', 'trong hoa', 'nuôi cá', 'van dong', 'doan vien', 'ban chỉ đạo', 'lam duong', 'đôn đốc', 'thu gom'],
]
const word = () => encodeURIComponent(random.pick(said))
const pages = {
  overview: () => '/',
  'overview, measure': () => `/?measure=${measure()}`,
  'overview, province': () => `/?measure=${measure()}&province=${province()}`,
  'overview, coverage': () => `/?measure=coverage&page=${1 + random.below(5)}`,
  district: () => `/district/${code()}`,
  facts: () => '/facts',
  'facts, one filter': () => `/facts?measure=${measure()}`,
  'facts, filters': () => `/facts?province=${province()}&measure=${measure()}&year=${year()}`,
  'facts, sorted': () => `/facts?measure=${measure()}&sort=${random.pick(['largest', 'smallest', 'latest-period'])}`,
  'facts, deep page': () => `/facts?measure=${measure()}&page=${1 + random.below(2000)}`,
  'facts, search': () => `/facts?in=words&q=${word()}+${1 + random.below(600)}`,
  'facts, search and filter': () => `/facts?in=words&q=${word()}&measure=${measure()}`,
  'facts, whole articles': () => `/facts?q=${word()}+${random.below(900)}`,
  'facts, articles and filter': () => `/facts?q=${word()}&province=${province()}&year=${year()}`,
  'facts, phrase': () => `/facts?q="${random.pick([word(), 'dân+vận+khéo', `xã+số+${random.below(900)}`])}"`,
  'facts, four words': () => `/facts?q=${word()}+${word()}+${random.below(900)}`,
  'facts, search sorted': () => `/facts?q=${word()}&sort=${random.pick(['largest', 'earliest-period'])}&page=2`,
  article: (ids) => `/article/${random.pick(ids)}`,
  review: () => '/review',
  'review, reason': () => `/review?reason=${random.pick(['conflict', 'low-confidence', 'inferred-year'])}`,
  sql: () => '/sql',
}
async function timePage(origin, address) {
  const start = performance.now()
  const answer = await fetch(origin + address)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`)
  return performance.now() - start
}

let missed = 0
try {
  if (!existsSync(file)) await fillDatabase()
  const explorer = await startExplorer({
    ...{ databaseFile: file, dataFolder: folder, corrections: join(folder, 'corrections'), port: 0 },
    ...{ today: () => '2025-03-01', onError: (error) => console.error(error) },
  })
  const rss = () => `RSS ${Math.round(process.memoryUsage().rss / 1e6)} MB`
  console.log(`first page, opening the database ${Math.round(await timePage(explorer.origin, '/'))} ms, ${rss()}`)
  for (const [name, address] of Object.entries({ facts: '/facts', review: '/review', search: '/facts?q=x' })) {
    const since = Math.round(await timePage(explorer.origin, address))
    console.log(`${name.padEnd(6)} ready after ${since} ms more, ${rss()}`)
  }
  const csv = await (await fetch(`${explorer.origin}/facts.csv?in=words&q=%22tin+so+1%22`)).text()
  const ids = [
    ...(await (await fetch(`${explorer.origin}/facts?sort=largest`)).text()).matchAll(/\/article\/([0-9a-f]{16})"/g),
  ].map(([, id]) => id)
  console.log(`CSV of a search ${csv.split('\n').length - 2} rows`)
  for (const [name, address] of Object.entries(pages)) {
    const times = []
    for (let turn = 0; turn < 40; turn += 1) times.push(await timePage(explorer.origin, address(ids)))
    times.sort((a, b) => a - b)
    const share = (part) => Math.round(times[Math.min(times.length - 1, Math.ceil(times.length * part) - 1)])
    const late = share(0.95) > bound
    if (late) missed += 1
    console.log(
      `${name.padEnd(26)} p50 ${String(share(0.5)).padStart(5)}  p95 ${String(share(0.95)).padStart(5)}  worst ${String(share(1)).padStart(5)} ms${late ? '  TOO SLOW' : ''}`,
    )
  }
  console.log(`at the end ${rss()}`)
  await explorer.close()
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true })
}
if (missed > 0) {
  console.log(`${missed} pages above ${bound} ms at p95`)
  process.exitCode = 1
}
