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

/** Whether the portal's crawl is something to be told of by the exit code. */
export function isFailure({ pipeline, crawl, failure }: PipelineResult): string | null {
  if (failure !== null || !crawl) return failure ?? 'not crawled'
  if (!['done', 'max-requests', 'aborted'].includes(crawl.stoppedBecause)) return crawl.stoppedBecause
  if (crawl.failed > 0) return `${crawl.failed} articles could not be fetched`
  const expected = pipeline.expectedArticles
  if (crawl.stoppedBecause === 'done' && expected && crawl.knownArticles < expected.min) {
    return `${crawl.knownArticles} articles, expected at least ${expected.min}: has the portal changed?`
  }
  return null
}

export function describeSession(session: SessionResult): string {
  return `\n${session.totals}\n${session.csvFile}\n${session.publishedFile}\n`
}
