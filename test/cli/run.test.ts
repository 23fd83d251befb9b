import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { listHtml } from '../crawl/servers/crawl-kit.js'
import { answer, type Handler, PortalServer } from '../crawl/servers/portal-server.js'
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

const fail =
  (status: number): Handler =>
  (_request, response) =>
    answer(response, status, 'text/html', '<p>Lỗi</p>')

describe('portals that fail', () => {
  test('are told, noted as issues, and made up for by the next run; the others go on', async () => {
    const well = newsPortal(['mot', 'hai', 'ba'])
    const routes: typeof well = {
      ...well,
      '/tin/hai.html': fail(500),
      '/': listHtml(['/tin/mot.html', '/tin/hai.html', '/tin/ba.html', '/tin/mat.html']),
    }
    const good = await serve(routes)
    const broken = await serve({ '/': fail(503) })
    const cwd = pipelineFolder({
      'thu/tot': pipelineYaml(good.origin),
      'thu/hong': pipelineYaml(broken.origin),
      'thu/chet': pipelineYaml(nobodyListens),
    })
    const data = join(cwd, 'data')
    const first = await runCli(['run'], { cwd })
    expect(first.code).toBe(1)
    expect(first.stderr).toContain('3 of 3 portals:\n')
    expect(first.stderr).toContain('thu/chet: robots-unreachable')
    expect(first.stderr).toContain(`thu/hong: 1 lists could not be read, first ${broken.origin}/`)
    expect(first.stderr).toContain('thu/tot: 1 articles could not be fetched')
    expect(first.stdout).toContain('20 mô hình')
    const issues = await queryPublished(data, 'SELECT pipeline, stage, severity, code, place FROM issues ORDER BY ALL')
    expect(issues).toContainEqual({
      pipeline: 'thu/tot',
      stage: 'crawl',
      severity: 'error',
      code: 'http-500',
      place: `${good.origin}/tin/hai.html`,
    })
    expect(issues).toContainEqual({
      pipeline: 'thu/tot',
      stage: 'crawl',
      severity: 'error',
      code: 'http-404',
      place: `${good.origin}/tin/mat.html`,
    })
    expect(issues).toContainEqual(
      expect.objectContaining({ pipeline: 'thu/hong', code: 'discovery-http-503', place: `${broken.origin}/` }),
    )
    expect(issues).toContainEqual(
      expect.objectContaining({ pipeline: 'thu/chet', code: 'robots-connect', place: `${nobodyListens}/robots.txt` }),
    )
    expect(await queryPublished(data, 'SELECT status, pages_fetched > 0 AS asked FROM runs')).toEqual([
      { status: 'failed', asked: true },
    ])

    const health =
      'SELECT pipeline, last_success_at IS NOT NULL AS success, robots, tls FROM v_source_health ORDER BY 1'
    expect(await queryPublished(data, health)).toEqual([
      { pipeline: 'thu/chet', success: false, robots: `${nobodyListens}: unreachable (no answer)`, tls: null },
      { pipeline: 'thu/hong', success: true, robots: `${broken.origin}: unavailable (404)`, tls: null },
      { pipeline: 'thu/tot', success: true, robots: `${good.origin}: unavailable (404)`, tls: null },
    ])

    routes['/tin/hai.html'] = well['/tin/hai.html']!
    const asked = good.visits.length
    const second = await runCli(['run', 'thu/tot'], { cwd })
    expect(second).toMatchObject({ code: 0 })
    expect(good.paths.slice(asked)).toContain('/tin/hai.html')
    expect(good.paths.slice(asked)).not.toContain('/tin/mot.html')
    expect(await queryPublished(data, 'SELECT count(*)::INTEGER AS n FROM articles')).toEqual([{ n: 3 }])
  })
})

describe('a run that is stopped', () => {
  test('by Ctrl-C ends with 130, publishes nothing, and the next one goes on where it was', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `bai-${index}`)
    const routes = newsPortal(names)
    let hold = true
    const slow: Handler = (_request, response) => {
      if (!hold) answer(response, 200, 'text/html', routes['/tin/bai-4.html.late'] as string)
    }
    routes['/tin/bai-4.html.late'] = routes['/tin/bai-4.html'] as string
    routes['/tin/bai-4.html'] = slow
    const server = await serve(routes)
    const cwd = pipelineFolder({ 'thu/cham': pipelineYaml(server.origin) })
    const { child, result } = startCli(['run'], { cwd })
    await waitUntil(() => server.paths.includes('/tin/bai-4.html'))
    child.kill('SIGINT')
    const stopped = await result
    expect(stopped).toMatchObject({ code: 130, signal: null, stdout: '' })
    expect(stopped.stderr).toContain('interrupted; what was fetched is in the archive, the next run goes on from there')
    expect(readdirSync(join(cwd, 'data', 'output')).filter((name) => !name.startsWith('.'))).toEqual([])

    hold = false
    const before = [...server.paths]
    const next = await runCli(['run'], { cwd })
    expect(next).toMatchObject({ code: 0 })
    const again = server.paths
      .slice(before.length)
      .filter((path) => path.startsWith('/tin/') && path !== '/tin/bai-4.html')
    expect(again.filter((path) => before.includes(path))).toEqual([])
    const data = join(cwd, 'data')
    expect(await queryPublished(data, 'SELECT count(*)::INTEGER AS n FROM articles')).toEqual([{ n: 8 }])
    expect(await queryPublished(data, 'SELECT status FROM runs ORDER BY started_at')).toEqual([
      { status: 'interrupted' },
      { status: 'done' },
    ])
  })
})

describe('a wrong call', () => {
  test('every fault of every pipeline is told with file, line and field, and nothing is made', async () => {
    const cwd = pipelineFolder({
      'thu/mau': 'title: A\nstartUrls: [http://127.0.0.1/]\ncolour: red\n',
      'thu/cham': 'title: A\nstartUrls: [http://127.0.0.1/]\npoliteness:\n  delaySeconds: fast\n',
      'thu/hong': 'title: "A\nstartUrls: []\n',
      'thu/ma': pipelineYaml(nobodyListens).replace('350', '999'),
    })
    const { code, stdout, stderr } = await runCli(['run', 'thu/mau', 'thu/cham', 'thu/hong', 'thu/ma', 'thu/khong'], {
      cwd,
    })
    expect([code, stdout]).toEqual([2, ''])
    const folder = join(cwd, 'pipelines', 'thu')
    expect(stderr).toContain(`${join(folder, 'mau.yaml')}:3:1: colour: is not a field of a pipeline`)
    expect(stderr).toMatch(/cham\.yaml:4:3: politeness\.delaySeconds: .*number/)
    expect(stderr).toMatch(/hong\.yaml:\d+:\d+: \(syntax\): /)
    expect(stderr).toContain(`${join(folder, 'ma.yaml')}: districtCode: no district has the code 999`)
    expect(stderr).toContain('No pipeline "thu/khong". Known: thu/cham, thu/hong, thu/ma, thu/mau')
    expect(existsSync(join(cwd, 'data'))).toBe(false)
  })

  test.each([
    ['a foreign host without a contact', ['thu/xa'], 'crawling www.example.org needs a contact in the User-Agent'],
    ['a made-up portal', ['demo/kim-bang'], 'demo/kim-bang: a made-up portal, served by: tinhuyen demo'],
  ])('%s is named', async (_what, args, message) => {
    const cwd = pipelineFolder({ 'thu/xa': pipelineYaml('https://www.example.org') })
    const { code, stderr, stdout } = await runCli(['run', ...args], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(existsSync(join(cwd, 'data'))).toBe(false)
  })
})
