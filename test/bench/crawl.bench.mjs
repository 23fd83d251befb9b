// A crawl of generated pages (about 20 kB) from a loopback server in a process of its own, politeness off, beside Crawlee's
// CheerioCrawler, which only fetches and parses, and bare undici with cheerio as the floor.
// Crawlee is installed into node_modules/.bench when first needed. Usage: npm run bench crawl [PAGES = 4000]
import { fork, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const pages = Number(process.argv[2] ?? 4_000)
const peer = '@crawlee/cheerio'
const bench = fileURLToPath(new URL('../../node_modules/.bench', import.meta.url))
const script = (name) => fileURLToPath(new URL(name, import.meta.url))

const server = fork(script('./crawl-server.mjs'), [String(pages)])
try {
  const port = await new Promise((resolve) => server.once('message', resolve))
  const origin = `http://127.0.0.1:${port}`
  const rows = { 'undici and cheerio': measure('floor', origin) }
  if (installPeer()) rows['Crawlee CheerioCrawler'] = measure('crawlee', origin)
  rows.tinhuyen = measure('tinhuyen', origin)
  console.table(rows)
} finally {
  server.kill()
}

function measure(system, origin) {
  const run = spawnSync(process.execPath, [script('./crawl-worker.mjs'), system, origin, bench], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${system}: ${run.stderr}`)
  const result = JSON.parse(run.stdout.trim().split('\n').at(-1))
  if (result.pages !== pages) throw new Error(`${system}: ${result.pages} of ${pages} pages`)
  return {
    'pages/s': Math.round(pages / result.seconds),
    'CPU s per 1,000 pages': ((result.cpu / pages) * 1000).toFixed(2),
    'RSS, MB': result.rss,
  }
}

function installPeer() {
  mkdirSync(bench, { recursive: true })
  if (!existsSync(`${bench}/package.json`)) writeFileSync(`${bench}/package.json`, '{"private":true}\n')
  if (existsSync(`${bench}/node_modules/${peer}`)) return true
  console.log(`installing ${peer} for the benchmark`)
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefix', bench]
  return (
    spawnSync('npm', ['i', ...options, peer], { encoding: 'utf8', shell: process.platform === 'win32' }).status === 0
  )
}
