import { hashId } from '../../model/ids.js'
import { addressTemplate } from '../discover/request-address.js'
import type { CrawlState } from '../state/crawl-state.js'
import type { CrawlTask } from '../state/crawl-task.js'
import type { CrawlContext } from './crawl-context.js'

/** Pages of one address template that brought nothing, one after the other, before the rest of them is left. */
const barrenLimit = 5
const forgetAfterMs = 30 * 86_400_000
/** Share of the start pages' articles that the sitemaps must name to make section lists needless. */
const trustedShare = 0.8

export function isDone(context: CrawlContext, key: string): boolean {
  return context.file.state.run?.done.has(key) ?? false
}

/** Whether a task, once found, is not worth its request any more when its turn comes. */
export function isNeedless(context: CrawlContext, task: CrawlTask): boolean {
  if (task.role === 'feed') return task.guesses !== undefined && areSitemapsTrusted(context)
  if (task.role !== 'list' || (task.depth ?? 0) === 0) return false
  return (
    areSitemapsTrusted(context) ||
    isBarrenTemplate(context, task) ||
    isBarrenList(context, task) ||
    areListsSpent(context, task)
  )
}

/** The sitemaps name what the start pages show: section lists would only show the same again. */
export function areSitemapsTrusted(context: CrawlContext): boolean {
  const { run } = context.file.state
  if (!run || run.inSitemaps.size + run.unchangedSitemaps === 0 || isSitemapCut(context)) return false
  const shown = [...run.onStartPages]
  const older = run.unchangedSitemaps > 0 ? knownKeys(context) : new Set()
  const named = shown.filter((key) => run.inSitemaps.has(key) || older.has(key)).length
  return named >= shown.length * trustedShare
}

/** What unchanged sitemaps name was fetched long ago. */
function knownKeys({ file: { state } }: CrawlContext): Set<string> {
  const held = keysOfRuns.get(state)
  if (held?.runId === state.run?.id && held) return held.keys
  const keys = new Set([...state.articles.keys()].map(shortKey))
  keysOfRuns.set(state, { runId: state.run?.id, keys })
  return keys
}

/** As of the first question of a run, since it is asked for every list. */
const keysOfRuns = new WeakMap<CrawlState, { runId: string | undefined; keys: Set<string> }>()

/** Articles are told apart by this within one run. */
export function shortKey(articleKey: string): string {
  return hashId(articleKey).slice(0, 10)
}

/** On a first crawl, a sitemap that ends at its software's limit leaves older articles to the lists. */
export function isSitemapCut(context: CrawlContext): boolean {
  const limit = context.adapter().sitemapLimit
  const { run, wasComplete } = context.file.state
  return limit !== undefined && !wasComplete && (run?.inSitemaps.size ?? 0) >= limit
}

/** Keeps count of list pages that brought nothing new, by template: an endless calendar shows itself so. */
export function noteHarvest(context: CrawlContext, task: CrawlTask, fresh: number): void {
  if ((task.depth ?? 0) === 0) return
  const template = addressTemplate(task.url)
  const count = fresh > 0 ? 0 : (context.barrenTemplates.get(template) ?? 0) + 1
  context.barrenTemplates.set(template, count)
  if (count === barrenLimit) context.file.record({ e: 'barren', template, at: context.now().toISOString() })
}

function isBarrenTemplate(context: CrawlContext, { url }: CrawlTask): boolean {
  const at = context.file.state.barren.get(addressTemplate(url))
  return at !== undefined && isRecent(context, at) && !isSitemapCut(context)
}

function isBarrenList(context: CrawlContext, { key }: CrawlTask): boolean {
  const known = context.file.state.lists.get(key)
  return known !== undefined && known.articles === 0 && isRecent(context, known.lastFetched)
}

function areListsSpent(context: CrawlContext, task: CrawlTask): boolean {
  const { maxListPages } = context.pipeline.discovery
  if ((context.file.state.run?.listPages ?? 0) < maxListPages) return false
  if (!context.told.has('list-limit')) {
    const message = `${task.url}: left, with the lists after it, after ${maxListPages} list pages`
    context.report({ url: task.url, stage: 'discovery', kind: 'list-limit', message })
    context.told.add('list-limit')
  }
  return true
}

export function isRecent(context: CrawlContext, at: string): boolean {
  return context.now().getTime() - Date.parse(at) < forgetAfterMs
}

/** How many of the pipeline's refreshes are due by `now` for an article first seen then. */
export function refreshesDue(context: CrawlContext, firstSeen: string, now: Date): number {
  const age = now.getTime() - Date.parse(firstSeen)
  return context.pipeline.refreshDays.filter((days) => age >= days * 86_400_000).length
}
