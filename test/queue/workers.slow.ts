import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { readArchive } from '../../src/crawl/archive/read-archive.js'
import type { QueueStatus } from '../../src/queue/queue-status.js'
import { runCli, startCli } from '../cli/cli-kit.js'
import { newsPortal, pipelineFolder, pipelineYaml } from '../cli/news-portal.js'
import { PortalServer } from '../crawl/servers/portal-server.js'
import { describeWith } from './describe-with.js'
import { hasRedis, startRedis, type TestRedis } from './start-redis.js'

const hosts = 50
const articles = 99
const delaySeconds = 0.1
const lockSeconds = 6

// A whole run takes some minutes, longer than the commands that cli-kit times.
const minutes = 60_000

describeWith(hasRedis, 'four workers, fifty hosts, five thousand pages', async () => {
  const redis = await startRedis()
  const names = Array.from({ length: articles }, (_, index) => `bai-${index}`)
  const servers = await Promise.all(
    Array.from({ length: hosts }, (_, index) =>
      PortalServer.start(newsPortal(names), { host: `127.0.1.${index + 1}` }),
    ),
  )
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()))
    await redis.stop()
  })

  test(
    'killed, paused, Redis restarted: all is archived once, politely, and the exports are those of one machine',
    async () => {
      const cwd = pipelineFolder(
        Object.fromEntries(servers.map(({ origin }, index) => [`thu/cong-${index}`, politely(origin)])),
      )
      const env = { TINHUYEN_REDIS: redis.url }
      expect(await runCli(['enqueue'], { cwd, env })).toMatchObject({ stdout: `crawls: ${hosts} new\n` })
      const start = () =>
        startCli(['worker', '--slice-requests', '25', '--lock-seconds', String(lockSeconds), '--crawls', '8'], {
          cwd,
          env,
        })
      const workers = [start(), start(), start(), start()] as const
      await asked(1_000)
      workers[0].child.kill('SIGKILL')
      await asked(1_800)
      workers[1].child.kill('SIGSTOP')
      await restartHalfway(redis)
      await wait(lockSeconds * 2_500)
      workers[1].child.kill('SIGCONT')
      await asked(3_200)
      workers[2].child.kill('SIGKILL')
      await untilIdle(cwd, env)
      for (const { child } of [workers[1], workers[3]]) child.kill('SIGTERM')
      expect(await workers[1].result).toMatchObject({ code: 0 })
      expect(await workers[3].result).toMatchObject({ code: 0 })

      expect(await missingPages(join(cwd, 'data'))).toEqual([])
      expect(shortestGap()).toBeGreaterThanOrEqual(delaySeconds * 1000 - 2)
      // The one request in flight at a kill or a pause may be repeated, one a host that was being crawled.
      expect(repeatedRequests()).toBeLessThanOrEqual(3 * 8)

      const loaded = await runCli(['load', '--shards', 'data', '--data', 'loaded'], { cwd })
      expect(loaded).toMatchObject({ code: 0 })
      cpSync(join(cwd, 'data/archive'), join(cwd, 'alone/archive'), { recursive: true })
      expect(await runCli(['rebuild', '--data', 'alone'], { cwd })).toMatchObject({ code: 0 })
      for (const data of ['loaded', 'alone']) {
        expect(
          await runCli(['export', '--data', data, '--to', `${data}-release`, '--date', '2026-11-22'], { cwd }),
        ).toMatchObject({ code: 0 })
      }
      const tables = (folder: string) => readTables(join(cwd, folder))
      expect(Object.keys(tables('alone-release')).length).toBeGreaterThan(10)
      expect(differing(tables('loaded-release'), tables('alone-release'))).toEqual([])
      expect(csvOf(cwd, 'loaded')).toBe(csvOf(cwd, 'alone'))
    },
    10 * minutes,
  )

  const politely = (origin: string) =>
    pipelineYaml(origin).replace('delaySeconds: 0,', `delaySeconds: ${delaySeconds},`)

  const visits = () => servers.reduce((sum, server) => sum + server.visits.length, 0)

  async function asked(requests: number): Promise<void> {
    for (let seconds = 0; visits() < requests; seconds += 0.1) {
      if (seconds > 240) throw new Error(`${visits()} of ${requests} requests after ${seconds} s`)
      await wait(100)
    }
  }

  async function restartHalfway(server: TestRedis): Promise<void> {
    await wait(1_000)
    await server.restart()
  }

  async function untilIdle(cwd: string, env: Record<string, string>): Promise<void> {
    for (let seconds = 0; seconds < 400; seconds += 2) {
      const { stdout } = await runCli(['queue', 'status', '--json'], { cwd, env })
      const { counts, deadLetters } = JSON.parse(stdout) as QueueStatus
      expect(deadLetters).toEqual([])
      if ([counts.crawl, counts.read].every(({ waiting, active, delayed }) => waiting + active + delayed === 0)) return
      await wait(2_000)
    }
    throw new Error('the queue does not come to its end')
  }

  async function missingPages(dataDir: string): Promise<string[]> {
    const wanted = new Set(
      servers.flatMap(({ origin }) =>
        ['/', ...names.map((name) => `/tin/${name}.html`)].map((path) => `${origin}${path}`),
      ),
    )
    for await (const { finalUrl, status } of readArchive(dataDir)) if (status === 200) wanted.delete(finalUrl)
    return [...wanted]
  }

  function shortestGap(): number {
    const gaps = servers.flatMap(({ visits }) => visits.slice(1).map(({ at }, index) => at - visits[index]!.at))
    return Math.min(...gaps)
  }

  function repeatedRequests(): number {
    return servers.reduce((sum, { paths }) => {
      const ofArticles = paths.filter((path) => path.startsWith('/tin/'))
      return sum + ofArticles.length - new Set(ofArticles).size
    }, 0)
  }
})

const csvOf = (cwd: string, data: string) => readFileSync(join(cwd, data, 'output/model_counts.csv'), 'utf8')

function readTables(folder: string): Record<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:csv|parquet)$/.test(name),
  )
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name))]))
}

function differing(one: Record<string, Buffer>, other: Record<string, Buffer>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => !one[name] || !other[name] || !one[name].equals(other[name]),
  )
}
