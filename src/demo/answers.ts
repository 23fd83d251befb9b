import type { Markup } from './markup.js'
import type { DemoAnswer, DemoArticle, DemoPortal } from './portal.js'

/** A transparent pixel (GIF): the demo's photographs say nothing that its captions do not. */
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

export function answerHtml(page: Markup, status = 200, headers: Record<string, string> = {}): DemoAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: page.source }
}

export function answerXml(document: Markup, type = 'text/xml; charset=utf-8'): DemoAnswer {
  return { status: 200, headers: { 'content-type': type }, body: document.source }
}

export function answerText(text: string, status = 200): DemoAnswer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text }
}

export function answerJson(value: unknown): DemoAnswer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  }
}

export function answerRedirect(location: string, status = 301, headers: Record<string, string> = {}): DemoAnswer {
  return { status, headers: { location, 'content-type': 'text/html; charset=utf-8', ...headers }, body: '' }
}

export function answerImage(): DemoAnswer {
  return { status: 200, headers: { 'content-type': 'image/gif' }, body: pixel }
}

export function isImagePath(path: string): boolean {
  return /\.(jpe?g|png|gif|ico)$/i.test(path)
}

export type ListPage = { articles: DemoArticle[]; page: number; pages: number }

/** Page `page` (from 1) of a section's articles, newest first; null where there is no such page. */
export function readListPage(portal: DemoPortal, section: string | null, page: number): ListPage | null {
  const all = portal.articles.filter((article) => section === null || article.section === section)
  const pages = Math.max(1, Math.ceil(all.length / portal.pageSize))
  if (!Number.isInteger(page) || page < 1 || page > pages) return null
  const first = (page - 1) * portal.pageSize
  return { articles: all.slice(first, first + portal.pageSize), page, pages }
}

/** Newer and older articles of the same section, nearest first. */
export function findNeighbours(portal: DemoPortal, article: DemoArticle, most: number) {
  const same = portal.articles.filter((other) => other.section === article.section)
  const index = same.indexOf(article)
  return { newer: same.slice(0, index).reverse().slice(0, most), older: same.slice(index + 1, index + 1 + most) }
}

/** Text as its editor saved it: some saved decomposed letters (NFD). */
export function asSaved(article: DemoArticle, text: string): string {
  return article.decomposed ? text.normalize('NFD') : text
}

/** The first words of a text, cut at a word with dots, as lists and breadcrumbs print it. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  const head = text.slice(0, most)
  const blank = head.lastIndexOf(' ')
  return `${head.slice(0, blank > 0 ? blank : most)}...`
}

/** 24241168 → 24,241,168, as portals print their counters. */
export function writeCounter(count: number): string {
  return count.toLocaleString('en-US')
}
