import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { type Job, Worker } from 'bullmq'
import { StagePool } from '../run/stage/stage-pool.js'
import { type CrawlContext, continueLater, processCrawl } from './crawl-processor.js'
import { type DeadPage, noteDeadPages } from './dead-pages.js'
import { enqueuePipelines } from './enqueue.js'
import { forgetHeartbeat, startHeartbeat } from './heartbeat.js'
import { type DueJob, dueJobSchema, type QueueName, queueNames, readJobSchema, toConnection } from './jobs.js'
import { parseJob } from './parse-job.js'
import { readSegment } from './read-segment.js'
import { whileAnswering } from './redis.js'
import type { WorkerStats } from './worker-stats.js'

export type WorkerOptions = Omit<CrawlContext, 'signal'> & {
  redisUrl: string
  name: string
  /** Hosts crawled at the same time; 0: none. */
  crawls: number
  /** Files read at the same time, each on a thread of its own; 0: none. */
  reads: number
  stop: AbortSignal
}

/** How long what is at hand may take once the worker is told to stop. */
const stopSeconds = 60

/** How long BullMQ may take to close when no job is at hand. */
const closeSeconds = 5

/**
 * Works on the queues until it is told to stop; then what is at hand is brought to a point where another worker can go
 * on. Resolves when that is done. Throws where it cannot be done in a minute, or Redis does not answer: other workers
 * take the jobs over when their locks have run out.
 */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const { redis, redisUrl, name, stop, log, stats, crawls, reads } = options
  const context: CrawlContext = { ...options, signal: stop }
  const pool = new StagePool({ threads: reads })
  const workers = [
    ...(crawls > 0 ? [makeWorker('crawl', crawls, options, (job, token) => processCrawl(job, token, context))] : []),
    ...(reads > 0 ? [makeWorker('read', reads, options, (job, token) => processRead(job, token, pool, context))] : []),
    makeWorker('due', 1, options, (job: Job<DueJob>) => processDue(job, context)),
  ]
  const endHeartbeat = startHeartbeat(redis, name, stats)
  if (!stop.aborted) await once(stop, 'abort')
  log.event('stopping', { jobs: [...stats.jobs] })
  endHeartbeat()
  await whileAnswering(redis, redisUrl, async () => {
    const closed = Promise.all(workers.map((worker) => worker.close()))
    await Promise.race([closed, untilSettled(stats)])
    await forgetHeartbeat(redis, name)
  })
  await pool.close()
}

/**
 * Resolves when no job has been at hand for a while: BullMQ waits for ever for a connection that was lost when it was
 * told to close (taskforcesh/bullmq#4585).
 */
async function untilSettled({ jobs }: WorkerStats): Promise<void> {
  for (let seconds = 0, idle = 0; idle < closeSeconds; seconds += 1) {
    if (seconds >= stopSeconds) throw new Error(`still at work after ${stopSeconds} s: ${[...jobs].join(', ')}`)
    await wait(1_000, undefined, { ref: false })
    idle = jobs.size === 0 ? idle + 1 : 0
  }
}

function makeWorker(
  queue: QueueName,
  concurrency: number,
  { redis, name, lockMilliseconds, stats, log }: WorkerOptions,
  processor: (job: Job, token: string) => Promise<void>,
): Worker {
  const worker = new Worker(
    queueNames[queue],
    async (job, token) => {
      const label = `${queue} ${job.id}`
      stats.jobs.add(label)
      try {
        await processor(job, token ?? '')
      } finally {
        stats.jobs.delete(label)
      }
    },
    {
      connection: toConnection(redis),
      ...{ name, concurrency },
      lockDuration: lockMilliseconds,
      stalledInterval: lockMilliseconds,
      // A worker that dies takes no job with it; one job that kills every worker it meets goes to the dead letters.
      maxStalledCount: 5,
    },
  )
  worker.on('failed', (job, error) => {
    stats.failedJobs += 1
    log.event('failed', { queue, job: job?.id, attempt: job?.attemptsMade, message: error.message })
  })
  worker.on('error', (error) => {
    // The connection tells of its loss itself, once.
    if (redis.status === 'ready') log.error(`${queue}: ${error.message}`)
  })
  return worker
}

async function processRead(job: Job, token: string, pool: StagePool, context: CrawlContext): Promise<void> {
  const segment = parseJob(readJobSchema, job)
  const { pipeline, file } = segment
  const { redis, storage, version, signal, stats, log, now } = context
  const pages: DeadPage[] = []
  const manifest = await readSegment(segment, {
    ...{ storage, version, pool, signal },
    onPage: ({ article, issue }) => {
      stats.pagesRead += 1
      if (article) stats.articles += 1
      if (issue) stats.issues += 1
      if (issue?.severity !== 'error') return
      pages.push({ place: issue.place ?? file, code: issue.code, reason: issue.message })
      log.event('unreadable', { file, ...issue })
    },
    onDamage: (issue) => {
      stats.issues += 1
      pages.push({ place: issue.url ?? file, code: issue.kind, reason: issue.message })
      log.issue(issue)
    },
    onRead: ({ bytes }) => noteDeadPages(redis, { pipeline, file, bytes, at: now().toISOString(), pages }),
  })
  if (signal.aborted && manifest === null) await continueLater(job, token)
  log.event('read', {
    pipeline: pipeline.id,
    file,
    articles: manifest?.articles ?? 'there already',
  })
}

async function processDue(job: Job<DueJob>, context: CrawlContext): Promise<void> {
  await enqueuePipelines(context, [parseJob(dueJobSchema, job).pipeline])
}
