import { urlIdentity } from '../../clean/url-identity.js'
import type { ListedAddress } from '../discover/read-sitemap.js'
import { toRequestAddress } from '../discover/request-address.js'
import type { CrawlTask } from '../state/crawl-task.js'
import { isInScope } from './check-address.js'
import type { CrawlContext } from './crawl-context.js'
import { isDone, shortKey } from './judge-need.js'

/** Short forms of all articles named, and tasks for those that are new or have changed by their date. */
export function collectArticles(
  context: CrawlContext,
  entries: ListedAddress[],
): { keys: string[]; tasks: CrawlTask[] } {
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
