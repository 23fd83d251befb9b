// One system over one file of pages, in a process of its own; prints MB of UTF-8 a second of processor time and of the clock.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const [system, file, bench] = process.argv.slice(2)
const { warmUp, pages } = JSON.parse(readFileSync(file, 'utf8'))
const dist = new URL('../../dist/', import.meta.url)
const load = (path) => import(new URL(path, dist).href)
/** The first seconds of a process run uncompiled code: a crawl of an hour does not notice them, ten megabytes do. */
const WARM_UP_SECONDS = 20
const options = { documentTime: '2023-07-14' }

const systems = {
  async tokenise() {
    const { readDocument } = await load('vietnamese/index.js')
    return (page) => readDocument(page).sentences.length
  },
  async language() {
    const { readDocument } = await load('vietnamese/index.js')
    const { findDates } = await load('extract/dates/index.js')
    const { findNumbers } = await load('extract/numbers/index.js')
    return (page) => {
      const doc = readDocument(page)
      return findDates(doc, { publishedOn: '2023-07-14' }).length + findNumbers(doc).length
    }
  },
  async extract() {
    const { extractRecords } = await load('index.js')
    return (page) => countRecords(extractRecords({ text: page }, options))
  },
  async chrono() {
    const path = createRequire(`${bench}/package.json`).resolve('chrono-node')
    const { vi } = (await import(pathToFileURL(path).href)).default
    return (page) => vi.parse(page, new Date('2023-07-14')).length
  },
  async compromise() {
    const path = createRequire(`${bench}/package.json`).resolve('compromise')
    const nlp = (await import(pathToFileURL(path).href)).default
    return (page) => nlp(page).length
  },
}

function countRecords({ dates, units, officials, facts, documents, checks }) {
  return [dates, units, officials, facts, documents, checks].reduce((sum, records) => sum + records.length, 0)
}

const run = await systems[system]()
// Warm code, not warm data: other pages than the measured ones are read until the compiler has settled.
const settled = performance.now() + WARM_UP_SECONDS * 1000
for (let next = 0; performance.now() < settled; next += 1) run(warmUp[next % warmUp.length])
const cpu = process.cpuUsage()
const start = performance.now()
let found = 0
for (const page of pages) found += run(page)
const seconds = (performance.now() - start) / 1000
const { user, system: kernel } = process.cpuUsage(cpu)
const size = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0) / 1e6
const rate = (time) => Number((size / time).toFixed(2))
console.log(
  JSON.stringify({
    MB: Number(size.toFixed(1)),
    'MB/s': rate(seconds),
    'MB/s of CPU': rate((user + kernel) / 1e6),
    found,
    'found per kB': Number((found / size / 1000).toFixed(1)),
  }),
)
