import { headerOf } from '../archive/exchange.js'
import { readFeed } from '../discover/read-feed.js'
import { hasTellingDates, type ListedAddress, readSitemap } from '../discover/read-sitemap.js'
import { detectPlatform } from '../platforms/index.js'
import type { CrawlTask } from '../state/crawl-task.js'
import type { KnownList } from '../state/state-event.js'
import { isAllowedHost } from './check-address.js'
import type { CrawlContext } from './crawl-context.js'
import { isHtml, parseList } from './decide-role.js'
import { collectArticles } from './find-articles.js'
import { tasksOfList } from './find-lists.js'
import { guessPlaces } from './guess-places.js'
import { isDone, noteHarvest } from './judge-need.js'
import type { TaskAnswer } from './task-answer.js'

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

function isUnchanged(context: CrawlContext, key: string, lastmod: string | null): boolean {
  const known = context.file.state.lists.get(key)
  const time = lastmod ? Date.parse(lastmod) : Number.NaN
  // A portal whose clock or index lags must not hide a day's articles.
  return known !== undefined && context.file.state.wasComplete && time < Date.parse(known.lastFetched) - 2 * 86_400_000
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
  addTasks(context, [...articles.tasks, ...tasksOfList(context, task, page, fresh)])
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

function notePlatform(context: CrawlContext, { body, task }: TaskAnswer): void {
  if (context.pipeline.platform || context.file.state.platform || (task.depth ?? 0) > 0) return
  const platform = detectPlatform(body.toString('latin1'))
  if (!platform) return
  context.file.record({ e: 'platform', platform })
  addTasks(context, guessPlaces(context))
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
