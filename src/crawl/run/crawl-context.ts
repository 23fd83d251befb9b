import type { Dispatcher } from 'undici'
import type { Pipeline } from '../../model/pipeline.js'
import type { ArchiveWriter } from '../archive/archive-writer.js'
import type { CrawlIssue } from '../crawl-issue.js'
import type { CrawlProgress, StopReason } from '../crawl-report.js'
import type { HostGates } from '../http/host-gate.js'
import type { AddressClass, PlatformAdapter } from '../platforms/platform-adapter.js'
import type { StateFile } from '../state/state-file.js'

export type CrawlOptions = {
  /** Folder of archive/ and state/. */
  dataDir: string
  /** Network access; by default undici with one connection a host and no way to private addresses. */
  dispatcher?: Dispatcher
  /** E-mail or web address put into the User-Agent where the pipeline names none. */
  contact?: string | null
  signal?: AbortSignal
  now?: () => Date
  /** 0 to 1, for the jitter of delays. */
  random?: () => number
  /** Shared by the pipelines of one run, since they may ask the same hosts. */
  hosts?: HostGates
  onIssue?: (issue: CrawlIssue) => void
  onProgress?: (progress: CrawlProgress) => void
  maxArchiveFileBytes?: number
  /**
   * Who may crawl the portal is decided elsewhere: no lock file is taken, every run writes a WARC file of its own, and
   * the lease is asked before each request and before its answer is kept.
   */
  lease?: Lease
}

/** The right to crawl a portal, held for a time. */
export type Lease = {
  /** Throws LeaseLostError where somebody else may crawl by now. */
  confirm: () => Promise<void>
}

/** Another worker crawls the portal: nothing is asked, archived or noted any more. */
export class LeaseLostError extends Error {
  constructor(pipelineId: string) {
    super(`${pipelineId}: the lease was lost; whoever holds it goes on`)
    this.name = 'LeaseLostError'
  }
}

/** What the steps of one crawl share. */
export type CrawlContext = {
  pipeline: Pipeline
  options: CrawlOptions
  file: StateFile
  writer: ArchiveWriter
  hosts: HostGates
  dispatcher: Dispatcher
  userAgent: string
  now: () => Date
  random: () => number
  adapter: () => PlatformAdapter
  classify: (address: string) => AddressClass
  /** Told so far in this process. */
  issues: number
  report: (issue: Pick<CrawlIssue, 'stage' | 'kind' | 'message'> & { url: string | null }) => void
  /** Hosts (names) that are not asked again in this run, and why. */
  closedHosts: Map<string, StopReason>
  /** Kinds of issues that are told once a run. */
  told: Set<string>
  /** Cookies of cookie walls, by host. */
  cookies: Map<string, string>
  /** Times each address template brought nothing new. */
  barrenTemplates: Map<string, number>
}
