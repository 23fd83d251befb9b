import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { articleHtml, crawl, listHtml, makeDataDir, pipelineFor, readPages } from './servers/crawl-kit.js'
import { answer, type Handler, PortalServer, redirect } from './servers/portal-server.js'

let server: PortalServer
afterEach(() => server?.stop())

const bad = '/tin-tuc/bai-viet-hong-nay-1001.html'
const good = '/tin-tuc/bai-viet-lanh-nay-1002.html'

const bomb = gzipSync(Buffer.alloc(100_000_000))

/** A portal of one bad and one good page. */
async function portalWith(handler: Handler): Promise<PortalServer> {
  server = await PortalServer.start({
    '/robots.txt': '',
    '/': listHtml([bad, good]),
    [good]: articleHtml('lành'),
    [bad]: handler,
  })
  return server
}

describe('one bad page never stops a run', () => {
  const quick = { headersSeconds: 0.15, connectSeconds: 0.15, bodySeconds: 0.3, retries: 0 }

  it.each<[name: string, kind: string, handler: Handler]>([
    ['404', 'http-404', (_q, r) => answer(r, 404, 'text/html', 'không có')],
    ['403', 'http-403', (_q, r) => answer(r, 403, 'text/html', 'cấm')],
    ['500', 'http-500', (_q, r) => answer(r, 500, 'text/html', 'lỗi')],
    ['never answers', 'timeout', () => undefined],
    [
      'sends its head and then nothing',
      'cut-off',
      (_q, r) => void r.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
    ],
    ['drips for ever', 'cut-off', (_q, r) => drip(r)],
    ['resets at once', 'reset', (q) => q.socket.resetAndDestroy()],
    [
      'resets in the middle',
      'cut-off',
      (q, r) =>
        void r
          .writeHead(200, { 'content-type': 'text/html' })
          .write('<p>', () => setTimeout(() => q.socket.destroy(), 20)),
    ],
    [
      'promises more than it sends',
      'cut-off',
      (q, r) =>
        void r
          .writeHead(200, { 'content-length': '5000' })
          .write('<p>ngắn', () => setTimeout(() => q.socket.end(), 20)),
    ],
    ['says what is no HTTP', 'protocol', (q) => q.socket.end('xin chào\r\n\r\n')],
    ['sends a PDF as HTML', 'not-html', (_q, r) => answer(r, 200, 'text/html', '%PDF-1.4 \x00\x00')],
    ['sends a picture', 'not-html', (_q, r) => answer(r, 200, 'image/png', '\x89PNG\r\n')],
    ['unfolds to 100 MB', 'too-large', (_q, r) => answer(r, 200, 'text/html', bomb, { 'content-encoding': 'gzip' })],
    ['sends without end', 'too-large', (_q, r) => pour(r)],
    [
      'claims a coding that is not there',
      'undecodable',
      (_q, r) => answer(r, 200, 'text/html', '\x01\x02\x03', { 'content-encoding': 'br' }),
    ],
    ['redirects to itself', 'redirect-loop', (_q, r) => redirect(r, bad)],
    ['redirects ever deeper', 'redirect-loop', (q, r) => redirect(r, `${bad}?sau=${'x'.repeat((q.url ?? '').length)}`)],
    ['redirects to another host', 'out-of-scope', (_q, r) => redirect(r, 'http://khac.example/')],
    ['redirects to another port', 'out-of-scope', (_q, r) => redirect(r, 'http://127.0.0.1:1/')],
    ['redirects to a file', 'redirect', (_q, r) => redirect(r, 'file:///etc/passwd')],
    ['redirects to nowhere', 'redirect', (_q, r) => redirect(r, 'http://[')],
    ['redirects to the front page', 'soft-404', (_q, r) => redirect(r, '/')],
  ])('%s: %s', async (_name, kind, handler) => {
    await portalWith(handler)
    const politeness = { ...quick, maxBodyBytes: 200_000 }
    const { summary, issues, dataDir } = await crawl(pipelineFor(server.origin, { politeness }))
    expect(issues.map((issue) => issue.kind)).toEqual([kind])
    expect(issues[0]?.message).toContain('http://127.0.0.1')
    expect(summary).toMatchObject({ stoppedBecause: 'done', newArticles: 1, issues: 1 })
    const pages = await readPages(dataDir)
    expect(pages.filter(({ url, status }) => url.endsWith(good) && status === 200)).toHaveLength(1)
  })

  it('keeps what came of a broken answer, marked as cut', async () => {
    await portalWith(
      (q, r) =>
        void r
          .writeHead(200, { 'content-type': 'text/html' })
          .write('<p>nửa trang', () => setTimeout(() => q.socket.destroy(), 20)),
    )
    const { dataDir } = await crawl(pipelineFor(server.origin, { politeness: quick }))
    const page = (await readPages(dataDir)).find(({ url }) => url.endsWith(bad))
    expect(page).toMatchObject({ truncated: 'disconnect', status: 200 })
    expect(page?.body.toString()).toBe('<p>nửa trang')
  })

  it('a flaky page comes at the second try', async () => {
    let tries = 0
    await portalWith((_q, r) =>
      ++tries === 1 ? answer(r, 503, 'text/html', '') : answer(r, 200, 'text/html', articleHtml('rồi')),
    )
    expect((await crawl(pipelineFor(server.origin))).summary).toMatchObject({ newArticles: 2, failed: 0, issues: 0 })
  })
})

describe('a host in trouble', () => {
  it('429 with Retry-After is waited for', async () => {
    let refusals = 1
    await portalWith((_q, r) =>
      refusals-- > 0
        ? answer(r, 429, 'text/html', '<title>Hãy đợi</title>', { 'retry-after': '1' })
        : answer(r, 200, 'text/html', articleHtml('rồi')),
    )
    expect((await crawl(pipelineFor(server.origin))).summary).toMatchObject({ newArticles: 2, failed: 0 })
    const [first, second] = server.visits.filter(({ path }) => path === bad)
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(1_000)
    const between = server.visits.filter(({ at }) => at > first!.at && at < second!.at)
    expect(between).toEqual([])
  })

  it('a Retry-After beyond our patience ends the run for the host, and the rest stays for the next', async () => {
    await portalWith((_q, r) => answer(r, 429, 'text/html', '', { 'retry-after': '86400' }))
    const { summary, kinds } = await crawl(pipelineFor(server.origin))
    expect(summary).toMatchObject({ stoppedBecause: 'rate-limited', pending: 2 })
    expect(kinds).toEqual(['rate-limited'])
  })

  it('a storm of 5xx is left alone after a few requests', async () => {
    const links = Array.from({ length: 30 }, (_, n) => `/tin-tuc/bai-viet-so-nay-${1000 + n}.html`)
    server = await PortalServer.start((request, response) => {
      if (request.url === '/robots.txt') return answer(response, 200, 'text/plain', '')
      if (request.url === '/') return answer(response, 200, 'text/html', listHtml(links))
      return request.url === '/sitemap.xml'
        ? answer(response, 404, 'text/html', '')
        : answer(response, 502, 'text/html', '')
    })
    const { summary } = await crawl(
      pipelineFor(server.origin, { politeness: { retries: 2, breakerFailures: 5, retrySeconds: 0.005 } }),
    )
    expect(summary.stoppedBecause).toBe('host-down')
    expect(server.paths.filter((path) => path.startsWith('/tin-tuc/'))).toHaveLength(5)
    expect(summary.pending).toBeGreaterThanOrEqual(28)
  })

  it('a dead host is one clear issue', async () => {
    await portalWith(() => undefined)
    const { origin } = server
    await server.stop()
    const { summary, issues } = await crawl(pipelineFor(origin))
    expect(summary).toMatchObject({ stoppedBecause: 'robots-unreachable', requests: 0, newArticles: 0 })
    expect(issues.map(({ kind }) => kind)).toEqual(['connect', 'robots-unreachable'])
    expect(issues[0]?.message).toMatch(/ECONNREFUSED/)
  })

  it('a host name that does not exist is told as such', async () => {
    const { issues } = await crawl(pipelineFor('http://khong-co-that.invalid'))
    expect(issues[0]).toMatchObject({ kind: 'dns', stage: 'robots' })
  })
})

describe('robots.txt', () => {
  it.each([
    [200, 'done'],
    [204, 'done'],
    [401, 'done'],
    [403, 'done'],
    [404, 'done'],
    [410, 'done'],
    [500, 'robots-unreachable'],
    [503, 'robots-unreachable'],
  ])('status %d: %s', async (status, stoppedBecause) => {
    server = await PortalServer.start({
      '/robots.txt': (_q, r) => answer(r, status, 'text/plain', ''),
      '/': listHtml([good]),
      [good]: articleHtml('lành'),
    })
    const { summary } = await crawl(pipelineFor(server.origin, { politeness: { retries: 0 } }))
    expect(summary.stoppedBecause).toBe(stoppedBecause)
    expect(server.paths.includes('/')).toBe(stoppedBecause === 'done')
  })

  it('is found behind five redirects, and counts as missing behind endless ones', async () => {
    server = await PortalServer.start({
      '/robots.txt': (_q, r) => redirect(r, '/r1'),
      ...Object.fromEntries([1, 2, 3, 4].map((n) => [`/r${n}`, ((_q, r) => redirect(r, `/r${n + 1}`)) as Handler])),
      '/r5': 'User-agent: *\nDisallow: /tin-tuc/',
      '/': listHtml([good]),
      [good]: articleHtml('lành'),
    })
    const { summary, kinds } = await crawl(pipelineFor(server.origin))
    expect(summary).toMatchObject({ deniedByRobots: 1, newArticles: 0 })
    expect(kinds).toEqual(['robots-denied'])
    await server.stop()
    server = await PortalServer.start({
      '/robots.txt': (_q, r) => redirect(r, '/robots.txt'),
      '/': listHtml([good]),
      [good]: articleHtml('lành'),
    })
    expect((await crawl(pipelineFor(server.origin))).summary.newArticles).toBe(1)
  })

  it('is asked once in 24 hours', async () => {
    server = await PortalServer.start({ '/robots.txt': '', '/': listHtml([good]), [good]: articleHtml('lành') })
    const dataDir = makeDataDir()
    const pipeline = pipelineFor(server.origin)
    const counts = []
    for (const hours of [0, 1, 23, 25, 26]) {
      await crawl(pipeline, dataDir, { now: () => new Date(Date.UTC(2022, 0, 1, hours)) })
      counts.push(server.paths.filter((path) => path === '/robots.txt').length)
    }
    expect(counts).toEqual([1, 1, 1, 2, 2])
  })
})

describe('manners', () => {
  it('keeps the gap between all requests, retries, robots, sitemaps and redirects included, over one connection', async () => {
    let tries = 0
    const sockets = new Set<unknown>()
    server = await PortalServer.start((request, response) => {
      sockets.add(request.socket)
      const path = request.url ?? ''
      if (path === '/robots.txt') return redirect(response, '/robots-that.txt')
      if (path === '/robots-that.txt') return answer(response, 200, 'text/plain', 'Sitemap: /so-do.xml')
      if (path === '/so-do.xml')
        return answer(
          response,
          200,
          'application/xml',
          `<urlset><url><loc>${server.origin}${good}</loc></url></urlset>`,
        )
      if (path === '/') return answer(response, 200, 'text/html', listHtml([good, bad]))
      if (path === bad) return redirect(response, '/tin-tuc/bai-viet-moi-nay-1001.html')
      if (path === good && ++tries === 1) return answer(response, 500, 'text/html', '')
      return answer(response, 200, 'text/html', articleHtml(path))
    })
    const { summary } = await crawl(pipelineFor(server.origin, { politeness: { delaySeconds: 0.08, jitter: 0.5 } }))
    expect(summary).toMatchObject({ newArticles: 2, requests: 8 })
    const gaps = server.visits.slice(1).map(({ at }, index) => at - server.visits[index]!.at)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(80)
    expect(sockets.size).toBe(1)
  })

  it('obeys a Crawl-delay that is longer, and keeps the gap over a restart', async () => {
    server = await PortalServer.start({
      '/robots.txt': 'User-agent: *\nCrawl-delay: 0.2',
      '/': listHtml([good]),
      [good]: articleHtml('lành'),
    })
    const dataDir = makeDataDir()
    const pipeline = pipelineFor(server.origin, { politeness: { delaySeconds: 0.01 } })
    await crawl(pipeline, dataDir)
    await crawl(pipeline, dataDir)
    const gaps = server.visits.slice(2).map(({ at }, index) => at - server.visits[index + 1]!.at)
    expect(gaps.length).toBe(3)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(195)
  })
})

describe('cookie wall', () => {
  const wall = '<html><script>document.cookie="D1N=abc123"+"; path=/";window.location.reload(true);</script></html>'
  const behindWall: Handler = (request, response) => {
    if (request.url === '/robots.txt') return answer(response, 404, 'text/plain', '')
    if (request.headers.cookie !== 'D1N=abc123') return answer(response, 200, 'text/html', wall)
    return answer(response, 200, 'text/html', request.url === '/' ? listHtml([good]) : articleHtml('sau tường'))
  }

  it('is told, not passed, unless the pipeline allows it', async () => {
    server = await PortalServer.start(behindWall)
    const { summary, kinds } = await crawl(pipelineFor(server.origin))
    expect(summary).toMatchObject({ stoppedBecause: 'cookie-wall', newArticles: 0 })
    expect(kinds).toEqual(['cookie-wall'])
  })

  it('is passed where the pipeline allows it', async () => {
    server = await PortalServer.start(behindWall)
    const pipeline = pipelineFor(server.origin, { politeness: { passCookieWall: true }, discovery: { guess: false } })
    expect((await crawl(pipeline)).summary).toMatchObject({ stoppedBecause: 'done', newArticles: 1 })
  })

  it('whose cookie a script computes, or that comes again, is not gone round', async () => {
    const pipeline = () => pipelineFor(server.origin, { politeness: { passCookieWall: true } })
    server = await PortalServer.start((_q, r) =>
      answer(r, 200, 'text/html', wall.replace('"D1N=abc123"', 'toHex(slowAES(1))')),
    )
    expect((await crawl(pipeline())).kinds).toEqual(['cookie-wall'])
    await server.stop()
    server = await PortalServer.start((_q, r) => answer(r, 200, 'text/html', wall))
    expect((await crawl(pipeline())).kinds).toEqual(['cookie-wall'])
    expect(server.visits.length).toBeLessThan(6)
  })

  it('that asks for another cookie every time is left', async () => {
    let serial = 0
    server = await PortalServer.start((_q, r) => answer(r, 200, 'text/html', wall.replace('abc123', `x${++serial}`)))
    const { kinds } = await crawl(pipelineFor(server.origin, { politeness: { passCookieWall: true } }))
    expect(kinds).toEqual(['cookie-wall'])
    expect(server.visits.length).toBeLessThan(6)
  })

  it('no other cookies are kept', async () => {
    server = await PortalServer.start((request, response) => {
      const body = request.url === '/' ? listHtml([good]) : articleHtml('lành')
      return answer(response, request.url === '/robots.txt' ? 404 : 200, 'text/html', body, { 'set-cookie': 'nv4_u=1' })
    })
    await crawl(pipelineFor(server.origin))
    expect(server.visits.map(({ cookie }) => cookie).filter(Boolean)).toEqual([])
  })
})

function drip(response: Parameters<Handler>[1]): void {
  response.writeHead(200, { 'content-type': 'text/html' })
  const timer = setInterval(() => response.write('<p>'), 30)
  response.on('close', () => clearInterval(timer))
}

function pour(response: Parameters<Handler>[1]): void {
  response.writeHead(200, { 'content-type': 'text/html' })
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(10_000)));
    response.once('drain', more)
  }
  more()
}
