import { type Command, Option } from 'commander'
import type { Redis } from 'ioredis'
import { closeQueues, openQueues, type Queues } from '../queue/jobs.js'
import { connectRedis, whileAnswering } from '../queue/redis.js'
import { findAddressFault } from '../queue/redis-address.js'
import { Failure } from './failure.js'

export type RedisFlags = { redis: string }

export function withRedisOption(command: Command): Command {
  const text = 'Redis that holds the queues; also TINHUYEN_REDIS'
  return command.addOption(new Option('--redis <url>', text).env('TINHUYEN_REDIS').default('redis://127.0.0.1:6379'))
}

export type Connected = { redis: Redis; queues: Queues }

/** Connects, does the work, and closes. Throws where Redis does not answer, at first or while the work goes on. */
export async function withQueues<T>(
  flags: RedisFlags,
  onError: (message: string) => void,
  work: (connected: Connected) => Promise<T>,
): Promise<T> {
  return await connectQueues(flags, onError, ({ redis, queues }) =>
    whileAnswering(redis, flags.redis, () => work({ redis, queues })),
  )
}

/** Connects, does work that waits for a Redis that is away, and closes. Throws where Redis does not answer at first. */
export async function connectQueues<T>(
  { redis: url }: RedisFlags,
  onError: (message: string) => void,
  work: (connected: Connected) => Promise<T>,
): Promise<T> {
  const fault = findAddressFault(url)
  if (fault !== null) throw new Failure(`--redis ${fault}`, 2)
  const told = { last: '' }
  const redis = connectRedis(url, (message) => {
    if (message !== told.last) onError(message)
    told.last = message
  })
  redis.on('ready', () => {
    told.last = ''
  })
  try {
    await whileAnswering(redis, url, () => redis.ping())
    const queues = openQueues(redis)
    try {
      return await work({ redis, queues })
    } finally {
      await closeQueues(queues)
    }
  } finally {
    redis.disconnect()
  }
}
