import { Redis } from 'ioredis'
import { maskAddress } from './redis-address.js'

/** Connects to Redis. `onError` is told each time the connection is lost; commands wait until it is back. */
export function connectRedis(url: string, onError: (message: string) => void): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(attempt * 200, 2_000),
  })
  redis.on('error', (error: Error) => {
    if (!isRefusal(error)) onError(`Redis at ${maskAddress(url)}: ${error.message || error.name}`)
  })
  return redis
}

const patienceSeconds = 10

const asksPerSecond = 4

/** The same for whichever command it came for. */
function describeRefusal({ message }: Error): string {
  const isPassword = /^(?:NOAUTH|WRONGPASS)/.test(message)
  return isPassword ? 'user or password are wrong or missing; write redis://user:password@host:port' : message
}

const isRefusal = ({ message }: Error) => /^(?:NOAUTH|WRONGPASS|NOPERM|ERR DB index)/.test(message)

/**
 * Waits for work that needs Redis, as long as Redis answers. Throws, with the address but no password, where it has not
 * answered for ten seconds or refuses; the work is left as it is.
 */
export async function whileAnswering<T>(redis: Redis, url: string, work: () => Promise<T>): Promise<T> {
  const name = `Redis at ${maskAddress(url)}`
  const done = new AbortController()
  const explain = (error: Error) => (isRefusal(error) ? new Error(`${name} refuses: ${describeRefusal(error)}`) : error)
  const refused = new Promise<never>((_, reject) => {
    const onError = (error: Error) => {
      if (isRefusal(error)) reject(explain(error))
    }
    redis.on('error', onError)
    done.signal.addEventListener('abort', () => redis.off('error', onError))
  })
  const silent = untilSilent(redis, done.signal).then(() => {
    throw new Error(`${name} does not answer; is it running, and is the address right?`)
  })
  try {
    return await Promise.race([work(), refused, silent])
  } catch (error) {
    throw explain(error as Error)
  } finally {
    done.abort()
  }
}

/** Resolves when Redis is silent. Counts turns, not time: a process that was busy has not heard what was answered. */
function untilSilent(redis: Redis, done: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const waits = { turns: 0, asked: false }
    const ask = async () => {
      waits.asked = true
      if (await redis.ping().catch(() => false)) waits.turns = 0
      waits.asked = false
    }
    const timer = setInterval(() => {
      waits.turns += 1
      if (waits.turns > patienceSeconds * asksPerSecond) resolve()
      if (!waits.asked) void ask()
    }, 1_000 / asksPerSecond)
    done.addEventListener('abort', () => clearInterval(timer), { once: true })
  })
}
