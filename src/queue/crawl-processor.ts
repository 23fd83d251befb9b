import { DelayedError, type Job } from 'bullmq'
import type { Dispatcher } from 'undici'
import type { Pipeline } from '../model/pipeline.js'
import { crawlSlice, type Slice, type SliceBounds } from './crawl-slice.js'
import { type CrawlJob, crawlJobSchema, type Queues } from './jobs.js'
import { JobLease } from './lease.js'
import { parseJob } from './parse-job.js'
import { keepIssues } from './read-segment.js'
import type { Storage } from './storage/index.js'
import { enqueueUnread } from './unread-files.js'
import type { WorkerLog } from './worker-log.js'
import type { WorkerStats } from './worker-stats.js'

export type WorkContext = {
  queues: Queues
  storage: Storage
  stats: WorkerStats
  log: WorkerLog
  version: string
  now: () => Date
  /** The worker stops. */
  signal: AbortSignal
}

export type CrawlContext = WorkContext & {
  bounds: SliceBounds
  lockMilliseconds: number
  contact: string | null
  dispatcher?: Dispatcher
}

/** What the job keeps between its slices; `leftAt` (ms) is null while one is at work. */
type Progress = { done: string[]; leftAt: number | null }

/**
 * One slice of the first portal of a host's job that has not come to its end; then the job goes to the end of the queue,
 * so that a large portal keeps no worker from the others.
 */
export async function processCrawl(job: Job<CrawlJob>, token: string, context: CrawlContext): Promise<void> {
  const { pipelines } = parseJob(crawlJobSchema, job)
  const { done, leftAt } = readProgress(job, context.now())
  const pipeline = pipelines.find(({ id }) => !done.includes(id))
  if (!pipeline) return
  await job.updateProgress({ done, leftAt: null } satisfies Progress)
  const slice = await crawlPortal(job, token, { pipeline, neighbours: pipelines, leftAt }, context)
  if (!slice.unfinished) done.push(pipeline.id)
  await job.updateProgress({ done, leftAt: context.now().getTime() } satisfies Progress)
  await enqueueUnread(context, pipeline)
  if (await hasMore(job, done, context)) await continueLater(job, token)
}

async function crawlPortal(
  job: Job<CrawlJob>,
  token: string,
  { pipeline, neighbours, leftAt }: { pipeline: Pipeline; neighbours: readonly Pipeline[]; leftAt: number | null },
  context: CrawlContext,
): Promise<Slice> {
  const { storage, bounds, contact, now, signal, stats, log, version, dispatcher, lockMilliseconds } = context
  const slice = await crawlSlice(pipeline, {
    ...{ storage, bounds, contact, now, signal, neighbours, leftAt },
    lease: new JobLease(job, token, lockMilliseconds),
    onProgress: (progress) => {
      stats.pagesCrawled += 1
      log.page(progress)
    },
    ...(dispatcher ? { dispatcher } : {}),
  })
  stats.issues += slice.issues.length
  for (const issue of slice.issues) log.issue(issue)
  const { runId, requests } = slice.summary
  await keepIssues(storage, pipeline, slice.issues, { crawl: `${runId} to request ${requests}`, version })
  log.event('slice', { unfinished: slice.unfinished, ...slice.summary })
  return slice
}

/** A worker that died between its slices left the hosts as late as now, for all that is known. */
function readProgress(job: Job, now: Date): Progress {
  const progress = job.progress as Partial<Progress> | number
  if (typeof progress === 'number') return { done: [], leftAt: null }
  return { done: [...(progress.done ?? [])], leftAt: progress.leftAt ?? now.getTime() }
}

/** Portals may have joined the job while it was at work. */
async function hasMore(job: Job<CrawlJob>, done: readonly string[], { queues }: CrawlContext): Promise<boolean> {
  const present = await queues.crawl.getJob(job.id!)
  return parseJob(crawlJobSchema, present ?? job).pipelines.some(({ id }) => !done.includes(id))
}

/** Gives the job back, to whichever worker is free next. */
export async function continueLater(job: Job, token: string): Promise<never> {
  await job.moveToDelayed(Date.now() + 1, token)
  throw new DelayedError()
}
