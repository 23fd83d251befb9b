import { type ConnectionOptions, type JobsOptions, Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { z } from 'zod'
import { hashId } from '../model/ids.js'
import { pipelineSchema } from '../model/pipeline.js'

/** Clean and extract of one WARC file. */
export const readJobSchema = z
  .object({
    pipeline: pipelineSchema,
    /** Path below the data folder. */
    file: z.string().regex(/^archive\/.+\.warc(?:\.gz)?$/),
    /** Read it although a shard of it is there. */
    again: z.boolean(),
  })
  .strict()

/** The hour of a portal has come: it is put into the queue of crawls. */
export const dueJobSchema = z.object({ pipeline: pipelineSchema }).strict()

export type ReadJob = z.infer<typeof readJobSchema>
export type DueJob = z.infer<typeof dueJobSchema>

export const queueNames = { crawl: 'tinhuyen-crawl', read: 'tinhuyen-read', due: 'tinhuyen-due' } as const

export type QueueName = keyof typeof queueNames

export const queueList: readonly QueueName[] = ['crawl', 'read', 'due']

export type Queues = Record<QueueName, Queue>

/** What fails stays, with its reason, until it is retried or drained: the dead-letter list. */
const kept = { removeOnComplete: true, removeOnFail: false }

const jobOptions: Record<QueueName, JobsOptions> = {
  crawl: { ...kept, attempts: 3, backoff: { type: 'exponential', delay: 60_000 } },
  read: { ...kept, attempts: 3, backoff: { type: 'exponential', delay: 5_000 } },
  due: { ...kept, attempts: 3, backoff: { type: 'fixed', delay: 300_000 }, removeOnFail: { count: 100 } },
}

export function openQueues(redis: Redis): Queues {
  const open = (name: QueueName) => {
    const queue = new Queue(queueNames[name], { connection: toConnection(redis), defaultJobOptions: jobOptions[name] })
    // The connection tells of its loss itself; without a listener BullMQ would print it among the lines of a log.
    return queue.on('error', () => {})
  }
  return { crawl: open('crawl'), read: open('read'), due: open('due') }
}

export async function closeQueues({ crawl, read, due }: Queues): Promise<void> {
  await Promise.all([crawl.close(), read.close(), due.close()])
}

export const toConnection = (redis: Redis) => redis as unknown as ConnectionOptions

/** A file that has grown is another job: the one that is at work may have read past its old end. */
export const readJobId = (file: string, bytes: number) => `file-${hashId(file, bytes)}`
