// Cleaning beside a bare parse and beside general extractors, on the pages of test/clean/measure.
// Peers are installed into node_modules/.bench when first needed, never with the package.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bench = `${root}node_modules/.bench`
const peers = ['@mozilla/readability@0.6.0', 'linkedom@0.18.12', 'defuddle', '@extractus/article-extractor@9.0.1']
const rounds = Number(process.argv[2] ?? 3)

const { cleanPage } = await import(pathToFileURL(`${root}dist/clean/index.js`).href)
const { portalPages, newsPages, goldText, scoreText, meanScore } = await loadMeasure()
const require = installPeers()
const { load } = await import('cheerio')

// `run` is on the clock, `read` makes text of what it gave. `repeats` in one turn: quick ones are measured more often.
const extractors = [
  { name: 'cheerio.load only', run: (page) => load(page.html), repeats: 4 },
  {
    name: 'tinhuyen cleanPage',
    run: (page) => cleanPage({ html: page.html, url: page.template.url }),
    read: bodyOf,
    repeats: 4,
  },
  { name: 'Readability on linkedom', run: readability(), read: htmlText },
  { name: 'Defuddle on linkedom', run: defuddle(), read: htmlText },
  { name: 'article-extractor', run: articleExtractor(), read: htmlText },
]

for (const [title, pages] of [
  ['Vietnamese portals', portalPages],
  ['News sites', newsPages],
  ['Portals at the size of real ones', grow(portalPages.filter((_, at) => at % 6 === 0))],
]) {
  console.log(`\n${title}: ${pages.length} pages, ${kilobytes(pages)} kB a page, median of ${rounds} turns`)
  console.table(Object.fromEntries(await measureAll(pages)))
}

/** They take turns, so that the heat of the machine and of the compiler falls on all alike; the first turn only warms up. */
async function measureAll(pages) {
  const installed = extractors.filter(({ run }) => run)
  const times = new Map(installed.map(({ name }) => [name, []]))
  for (let turn = 0; turn <= rounds; turn++) {
    for (const { name, run, repeats = 1 } of installed) {
      for (let at = 0; at < repeats; at++) {
        const time = await timeRound(run, pages)
        if (turn > 0) times.get(name).push(time)
      }
    }
  }
  const base = median(times.get(extractors[0].name))
  const rows = []
  for (const { name, run, read } of extractors) {
    if (!run) rows.push([name, { 'ms a page': 'not installed' }])
    else {
      const time = median(times.get(name))
      const speed = { 'ms a page': time.toFixed(2), '× cheerio.load': (time / base).toFixed(2) }
      rows.push([name, { ...speed, ...(read && score(pages, await readAll(run, read, pages))) }])
    }
  }
  return rows
}

async function timeRound(run, pages) {
  const start = performance.now()
  for (const page of pages) await attempt(run, page)
  return (performance.now() - start) / pages.length
}

async function readAll(run, read, pages) {
  const texts = []
  for (const page of pages) {
    const result = await attempt(run, page)
    texts.push(result === null ? '' : read(result))
  }
  return texts
}

async function attempt(run, page) {
  try {
    return (await run(page)) ?? null
  } catch {
    return null
  }
}

function score(pages, texts) {
  const { precision, recall, f1 } = meanScore(pages.map((page, at) => scoreText(goldText(page.story), texts[at])))
  return { precision: precision.toFixed(4), recall: recall.toFixed(4), F1: f1.toFixed(4) }
}

function bodyOf(article) {
  const points = [...article.text]
  return article.blocks
    .filter(({ kind }) => kind !== 'title' && kind !== 'byline')
    .map(({ start, end }) => points.slice(start, end).join(''))
    .join('\n')
}

/** The same pages with scripts and a menu of the size that portals carry. */
function grow(pages) {
  const script = `<script>${'var settings = { module: "news", delay: 400 };\n'.repeat(900)}</script>`
  const menu = `<ul class="nav menu">${'<li class="dropdown"><a href="/muc" title="Mục">Chuyên mục của huyện</a></li>\n'.repeat(400)}</ul>`
  return pages.map((page) => ({
    ...page,
    html: page.html.replace('</head>', `${script}</head>`).replace(/(<body[^>]*>)/, `$1${menu}`),
  }))
}

function kilobytes(pages) {
  return Math.round(pages.reduce((sum, { html }) => sum + html.length, 0) / pages.length / 1000)
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

function htmlText(html) {
  const $ = load(html)
  $('script, style').remove()
  $('p, div, li, h1, h2, h3, h4, td, br, figcaption, blockquote').append(' ').after(' ')
  return $.root().text()
}

function readability() {
  const linkedom = attemptRequire('linkedom')
  const library = attemptRequire('@mozilla/readability')
  if (!linkedom || !library) return null
  return (page) => new library.Readability(linkedom.parseHTML(page.html).document).parse()?.content
}

function defuddle() {
  const linkedom = attemptRequire('linkedom')
  const library = attemptRequire('defuddle')
  const Defuddle = library?.default ?? library?.Defuddle ?? library
  if (!linkedom || typeof Defuddle !== 'function') return null
  return (page) => new Defuddle(linkedom.parseHTML(page.html).document, { url: page.template.url }).parse().content
}

function articleExtractor() {
  const library = attemptRequire('@extractus/article-extractor')
  if (!library) return null
  return async (page) => (await library.extractFromHtml(page.html, page.template.url))?.content
}

function attemptRequire(name) {
  try {
    return require(name)
  } catch {
    return null
  }
}

function installPeers() {
  mkdirSync(bench, { recursive: true })
  // The linkedom that article-extractor asks for depends on a package that is not published any more.
  const overrides = { '@extractus/article-extractor': { linkedom: '0.18.12' } }
  const manifest = `${bench}/package.json`
  const installed = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : { private: true }
  writeFileSync(manifest, JSON.stringify({ ...installed, overrides }))
  for (const peer of peers) {
    const name = peer.replace(/(?<=.)@[\d.]+$/, '')
    if (existsSync(`${bench}/node_modules/${name}`)) continue
    console.log(`installing ${peer} for the benchmark`)
    const install = spawnSync('npm', ['i', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', bench, peer], {
      encoding: 'utf8',
    })
    if (install.status !== 0) console.log(`  ${peer} is not to be had here`)
  }
  return createRequire(manifest)
}

async function loadMeasure() {
  const out = `${bench}/measure`
  const files = ['measure-pages', 'shingles', 'story'].map((name) => `test/clean/measure/${name}.ts`)
  const options = [
    '--outDir',
    out,
    '--target',
    'ES2022',
    '--module',
    'NodeNext',
    '--moduleResolution',
    'NodeNext',
    '--skipLibCheck',
  ]
  spawnSync('npx', ['tsc', '--ignoreConfig', ...options, '--noEmit', 'false', '--types', 'node', ...files], {
    cwd: root,
    encoding: 'utf8',
  })
  const load = (name) => import(pathToFileURL(`${out}/${name}.js`).href)
  return { ...(await load('measure-pages')), ...(await load('shingles')), ...(await load('story')) }
}
