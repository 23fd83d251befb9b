import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PortalServer } from '../crawl/servers/portal-server.js'
import { queryPublished, startCli, waitUntil } from './cli-kit.js'
import { newsPortal, pipelineFolder, pipelineYaml } from './news-portal.js'

test('a schedule runs its pipelines when their time comes, without overlap, and ends in order', async () => {
  const server = await PortalServer.start(newsPortal(['mot', 'hai'], { delayMilliseconds: 50 }))
  const cwd = pipelineFolder({
    'thu/giay': pipelineYaml(server.origin, 'schedule: "* * * * * *"\n'),
    'thu/khong-lich': pipelineYaml('http://127.0.0.1:9'),
  })
  const { child, result } = startCli(['schedule', '--jitter', '0', '--log-json'], { cwd })
  const lists = () => server.paths.filter((path) => path === '/').length
  await waitUntil(() => lists() >= 2, 60)
  child.kill('SIGTERM')
  const { code, stderr } = await result
  await server.stop()
  expect(code).toBe(0)
  const events = stderr
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { event: string; pipeline?: string })
  const steps = events.filter(({ event }) => event.startsWith('schedule-'))
  expect(new Set(steps.map(({ pipeline }) => pipeline))).toEqual(new Set(['thu/giay']))
  const busy = steps.filter(({ event }) => /-(?:started|ended|failed)$/.test(event)).map(({ event }) => event.slice(9))
  for (const [index, step] of busy.entries()) expect(step === 'started').toBe(index % 2 === 0)
  const runs = await queryPublished(join(cwd, 'data'), `SELECT DISTINCT command FROM runs WHERE status = 'done'`)
  expect(runs).toEqual([{ command: 'schedule' }])
  expect(await queryPublished(join(cwd, 'data'), 'SELECT count(*)::INTEGER AS n FROM articles')).toEqual([{ n: 2 }])
})
