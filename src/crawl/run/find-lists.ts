import type { ListPage } from '../discover/read-list-page.js'
import { listKey } from '../discover/request-address.js'
import type { CrawlTask } from '../state/crawl-task.js'
import { isAllowedHost, isInScope } from './check-address.js'
import type { CrawlContext } from './crawl-context.js'
import { isDone, isSitemapCut } from './judge-need.js'

/** Pages in a row without a new article after which a list is left: on a first crawl, and later. */
const barrenLimit = { first: 3, later: 1 }
const maxDepth = 2
const maxFeeds = 3

/** What a list page leads to besides articles: other lists, where it forwards to, feeds, its own next page. */
export function tasksOfList(context: CrawlContext, task: CrawlTask, page: ListPage, fresh: number): CrawlTask[] {
  const lists = (task.paging ?? 1) === 1 ? furtherLists(context, task, page) : []
  const next = nextPageTask(context, task, page, fresh)
  return [...lists, ...forwardTask(context, task, page), ...feedTasks(context, task, page), ...(next ? [next] : [])]
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
    .slice(0, maxFeeds)
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
