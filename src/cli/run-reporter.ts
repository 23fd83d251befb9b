import type { PipelineResult } from '../run/run-pipelines.js'
import type { SessionResult } from '../run/session.js'

/** How many issues of one portal are shown; all are in the table `issues`. */
export const SHOWN_ISSUES = 5

/** One line on what a portal gave. */
export function describeResult({ pipeline, crawl, loaded, failure }: PipelineResult): string {
  if (!crawl) return `${pipeline.id}: failed: ${failure}`
  const parts = [
    `${crawl.requests} requests`,
    `${crawl.newArticles} new articles`,
    `${crawl.knownArticles} known`,
    `${loaded.added + loaded.replaced} loaded`,
  ]
  if (crawl.failed > 0) parts.push(`${crawl.failed} failed`)
  if (crawl.vanished > 0) parts.push(`${crawl.vanished} vanished`)
  if (crawl.stoppedBecause !== 'done') parts.push(`stopped: ${crawl.stoppedBecause}`)
  return `${pipeline.id}: ${parts.join(', ')}`
}

/** Why the portal's crawl is something to be told of by the exit code; null where nothing was missed. */
export function isFailure(result: PipelineResult): string | null {
  const { crawl, failure, troubles } = result
  if (failure !== null || !crawl) return failure ?? 'not crawled'
  if (!['done', 'max-requests', 'aborted'].includes(crawl.stoppedBecause)) return crawl.stoppedBecause
  if (crawl.failed > 0) return `${crawl.failed} articles could not be fetched`
  const unread = unreadLists(result)
  if (unread.length > 0) return `${unread.length} lists could not be read, first ${unread[0]}`
  return crawl.stoppedBecause === 'done' && troubles.length > 0 ? troubles.join('; ') : null
}

/** Faults that another day may not show. A link to a page that is gone is none. */
const passingFault =
  /^(?:dns|connect|tls|timeout|reset|protocol|other|http-(?:5\d\d|408|425|429)|cut-off|undecodable|not-readable)$/

/** Start pages, lists, sitemaps and feeds that should have been there: articles may have been missed. */
function unreadLists({ pipeline, issues }: PipelineResult): string[] {
  const starts = new Set(pipeline.startUrls.map((url) => new URL(url).href))
  const unread = issues.filter(
    ({ stage, kind, url }) =>
      (stage === 'crawl' || stage === 'discovery') && (passingFault.test(kind) || starts.has(url ?? '')),
  )
  return unread.map(({ url, message }) => url ?? message)
}

export function describeSession(session: SessionResult): string {
  return `\n${session.totals}\n${session.csvFile}\n${session.publishedFile}\n`
}
