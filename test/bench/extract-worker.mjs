// One system over one file of pages, in a process of its own; prints MB of UTF-8 a second of processor time and of the clock.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const [system, file, bench] = process.argv.slice(2)
const pages = JSON.parse(readFileSync(file, 'utf8'))
const dist = new URL('../../dist/', import.meta.url)
const load = (path) => import(new URL(path, dist).href)
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
    return (page) => extractRecords({ text: page }, options).facts.length
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

const run = await systems[system]()
// Warm code, not warm data: the first tenth is read once before the clock starts.
for (const page of pages.slice(0, Math.ceil(pages.length / 10))) run(page.slice(0, 20_000))
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
  }),
)
