import type { Job } from 'bullmq'
import type { Redis } from 'ioredis'
import { scheduleTimeZone } from '../crawl/schedule/schedule-pipelines.js'
import type { Pipeline } from '../model/pipeline.js'
import { type CrawlJob, crawlJobId, crawlJobSchema, isOpen, type Portal, readCrawlProgress } from './crawl-job.js'
import { inTurn } from './enqueue-turn.js'
import { groupByHost, hostsOf } from './group-by-host.js'
import { type Queues, type ReadJob, readJobId } from './jobs.js'
import { joinCrawl } from './join-crawl.js'
import type { StoredFile } from './storage/storage.js'

export type Enqueued = {
  /** Jobs that are new. */
  added: number
  /** Portals that joined the job of their host, and those that wait in it or are at work already. */
  joined: number
}

/** Portals of a host whose job is at work or waits join that job; a job that had failed begins anew. */
export async function enqueuePipelines(
  { redis, queues }: { redis: Redis; queues: Queues },
  pipelines: readonly Pipeline[],
  now: Date = new Date(),
): Promise<Enqueued> {
  return await inTurn(redis, async () => {
    const result = { added: 0, joined: 0 }
    const open = await openCrawls(queues)
    for (const group of groupByHost(pipelines)) {
      const wanted = group.pipelines.flatMap(hostsOf)
      const jobs = open.filter(({ hosts }) => wanted.some((host) => hosts.has(host))).map(({ job }) => job)
      if (jobs.length > 1) throw new Error(describeBridge(group.pipelines, jobs))
      const portals = group.pipelines.map((pipeline) => ({ pipeline, asked: now.toISOString() }))
      if (jobs[0] && (await joinCrawl(queues, jobs[0], portals))) result.joined += portals.length
      else result.added += await addCrawl(queues, group.host, portals)
    }
    return result
  })
}

/** A job that failed is begun anew, with those of its portals that had not come to their end. */
async function addCrawl(queues: Queues, host: string, portals: Portal[]): Promise<number> {
  const jobId = crawlJobId(host)
  const failed = await queues.crawl.getJob(jobId)
  const all = failed ? [...leftPortals(failed, portals), ...portals] : portals
  if (failed && (await failed.isFailed())) await failed.remove()
  await queues.crawl.add('crawl', { portals: all } satisfies CrawlJob, { jobId })
  return 1
}

function leftPortals(failed: Job, portals: readonly Portal[]): Portal[] {
  const ids = new Set(portals.map(({ pipeline }) => pipeline.id))
  const parsed = crawlJobSchema.safeParse(failed.data)
  const progress = readCrawlProgress(failed)
  return parsed.success
    ? parsed.data.portals.filter((portal) => isOpen(portal, progress) && !ids.has(portal.pipeline.id))
    : []
}

/** Crawls that wait or are at work, with their hosts. Groups of portals share no host, so that one look serves all. */
async function openCrawls(queues: Queues): Promise<{ job: Job<CrawlJob>; hosts: Set<string> }[]> {
  const jobs = await queues.crawl.getJobs(['waiting', 'delayed', 'active', 'prioritized'])
  return jobs.flatMap((job) => {
    const parsed = crawlJobSchema.safeParse(job?.data)
    return parsed.success
      ? [{ job, hosts: new Set(parsed.data.portals.flatMap(({ pipeline }) => hostsOf(pipeline))) }]
      : []
  })
}

function describeBridge(pipelines: readonly Pipeline[], jobs: readonly Job[]): string {
  const ids = pipelines.map(({ id }) => id).join(', ')
  return `${ids}: shares hosts with ${jobs.length} crawls that are under way (${jobs.map(({ id }) => id).join(', ')}); enqueue it when one of them has ended`
}

/** Files of a pipeline's archive to be read. Returns how many are new to the queue. */
export async function enqueueFiles(
  queues: Queues,
  pipeline: Pipeline,
  files: readonly StoredFile[],
  again = false,
): Promise<number> {
  let added = 0
  for (const { path, bytes } of files) {
    const jobId = readJobId(path, bytes)
    const present = await queues.read.getJob(jobId)
    if (present && !(await present.isFailed())) continue
    await present?.remove()
    await queues.read.add('read', { pipeline, file: path, again } satisfies ReadJob, { jobId })
    added += 1
  }
  return added
}

/** Pipelines with a schedule become job schedulers, in Vietnam's time. Returns how many. */
export async function schedulePipelines(queues: Queues, pipelines: readonly Pipeline[]): Promise<number> {
  const scheduled = pipelines.filter(({ schedule }) => schedule !== null)
  for (const pipeline of scheduled) {
    await queues.due.upsertJobScheduler(
      pipeline.id,
      { pattern: pipeline.schedule!, tz: scheduleTimeZone },
      { name: 'due', data: { pipeline } },
    )
  }
  return scheduled.length
}
