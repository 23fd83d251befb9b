import { setTimeout as wait } from 'node:timers/promises'
import type { Job } from 'bullmq'
import { type CrawlJob, isOpen, type Portal, readCrawlProgress } from './crawl-job.js'
import type { Queues } from './jobs.js'

/** Longer than a worker's lock lasts: by then another has taken the job over. */
const patienceSeconds = 60

/**
 * Adds portals to a job, the newer definition in place of the older; one whose crawl has not come to its end goes on, one
 * that has begins anew. False where the job has ended without them.
 */
export async function joinCrawl(queues: Queues, job: Job<CrawlJob>, portals: readonly Portal[]): Promise<boolean> {
  const progress = readCrawlProgress(job)
  const present = new Map(job.data.portals.map((portal) => [portal.pipeline.id, portal]))
  for (const { pipeline, asked } of portals) {
    const before = present.get(pipeline.id)
    present.set(pipeline.id, { pipeline, asked: before && isOpen(before, progress) ? before.asked : asked })
  }
  try {
    await job.updateData({ portals: [...present.values()] })
  } catch {
    return false
  }
  return await wasInTime(queues, job.id!)
}

/**
 * A worker says that it is about to end a job before it looks at its portals for the last time. So whoever joined before
 * that was said is seen; who came later waits for what the worker does.
 */
async function wasInTime(queues: Queues, id: string): Promise<boolean> {
  for (const deadline = Date.now() + patienceSeconds * 1000; Date.now() < deadline; ) {
    const job = await queues.crawl.getJob(id)
    if (!job) return false
    const state = await job.getState()
    if (state === 'failed') return false
    if (!readCrawlProgress(job).ending || state === 'waiting' || state === 'delayed') return true
    await wait(20)
  }
  throw new Error(`${id}: its crawl does not come to its end; enqueue its portals again in a minute`)
}
