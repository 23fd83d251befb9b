import { setTimeout as wait } from 'node:timers/promises'
import type { Dispatcher } from 'undici'
import { decodeBody } from '../archive/decode-body.js'
import { headerOf } from '../archive/exchange.js'
import { FetchError } from '../http/fetch-error.js'
import { type FetchAnswer, fetchOnce } from '../http/fetch-once.js'
import { HostGates } from '../http/host-gate.js'
import { readRetryAfter } from '../http/retry-after.js'

export type ArchiveClientOptions = {
  now: () => Date
  signal?: AbortSignal
  dispatcher: Dispatcher
  userAgent: string
  hosts?: HostGates
  /** Between two requests to the archive. */
  delaySeconds?: number
  retries?: number
  retrySeconds?: number
}

const limits = { connectMs: 30_000, headersMs: 120_000, bodyMs: 600_000, maxBodyBytes: 200_000_000 }

/** Asks a web archive one thing at a time, with the pause and the patience that such archives ask for. */
export class ArchiveClient {
  private readonly hosts: HostGates

  constructor(private readonly options: ArchiveClientOptions) {
    this.hosts = options.hosts ?? new HostGates()
  }

  /** Follows redirects on the same host (the Wayback Machine leads to the nearest capture). Body decoded. */
  async get(address: string, extra: [string, string][] = []): Promise<FetchAnswer> {
    let url = address
    for (let hops = 0; hops < 6; hops++) {
      const answer = await this.ask(url, extra)
      const location = headerOf(answer.headers, 'location')
      if (answer.status < 300 || answer.status >= 400 || location === null) return decoded(answer)
      const next = new URL(location, url)
      if (next.hostname !== new URL(url).hostname) throw new Error(`redirects to another host: ${next.href}`)
      url = next.href
    }
    throw new Error('too many redirects')
  }

  private async ask(url: string, extra: [string, string][]): Promise<FetchAnswer> {
    const { delaySeconds = 1, retries = 3, retrySeconds = 10, signal } = this.options
    const gate = this.hosts.of(url)
    for (let tries = 0; ; tries++) {
      const answer = await gate
        .run({ delayMs: delaySeconds * 1000, jitter: 0, signal }, () => this.fetch(url, extra))
        .catch((error: unknown) =>
          error instanceof FetchError && error.passing && tries < retries ? null : Promise.reject(error),
        )
      const passing = !answer || answer.status === 429 || answer.status >= 500 || answer.truncated !== null
      if (!passing || (answer && tries >= retries)) return answer
      const asked = answer ? readRetryAfter(headerOf(answer.headers, 'retry-after'), this.options.now()) : null
      await wait(Math.min(asked ?? retrySeconds * 1000 * 2 ** tries, 600_000), undefined, {
        ...(signal ? { signal } : {}),
      })
    }
  }

  private fetch(url: string, extra: [string, string][]): Promise<FetchAnswer> {
    const headers: [string, string][] = [
      ['User-Agent', this.options.userAgent],
      ['Accept', '*/*'],
      ['Accept-Encoding', extra.length > 0 ? 'identity' : 'gzip'],
      ...extra,
    ]
    return fetchOnce({ url, method: 'GET', headers, body: null }, limits, this.options.dispatcher, this.options.signal)
  }
}

function decoded(answer: FetchAnswer): FetchAnswer {
  const { body, problem } = decodeBody(answer.body, headerOf(answer.headers, 'content-encoding'), limits.maxBodyBytes)
  if (problem) throw new Error(`the answer is ${problem}`)
  return { ...answer, body }
}
