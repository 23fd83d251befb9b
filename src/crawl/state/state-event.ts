import type { Platform } from '../../model/pipeline.js'
import type { PageRole } from '../archive/archived-page.js'
import type { Capture } from '../archive/exchange.js'
import type { CrawlSummary } from '../crawl-report.js'
import type { RobotsAnswer } from '../robots/robots-rules.js'
import type { CrawlTask } from './crawl-task.js'

/** ok: archived. gone: 404, 410 or led back to a list. unusable: no page (a file, too large). failed: try again. */
export type ArticleStatus = 'ok' | 'gone' | 'unusable' | 'failed' | 'denied'

export type KnownArticle = {
  url: string
  status: ArticleStatus
  /** ISO times. */
  firstSeen: string
  lastFetched: string
  lastmod?: string
  etag?: string
  lastModified?: string
  capture?: Capture
  /** Refreshes done of those that the pipeline's refreshDays ask for. */
  refreshed: number
  /** Runs in a row in which it could not be fetched. */
  failures: number
  /** Another address of an article that is known under this key. */
  aliasOf?: string
}

export type KnownList = { lastFetched: string; articles: number; capture?: Capture }

/** How far the archive is known to the state. */
export type ArchivePosition = { file: string; end: number }

/** Lines of the state file: replaying them gives the state. `end` moves the archive position along. */
export type StateEvent =
  | { e: 'run'; id: string; at: string }
  | { e: 'add'; tasks: CrawlTask[] }
  | { e: 'hop'; key: string; hop: string; hops: number; end: ArchivePosition }
  | { e: 'mark'; end: ArchivePosition; foreign?: true }
  | { e: 'robots'; answer: RobotsAnswer; end?: ArchivePosition }
  | { e: 'article'; key: string; article: KnownArticle; done: boolean; news?: ArticleNews; end?: ArchivePosition }
  | {
      e: 'page'
      key: string
      role: PageRole
      list?: KnownList
      listed?: string[]
      unchanged?: number
      end: ArchivePosition
    }
  | { e: 'drop'; key: string; why: 'failed' | 'needless' | 'denied' | 'absent'; at?: string; end?: ArchivePosition }
  | { e: 'platform'; platform: Platform }
  | { e: 'list'; key: string; list: KnownList }
  | { e: 'absent'; key: string; at: string }
  | { e: 'barren'; template: string; at: string }
  | { e: 'end'; summary: CrawlSummary }

export type ArticleNews = 'new' | 'changed' | 'unchanged' | 'vanished' | 'failed' | 'unusable'
