import type { Job } from 'bullmq'
import { z } from 'zod'
import { pipelineSchema } from '../model/pipeline.js'

/** A portal of a host's crawl. One that is enqueued anew after its crawl has ended is asked for anew. */
const portalSchema = z.object({ pipeline: pipelineSchema, asked: z.iso.datetime() }).strict()

/** A crawl of one host: its portals one after the other, a slice at a time, until each has come to its end. */
export const crawlJobSchema = z.object({ portals: z.array(portalSchema).min(1) }).strict()

export type CrawlJob = z.infer<typeof crawlJobSchema>

export type Portal = CrawlJob['portals'][number]

/** A host is one job, whatever its portals are: BullMQ's lock on the job is the host's lease. */
export const crawlJobId = (host: string) => `host-${host}`

/** What the job keeps between its slices. */
export type CrawlProgress = {
  /** By portals whose crawl has come to its end, when that crawl was asked for. */
  done: Record<string, string>
  /** When the host was left (ms); null while a slice is at work. */
  leftAt: number | null
  /** The worker looks a last time whether portals have joined: who joins now may have come too late. */
  ending: boolean
}

export function readCrawlProgress({ progress }: Pick<Job, 'progress'>): CrawlProgress {
  return { done: {}, leftAt: null, ending: false, ...(typeof progress === 'object' ? progress : {}) }
}

export function isOpen({ pipeline, asked }: Portal, { done }: Pick<CrawlProgress, 'done'>): boolean {
  return done[pipeline.id] !== asked
}
