import { tidy } from './normalise-text.js'
import type { PageHead } from './page-head.js'
import { parseHtml } from './parse-html.js'
import { segmentPage } from './segment-page.js'

/** Paragraphs of the longest body that the page's JSON-LD states, as text or as HTML. */
export function findStatedBody(head: PageHead): string[] {
  const longest = head.articles.reduce((best, { body }) => (body && body.length > best.length ? body : best), '')
  return longest
    .split(/\n+/)
    .flatMap((line) => (/[<&]/.test(line) ? readMarkup(line) : [tidy(line)]))
    .filter((line) => line !== '')
}

function readMarkup(line: string): string[] {
  return segmentPage(parseHtml(line).root, null).segments.map(({ text }) => text)
}
