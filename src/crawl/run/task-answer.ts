import type { Header, Place } from '../archive/exchange.js'
import type { StopReason } from '../crawl-report.js'
import type { CrawlTask } from '../state/crawl-task.js'

/** The last answer of a task, decoded, and its place in the archive. */
export type TaskAnswer = {
  task: CrawlTask
  finalUrl: string
  status: number
  headers: Header[]
  /** Content-Encoding undone. */
  body: Buffer
  /** Why the body is not whole or not readable; null where it is. */
  fault: 'too-large' | 'cut-off' | 'undecodable' | null
  fetchedAt: Date
  robots: string
  place: Place & { digest: string; revisit: boolean }
}

/** robots.txt's word on one address. */
export type Permission = { reason: string; crawlDelaySeconds: number | null }

/** No answer, or none that is worth keeping, after all tries. */
export class TaskFailed extends Error {
  constructor(
    readonly kind: string,
    message: string,
  ) {
    super(message)
    this.name = 'TaskFailed'
  }
}

/** The host is to be left alone for the rest of this run; the task stays for the next. */
export class HostClosed extends Error {
  constructor(
    readonly host: string,
    readonly reason: StopReason,
    message: string,
  ) {
    super(message)
    this.name = 'HostClosed'
  }
}

/** The task cannot be carried out, for a reason that another try would not change. */
export class TaskRefused extends Error {
  constructor(
    readonly kind: string,
    message: string,
    readonly denied = false,
  ) {
    super(message)
    this.name = 'TaskRefused'
  }
}
