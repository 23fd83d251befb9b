import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { readState } from '../../src/crawl/state/state-file.js'
import { startCrawlProcess, waitForExit } from './servers/crawl-child.js'
import { articleHtml, crawl, listHtml, makeDataDir, pipelineFor, readPages } from './servers/crawl-kit.js'
import { answer, PortalServer, redirect } from './servers/portal-server.js'

let server: PortalServer
afterEach(() => server?.stop())

const articles = 120
const slug = (n: number) => `/tin-tuc/hoi-nghi-tong-ket-cong-tac-${1000 + n}.html`

/** Lists with paging, a sitemap, redirects, pages that fail once, and articles with a counter in them. */
async function startPortal(): Promise<PortalServer> {
  const failed = new Set<string>()
  return PortalServer.start((request, response) => {
    const path = request.url ?? '/'
    if (path === '/robots.txt') return answer(response, 200, 'text/plain', 'User-agent: *\nDisallow: /cam/')
    const paged = /^\/(?:tin\/\?page=(\d+))?$/.exec(path)
    if (paged) {
      const page = Number(paged[1] ?? 1)
      const links = Array.from({ length: 10 }, (_, index) => slug((page - 1) * 10 + index)).slice(
        0,
        Math.max(0, articles - (page - 1) * 10),
      )
      const next = page * 10 < articles ? `<a href="/tin/?page=${page + 1}">Trang sau</a>` : ''
      return answer(response, 200, 'text/html', listHtml(page === 1 ? ['/tin/?page=1', ...links] : links, next))
    }
    if (/cong-tac-10\d3\.html$/.test(path)) return redirect(response, path.replace('cong-tac', 'cong-viec'))
    if (/-10\d7\.html$/.test(path) && !failed.has(path)) {
      failed.add(path)
      return answer(response, 503, 'text/html', '')
    }
    return path.startsWith('/tin-tuc/')
      ? answer(response, 200, 'text/html', articleHtml(path.slice(-9)))
      : answer(response, 404, 'text/html', '')
  })
}

async function visited(requests: number): Promise<void> {
  while (server.visits.length < requests) await wait(1)
}

describe('kill -9 at any moment', () => {
  it('twenty-five times: nothing archived is fetched again, nothing is lost, and all ends as if uninterrupted', async () => {
    server = await startPortal()
    const pipeline = pipelineFor(server.origin, { politeness: { delaySeconds: 0.004, retries: 2 } })
    const calm = makeDataDir()
    const undisturbed = await crawl(pipeline, calm)
    await server.stop()

    server = await startPortal()
    const samePipeline = pipelineFor(server.origin, { politeness: { delaySeconds: 0.004, retries: 2 } })
    const dataDir = makeDataDir()
    let kills = 0
    while (kills < 25) {
      const asked = server.visits.length
      const child = startCrawlProcess(samePipeline, dataDir)
      const exit = waitForExit(child)
      // Some die while they start, the others within a few requests, so that the crawl outlives them all.
      if (kills % 5 === 4) await wait(60 + Math.random() * 200)
      else await Promise.race([exit, visited(asked + 1 + Math.floor(Math.random() * 3))])
      await wait(Math.random() * 8)
      child.kill('SIGKILL')
      if ((await exit).ended) break
      kills++
    }
    const last = await waitForExit(startCrawlProcess(samePipeline, dataDir))
    expect(last.ended).toBe(true)
    expect(kills).toBeGreaterThanOrEqual(20)
    const { summary, issues } = JSON.parse(last.output) as {
      summary: typeof undisturbed.summary
      issues: { kind: string }[]
    }
    expect(issues.filter(({ kind }) => kind !== 'torn')).toEqual([])
    expect(summary).toMatchObject({
      stoppedBecause: 'done',
      newArticles: articles,
      knownArticles: articles,
      pending: 0,
    })

    // A 503 that was in flight at a kill is never answered again: the server fails each page once.
    const requested = async (dir: string) =>
      (await readPages(dir))
        .filter(({ status }) => status < 500)
        .map(describePage)
        .sort()
    const plain = (text: string) => text.replace(/127\.0\.0\.1:\d+/g, 'host')
    expect((await requested(dataDir)).map(plain)).toEqual((await requested(calm)).map(plain))
    // Only what was in flight when the process died may have been asked for twice.
    expect(server.visits.length - undisturbed.summary.requests).toBeLessThanOrEqual(kills)
    expect(articlesOf(dataDir).map(plain)).toEqual(articlesOf(calm).map(plain))
    const gaps = server.visits.slice(1).map(({ at }, index) => at - server.visits[index]!.at)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3.5)
  })
})

function describePage({ url, finalUrl, status, role, sha256 }: Awaited<ReturnType<typeof readPages>>[number]): string {
  const content = role === 'article' && status === 200 ? sha256 : ''
  return [url, finalUrl, status, role, content].join(' ')
}

function articlesOf(dataDir: string): string[] {
  return [...readState(dataDir, 'test/portal').articles]
    .map(([key, { status, aliasOf }]) => `${key} ${status} ${aliasOf ?? ''}`)
    .sort()
}
