import { afterAll, expect, test } from 'vitest'
import { pipelineSchema } from '../../src/model/pipeline.js'
import { dropDeadLetters, readDeadLetters, retryDeadLetters } from '../../src/queue/dead-letters.js'
import { noteDeadPages } from '../../src/queue/dead-pages.js'
import { closeQueues, openQueues } from '../../src/queue/jobs.js'
import { connectRedis } from '../../src/queue/redis.js'
import { describeWith } from './describe-with.js'
import { hasRedis, startRedis } from './start-redis.js'

describeWith(hasRedis, 'pages that could not be read', async () => {
  const server = await startRedis()
  const redis = connectRedis(server.url, () => {})
  const queues = openQueues(redis)
  afterAll(async () => {
    await closeQueues(queues)
    redis.disconnect()
    await server.stop()
  })
  const pipeline = pipelineSchema.parse({ id: 'thu/mot', title: 'một', startUrls: ['http://mot.example/'] })
  const note = (file: string, ...urls: string[]) =>
    noteDeadPages(redis, {
      ...{ pipeline, file: `archive/thu/mot/${file}.warc.gz`, bytes: 7, at: '2026-11-22T00:00:00.000Z' },
      pages: urls.map((place) => ({ place, code: 'crash', reason: 'out of memory' })),
    })
  const letters = () => readDeadLetters({ redis, queues })

  test('are listed with their reason until their file is read without fault', async () => {
    await note('a', 'http://mot.example/1', 'http://mot.example/2')
    await note('b', 'http://mot.example/3')
    expect((await letters()).map(({ what, reason }) => [what, reason])).toEqual([
      ['http://mot.example/1', 'crash: out of memory'],
      ['http://mot.example/2', 'crash: out of memory'],
      ['http://mot.example/3', 'crash: out of memory'],
    ])
    await note('a', 'http://mot.example/2')
    await note('b')
    expect((await letters()).map(({ what }) => what)).toEqual(['http://mot.example/2'])
  })

  test('a file with thousands of them keeps a few, and tells how many there are', async () => {
    await note('a', ...Array.from({ length: 2_000 }, (_, at) => `http://mot.example/${at}`))
    const listed = await letters()
    expect(listed.length).toBeLessThan(50)
    expect(listed.at(-1)!.reason).toMatch(/^1980 more/)
  })

  test('their file is put back as a whole, once', async () => {
    const { job } = (await letters())[0]!
    expect(await retryDeadLetters({ redis, queues }, [job])).toEqual({ ids: [job], jobs: 0, files: 1 })
    expect((await queues.read.getJob(job))!.data).toMatchObject({ file: 'archive/thu/mot/a.warc.gz', again: true })
    expect(await retryDeadLetters({ redis, queues }, [])).toMatchObject({ jobs: 0, files: 0 })
    expect(await dropDeadLetters({ redis, queues })).toBe(1)
    expect(await letters()).toEqual([])
  })
})
