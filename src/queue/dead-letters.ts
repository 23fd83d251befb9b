import type { Job } from 'bullmq'
import type { Redis } from 'ioredis'
import { type DeadPages, forgetDeadPages, readDeadPages } from './dead-pages.js'
import { enqueueFiles } from './enqueue.js'
import { type QueueName, type Queues, queueList, readJobId } from './jobs.js'

/** What was given up: a job that failed as often as it may, or a page that could not be read. */
export type DeadLetter = {
  kind: 'job' | 'page'
  queue: QueueName
  /** Names it to `queue retry`: the job that failed, or the one that reads the page's file again. */
  job: string
  /** Portals, WARC file, or the page's address. */
  what: string
  failedAt: string
  reason: string
}

type Connected = { redis: Redis; queues: Queues }

export async function readDeadLetters({ redis, queues }: Connected): Promise<DeadLetter[]> {
  const jobs = await failedJobs(queues)
  return [...jobs.map(toLetter), ...(await readDeadPages(redis)).flatMap(toLetters)]
}

type FailedJob = { queue: QueueName; job: Job; id: string }

async function failedJobs(queues: Queues): Promise<FailedJob[]> {
  const lists = queueList.map(async (queue) => {
    const jobs = await queues[queue].getFailed()
    return jobs.flatMap((job) => (job?.id === undefined ? [] : [{ queue, job, id: job.id }]))
  })
  return (await Promise.all(lists)).flat()
}

function toLetter({ queue, job, id }: FailedJob): DeadLetter {
  const failedAt = new Date(job.finishedOn ?? job.timestamp).toISOString()
  return { kind: 'job', queue, job: id, what: describeJob(job), failedAt, reason: job.failedReason ?? '' }
}

function describeJob({ data }: Job): string {
  const { file, portals, pipeline } = data as {
    file?: string
    portals?: { pipeline: { id: string } }[]
    pipeline?: { id: string }
  }
  return file ?? portals?.map(({ pipeline: { id } }) => id).join(', ') ?? pipeline?.id ?? ''
}

const retryId = ({ file, bytes }: DeadPages) => readJobId(file, bytes)

function toLetters(noted: DeadPages): DeadLetter[] {
  const { file, at: failedAt, count, pages } = noted
  const letter = { kind: 'page', queue: 'read', job: retryId(noted), failedAt } as const
  const letters = pages.map(({ place, code, reason }) => ({ ...letter, what: place, reason: `${code}: ${reason}` }))
  const more = count - pages.length
  if (more > 0)
    letters.push({ ...letter, what: file, reason: `${more} more; all are in the table "issues" once loaded` })
  return letters
}

export type Retried = {
  /** Ids given that are among the dead letters. */
  ids: string[]
  jobs: number
  /** Files that are read again for their pages. */
  files: number
}

/** Puts back failed jobs, and files whose pages could not be read: all, or those named. */
export async function retryDeadLetters({ redis, queues }: Connected, ids: readonly string[]): Promise<Retried> {
  const isWanted = (id: string) => ids.length === 0 || ids.includes(id)
  const jobs = (await failedJobs(queues)).filter(({ id }) => isWanted(id))
  for (const { job } of jobs) await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true })
  const noted = (await readDeadPages(redis)).filter((pages) => isWanted(retryId(pages)))
  let files = 0
  for (const { pipeline, file: path, bytes } of noted)
    files += await enqueueFiles(queues, pipeline, [{ path, bytes }], true)
  return { ids: [...jobs.map(({ id }) => id), ...noted.map(retryId)], jobs: jobs.length, files }
}

/** Takes all dead letters away. Returns how many jobs and files that was. */
export async function dropDeadLetters({ redis, queues }: Connected): Promise<number> {
  const jobs = await Promise.all(queueList.map((queue) => queues[queue].clean(0, 0, 'failed')))
  return jobs.flat().length + (await forgetDeadPages(redis))
}
