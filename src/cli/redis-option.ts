import { type Command, Option } from 'commander'
import type { Redis } from 'ioredis'
import { closeQueues, openQueues, type Queues } from '../queue/jobs.js'
import { checkRedis, connectRedis, maskAddress } from '../queue/redis.js'
import { Failure } from './failure.js'

export type RedisFlags = { redis: string }

export function withRedisOption(command: Command): Command {
  const text = 'Redis that holds the queues; also TINHUYEN_REDIS'
  return command.addOption(new Option('--redis <url>', text).env('TINHUYEN_REDIS').default('redis://127.0.0.1:6379'))
}

export type Connected = { redis: Redis; queues: Queues }

/** Connects, does the work, and closes. Throws Failure where Redis does not answer. */
export async function withQueues<T>(
  { redis: url }: RedisFlags,
  onError: (message: string) => void,
  work: (connected: Connected) => Promise<T>,
): Promise<T> {
  if (!/^rediss?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Failure(`--redis ${maskAddress(url)}: not an address of Redis, such as redis://host:6379`, 2)
  }
  const told = { last: '' }
  const redis = connectRedis(url, (message) => {
    if (message !== told.last) onError(message)
    told.last = message
  })
  try {
    await checkRedis(redis, url).catch((error: Error) => {
      throw new Failure(error.message)
    })
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
