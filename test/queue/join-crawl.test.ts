import { UnrecoverableError, Worker } from 'bullmq'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { pipelineSchema } from '../../src/model/pipeline.js'
import { type CrawlJob, crawlJobId } from '../../src/queue/crawl-job.js'
import { enqueuePipelines } from '../../src/queue/enqueue.js'
import { closeQueues, openQueues, queueNames, toConnection } from '../../src/queue/jobs.js'
import { connectRedis } from '../../src/queue/redis.js'
import { describeWith } from './describe-with.js'
import { hasRedis, startRedis } from './start-redis.js'

const portal = (id: string) =>
  pipelineSchema.parse({
    id,
    title: id,
    startUrls: [`http://chung.example/${id}/`],
    scope: { hosts: ['chung.example'] },
  })

describeWith(hasRedis, 'portals of one host', async () => {
  const server = await startRedis()
  const redis = connectRedis(server.url, () => {})
  const queues = openQueues(redis)
  const worker = new Worker<CrawlJob>(queueNames.crawl, null, { connection: toConnection(redis) })
  afterAll(async () => {
    await worker.close()
    await closeQueues(queues)
    redis.disconnect()
    await server.stop()
  })
  beforeEach(() => queues.crawl.obliterate({ force: true }))

  const enqueue = (...ids: string[]) => enqueuePipelines({ redis, queues }, ids.map(portal))
  const take = async () => (await worker.getNextJob('mine'))!
  const portals = async () => {
    const job = await queues.crawl.getJob(crawlJobId('chung.example'))
    return (job?.data as CrawlJob | undefined)?.portals.map(({ pipeline: { id } }) => id).sort()
  }

  test('enqueued at the same moment by several, none is lost', async () => {
    const ids = Array.from({ length: 8 }, (_, at) => `thu/cong-${at}`)
    const results = await Promise.all(ids.map((id) => enqueue(id)))
    expect(results.filter(({ added }) => added === 1)).toHaveLength(1)
    expect(await portals()).toEqual(ids)
  })

  test('one whose crawl has come to its end begins anew; one that waits does not begin twice', async () => {
    await enqueue('thu/mot', 'thu/hai')
    const job = await take()
    const asked = Object.fromEntries(job.data.portals.map(({ pipeline: { id }, asked }) => [id, asked]))
    await job.updateProgress({ done: { 'thu/mot': asked['thu/mot'] }, leftAt: null, ending: false })
    expect(await enqueue('thu/mot', 'thu/hai')).toEqual({ added: 0, joined: 2 })
    const after = (await queues.crawl.getJob(job.id!))!.data as CrawlJob
    const now = Object.fromEntries(after.portals.map(({ pipeline: { id }, asked }) => [id, asked]))
    expect(now['thu/hai']).toBe(asked['thu/hai'])
    expect(now['thu/mot']).not.toBe(asked['thu/mot'])
    await job.moveToCompleted(null, 'mine', false)
  })

  test('one that comes while the job ends gets a job of its own', async () => {
    await enqueue('thu/mot')
    const job = await take()
    await job.updateProgress({ done: {}, leftAt: null, ending: true })
    const late = enqueue('thu/hai')
    await expect.poll(portals).toEqual(['thu/hai', 'thu/mot'])
    await job.moveToCompleted(null, 'mine', false)
    expect(await late).toEqual({ added: 1, joined: 0 })
    expect(await portals()).toEqual(['thu/hai'])
  })

  test('one that was seen before the job ended has joined', async () => {
    await enqueue('thu/mot')
    const job = await take()
    await job.updateProgress({ done: {}, leftAt: null, ending: true })
    const late = enqueue('thu/hai')
    await expect.poll(portals).toEqual(['thu/hai', 'thu/mot'])
    await job.moveToDelayed(Date.now() + 60_000, 'mine')
    expect(await late).toEqual({ added: 0, joined: 1 })
  })

  test('a job that had failed begins anew, with all of its portals', async () => {
    await enqueue('thu/mot')
    const job = await take()
    await job.moveToFailed(new UnrecoverableError('no'), 'mine', false)
    expect(await job.isFailed()).toBe(true)
    expect(await enqueue('thu/hai')).toEqual({ added: 1, joined: 0 })
    expect(await portals()).toEqual(['thu/hai', 'thu/mot'])
    expect(await queues.crawl.getFailedCount()).toBe(0)
  })
})
