import type { Job } from 'bullmq'
import { scheduleTimeZone } from '../crawl/schedule/schedule-pipelines.js'
import type { Pipeline } from '../model/pipeline.js'
import { groupByHost, hostsOf } from './group-by-host.js'
import { type CrawlJob, crawlJobId, crawlJobSchema, type Queues, type ReadJob, readJobId } from './jobs.js'
import type { StoredFile } from './storage/storage.js'

export type Enqueued = {
  /** Jobs that are new. */
  added: number
  /** Portals that joined the job of their host, and those that were in it already. */
  joined: number
}

/** Portals of a host whose job is at work or waits join that job; a job that had failed begins anew. */
export async function enqueuePipelines(queues: Queues, pipelines: readonly Pipeline[]): Promise<Enqueued> {
  const result = { added: 0, joined: 0 }
  const open = await openCrawls(queues)
  for (const group of groupByHost(pipelines)) {
    const wanted = group.pipelines.flatMap(hostsOf)
    const jobs = open.filter(({ hosts }) => wanted.some((host) => hosts.has(host))).map(({ job }) => job)
    if (jobs.length > 1) throw new Error(describeBridge(group.pipelines, jobs))
    if (jobs[0] && (await join(jobs[0], group.pipelines))) result.joined += group.pipelines.length
    else result.added += await addCrawl(queues, group.host, group.pipelines)
  }
  return result
}

async function addCrawl(queues: Queues, host: string, pipelines: Pipeline[]): Promise<number> {
  const jobId = crawlJobId(host)
  const failed = await queues.crawl.getJob(jobId)
  if (failed && (await failed.isFailed())) await failed.remove()
  await queues.crawl.add('crawl', { pipelines } satisfies CrawlJob, { jobId })
  return 1
}

/** Crawls that wait or are at work, with their hosts. Groups of portals share no host, so that one look serves all. */
async function openCrawls(queues: Queues): Promise<{ job: Job; hosts: Set<string> }[]> {
  const jobs = await queues.crawl.getJobs(['waiting', 'delayed', 'active', 'prioritized'])
  return jobs.flatMap((job) => {
    const parsed = crawlJobSchema.safeParse(job?.data)
    return parsed.success ? [{ job, hosts: new Set(parsed.data.pipelines.flatMap(hostsOf)) }] : []
  })
}

/** Adds portals to a job, the newer definition in place of the older. False where the job has ended meanwhile. */
async function join(job: Job, pipelines: readonly Pipeline[]): Promise<boolean> {
  const ids = new Set(pipelines.map(({ id }) => id))
  const others = (job.data as CrawlJob).pipelines.filter(({ id }) => !ids.has(id))
  try {
    await job.updateData({ pipelines: [...others, ...pipelines] } satisfies CrawlJob)
  } catch {
    return false
  }
  const state = await job.getState()
  return state !== 'completed' && state !== 'failed' && state !== 'unknown'
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
