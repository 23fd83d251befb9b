import { listKey, toRequestAddress } from '../discover/request-address.js'
import type { CrawlTask } from '../state/crawl-task.js'
import { isAllowedHost } from './check-address.js'
import type { CrawlContext } from './crawl-context.js'
import { guessPlaces } from './guess-places.js'
import { refreshesDue } from './judge-need.js'
import { robotsOf } from './permit.js'

/** Runs in a row in which an article may fail before it is given up. */
const maxFailures = 5

/** What a run starts from: start pages, sitemaps and feeds, articles due again, and those that failed before. */
export async function planRun(context: CrawlContext): Promise<CrawlTask[]> {
  const { startUrls, discovery } = context.pipeline
  const first = startUrls[0] ?? ''
  const robots = await robotsOf(context, new URL(first).origin)
  const named = [...discovery.sitemaps, ...robots.sitemaps().filter((url) => isAllowedHost(url, context.pipeline))]
  const tasks: CrawlTask[] = [
    ...startUrls.map((url): CrawlTask => startTask(url)),
    ...[...new Set(named)].map((url): CrawlTask => ({ key: `sitemap ${url}`, role: 'sitemap', url })),
    ...discovery.feeds.map((url): CrawlTask => ({ key: `feed ${url}`, role: 'feed', url })),
    ...(named.length > 0 ? [] : guessPlaces(context)),
    ...articlesDue(context),
  ]
  const { done } = context.file.state.run ?? { done: new Set() }
  return tasks.filter(({ key }) => !done.has(key))
}

function startTask(address: string): CrawlTask {
  const url = toRequestAddress(address) ?? address
  return { key: `list ${listKey(url)}`, role: 'list', url, depth: 0 }
}

function articlesDue(context: CrawlContext): CrawlTask[] {
  const now = context.now()
  const tasks: CrawlTask[] = []
  for (const [key, article] of context.file.state.articles) {
    const { url, status, failures, refreshed, firstSeen } = article
    if (article.aliasOf || !isAllowedHost(url, context.pipeline)) continue
    if (status === 'failed' && failures < maxFailures) tasks.push({ key, role: 'article', url })
    const due = refreshesDue(context, firstSeen, now)
    if (status === 'ok' && refreshed < due) tasks.push({ key, role: 'article', url, refresh: true })
  }
  return tasks
}
