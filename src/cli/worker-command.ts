import { hostname } from 'node:os'
import { type Command, InvalidArgumentError } from 'commander'
import { packageVersion } from '../package-root.js'
import { serveMetrics } from '../queue/metrics-server.js'
import { openStorage } from '../queue/storage/index.js'
import { runWorker } from '../queue/worker.js'
import type { WorkerLog } from '../queue/worker-log.js'
import { WorkerStats, watchRequests } from '../queue/worker-stats.js'
import { openFolder } from './data-option.js'
import { describeError, Failure } from './failure.js'
import { listenForInterrupt } from './interrupt.js'
import { type Connected, connectQueues, type RedisFlags, withRedisOption } from './redis-option.js'
import { withContactOption } from './run-command.js'

type WorkerFlags = RedisFlags & {
  out: string
  scratch?: string
  contact?: string
  crawls: number
  reads: number
  sliceRequests: number
  sliceMinutes: number
  lockSeconds: number
  metrics?: number
  logJson?: boolean
}

/** Time to say the last word. */
const exitMilliseconds = 1_000

export function addWorkerCommand(program: Command): void {
  const command = program
    .command('worker')
    .description('Crawl and read what is in the queue, until stopped')
    .option(
      '--out <place>',
      'where archive, state and shards are kept: a folder all workers see, or s3://bucket/prefix',
      'data',
    )
    .option('--scratch <dir>', 'local folder for what an s3:// store holds')
    .option('--crawls <n>', 'hosts crawled at the same time; 0: only read', readCount, 8)
    .option('--reads <n>', 'files read at the same time, each takes a core; 0: only crawl', readCount, 1)
    .option('--slice-requests <n>', 'requests to a portal before the next portal has its turn', readAmount, 200)
    .option('--slice-minutes <n>', 'minutes for a portal before the next has its turn', readAmount, 15)
    .option('--lock-seconds <n>', 'a worker silent for so long loses its jobs to others', readAmount, 30)
    .option('--metrics <port>', 'serve /metrics for Prometheus on 127.0.0.1', readPort)
    .option('--log-json', 'tell what happens as JSON, one object a line')
  withContactOption(withRedisOption(command)).action(workToEnd)
}

/** A log of JSON stays one to its last line, and a connection that BullMQ still waits for does not keep the process. */
async function workToEnd(flags: WorkerFlags): Promise<void> {
  const log = flags.logJson ? jsonLog() : textLog()
  try {
    await work(flags, log)
  } catch (error) {
    log.error(describeError(error))
    process.exitCode = error instanceof Failure ? error.exitCode : 1
  } finally {
    setTimeout(() => process.exit(), exitMilliseconds).unref()
  }
}

async function work(flags: WorkerFlags, log: WorkerLog): Promise<void> {
  if (flags.crawls + flags.reads === 0) throw new Failure('--crawls 0 --reads 0: nothing to do', 2)
  if (!flags.out.startsWith('s3://')) openFolder(flags.out, '--out')
  const storage = await openStorage(flags.out, flags.scratch === undefined ? {} : { scratch: flags.scratch })
  const { signal, done } = listenForInterrupt(() => log.event('signal', { message: 'stopping after what is at hand' }))
  const stats = new WorkerStats()
  const unwatch = watchRequests(stats)
  try {
    await connectQueues(flags, log.error, async (connected) => {
      const metrics = flags.metrics === undefined ? null : await serveMetrics(flags.metrics, stats, connected.queues)
      log.event('started', { place: storage.name })
      try {
        await runWorker({ ...makeOptions(flags, connected), storage, stats, log, stop: signal })
      } finally {
        metrics?.close()
      }
    })
  } finally {
    unwatch()
    done()
  }
}

function makeOptions(flags: WorkerFlags, { redis, queues }: Connected) {
  return {
    ...{ redis, redisUrl: flags.redis, queues, crawls: flags.crawls, reads: flags.reads, version: packageVersion },
    name: `${hostname()}-${process.pid}`,
    bounds: { requests: flags.sliceRequests, minutes: flags.sliceMinutes },
    lockMilliseconds: flags.lockSeconds * 1000,
    contact: flags.contact ?? null,
    now: () => new Date(),
  }
}

function readCount(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError('not a whole number')
  return value
}

function readPort(text: string): number {
  const value = readCount(text)
  if (value > 65_535) throw new InvalidArgumentError('not a port')
  return value
}

function readAmount(text: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new InvalidArgumentError('not a number above 0')
  return value
}

function jsonLog(): WorkerLog {
  const write = (level: 'info' | 'warning' | 'error', event: string, fields: object) =>
    process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`)
  return {
    page: (progress) => write('info', 'page', progress),
    issue: ({ at: _, ...issue }) => write('warning', 'issue', issue),
    event: (event, fields) => write(event === 'failed' ? 'error' : 'info', event, fields),
    error: (message) => write('error', 'error', { message }),
  }
}

function textLog(): WorkerLog {
  return {
    page: () => {},
    issue: ({ pipeline, kind, url, message }) => console.error(`${pipeline}: ${kind} ${url ?? ''}: ${message}`),
    event: (event, fields) => console.error(`${event}: ${describeFields(fields)}`),
    error: (message) => console.error(message),
  }
}

/** The few fields that a person wants to see go by, with their names; what is told as a sentence goes without. */
function describeFields(fields: Record<string, unknown>): string {
  const { message } = fields
  const shown = [
    'pipeline',
    'file',
    'place',
    'requests',
    'newArticles',
    'articles',
    'stoppedBecause',
    'queue',
    'job',
    'jobs',
  ]
  const named = shown.flatMap((name) => (name in fields ? [`${name} ${describeField(fields[name])}`] : []))
  return [...named, ...(message === undefined ? [] : [message])].join(', ')
}

const describeField = (value: unknown) => (Array.isArray(value) ? value.join(' and ') || 'none' : value)
