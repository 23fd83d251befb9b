import { type Job, UnrecoverableError } from 'bullmq'
import { z } from 'zod'

/** The data of a job, checked. What another version or another hand put there fails at once, with its reason. */
export function parseJob<T>(schema: z.ZodType<T>, job: Pick<Job, 'id' | 'data'>): T {
  const parsed = schema.safeParse(job.data)
  if (parsed.success) return parsed.data
  throw new UnrecoverableError(`job ${job.id}: ${z.prettifyError(parsed.error)}`)
}
