import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readState, stateFilePath } from '../../src/crawl/state/state-file.js'
import { articleHtml, crawl, listHtml, makeDataDir, pipelineFor, readPages } from './servers/crawl-kit.js'
import { answer, PortalServer, redirect } from './servers/portal-server.js'

let server: PortalServer
afterEach(() => server?.stop())

const slug = (n: number) => `/tin-tuc/hoi-nghi-tong-ket-cong-tac-${1000 + n}.html`

async function startPortal(): Promise<PortalServer> {
  return PortalServer.start((request, response) => {
    const path = request.url ?? '/'
    if (path === '/')
      return answer(response, 200, 'text/html', listHtml([1, 2, 3].map(slug), '<a rel="next" href="/?page=2">2</a>'))
    if (path === '/?page=2') return answer(response, 200, 'text/html', listHtml([4, 5].map(slug)))
    if (path === slug(2)) return redirect(response, '/tin-tuc/hoi-nghi-tong-ket-viec-lam-1002.html')
    return path.startsWith('/tin-tuc/')
      ? answer(response, 200, 'text/html', articleHtml(path))
      : answer(response, 404, 'text/html', '')
  })
}

describe('the state file', () => {
  it('cut at any place, is completed from the archive, and no page is asked for again', async () => {
    server = await startPortal()
    const pipeline = pipelineFor(server.origin)
    const dataDir = makeDataDir()
    await crawl(pipeline, dataDir)
    const path = stateFilePath(dataDir, pipeline.id)
    const whole = readFileSync(path)
    const known = articlesOf(dataDir)
    const lines = [...whole].flatMap((byte, index) => (byte === 10 ? [index + 1] : []))
    // Behind the line that begins the run, at the end of each line and in the middle of it.
    for (const end of lines.flatMap((at, index) =>
      index === 0 ? [at] : [Math.floor((lines[index - 1]! + at) / 2), at],
    )) {
      writeFileSync(path, whole.subarray(0, Math.min(end, lines.at(-2)!)))
      server.visits.length = 0
      const { summary, issues } = await crawl(pipeline, dataDir)
      expect(server.paths).toEqual([])
      expect(issues).toEqual([])
      expect(summary).toMatchObject({ stoppedBecause: 'done', resumed: true, newArticles: 5, knownArticles: 5 })
      expect(articlesOf(dataDir)).toEqual(known)
    }
  })

  it('lost altogether, is made again from the archive: only the lists are visited', async () => {
    server = await startPortal()
    const pipeline = pipelineFor(server.origin)
    const dataDir = makeDataDir()
    await crawl(pipeline, dataDir)
    const known = articlesOf(dataDir)
    rmSync(stateFilePath(dataDir, pipeline.id))
    server.visits.length = 0
    const { summary } = await crawl(pipeline, dataDir)
    expect(server.paths.filter((path) => path.startsWith('/tin-tuc/'))).toEqual([])
    expect(server.paths).toContain('/')
    expect(summary).toMatchObject({ newArticles: 0, knownArticles: 5, resumed: false })
    expect(articlesOf(dataDir)).toEqual(known)
  })

  it('with a line that cannot be read, goes on and says so', async () => {
    server = await startPortal()
    const pipeline = pipelineFor(server.origin)
    const dataDir = makeDataDir()
    await crawl(pipeline, dataDir)
    const path = stateFilePath(dataDir, pipeline.id)
    writeFileSync(path, readFileSync(path, 'utf8').replace('{"e":"platform"', '{"e').replace('{"e":"robots"', '{"e'))
    const { kinds, summary } = await crawl(pipeline, dataDir)
    expect(kinds).toEqual(['state-damaged'])
    expect(summary.knownArticles).toBe(5)
  })

  it('a torn archive is cut, and what was torn is fetched again', async () => {
    server = await startPortal()
    const pipeline = pipelineFor(server.origin)
    const dataDir = makeDataDir()
    await crawl(pipeline, dataDir)
    const path = stateFilePath(dataDir, pipeline.id)
    // As a kill leaves it: the last page half in the archive and not in the state.
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    const last = lines.findLastIndex((line) => line.includes('"e":"article"'))
    writeFileSync(path, `${lines.slice(0, last).join('\n')}\n`)
    const folder = join(dataDir, 'archive', ...pipeline.id.split('/'))
    const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.gz'))!)
    const { end } = readState(dataDir, pipeline.id).archived!
    truncateSync(file, end + 100)
    server.visits.length = 0
    const { kinds, summary } = await crawl(pipeline, dataDir)
    expect(kinds).toEqual(['torn'])
    expect(server.paths).toEqual([slug(5)])
    expect(summary).toMatchObject({ newArticles: 5, knownArticles: 5 })
    const urls = (await readPages(dataDir)).filter(({ status }) => status === 200).map(({ url }) => url)
    expect(new Set(urls).size).toBe(urls.length)
  })

  it('a lock that a killed process left is taken over', async () => {
    server = await startPortal()
    const pipeline = pipelineFor(server.origin)
    const dataDir = makeDataDir()
    await crawl(pipeline, dataDir)
    writeFileSync(stateFilePath(dataDir, pipeline.id).replace(/jsonl$/, 'lock'), '999999999')
    expect((await crawl(pipeline, dataDir)).summary.stoppedBecause).toBe('done')
  })
})

function articlesOf(dataDir: string) {
  return [...readState(dataDir, 'test/portal').articles].map(([key, { status, aliasOf }]) => ({ key, status, aliasOf }))
}
