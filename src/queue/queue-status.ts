import type { Job } from 'bullmq'
import type { Redis } from 'ioredis'
import type { QueueName, Queues } from './jobs.js'
import { readHeartbeats } from './worker.js'
import type { Heartbeat } from './worker-stats.js'

export type QueueCounts = Record<QueueName, { waiting: number; active: number; delayed: number; failed: number }>

/** A job of the dead-letter list. */
export type DeadLetter = {
  queue: QueueName
  job: string
  what: string
  attempts: number
  failedAt: string
  reason: string
}

export type QueueStatus = {
  counts: QueueCounts
  schedules: { pipeline: string; next: string | null; pattern: string }[]
  workers: Heartbeat[]
  deadLetters: DeadLetter[]
}

const names: readonly QueueName[] = ['crawl', 'read', 'due']

export async function queueCounts(queues: Queues): Promise<QueueCounts> {
  const entries = names.map(async (name) => {
    const {
      waiting = 0,
      active = 0,
      delayed = 0,
      failed = 0,
    } = await queues[name].getJobCounts('waiting', 'active', 'delayed', 'failed')
    return [name, { waiting, active, delayed, failed }] as const
  })
  return Object.fromEntries(await Promise.all(entries)) as QueueCounts
}

export async function readQueueStatus(redis: Redis, queues: Queues): Promise<QueueStatus> {
  const schedulers = await queues.due.getJobSchedulers()
  return {
    counts: await queueCounts(queues),
    schedules: schedulers.map(({ key, next, pattern }) => ({
      pipeline: key,
      next: next === undefined ? null : new Date(next).toISOString(),
      pattern: pattern ?? '',
    })),
    workers: await readHeartbeats(redis),
    deadLetters: await readDeadLetters(queues),
  }
}

async function readDeadLetters(queues: Queues): Promise<DeadLetter[]> {
  const letters: DeadLetter[] = []
  for (const queue of names) {
    for (const job of await queues[queue].getFailed()) {
      letters.push({
        ...{ queue, job: job.id ?? '', what: describeJob(job), attempts: job.attemptsMade },
        failedAt: new Date(job.finishedOn ?? job.timestamp).toISOString(),
        reason: job.failedReason ?? '',
      })
    }
  }
  return letters
}

function describeJob({ data }: Job): string {
  const { file, pipelines, pipeline } = data as {
    file?: string
    pipelines?: { id: string }[]
    pipeline?: { id: string }
  }
  return file ?? pipelines?.map(({ id }) => id).join(', ') ?? pipeline?.id ?? ''
}

/** Puts failed jobs back, all or those named. Returns the ids of those that were. */
export async function retryFailed(queues: Queues, ids: readonly string[]): Promise<string[]> {
  const retried: string[] = []
  for (const name of names) {
    for (const job of await queues[name].getFailed()) {
      if (job.id === undefined || (ids.length > 0 && !ids.includes(job.id))) continue
      await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true })
      retried.push(job.id)
    }
  }
  return retried
}

/** Takes out what waits; jobs at work go on to their end. With `failed` the dead letters, too. Returns how many. */
export async function drainQueues(
  queues: Queues,
  { failed, schedules }: { failed: boolean; schedules: boolean },
): Promise<number> {
  const before = await queueCounts(queues)
  let removed = 0
  for (const name of ['crawl', 'read'] as const) {
    removed += before[name].waiting + before[name].delayed
    await queues[name].drain(true)
  }
  if (failed) {
    for (const name of names) removed += (await queues[name].clean(0, 0, 'failed')).length
  }
  if (schedules) {
    for (const { key } of await queues.due.getJobSchedulers()) {
      await queues.due.removeJobScheduler(key)
      removed += 1
    }
  }
  return removed
}
