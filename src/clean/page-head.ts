import { tidy } from './normalise-text.js'
import type { PageIndex } from './page-index.js'
import { type PageElement, rawText } from './page-tree.js'
import { type ArticleNode, readJsonLd } from './read-json-ld.js'

/** What a page says of itself outside its visible text. */
export type PageHead = {
  /** Content of meta elements by name, property or itemprop in lower case, first one first. */
  meta: Map<string, string[]>
  titleTag: string | null
  canonical: string | null
  language: string | null
  articles: ArticleNode[]
  /** Elements with an itemprop, in order. */
  itemprops: { name: string; element: PageElement; value: string }[]
  /** First 20,000 characters of scripts without a source, for cookie walls. */
  inlineScript: string
  /** Whether a meta element loads the page again or another one. */
  refreshes: boolean
}

export function readPageHead(index: PageIndex): PageHead {
  const head: PageHead = {
    meta: new Map(),
    titleTag: null,
    canonical: null,
    language: null,
    articles: [],
    itemprops: [],
    inlineScript: '',
    refreshes: false,
  }
  for (const element of index.elements) readHeadElement(element, head)
  return head
}

function readHeadElement(element: PageElement, head: PageHead): void {
  const { tag, attributes } = element
  if (tag === 'meta') readMeta(element, head)
  else if (tag === 'title') {
    if (!insideDrawing(element)) head.titleTag ??= tidy(rawText(element)) || null
  } else if (tag === 'link') {
    if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '')) head.canonical ??= attributes.href ?? null
  } else if (tag === 'html') head.language ??= attributes.lang ?? attributes['xml:lang'] ?? null
  else if (tag === 'script') readScript(element, head)
  if (attributes.itemprop !== undefined && tag !== 'meta') readItemprop(element, head)
}

function readMeta(element: PageElement, head: PageHead): void {
  const { name, property, itemprop, content } = element.attributes
  if (content === undefined) return
  if (element.attributes['http-equiv']?.toLowerCase() === 'refresh') head.refreshes = true
  for (const key of [name, property, itemprop]) {
    if (!key) continue
    const lower = key.trim().toLowerCase()
    const values = head.meta.get(lower)
    if (values) values.push(tidy(content))
    else head.meta.set(lower, [tidy(content)])
  }
  if (itemprop) addItemprops(itemprop, element, tidy(content), head)
}

function readItemprop(element: PageElement, head: PageHead): void {
  const { attributes } = element
  const stated = attributes.content ?? attributes.datetime
  addItemprops(attributes.itemprop ?? '', element, stated === undefined ? '' : tidy(stated), head)
}

function addItemprops(names: string, element: PageElement, value: string, head: PageHead): void {
  for (const name of names.split(/\s+/))
    if (name !== '') head.itemprops.push({ name: name.toLowerCase(), element, value })
}

function readScript(element: PageElement, head: PageHead): void {
  const type = (element.attributes.type ?? '').toLowerCase()
  if (type.includes('ld+json')) head.articles.push(...readJsonLd(rawText(element)))
  else if (element.attributes.src === undefined && head.inlineScript.length < 20_000) {
    head.inlineScript += rawText(element).slice(0, 20_000 - head.inlineScript.length)
  }
}

function insideDrawing(element: PageElement): boolean {
  return element.parent?.tag === 'svg' || element.parent?.parent?.tag === 'svg'
}

export function firstMeta(head: PageHead, ...names: string[]): string | null {
  for (const name of names) {
    const value = head.meta.get(name)?.find((content) => content !== '')
    if (value) return value
  }
  return null
}

/** Visible text or stated value of the first element with one of these itemprops. */
export function firstItemprop(head: PageHead, name: string): { element: PageElement; value: string } | null {
  const found = head.itemprops.find((item) => item.name === name)
  if (!found) return null
  return { element: found.element, value: found.value || tidy(rawText(found.element)) }
}
