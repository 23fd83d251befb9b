import { urlIdentity } from '../../clean/url-identity.js'
import { headerOf } from '../archive/exchange.js'
import { readFeed } from '../discover/read-feed.js'
import type { ListPage } from '../discover/read-list-page.js'
import { hasTellingDates, type ListedAddress, readSitemap } from '../discover/read-sitemap.js'
import { listKey, toRequestAddress } from '../discover/request-address.js'
import { detectPlatform } from '../platforms/index.js'
import type { CrawlTask } from '../state/crawl-task.js'
import type { KnownList } from '../state/state-event.js'
import { isAllowedHost, isInScope } from './check-address.js'
import type { CrawlContext } from './crawl-context.js'
import { isHtml, parseList } from './decide-role.js'
import { guessPlaces } from './guess-places.js'
import { isSitemapCut, noteHarvest, shortKey } from './judge-need.js'
import type { TaskAnswer } from './task-answer.js'

/** Pages in a row without a new article after which a list is left: on a first crawl, and later. */
const barrenLimit = { first: 3, later: 1 }
const maxDepth = 2
const maxSitemapChildren = 200

export function settleSitemap(context: CrawlContext, answer: TaskAnswer): void {
  const sitemap = readSitemap(answer.body, answer.finalUrl)
  const { task, place } = answer
  if (!sitemap) {
    noteUnreadable(context, answer, 'no sitemap')
    return
  }
  const dated = hasTellingDates(sitemap.pages)
  const pages = sitemap.pages.map((page) => (dated ? page : { ...page, lastmod: null }))
  const articles = collectArticles(context, pages)
  const { children, unchanged } = childSitemaps(context, sitemap.sitemaps)
  addTasks(context, [...children, ...articles.tasks])
  context.file.record({
    e: 'page',
    key: task.key,
    role: 'sitemap',
    list: knownList(answer, articles.keys.length),
    listed: articles.keys,
    unchanged,
    end: place,
  })
}

function childSitemaps(context: CrawlContext, named: ListedAddress[]): { children: CrawlTask[]; unchanged: number } {
  const { childSitemaps: pattern } = context.adapter()
  const allowed = named.filter(({ url }) => isAllowedHost(url, context.pipeline))
  const preferred = allowed.filter(({ url }) => pattern?.test(url))
  const wanted = preferred.length > 0 ? preferred : allowed
  const changed = wanted.filter(({ url, lastmod }) => !isUnchanged(context, `sitemap ${url}`, lastmod))
  const children = changed
    .slice(0, maxSitemapChildren)
    .map(({ url }): CrawlTask => ({ key: `sitemap ${url}`, role: 'sitemap', url }))
    .filter(({ key }) => !isDone(context, key))
  return { children, unchanged: wanted.length - changed.length }
}

export function settleFeed(context: CrawlContext, answer: TaskAnswer): void {
  const entries = readFeed(answer.body, headerOf(answer.headers, 'content-type'), answer.finalUrl)
  if (!entries) {
    noteUnreadable(context, answer, 'no feed')
    return
  }
  const articles = collectArticles(context, entries)
  addTasks(context, articles.tasks)
  context.file.record({
    e: 'page',
    key: answer.task.key,
    role: 'feed',
    list: knownList(answer, articles.keys.length),
    end: answer.place,
  })
}

export function settleList(context: CrawlContext, answer: TaskAnswer): void {
  if (!isHtml(answer)) {
    noteUnreadable(context, answer, 'no HTML')
    return
  }
  const { task, place } = answer
  notePlatform(context, answer)
  const page = parseList(context, task, answer)
  const articles = collectArticles(
    context,
    page.links.map(({ url }) => ({ url, lastmod: null })),
  )
  const fresh = articles.tasks.filter(({ refresh }) => !refresh).length
  noteHarvest(context, task, fresh)
  const lists = (task.paging ?? 1) === 1 ? furtherLists(context, task, page) : []
  const next = nextPageTask(context, task, page, fresh)
  addTasks(context, [
    ...articles.tasks,
    ...lists,
    ...forwardTask(context, task, page),
    ...feedTasks(context, task, page),
    ...(next ? [next] : []),
  ])
  context.file.record({
    e: 'page',
    key: task.key,
    role: 'list',
    list: knownList(answer, articles.keys.length),
    listed: articles.keys,
    end: place,
  })
}

function noteUnreadable(context: CrawlContext, { task, finalUrl, fetchedAt, place }: TaskAnswer, what: string): void {
  const guessed = task.guesses !== undefined
  if (!guessed)
    context.report({ url: finalUrl, stage: 'discovery', kind: 'not-readable', message: `${finalUrl}: ${what}` })
  context.file.record({
    e: 'drop',
    key: task.key,
    why: guessed ? 'absent' : 'failed',
    at: fetchedAt.toISOString(),
    end: place,
  })
  const [url, ...guesses] = task.guesses ?? []
  if (url !== undefined) addTasks(context, [{ key: `${task.role} ${url}`, role: task.role, url, guesses }])
}

/** Short forms of all articles named, and tasks for those that are new or have changed by their date. */
function collectArticles(context: CrawlContext, entries: ListedAddress[]): { keys: string[]; tasks: CrawlTask[] } {
  const tasks = new Map<string, CrawlTask>()
  const keys = new Set<string>()
  for (const entry of entries) {
    const url = toRequestAddress(entry.url)
    if (!url || !isInScope(url, context.pipeline)) continue
    const { kind, sure } = context.classify(url)
    if (kind !== 'article') continue
    const key = urlIdentity(url)
    keys.add(shortKey(key))
    const known = context.file.state.articles.get(key)
    const lastmod = entry.lastmod ? { lastmod: entry.lastmod } : {}
    if (tasks.has(key) || isDone(context, key)) continue
    if (!known && !context.file.state.pendingTask(key))
      tasks.set(key, { key, role: 'article', url, ...(sure ? {} : { unsure: true }), ...lastmod })
    else if (known && isNewer(entry.lastmod, known))
      tasks.set(key, { key, role: 'article', url: known.url, refresh: true, ...lastmod })
  }
  return { keys: [...keys], tasks: [...tasks.values()] }
}

function isNewer(lastmod: string | null, known: { lastmod?: string; lastFetched: string; status: string }): boolean {
  const time = lastmod ? Date.parse(lastmod) : Number.NaN
  if (Number.isNaN(time) || lastmod === known.lastmod) return false
  if (known.lastmod) return time > Date.parse(known.lastmod)
  return time > Date.parse(known.lastFetched)
}

function isUnchanged(context: CrawlContext, key: string, lastmod: string | null): boolean {
  const known = context.file.state.lists.get(key)
  const time = lastmod ? Date.parse(lastmod) : Number.NaN
  // A portal whose clock or index lags must not hide a day's articles.
  return known !== undefined && context.file.state.wasComplete && time < Date.parse(known.lastFetched) - 2 * 86_400_000
}

function furtherLists(context: CrawlContext, task: CrawlTask, page: ListPage): CrawlTask[] {
  const depth = (task.depth ?? 0) + 1
  if (!context.pipeline.discovery.followLists || depth > maxDepth) return []
  const tasks = new Map<string, CrawlTask>()
  for (const { url } of page.links) {
    if (!isInScope(url, context.pipeline)) continue
    const { kind, sure } = context.classify(url)
    if (kind !== 'list') continue
    const key = `list ${listKey(url)}`
    if (!isDone(context, key) && !context.file.state.pendingTask(key))
      tasks.set(key, { key, role: 'list', url, depth, ...(sure ? {} : { unsure: true }) })
  }
  return [...tasks.values()]
}

function forwardTask(context: CrawlContext, task: CrawlTask, { forward }: ListPage): CrawlTask[] {
  if (!forward || !isInScope(forward, context.pipeline)) return []
  const key = `list ${listKey(forward)}`
  return isDone(context, key) ? [] : [{ key, role: 'list', url: forward, depth: task.depth ?? 0 }]
}

function feedTasks(context: CrawlContext, task: CrawlTask, page: ListPage): CrawlTask[] {
  if ((task.depth ?? 0) > 0 || (task.paging ?? 1) > 1 || !context.pipeline.discovery.guess) return []
  return page.feeds
    .filter((url) => isAllowedHost(url, context.pipeline))
    .slice(0, 3)
    .map((url): CrawlTask => ({ key: `feed ${url}`, role: 'feed', url, guesses: [] }))
    .filter(({ key }) => !isDone(context, key))
}

function nextPageTask(context: CrawlContext, task: CrawlTask, page: ListPage, fresh: number): CrawlTask | null {
  const { discovery } = context.pipeline
  if (!page.next || !discovery.followLists || !isInScope(page.next.url, context.pipeline)) return null
  const barren = fresh > 0 ? 0 : (task.barren ?? 0) + 1
  if (barren >= (context.file.state.wasComplete ? barrenLimit.later : barrenLimit.first) && !isSitemapCut(context))
    return null
  const paging = (task.paging ?? 1) + 1
  if (paging > discovery.maxPaging) {
    context.report({
      url: task.url,
      stage: 'discovery',
      kind: 'list-limit',
      message: `${task.url}: left after ${discovery.maxPaging} pages`,
    })
    return null
  }
  const { url, postback } = page.next
  const turn = postback ? `#${paging} ${postback.target} ${postback.argument}` : ''
  const key = `list ${listKey(url)}${turn}`
  if (isDone(context, key)) return null
  return { key, role: 'list', url, depth: task.depth ?? 0, paging, barren, ...(postback ? { postback } : {}) }
}

function notePlatform(context: CrawlContext, { body, task }: TaskAnswer): void {
  if (context.pipeline.platform || context.file.state.platform || (task.depth ?? 0) > 0) return
  const platform = detectPlatform(body.toString('latin1'))
  if (!platform) return
  context.file.record({ e: 'platform', platform })
  addTasks(context, guessPlaces(context))
}

function isDone(context: CrawlContext, key: string): boolean {
  return context.file.state.run?.done.has(key) ?? false
}

function addTasks(context: CrawlContext, tasks: CrawlTask[]): void {
  if (tasks.length > 0) context.file.record({ e: 'add', tasks })
}

function knownList({ fetchedAt, place, finalUrl, task, status }: TaskAnswer, articles: number): KnownList {
  const lastFetched = fetchedAt.toISOString()
  if (place.revisit || status !== 200 || task.postback) return { lastFetched, articles }
  const { digest, file, offset } = place
  return { lastFetched, articles, capture: { digest, url: finalUrl, date: lastFetched, file, offset } }
}
