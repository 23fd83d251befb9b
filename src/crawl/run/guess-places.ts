import type { CrawlTask } from '../state/crawl-task.js'
import type { CrawlContext } from './crawl-context.js'
import { isRecent } from './judge-need.js'

/** The places where the portal's software usually has sitemaps and feeds, less those that lately were not there. */
export function guessPlaces(context: CrawlContext): CrawlTask[] {
  const { pipeline, adapter, file } = context
  const first = pipeline.startUrls[0] ?? ''
  if (!pipeline.discovery.guess) return []
  return (['sitemap', 'feed'] as const).flatMap((role): CrawlTask[] => {
    const places = role === 'sitemap' ? adapter().sitemaps : adapter().feeds
    const [url, ...guesses] = places
      .map((place) => new URL(place, first).href)
      .filter((address) => !isAbsent(context, `${role} ${address}`))
    const key = `${role} ${url}`
    return url === undefined || file.state.run?.done.has(key) ? [] : [{ key, role, url, guesses }]
  })
}

function isAbsent(context: CrawlContext, key: string): boolean {
  const at = context.file.state.absent.get(key)
  return at !== undefined && isRecent(context, at)
}
