// Import of a generated WARC (own prose, about 20 kB a page) with one and with two worker threads, beside one and two
// processes that only parse the same pages: threads should scale at least nine tenths as well. Then all pages with two
// threads, for the memory. The WARC is made once and kept in the temporary folder.
// Usage: npm run bench import [PAGES = 100000] [PAGES FOR SCALING = a tenth]
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeWarc } from './portal-warc.mjs'

const worker = fileURLToPath(new URL('./import-worker.mjs', import.meta.url))
const pages = Number(process.argv[2] ?? 100_000)
const sample = Number(process.argv[3] ?? Math.ceil(pages / 10))

const small = makeWarc(sample)
const bare = [await parse(small, 1), await parse(small, 2)]
const ours = [await importAll(small, 1), await importAll(small, 2)]
const bareScaling = bare[0].seconds / bare[1].seconds
const scaling = ours[0].seconds / ours[1].seconds

console.log(`${sample} pages, ${small.kilobytes} kB each`)
console.table({
  'parse, 1 process': { 'pages/s': rate(bare[0]) },
  'parse, 2 processes': { 'pages/s': rate(bare[1]), scaling: bareScaling.toFixed(2) },
  'import, 1 thread': { 'pages/s': rate(ours[0]), ...memory(ours[0]) },
  'import, 2 threads': { 'pages/s': rate(ours[1]), scaling: scaling.toFixed(2), ...memory(ours[1]) },
})
console.log(`scaling of the import: ${(scaling / bareScaling).toFixed(2)} of that of bare parsing (wanted: 0.9)`)

if (pages > sample) {
  const all = await importAll(makeWarc(pages), 2)
  console.log(
    `\n${pages} pages, 2 threads: ${rate(all)} pages/s, then ${all.publishing.toFixed(0)} s to derive and publish`,
  )
  console.table({ 'RSS, MB': { ...memory(all), ...all.quarters } })
}

function rate({ seconds, pages }) {
  return Math.round(pages / seconds)
}

function memory({ peak, cpu, pages }) {
  return { 'CPU ms a page': ((cpu * 1000) / pages).toFixed(2), 'peak MB': peak }
}

/** Each process parses its share. */
async function parse({ file, index }, processes) {
  const runs = Array.from({ length: processes }, (_, at) => run(['parse', file, index, String(at), String(processes)]))
  const results = await Promise.all(runs)
  return {
    seconds: Math.max(...results.map(({ seconds }) => seconds)),
    pages: results.reduce((sum, result) => sum + result.pages, 0),
  }
}

async function importAll({ file }, threads) {
  const data = mkdtempSync(join(tmpdir(), 'tinhuyen-bench-'))
  try {
    return await run(['import', file, data, String(threads)])
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

function run(args) {
  const child = spawn(process.execPath, [worker, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('close', (code) => (code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`ended with ${code}`))))
  })
}
