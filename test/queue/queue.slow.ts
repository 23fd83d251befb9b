import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Queue, Worker } from 'bullmq'
import { afterAll, expect, test } from 'vitest'
import { LeaseLostError } from '../../src/crawl/crawl-pipeline.js'
import { loadPipeline } from '../../src/crawl/pipeline-file.js'
import { enqueueFiles } from '../../src/queue/enqueue.js'
import { closeQueues, openQueues, toConnection } from '../../src/queue/jobs.js'
import { JobLease } from '../../src/queue/lease.js'
import type { QueueStatus } from '../../src/queue/queue-status.js'
import { connectRedis } from '../../src/queue/redis.js'
import { queryPublished, runCli, startCli, waitUntil } from '../cli/cli-kit.js'
import { newsPortal, pipelineFolder, pipelineYaml } from '../cli/news-portal.js'
import { PortalServer } from '../crawl/servers/portal-server.js'
import { describeWith } from './describe-with.js'
import { freePort, hasRedis, startRedis } from './start-redis.js'

function isIdle({ counts: { crawl, read } }: QueueStatus): boolean {
  return [crawl, read].every(({ waiting, active, delayed }) => waiting + active + delayed === 0)
}

describeWith(hasRedis, 'the queue, with a Redis of its own', async () => {
  const redis = await startRedis()
  const names = Array.from({ length: 12 }, (_, index) => `bai-${index}`)
  const server = await PortalServer.start(newsPortal(names))
  const other = await PortalServer.start(newsPortal(names.slice(0, 3)), { host: '127.0.0.2' })
  afterAll(async () => {
    await Promise.all([server.stop(), other.stop()])
    await redis.stop()
  })
  const env = { TINHUYEN_REDIS: redis.url }
  const cwd = pipelineFolder({ 'thu/mot': pipelineYaml(server.origin), 'thu/hai': pipelineYaml(other.origin) })
  const statusThat = async (holds: (status: QueueStatus) => boolean): Promise<QueueStatus> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const { stdout } = await runCli(['queue', 'status', '--json'], { cwd, env })
      const status = JSON.parse(stdout) as QueueStatus
      if (holds(status)) return status
    }
    throw new Error('waited in vain')
  }

  test('portals are crawled, read and loaded as one machine does it', async () => {
    expect(await runCli(['enqueue'], { cwd, env })).toMatchObject({ code: 0, stdout: 'crawls: 2 new\n' })
    expect(await runCli(['enqueue', 'thu/mot'], { cwd, env })).toMatchObject({
      stdout: 'crawls: 0 new; 1 portals joined the crawl of their host\n',
    })
    const worker = startCli(['worker', '--slice-requests', '5', '--metrics', '0'], { cwd, env })
    // A worker tells of itself every five seconds.
    const isRead = (seen: QueueStatus) => isIdle(seen) && seen.workers.some(({ pagesRead }) => pagesRead >= 15)
    const last = await statusThat(isRead)
    expect(last).toMatchObject({ deadLetters: [], workers: [{ failedJobs: 0 }] })
    worker.child.kill('SIGTERM')
    expect(await worker.result).toMatchObject({ code: 0 })

    const loaded = await runCli(['load', '--shards', 'data'], { cwd })
    expect(loaded).toMatchObject({ code: 0 })
    expect(await runCli(['load', '--shards', 'data'], { cwd })).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('shards: 0 new'),
    })
    const alone = pipelineFolder({ 'thu/mot': pipelineYaml(server.origin), 'thu/hai': pipelineYaml(other.origin) })
    expect(await runCli(['run'], { cwd: alone })).toMatchObject({ code: 0 })
    const csv = (folder: string) => readFileSync(join(folder, 'data/output/model_counts.csv'), 'utf8')
    expect(csv(cwd)).toBe(csv(alone))
    expect(await queryPublished(join(cwd, 'data'), 'SELECT count(*)::INTEGER AS n FROM articles')).toEqual([{ n: 15 }])
  })

  test('a queue that was lost is filled from the archive, which is not fetched again', async () => {
    const asked = server.visits.length
    const again = await runCli(['enqueue', '--archive', '--again'], { cwd, env })
    expect(again.stdout).toMatch(/^files to read: [1-9]\d* new\n$/)
    const drained = await runCli(['queue', 'drain'], { cwd, env })
    expect(drained.stdout).toMatch(/^taken out: [1-9]/)
    expect(await runCli(['enqueue', '--archive'], { cwd, env })).toMatchObject({ stdout: 'files to read: 0 new\n' })
    expect(server.visits.length).toBe(asked)
  })

  test('what is read again with another outcome takes the place of the older reading', async () => {
    const read = async (pipeline: string) => {
      writeFileSync(join(cwd, 'pipelines/thu/hai.yaml'), pipeline)
      const { stdout } = await runCli(['enqueue', 'thu/hai', '--archive', '--again'], { cwd, env })
      expect(stdout).toMatch(/^files to read: [1-9]\d* new\n$/)
      const worker = startCli(['worker', '--crawls', '0'], { cwd, env })
      await statusThat(isIdle)
      worker.child.kill('SIGTERM')
      expect(await worker.result).toMatchObject({ code: 0 })
      return await runCli(['load', '--shards', 'data'], { cwd })
    }
    const titles = async () =>
      await queryPublished(join(cwd, 'data'), "SELECT title FROM articles WHERE pipeline = 'thu/hai' ORDER BY title")
    const before = await titles()
    expect(await read(pipelineYaml(other.origin))).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('shards: 0 new'),
    })
    const otherwise = pipelineYaml(other.origin, 'selectors: { title: p }\n')
    expect(await read(otherwise)).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/shards: [1-9]\d* new.* 3 read again/),
    })
    expect(await titles()).not.toEqual(before)
    expect(await read(pipelineYaml(other.origin))).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('3 read again'),
    })
    expect(await titles()).toEqual(before)
  })

  test('what cannot be read is a dead letter with its reason, and can be put back', async () => {
    const missing = 'archive/thu/mot/not-there.warc.gz'
    const connection = connectRedis(redis.url, () => {})
    const queues = openQueues(connection)
    await enqueueFiles(queues, loadPipeline('thu/mot', join(cwd, 'pipelines')), [{ path: missing, bytes: 1 }])
    await closeQueues(queues)
    connection.disconnect()
    const worker = startCli(['worker'], { cwd, env })
    const last = await statusThat(({ deadLetters }) => deadLetters.length > 0)
    expect(last.deadLetters).toMatchObject([
      { queue: 'read', what: missing, reason: expect.stringContaining('no such file') },
    ])
    worker.child.kill('SIGTERM')
    expect((await worker.result).code).toBe(0)
    const { job } = last.deadLetters[0]!
    expect(await runCli(['queue', 'retry', job], { cwd, env })).toMatchObject({
      code: 0,
      stdout: 'put back: 1 failed jobs, 0 files with pages that could not be read\n',
    })
    expect(await runCli(['queue', 'retry', 'no-such'], { cwd, env })).toMatchObject({ code: 1 })
  })

  test('a page that no memory suffices for is an issue with its reason, and takes neither worker nor segment with it', async () => {
    // Millions of elements: the thread that reads them dies of them.
    const heavy = `<html><body>${'<p>a'.repeat(4_500_000)}</body></html>`
    const portal = await PortalServer.start(
      { ...newsPortal(['bai-0', 'nang', 'bai-2']), '/tin/nang.html': heavy },
      { host: '127.0.0.3' },
    )
    try {
      const heavyFolder = pipelineFolder({ 'thu/nang': pipelineYaml(portal.origin) })
      expect(await runCli(['queue', 'drain', '--failed'], { cwd, env })).toMatchObject({ code: 0 })
      expect(await runCli(['enqueue'], { cwd: heavyFolder, env })).toMatchObject({ code: 0 })
      const worker = startCli(['worker', '--log-json'], { cwd: heavyFolder, env })
      const last = await statusThat((seen) => isIdle(seen) && seen.workers.some(({ pagesRead }) => pagesRead >= 4))
      const place = `${portal.origin}/tin/nang.html`
      expect(last).toMatchObject({ workers: [{ failedJobs: 0 }] })
      expect(last.deadLetters).toMatchObject([{ kind: 'page', what: place, reason: expect.stringContaining('memory') }])
      worker.child.kill('SIGTERM')
      const { code, stderr } = await worker.result
      expect(code).toBe(0)
      const { job } = last.deadLetters[0]!
      expect(await runCli(['queue', 'retry', job], { cwd: heavyFolder, env })).toMatchObject({
        code: 0,
        stdout: 'put back: 0 failed jobs, 1 files with pages that could not be read\n',
      })
      expect(await runCli(['queue', 'drain', '--failed'], { cwd, env })).toMatchObject({ stdout: 'taken out: 2\n' })
      expect(stderr).toMatch(/"event":"unreadable".*nang\.html.*memory/)
      expect(await runCli(['load', '--shards', 'data'], { cwd: heavyFolder })).toMatchObject({ code: 0 })
      const data = join(heavyFolder, 'data')
      expect(await queryPublished(data, "SELECT place FROM issues WHERE code = 'crash'")).toEqual([{ place }])
      expect(await queryPublished(data, 'SELECT count(*)::INTEGER AS n FROM articles')).toEqual([{ n: 2 }])
    } finally {
      await portal.stop()
    }
  })

  test('a host that two crawls share cannot be put between them', async () => {
    const { host: one } = new URL(server.origin)
    const { host: two } = new URL(other.origin)
    const both = pipelineFolder({
      'thu/mot': pipelineYaml(server.origin),
      'thu/hai': pipelineYaml(other.origin),
      'thu/ba': pipelineYaml(server.origin, `scope: { hosts: ['${one}', '${two}'] }\n`),
    })
    await runCli(['enqueue', 'thu/mot', 'thu/hai'], { cwd: both, env })
    const refused = await runCli(['enqueue', 'thu/ba'], { cwd: both, env })
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('shares hosts with 2 crawls') })
  })

  test('a schedule puts a portal into the queue when its hour comes; Prometheus sees the worker', async () => {
    const timed = pipelineFolder({ 'thu/gio': pipelineYaml(other.origin, "schedule: '*/2 * * * * *'\n") })
    expect(await runCli(['queue', 'drain', '--failed'], { cwd, env })).toMatchObject({ code: 0 })
    expect(await runCli(['enqueue', '--schedule'], { cwd: timed, env })).toMatchObject({ stdout: 'schedules: 1\n' })
    expect((await runCli(['queue', 'status'], { cwd, env })).stdout).toMatch(/thu\/gio: next \d{4}-\d\d-\d\d/)
    const asked = other.visits.length
    const port = await freePort()
    const worker = startCli(['worker', '--metrics', String(port), '--log-json'], { cwd: timed, env })
    await waitUntil(() => other.visits.length >= asked + 5, 60)
    const metrics = await fetch(`http://127.0.0.1:${port}/metrics`)
    expect(await metrics.text()).toMatch(/^tinhuyen_pages_crawled_total [1-9]/m)
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
    await redis.restart(1_500)
    worker.child.kill('SIGTERM')
    const { code, stderr } = await worker.result
    expect(code).toBe(0)
    const events = stderr
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { event: string }).event)
    expect(events).toEqual(expect.arrayContaining(['page', 'slice', 'error', 'stopping']))
    expect(await runCli(['queue', 'drain', '--schedules'], { cwd, env })).toMatchObject({ code: 0 })
    expect((await runCli(['queue', 'status'], { cwd, env })).stdout).not.toContain('thu/gio')
  })

  test('a lease is confirmed by Redis, and lost with the lock', async () => {
    const connection = connectRedis(redis.url, () => {})
    const queue = new Queue('lease-test', { connection: toConnection(connection) })
    const worker = new Worker('lease-test', null, {
      connection: toConnection(connection),
      lockDuration: 400,
      skipLockRenewal: true,
    })
    await queue.add('one', {})
    const job = await worker.getNextJob('first')
    const lease = new JobLease(job!, 'first', 400)
    await lease.confirm()
    await wait(250)
    // Half of the time is over: the lock is made to last again.
    await lease.confirm()
    await wait(250)
    await lease.confirm()
    await wait(900)
    await expect(lease.confirm()).rejects.toThrow(LeaseLostError)
    await worker.close()
    await queue.obliterate({ force: true })
    await queue.close()
    connection.disconnect()
  })

  test('a Redis that does not answer, and an address that is none', async () => {
    const dead = await runCli(['queue', 'status', '--redis', 'redis://user:secret@127.0.0.1:1'], { cwd })
    expect(dead).toMatchObject({ code: 1, stderr: expect.stringContaining('does not answer') })
    expect(dead.stderr).not.toContain('secret')
    for (const wrong of ['localhost', 'user:secret@localhost:6379', 'redis://:secret@localhost:99999']) {
      const refused = await runCli(['queue', 'status', '--redis', wrong], { cwd })
      expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('not an address') })
      expect(refused.stderr).not.toContain('secret')
    }
  })

  test.each([
    [['worker', '--crawls', '0', '--reads', '0'], 2, 'nothing to do'],
    [['worker', '--metrics', '99999'], 2, 'not a port'],
    [['worker', '--reads', '-1'], 2, 'not a whole number'],
    [['worker', '--out', 'taken'], 1, 'choose another folder with --out'],
    [['load', '--shards', 'typo'], 1, 'no shards in it'],
  ])('%j is refused', async (args, code, message) => {
    const folder = pipelineFolder({ 'thu/mot': pipelineYaml(server.origin) })
    writeFileSync(join(folder, 'taken'), '')
    const refused = await runCli(args, { cwd: folder, env })
    expect(refused).toMatchObject({ code, stderr: expect.stringContaining(message) })
    expect(existsSync(join(folder, 'typo'))).toBe(false)
  })
})
