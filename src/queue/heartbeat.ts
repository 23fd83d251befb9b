import { hostname } from 'node:os'
import type { Redis } from 'ioredis'
import type { Heartbeat, WorkerStats } from './worker-stats.js'

const key = (worker: string) => `tinhuyen:worker:${worker}`

const everySeconds = 5

/** Tells Redis every few seconds what a worker does. Returns how to stop; what was told then lasts for half a minute. */
export function startHeartbeat(redis: Redis, worker: string, stats: WorkerStats): () => void {
  const since = new Date().toISOString()
  const beat = async () => {
    // What Redis has not heard while it was away, it need not hear later.
    if (redis.status !== 'ready') return
    await redis.set(key(worker), JSON.stringify(makeHeartbeat(worker, since, stats)), 'EX', everySeconds * 6)
  }
  const tell = () => void beat().catch(() => undefined)
  const timer = setInterval(tell, everySeconds * 1000)
  tell()
  return () => clearInterval(timer)
}

/** A worker that has ended is no longer told of. */
export async function forgetHeartbeat(redis: Redis, worker: string): Promise<void> {
  await redis.del(key(worker))
}

/** What the workers alive have told last. */
export async function readHeartbeats(redis: Redis): Promise<Heartbeat[]> {
  const keys: string[] = []
  for (let cursor = '0', first = true; first || cursor !== '0'; first = false) {
    const [next, found] = await redis.scan(cursor, 'MATCH', key('*'), 'COUNT', 1_000)
    keys.push(...found)
    cursor = next
  }
  if (keys.length === 0) return []
  const values = await redis.mget(keys.sort())
  return values.flatMap((value) => (value === null ? [] : [JSON.parse(value) as Heartbeat]))
}

function makeHeartbeat(worker: string, since: string, stats: WorkerStats): Heartbeat {
  const at = Date.now()
  const { pagesCrawled, pagesRead, articles, issues, failedJobs, jobs } = stats
  return {
    ...{ worker, host: hostname(), pid: process.pid, since, at: new Date(at).toISOString() },
    ...{ pagesCrawled, pagesRead, articles, issues, failedJobs, pagesPerSecond: stats.rate(at) },
    ...{ jobs: [...jobs], gaps: stats.gaps() },
  }
}
