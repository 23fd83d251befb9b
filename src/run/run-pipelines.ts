import pLimit from 'p-limit'
import type { Dispatcher } from 'undici'
import type { CrawlIssue } from '../crawl/crawl-issue.js'
import { crawlPipeline } from '../crawl/crawl-pipeline.js'
import type { CrawlProgress, CrawlSummary } from '../crawl/crawl-report.js'
import { readHealth } from '../crawl/health/portal-health.js'
import { HostGates } from '../crawl/http/host-gate.js'
import { isDiskFull } from '../load/disk-full.js'
import { loadIssues, loadPipelines } from '../load/load-rows.js'
import type { Writer } from '../load/writer.js'
import type { Pipeline } from '../model/pipeline.js'
import { loadArchive, toIssueRow } from './load-archive.js'
import type { LoadCounts } from './load-items.js'
import { toPipelineRow } from './pipeline-row.js'
import { StagePool } from './stage/stage-pool.js'

export type RunOptions = {
  dataDir: string
  runId: string
  now: () => Date
  signal: AbortSignal
  contact?: string | null
  /** Worker threads that clean and extract; by default one, which is started where a crawl has brought many pages. */
  threads?: number | undefined
  /** For the demo: connects its made-up hosts. */
  dispatcher?: Dispatcher
  onProgress?: (progress: CrawlProgress) => void
  onIssue?: (issue: CrawlIssue) => void
  /** A portal is crawled and loaded, or has failed. */
  onResult?: (result: PipelineResult) => void
}

export type PipelineResult = {
  pipeline: Pipeline
  crawl: CrawlSummary | null
  loaded: LoadCounts
  /** What went wrong with single addresses. */
  issues: CrawlIssue[]
  /** What the portal's history makes look wrong: it yields nothing, or half of what it did. */
  troubles: string[]
  /** Why the portal's crawl could not be carried out at all. */
  failure: string | null
}

/** Portals crawled side by side; each host has one connection whatever this is. */
const PORTALS_AT_ONCE = 8

/**
 * Crawls portals into the archive, side by side, and loads what the archive holds and the database does not. A portal
 * that fails is a result with its failure, the others go on. When the signal aborts, what has been fetched is in the
 * archive and nothing is half loaded: the next run picks it up.
 */
export async function runPipelines(
  writer: Writer,
  pipelines: Pipeline[],
  options: RunOptions,
): Promise<PipelineResult[]> {
  const hosts = new HostGates()
  const limit = pLimit(PORTALS_AT_ONCE)
  // One connection writes: loading takes turns, crawling does not wait for it.
  const load = pLimit(1)
  const pool = new StagePool({ threads: options.threads ?? 1, youngMegabytes: 96 })
  const stop = new AbortController()
  const stoppable = { ...options, signal: AbortSignal.any([options.signal, stop.signal]) }
  const runOne = async (pipeline: Pipeline) => {
    const issues: CrawlIssue[] = []
    const { crawl, failure } = await crawlPortal(pipeline, hosts, issues, stoppable)
    const loaded = await load(() => loadPortal(writer, pipeline, pool, issues, stoppable))
    const troubles = crawl ? readHealth(options.dataDir, pipeline).reasons : []
    const result = { pipeline, crawl, loaded, issues, troubles, failure }
    options.onResult?.(result)
    return result
  }
  try {
    return await allOrStop(
      pipelines.map((pipeline) => limit(() => runOne(pipeline))),
      stop,
    )
  } finally {
    await pool.close()
  }
}

/** Where one fails in a way that concerns all (a full disk), the others are stopped in order before it is told. */
async function allOrStop<T>(runs: Promise<T>[], stop: AbortController): Promise<T[]> {
  for (const run of runs) run.catch(() => stop.abort())
  await Promise.allSettled(runs)
  return Promise.all(runs)
}

async function crawlPortal(
  pipeline: Pipeline,
  hosts: HostGates,
  issues: CrawlIssue[],
  options: RunOptions,
): Promise<{ crawl: CrawlSummary | null; failure: string | null }> {
  const { dataDir, now, signal, contact, dispatcher, onProgress, onIssue } = options
  const note = (issue: CrawlIssue) => {
    issues.push(issue)
    onIssue?.(issue)
  }
  try {
    const crawl = await crawlPipeline(pipeline, {
      dataDir,
      now,
      signal,
      hosts,
      contact: contact ?? null,
      onIssue: note,
      ...(dispatcher ? { dispatcher } : {}),
      ...(onProgress ? { onProgress } : {}),
    })
    return { crawl, failure: null }
  } catch (error) {
    const message = describeFailure(error as Error)
    note({
      pipeline: pipeline.id,
      url: pipeline.startUrls[0] ?? null,
      stage: 'crawl',
      kind: 'failed',
      message,
      at: now().toISOString(),
    })
    return { crawl: null, failure: message }
  }
}

function describeFailure(error: Error): string {
  if (!isDiskFull(error)) return error.message
  return `the disk is full (${error.message}): what was fetched is in the archive; free some space, and the next run goes on from there`
}

async function loadPortal(
  writer: Writer,
  pipeline: Pipeline,
  pool: StagePool,
  issues: CrawlIssue[],
  { dataDir, runId, signal }: RunOptions,
): Promise<LoadCounts> {
  await loadPipelines(writer, [toPipelineRow(pipeline, dataDir)])
  await loadIssues(
    writer,
    issues.map((issue) => toIssueRow(issue, runId)),
  )
  return loadArchive(writer, pipeline, { pool, dataDir, runId, signal })
}
