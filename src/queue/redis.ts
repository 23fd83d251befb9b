import { Redis } from 'ioredis'

/** Connects to Redis. `onError` is told each time the connection is lost; commands wait until it is back. */
export function connectRedis(url: string, onError: (message: string) => void): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(attempt * 200, 2_000),
  })
  redis.on('error', (error: Error) => onError(`Redis at ${maskAddress(url)}: ${error.message || error.name}`))
  return redis
}

/** Waits for a first answer, so that a wrong address is told at once. Throws with the address, its password masked. */
export async function checkRedis(redis: Redis, url: string, waitMilliseconds = 10_000): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const message = `Redis at ${maskAddress(url)} does not answer; is it running, and is the address right?`
    timer = setTimeout(() => reject(new Error(message)), waitMilliseconds)
  })
  try {
    await Promise.race([redis.ping(), late])
  } finally {
    clearTimeout(timer)
  }
}

/** The address without user and password, even where it is no address. */
export function maskAddress(url: string): string {
  return url.replace(/^(rediss?:\/\/)?.*@/, '$1').replace(/\?.*$/, '')
}
