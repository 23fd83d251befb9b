import type { Redis } from 'ioredis'
import { z } from 'zod'
import { pipelineSchema } from '../model/pipeline.js'

const deadPageSchema = z.object({ place: z.string(), code: z.string(), reason: z.string() }).strict()

/** A page that could not be read, and why. */
export type DeadPage = z.infer<typeof deadPageSchema>

const deadPagesSchema = z
  .object({
    pipeline: pipelineSchema,
    file: z.string(),
    bytes: z.int(),
    /** When the file was read (ISO). */
    at: z.string(),
    count: z.int(),
    /** The first of them. */
    pages: z.array(deadPageSchema),
  })
  .strict()

/** The pages of a WARC file that could not be read when it was read last. */
export type DeadPages = z.infer<typeof deadPagesSchema>

const key = 'tinhuyen:dead-pages'

/** A broken file may hold thousands of such pages: all are rows of `issues`, and Redis keeps these of each file. */
const keptPages = 20

/** Notes what a file has that cannot be read, in place of what it had before. */
export async function noteDeadPages(redis: Redis, { pages, ...file }: Omit<DeadPages, 'count'>): Promise<void> {
  if (pages.length === 0) await redis.hdel(key, file.file)
  else
    await redis.hset(key, file.file, JSON.stringify({ ...file, count: pages.length, pages: pages.slice(0, keptPages) }))
}

/** By file. */
export async function readDeadPages(redis: Redis): Promise<DeadPages[]> {
  const values = Object.values(await redis.hgetall(key))
  const noted = values.map((value) => deadPagesSchema.parse(JSON.parse(value)))
  return noted.sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** Returns of how many files. */
export async function forgetDeadPages(redis: Redis): Promise<number> {
  const files = await redis.hlen(key)
  await redis.del(key)
  return files
}
