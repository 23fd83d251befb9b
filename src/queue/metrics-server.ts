import { createServer, type Server } from 'node:http'
import { Counter, Gauge, Registry } from 'prom-client'
import type { Queues } from './jobs.js'
import { queueCounts } from './queue-status.js'
import type { WorkerStats } from './worker-stats.js'

/** Serves what a worker counts, and the depth of the queues, on 127.0.0.1 in Prometheus' format. Port 0: any free one. */
export async function serveMetrics(port: number, stats: WorkerStats, queues: Queues): Promise<Server> {
  const registry = makeRegistry(stats, queues)
  const server = createServer((request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') {
      response.writeHead(404).end()
      return
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
      (error: Error) => response.writeHead(503).end(error.message),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

function makeRegistry(stats: WorkerStats, queues: Queues): Registry {
  const registry = new Registry()
  const registers = [registry]
  const count = (name: string, help: string, read: () => number) =>
    new Counter({
      ...{ name: `tinhuyen_${name}_total`, help, registers },
      collect() {
        this.reset()
        this.inc(read())
      },
    })
  count('pages_crawled', 'Pages asked for and archived', () => stats.pagesCrawled)
  count('pages_read', 'Archived pages cleaned and extracted', () => stats.pagesRead)
  count('articles', 'Articles among them', () => stats.articles)
  count('issues', 'Things that went wrong with single pages', () => stats.issues)
  count('failed_jobs', 'Attempts of jobs that failed', () => stats.failedJobs)
  new Gauge({
    ...{ name: 'tinhuyen_host_gap_seconds', help: 'Shortest time between two requests to a host', registers },
    labelNames: ['host'],
    collect() {
      this.reset()
      for (const [host, gap] of Object.entries(stats.gaps())) this.set({ host }, gap)
    },
  })
  new Gauge({
    ...{ name: 'tinhuyen_jobs', help: 'Jobs of a queue by state', registers, labelNames: ['queue', 'state'] },
    async collect() {
      for (const [queue, states] of Object.entries(await queueCounts(queues))) {
        for (const [state, jobs] of Object.entries(states)) this.set({ queue, state }, jobs)
      }
    },
  })
  return registry
}
