import type { CrawlIssue } from '../crawl/crawl-issue.js'
import type { CrawlProgress } from '../crawl/crawl-report.js'

/** What a worker tells while it is at work. */
export type WorkerLog = {
  page: (progress: CrawlProgress) => void
  issue: (issue: CrawlIssue) => void
  event: (event: string, fields: Record<string, unknown>) => void
  error: (message: string) => void
}
