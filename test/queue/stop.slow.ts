import { afterAll, expect, test } from 'vitest'
import { runCli, startCli, waitUntil } from '../cli/cli-kit.js'
import { newsPortal, pipelineFolder, pipelineYaml } from '../cli/news-portal.js'
import { PortalServer } from '../crawl/servers/portal-server.js'
import { describeWith } from './describe-with.js'
import { hasRedis, startRedis, type TestRedis } from './start-redis.js'

describeWith(hasRedis, 'a worker that is told to stop', async () => {
  const redis = await startRedis()
  const server = await PortalServer.start(newsPortal(Array.from({ length: 300 }, (_, at) => `bai-${at}`)))
  afterAll(async () => {
    await server.stop()
    await redis.stop()
  })
  const env = { TINHUYEN_REDIS: redis.url }

  type Trouble = (redis: TestRedis, stop: () => void) => Promise<() => void | Promise<void>>

  test.each<[string, Trouble, number]>([
    [
      'while Redis is well',
      async (_, stop) => {
        stop()
        return () => {}
      },
      0,
    ],
    [
      'while Redis is away',
      async (redis, stop) => {
        const back = redis.restart(25_000)
        setTimeout(stop, 1_000)
        return () => back
      },
      1,
    ],
    [
      'while Redis does not answer',
      async (redis, stop) => {
        const thaw = redis.freeze()
        stop()
        return thaw
      },
      1,
    ],
    [
      'while Redis is on its way back',
      async (redis, stop) => {
        const back = redis.restart(4_000)
        setTimeout(stop, 3_500)
        return () => back
      },
      0,
    ],
    [
      'when Redis is just back',
      async (redis, stop) => {
        await redis.restart(3_000)
        stop()
        return () => {}
      },
      0,
    ],
  ])('%s ends soon, and its exit code tells whether its jobs were given back', async (_, trouble, exitCode) => {
    const yaml = pipelineYaml(server.origin).replace('delaySeconds: 0,', 'delaySeconds: 0.2,')
    const cwd = pipelineFolder({ 'thu/mot': yaml })
    await runCli(['queue', 'drain', '--failed'], { cwd, env })
    await runCli(['enqueue'], { cwd, env })
    const asked = server.visits.length
    const worker = startCli(['worker', '--log-json', '--lock-seconds', '2'], { cwd, env })
    await waitUntil(() => server.visits.length > asked + 3, 60)
    let stopped = 0
    const mend = await trouble(redis, () => {
      stopped = performance.now()
      worker.child.kill('SIGTERM')
    })
    const { code, stderr } = await worker.result
    expect(performance.now() - stopped).toBeLessThan(20_000)
    await mend()
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toContainEqual(expect.objectContaining({ event: 'stopping' }))
    expect(code).toBe(exitCode)
  })
})
