import { subscribe, unsubscribe } from 'node:diagnostics_channel'

/** What a worker tells of itself every few seconds; times are ISO, rates per second. */
export type Heartbeat = {
  worker: string
  host: string
  pid: number
  since: string
  at: string
  pagesCrawled: number
  pagesRead: number
  articles: number
  issues: number
  failedJobs: number
  pagesPerSecond: number
  /** Jobs at work. */
  jobs: string[]
  /** Shortest time between two requests to each of the hosts asked last, in seconds. */
  gaps: Record<string, number>
}

const keptHosts = 200

/** Counts of one worker since it started. */
export class WorkerStats {
  pagesCrawled = 0
  pagesRead = 0
  articles = 0
  issues = 0
  failedJobs = 0
  readonly jobs = new Set<string>()
  private readonly lastRequest = new Map<string, number>()
  private readonly shortest = new Map<string, number>()
  private lastBeat: { at: number; pages: number } | null = null

  /** A request to a host starts; `at` in milliseconds. */
  noteRequest(host: string, at: number): void {
    const last = this.lastRequest.get(host)
    this.lastRequest.delete(host)
    this.lastRequest.set(host, at)
    if (last !== undefined) {
      const gap = (at - last) / 1000
      const shortest = this.shortest.get(host)
      this.shortest.set(host, shortest === undefined ? gap : Math.min(shortest, gap))
    }
    if (this.lastRequest.size > keptHosts) {
      const oldest = this.lastRequest.keys().next().value!
      this.lastRequest.delete(oldest)
      this.shortest.delete(oldest)
    }
  }

  gaps(): Record<string, number> {
    return Object.fromEntries(this.shortest)
  }

  /** Pages a second since the last beat. */
  rate(at: number): number {
    const pages = this.pagesCrawled + this.pagesRead
    const { lastBeat } = this
    this.lastBeat = { at, pages }
    return lastBeat === null || at <= lastBeat.at ? 0 : ((pages - lastBeat.pages) * 1000) / (at - lastBeat.at)
  }
}

/** Notes every request that this process sends, retries, robots and redirects included. Returns how to stop. */
export function watchRequests(stats: WorkerStats): () => void {
  const onRequest = (message: unknown) => {
    const { request } = message as { request: { origin?: string | URL } }
    if (request.origin === undefined) return
    stats.noteRequest(new URL(request.origin).hostname, Date.now())
  }
  subscribe('undici:client:sendHeaders', onRequest)
  return () => void unsubscribe('undici:client:sendHeaders', onRequest)
}
