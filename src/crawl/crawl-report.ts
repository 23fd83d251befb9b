import type { PageRole } from './archive/archived-page.js'

export type StopReason =
  | 'done'
  | 'aborted'
  | 'max-requests'
  | 'host-down'
  | 'rate-limited'
  | 'robots-unreachable'
  | 'cookie-wall'

/** How a crawl of one pipeline ended; a row of the table `runs`. Counts cover the whole run, also one that was resumed. */
export type CrawlSummary = {
  pipeline: string
  runId: string
  startedAt: string
  endedAt: string
  stoppedBecause: StopReason
  /** A run that had been killed or stopped was gone on with. */
  resumed: boolean
  /** Answers received, of any kind. */
  requests: number
  /** Pages read as article, list, sitemap or feed. */
  fetched: number
  newArticles: number
  /** Known articles whose bytes differ; whether the text does is told after cleaning. */
  changedArticles: number
  notModified: number
  /** Articles that are no longer there. */
  vanished: number
  /** Articles that could not be fetched; the next run tries again. */
  failed: number
  deniedByRobots: number
  /** Articles known to be there, all runs together. */
  knownArticles: number
  /** Articles that the start pages link to: a portal that was rebuilt shows here first. */
  namedOnStart: number
  /** Articles that sitemaps name; null where some were left alone as unchanged. */
  namedInSitemaps: number | null
  /** Tasks left for the next run. */
  pending: number
  issues: number
}

export type CrawlProgress = {
  pipeline: string
  role: PageRole
  url: string
  status: number | null
  /** Answers so far in this run. */
  requests: number
  newArticles: number
  /** Tasks found and not yet done. */
  pending: number
}
