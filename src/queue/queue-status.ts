import type { Redis } from 'ioredis'
import { type DeadLetter, dropDeadLetters, readDeadLetters } from './dead-letters.js'
import { readHeartbeats } from './heartbeat.js'
import { type QueueName, type Queues, queueList } from './jobs.js'
import type { Heartbeat } from './worker-stats.js'

export type QueueCounts = Record<QueueName, { waiting: number; active: number; delayed: number; failed: number }>

type Connected = { redis: Redis; queues: Queues }

export type QueueStatus = {
  counts: QueueCounts
  schedules: { pipeline: string; next: string | null; pattern: string }[]
  workers: Heartbeat[]
  deadLetters: DeadLetter[]
}

export async function queueCounts(queues: Queues): Promise<QueueCounts> {
  const entries = queueList.map(async (name) => {
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

export async function readQueueStatus({ redis, queues }: Connected): Promise<QueueStatus> {
  const schedulers = await queues.due.getJobSchedulers()
  return {
    counts: await queueCounts(queues),
    schedules: schedulers.map(({ key, next, pattern }) => ({
      pipeline: key,
      next: next === undefined ? null : new Date(next).toISOString(),
      pattern: pattern ?? '',
    })),
    workers: await readHeartbeats(redis),
    deadLetters: await readDeadLetters({ redis, queues }),
  }
}

/** Takes out what waits; jobs at work go on to their end. With `failed` the dead letters, too. Returns how many. */
export async function drainQueues(
  { redis, queues }: Connected,
  { failed, schedules }: { failed: boolean; schedules: boolean },
): Promise<number> {
  const before = await queueCounts(queues)
  let removed = 0
  for (const name of ['crawl', 'read'] as const) {
    removed += before[name].waiting + before[name].delayed
    await queues[name].drain(true)
  }
  if (failed) removed += await dropDeadLetters({ redis, queues })
  if (schedules) {
    for (const { key } of await queues.due.getJobSchedulers()) {
      await queues.due.removeJobScheduler(key)
      removed += 1
    }
  }
  return removed
}
