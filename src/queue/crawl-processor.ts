import { DelayedError, type Job } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Dispatcher } from 'undici'
import type { Pipeline } from '../model/pipeline.js'
import {
  type CrawlJob,
  type CrawlProgress,
  crawlJobSchema,
  isOpen,
  type Portal,
  readCrawlProgress,
} from './crawl-job.js'
import { crawlSlice, type Slice, type SliceBounds } from './crawl-slice.js'
import type { Queues } from './jobs.js'
import { JobLease } from './lease.js'
import { parseJob } from './parse-job.js'
import { keepIssues } from './read-segment.js'
import type { Storage } from './storage/index.js'
import { enqueueUnread } from './unread-files.js'
import type { WorkerLog } from './worker-log.js'
import type { WorkerStats } from './worker-stats.js'

export type WorkContext = {
  redis: Redis
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

/**
 * One slice of the first portal of a host's job that has not come to its end; then the job goes to the end of the queue,
 * so that a large portal keeps no worker from the others.
 */
export async function processCrawl(job: Job<CrawlJob>, token: string, context: CrawlContext): Promise<void> {
  const { portals } = parseJob(crawlJobSchema, job)
  const before = readCrawlProgress(job)
  const portal = portals.find((portal) => isOpen(portal, before))
  const progress = portal ? await crawlPortal(job, token, { portal, before }, context) : before
  // First this, then the look at who has joined: an enqueuer does the same the other way round.
  await job.updateProgress({ ...progress, ending: true } satisfies CrawlProgress)
  if (await hasMore(job, progress, context)) await continueLater(job, token)
}

type Turn = { portal: Portal; before: CrawlProgress }

/** Returns the job's progress after the slice. */
async function crawlPortal(
  job: Job<CrawlJob>,
  token: string,
  { portal: { pipeline, asked }, before }: Turn,
  context: CrawlContext,
): Promise<CrawlProgress> {
  const { now } = context
  // A worker that died between its slices left the hosts as late as now, for all that is known.
  const leftAt = before.leftAt ?? (job.progress === 0 ? null : now().getTime())
  await job.updateProgress({ ...before, leftAt: null, ending: false } satisfies CrawlProgress)
  const lease = new JobLease(job, token, context.lockMilliseconds)
  const slice = await takeSlice(job, lease, { pipeline, leftAt }, context)
  await lease.confirm()
  const done = slice.unfinished ? before.done : { ...before.done, [pipeline.id]: asked }
  const progress = { done, leftAt: now().getTime(), ending: false } satisfies CrawlProgress
  await job.updateProgress(progress)
  await enqueueUnread(context, pipeline)
  return progress
}

async function takeSlice(
  job: Job<CrawlJob>,
  lease: JobLease,
  { pipeline, leftAt }: { pipeline: Pipeline; leftAt: number | null },
  context: CrawlContext,
): Promise<Slice> {
  const { storage, bounds, contact, now, signal, stats, log, version, dispatcher } = context
  const slice = await crawlSlice(pipeline, {
    ...{ storage, lease, bounds, contact, now, signal, leftAt },
    neighbours: job.data.portals.map((portal) => portal.pipeline),
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

/** Portals may have joined the job while it was at work. */
async function hasMore(job: Job<CrawlJob>, progress: CrawlProgress, { queues }: CrawlContext): Promise<boolean> {
  const present = await queues.crawl.getJob(job.id!)
  return parseJob(crawlJobSchema, present ?? job).portals.some((portal) => isOpen(portal, progress))
}

/** Gives the job back, to whichever worker is free next. */
export async function continueLater(job: Job, token: string): Promise<never> {
  await job.moveToDelayed(Date.now() + 1, token)
  throw new DelayedError()
}
