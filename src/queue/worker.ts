import { hostname } from 'node:os'
import { type Job, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { StagePool } from '../run/stage/stage-pool.js'
import { type CrawlContext, continueLater, processCrawl } from './crawl-processor.js'
import { enqueuePipelines } from './enqueue.js'
import { type DueJob, dueJobSchema, type QueueName, queueNames, readJobSchema, toConnection } from './jobs.js'
import { parseJob } from './parse-job.js'
import { readSegment } from './read-segment.js'
import type { Heartbeat } from './worker-stats.js'

export type WorkerOptions = Omit<CrawlContext, 'signal'> & {
  redis: Redis
  name: string
  /** Hosts crawled at the same time; 0: none. */
  crawls: number
  /** Files read at the same time, each on a thread of its own; 0: none. */
  reads: number
  stop: AbortSignal
}

const heartbeatKey = (name: string) => `tinhuyen:worker:${name}`

const heartbeatSeconds = 5

/**
 * Works on the queues until it is told to stop; then what is at hand is brought to a point where another worker can go
 * on. Resolves when that is done.
 */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const { redis, stop, log, stats, crawls, reads } = options
  const context: CrawlContext = { ...options, signal: stop }
  const pool = new StagePool({ threads: reads })
  const workers = [
    ...(crawls > 0 ? [makeWorker('crawl', crawls, options, (job, token) => processCrawl(job, token, context))] : []),
    ...(reads > 0 ? [makeWorker('read', reads, options, (job, token) => processRead(job, token, pool, context))] : []),
    makeWorker('due', 1, options, (job: Job<DueJob>) => processDue(job, context)),
  ]
  const since = new Date().toISOString()
  const beat = async () => {
    await redis.set(
      heartbeatKey(options.name),
      JSON.stringify(makeHeartbeat(options, since)),
      'EX',
      heartbeatSeconds * 6,
    )
  }
  const timer = setInterval(() => void beat().catch(() => undefined), heartbeatSeconds * 1000)
  try {
    await beat()
    if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }))
    log.event('stopping', { jobs: [...stats.jobs] })
  } finally {
    clearInterval(timer)
    await Promise.all(workers.map((worker) => worker.close()))
    await pool.close()
    await redis.del(heartbeatKey(options.name))
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
  worker.on('error', (error) => log.error(`${queue}: ${error.message}`))
  return worker
}

async function processRead(job: Job, token: string, pool: StagePool, context: CrawlContext): Promise<void> {
  const segment = parseJob(readJobSchema, job)
  const { storage, version, signal, stats, log } = context
  const manifest = await readSegment(segment, {
    ...{ storage, version, pool, signal },
    onPage: ({ article, issue }) => {
      stats.pagesRead += 1
      if (article) stats.articles += 1
      if (issue) stats.issues += 1
      if (issue?.severity === 'error') log.event('unreadable', { file: segment.file, ...issue })
    },
  })
  if (signal.aborted && manifest === null) await continueLater(job, token)
  log.event('read', {
    pipeline: segment.pipeline.id,
    file: segment.file,
    articles: manifest?.articles ?? 'there already',
  })
}

async function processDue(job: Job<DueJob>, { queues }: CrawlContext): Promise<void> {
  await enqueuePipelines(queues, [parseJob(dueJobSchema, job).pipeline])
}

function makeHeartbeat({ name, stats }: WorkerOptions, since: string): Heartbeat {
  const at = Date.now()
  const { pagesCrawled, pagesRead, articles, issues, failedJobs, jobs } = stats
  return {
    ...{ worker: name, host: hostname(), pid: process.pid, since, at: new Date(at).toISOString() },
    ...{ pagesCrawled, pagesRead, articles, issues, failedJobs, pagesPerSecond: stats.rate(at) },
    ...{ jobs: [...jobs], gaps: stats.gaps() },
  }
}

/** What the workers alive have told last. */
export async function readHeartbeats(redis: Redis): Promise<Heartbeat[]> {
  const keys: string[] = []
  for (let cursor = '0', first = true; first || cursor !== '0'; first = false) {
    const [next, found] = await redis.scan(cursor, 'MATCH', heartbeatKey('*'), 'COUNT', 1_000)
    keys.push(...found)
    cursor = next
  }
  if (keys.length === 0) return []
  const values = await redis.mget(keys.sort())
  return values.flatMap((value) => (value === null ? [] : [JSON.parse(value) as Heartbeat]))
}
