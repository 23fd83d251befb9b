// Extraction beside chrono-node (dates only) and stock compromise, on pages generated from the demo fixtures.
// Each runs in a process of its own: compromise keeps one global model. Peers are installed into node_modules/.bench
// when first needed, never with the package. Usage: npm run bench extract [-- MEGABYTES]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatePages } from './generate-pages.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bench = `${root}node_modules/.bench`
const worker = fileURLToPath(new URL('./extract-worker.mjs', import.meta.url))
const megabytes = Number(process.argv[2] ?? 10)

/** Pages that are read before the clock starts, drawn from other figures than the measured ones. */
const WARM_UP_BYTES = 2e6

/** Plain sentences beside each fixture, so that as much is told in a kilobyte as on the five seed pages: some five records. */
const PLAIN = 7

const runs = [
  { name: 'tinhuyen tokenise and tag', system: 'tokenise', share: 1 },
  { name: 'tinhuyen dates, numbers, documents', system: 'language', share: 1 },
  { name: 'tinhuyen extractRecords, pages of 4 kB', system: 'extract', share: 0.5, plain: PLAIN },
  { name: 'tinhuyen extractRecords, one article of 1 MB', system: 'extract', article: 1, plain: PLAIN },
  { name: 'tinhuyen extractRecords, one article of 10 MB', system: 'extract', article: 10, plain: PLAIN },
  { name: 'tinhuyen extractRecords, short pages of nothing but figures and names', system: 'extract', share: 0.5 },
  { name: 'tinhuyen extractRecords, long pages of the same', system: 'extract', share: 0.5, count: 8 },
  { name: 'chrono-node vi (dates only)', system: 'chrono', peer: 'chrono-node@2.10.3', share: 0.05 },
  { name: 'compromise as shipped (tokenise and tag)', system: 'compromise', peer: 'compromise@14.17.0', share: 0.05 },
]

console.log('Warmed up for 20 s on other pages; then one pass over pages not read before.')
const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-bench-'))
try {
  console.table(Object.fromEntries(runs.map((run) => [run.name, measure(run)])))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measure({ system, peer, share, article, count, plain = 0 }) {
  if (peer && !install(peer)) return { 'MB/s': 'not installed' }
  const bytes = article ? article * 1e6 : megabytes * share * 1e6
  const [warmUp, pages] = [1, 2].map((seed) =>
    generatePages(seed === 1 ? WARM_UP_BYTES : bytes, { seed, count, plain }),
  )
  const file = join(folder, 'pages.json')
  writeFileSync(file, JSON.stringify({ warmUp, pages: article ? [pages.join('\n')] : pages }))
  const run = spawnSync(process.execPath, [worker, system, file, bench], { cwd: root, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${system}: ${run.stderr}`)
  return JSON.parse(run.stdout)
}

function install(peer) {
  const name = peer.replace(/(?<=.)@[\d.]+$/, '')
  mkdirSync(bench, { recursive: true })
  if (!existsSync(`${bench}/package.json`)) writeFileSync(`${bench}/package.json`, '{"private":true}\n')
  if (existsSync(`${bench}/node_modules/${name}`)) return true
  console.log(`installing ${peer} for the benchmark`)
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefix', bench]
  return (
    spawnSync('npm', ['i', ...options, peer], { encoding: 'utf8', shell: process.platform === 'win32' }).status === 0
  )
}
