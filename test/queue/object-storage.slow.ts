import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { QueueStatus } from '../../src/queue/queue-status.js'
import { makeFolder, runCli, startCli } from '../cli/cli-kit.js'
import { newsPortal, pipelineFolder, pipelineYaml } from '../cli/news-portal.js'
import { PortalServer } from '../crawl/servers/portal-server.js'
import { describeWith } from './describe-with.js'
import { hasRedis, startRedis } from './start-redis.js'
import { hasS3, startS3 } from './start-s3.js'

const names = Array.from({ length: 25 }, (_, index) => `bai-${index}`)

describeWith(hasRedis && hasS3, 'workers that share a bucket and no folder', async () => {
  const redis = await startRedis()
  const store = await startS3('tin')
  const server = await PortalServer.start(newsPortal(names))
  afterAll(async () => {
    await Promise.all([server.stop(), store.stop()])
    await redis.stop()
  })

  test('each slice is gone on with by whoever is free, and the records are those of one machine', async () => {
    const cwd = pipelineFolder({ 'thu/mot': pipelineYaml(server.origin) })
    const env = { TINHUYEN_REDIS: redis.url, ...store.env }
    await runCli(['enqueue'], { cwd, env })
    const start = () =>
      startCli(['worker', '--out', 's3://tin/ban-thu', '--scratch', makeFolder(), '--slice-requests', '4'], {
        cwd,
        env,
      })
    const workers = [start(), start()]
    for (let idle = false; !idle; ) {
      const { counts, deadLetters } = JSON.parse(
        (await runCli(['queue', 'status', '--json'], { cwd, env })).stdout,
      ) as QueueStatus
      expect(deadLetters).toEqual([])
      idle = [counts.crawl, counts.read].every(({ waiting, active, delayed }) => waiting + active + delayed === 0)
    }
    for (const { child } of workers) child.kill('SIGTERM')
    for (const { result } of workers) expect((await result).stderr).not.toContain(store.env.AWS_SECRET_ACCESS_KEY)
    const articles = server.paths.filter((path) => path.startsWith('/tin/'))
    expect(articles.length).toBe(names.length)

    const loaded = await runCli(['load', '--shards', 's3://tin/ban-thu', '--scratch', makeFolder()], { cwd, env })
    expect(loaded).toMatchObject({ code: 0 })
    const alone = pipelineFolder({ 'thu/mot': pipelineYaml(server.origin) })
    await runCli(['run'], { cwd: alone })
    const csv = (folder: string) => readFileSync(join(folder, 'data/output/model_counts.csv'), 'utf8')
    expect(csv(cwd)).toBe(csv(alone))
  })

  test('a bucket that is not there is told with its name', async () => {
    const env = { TINHUYEN_REDIS: redis.url, ...store.env }
    const failed = await runCli(['load', '--shards', 's3://elsewhere/x', '--scratch', makeFolder()], { env })
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('bucket elsewhere') })
    expect(await runCli(['load', '--shards', 's3://'], { env })).toMatchObject({ code: 1 })
  })
})
