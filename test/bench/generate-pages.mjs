// Articles made from the demo fixtures, no two alike: figures are drawn anew, so that caches of whole pages cannot help.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const fixtures = fileURLToPath(new URL('../../fixtures/demo/', import.meta.url))

function readArticles() {
  const files = readdirSync(fixtures, { recursive: true }).filter((file) => file.endsWith('.md') && file.includes('-'))
  return files.map((file) => readFileSync(`${fixtures}${file}`, 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
}

/** A small generator of its own seed: the same pages in every process and on every run. */
function makeRandom(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Numbers of three and more figures get other ones; days, years and document numbers stay possible. */
function varyFigures(text, random) {
  return text.replace(/(?<![\d.,/-])[1-9]\d{2}(?=[ .])/g, () => String(100 + Math.floor(random() * 900)))
}

/** Sentences as real pages have them around their figures: what was said, how it came, what it means. */
function readPlainProse() {
  return readFileSync(new URL('./plain-prose.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
}

/** A fixture's paragraphs, with so many plain sentences behind and between them. */
function thinOut(article, count, prose, random) {
  const lines = article.split('\n').filter((line) => line.trim())
  for (let added = 0; added < count; added += 1) {
    lines.splice(1 + Math.floor(random() * lines.length), 0, prose[Math.floor(random() * prose.length)])
  }
  return lines.join('\n')
}

/**
 * Pages of `bytes` of UTF-8 in all, each of `count` fixtures (two make a short piece of news, eight a long one) with `plain`
 * sentences beside each; every seed draws other figures. The fixtures tell something to record every 65 bytes, real pages
 * every 200: seven plain sentences make a page of their kind.
 */
export function generatePages(bytes, { seed = 0, count = 2, plain = 0 } = {}) {
  const articles = readArticles()
  const prose = readPlainProse()
  const random = makeRandom(20220728 + seed)
  const pages = []
  for (let size = 0, next = 0; size < bytes; next += 2) {
    const parts = Array.from({ length: count }, (_, at) => articles[(at ? next * 7 + at : next) % articles.length])
    const page = varyFigures(parts.map((part) => thinOut(part, plain, prose, random)).join('\n'), random)
    size += Buffer.byteLength(page)
    pages.push(page)
  }
  return pages
}
