import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { answer, PortalServer } from '../crawl/servers/portal-server.js'
import { queryPublished, runCli, startCli, waitUntil } from './cli-kit.js'
import { newsPortal, pipelineFolder, pipelineYaml, type Routes } from './news-portal.js'

const servers: PortalServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

async function serve(routes: Routes): Promise<PortalServer> {
  const server = await PortalServer.start(routes)
  servers.push(server)
  return server
}

const nobodyListens = 'http://127.0.0.1:9'

test('a portal with fewer articles than expected is a failure, though all that was found is loaded', async () => {
  const { origin } = await serve(newsPortal(['mot']))
  const cwd = pipelineFolder({ 'thu/it': pipelineYaml(origin, 'expectedArticles: { min: 5, max: 9 }\n') })
  const { code, stderr } = await runCli(['run'], { cwd })
  expect(code).toBe(1)
  expect(stderr).toContain('thu/it: 1 articles, expected at least 5')
  expect(await queryPublished(join(cwd, 'data'), 'SELECT count(*)::INTEGER AS n FROM articles')).toEqual([{ n: 1 }])
})

describe('machines are told', () => {
  test('of what happens as JSON lines, and of failed portals by a web address or a command', async () => {
    const bodies: unknown[] = []
    const hook = await serve({
      '/bao': (request, response, body) => {
        bodies.push([request.headers['content-type'], JSON.parse(body)])
        answer(response, 200, 'text/plain', '')
      },
    })
    const good = await serve(newsPortal(['mot']))
    const cwd = pipelineFolder({ 'thu/tot': pipelineYaml(good.origin), 'thu/chet': pipelineYaml(nobodyListens) })
    const told = await runCli(['run', '--log-json', '--alert', `${hook.origin}/bao`], { cwd })
    expect(told.code).toBe(1)
    const failures = [{ pipeline: 'thu/chet', why: 'robots-unreachable' }]
    expect(bodies).toEqual([['application/json', { at: expect.stringMatching(/^20.*Z$/), failures }]])
    const lines = told.stderr.slice(0, told.stderr.indexOf('tinhuyen: ')).trim().split('\n')
    const events = lines.map((line) => JSON.parse(line))
    expect(new Set(events.map(({ event }) => event))).toEqual(new Set(['page', 'issue', 'portal']))
    expect(events).toContainEqual(
      expect.objectContaining({ level: 'error', event: 'portal', pipeline: 'thu/chet', why: 'robots-unreachable' }),
    )
    expect(events).toContainEqual(
      expect.objectContaining({ level: 'info', event: 'portal', pipeline: 'thu/tot', why: null }),
    )

    const file = await runCli(['run', 'thu/chet', '--alert', 'cat > bao.json'], { cwd })
    expect(file.code).toBe(1)
    expect(JSON.parse(readFileSync(join(cwd, 'bao.json'), 'utf8'))).toMatchObject({ failures })
    const deaf = await runCli(['run', 'thu/chet', '--alert', `${hook.origin}/mat`], { cwd })
    expect(deaf.code).toBe(1)
    expect(deaf.stderr).toContain(`tinhuyen: the alert did not go out: ${hook.origin}/mat: answers 404`)
  })
})

test('keeps what readers had; another writer is told who is at work', async () => {
  const routes = newsPortal(['mot', 'hai'])
  const list = routes['/'] as string
  let hold = false
  routes['/'] = (_request, response) => {
    if (!hold) answer(response, 200, 'text/html', list)
  }
  const server = await serve(routes)
  const cwd = pipelineFolder({ 'thu/cham': pipelineYaml(server.origin) })
  expect((await runCli(['run'], { cwd })).code).toBe(0)
  const csv = join(cwd, 'data', 'output', 'model_counts.csv')
  const earlier = readFileSync(csv, 'utf8')

  hold = true
  const asked = server.visits.length
  const { child, result } = startCli(['run'], { cwd })
  await waitUntil(() => server.visits.length > asked)
  const second = await runCli(['run'], { cwd })
  expect(second.code).toBe(1)
  expect(second.stderr).toMatch(new RegExp(`is being written by process ${child.pid} \\(run\\), since 20\\d\\d-`))
  child.kill('SIGTERM')
  expect((await result).code).toBe(130)
  expect(readFileSync(csv, 'utf8')).toBe(earlier)
  expect(await queryPublished(join(cwd, 'data'), 'SELECT count(*)::INTEGER AS n FROM articles')).toEqual([{ n: 2 }])
})

test('a folder of pipelines that is not there is named', async () => {
  const { code, stderr } = await runCli(['run', '--pipelines', 'nowhere'])
  expect(code).toBe(2)
  expect(stderr).toContain('nowhere: no such folder of pipelines')
})

test('a data folder that cannot be made is named', async () => {
  const cwd = pipelineFolder({ 'thu/tot': pipelineYaml(nobodyListens) })
  writeFileSync(join(cwd, 'tep'), '')
  const { code, stderr } = await runCli(['run', '--data', 'tep/data'], { cwd })
  expect(code).toBe(1)
  expect(stderr).toContain('tep/data: cannot write there (ENOTDIR); choose another folder with --data')
})

test('invented pages of the demo go into no folder of real ones', async () => {
  const { origin } = await serve(newsPortal(['mot']))
  const cwd = pipelineFolder({ 'thu/tot': pipelineYaml(origin) })
  expect((await runCli(['run'], { cwd })).code).toBe(0)
  const csv = readFileSync(join(cwd, 'data', 'output', 'model_counts.csv'), 'utf8')
  const moved = await runCli(['demo'], { cwd })
  expect(moved.code).toBe(0)
  expect(moved.stderr).toContain("data holds pages of real portals (thu/tot); the demo's invented ones go to data/demo")
  expect(readFileSync(join(cwd, 'data', 'demo', 'output', 'model_counts.csv'), 'utf8')).toContain('.example/')
  expect(readFileSync(join(cwd, 'data', 'output', 'model_counts.csv'), 'utf8')).toBe(csv)
  writeFileSync(join(cwd, 'trang.html'), 'x')
  const mixed = await runCli(['import', 'trang.html', '--pipeline', 'demo/kim-bang'], { cwd })
  expect(mixed.code).toBe(2)
})
