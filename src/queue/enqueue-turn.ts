import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Redis } from 'ioredis'

const key = 'tinhuyen:enqueueing'

/** How long the turn of a process that has died lasts. */
const holdMilliseconds = 10_000

const giveBack = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0"

/**
 * Does work while nobody else enqueues crawls: of two that put portals of one host into the queue at the same moment,
 * each would take itself for the first, and one portal would be lost.
 */
export async function inTurn<T>(redis: Redis, work: () => Promise<T>): Promise<T> {
  const token = randomUUID()
  while ((await redis.set(key, token, 'PX', holdMilliseconds, 'NX')) === null) await wait(20)
  const renew = () => void redis.pexpire(key, holdMilliseconds).catch(() => undefined)
  const timer = setInterval(renew, holdMilliseconds / 5)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    await redis.eval(giveBack, 1, key, token)
  }
}
