import { afterEach, describe, expect, it } from 'vitest'
import { articleHtml, crawl, listHtml, makeDataDir, pipelineFor, readPages } from './servers/crawl-kit.js'
import { answer, type Handler, PortalServer } from './servers/portal-server.js'

let server: PortalServer
afterEach(() => server?.stop())

const slug = (n: number) => `/tin-tuc/hoi-nghi-tong-ket-cong-tac-${n}.html`

describe('a first crawl', () => {
  it('reads lists and their pages, archives every article once and says what it did', async () => {
    const numbers = Array.from({ length: 7 }, (_, index) => 100 + index)
    server = await PortalServer.start({
      '/robots.txt': 'User-agent: *\nDisallow: /quan-tri/\n',
      '/': listHtml(['/tin-tuc/', slug(100), '/quan-tri/xem', '/anh.jpg', 'mailto:a@a.example', '/tim-kiem?q=a']),
      '/tin-tuc/': listHtml(numbers.slice(0, 4).map(slug), '<a href="/tin-tuc/page-2/">2</a>'),
      '/tin-tuc/page-2/': listHtml(numbers.slice(4).map(slug), '<a href="/tin-tuc/">1</a>'),
      ...Object.fromEntries(
        numbers.map((n) => [slug(n), articleHtml(`bài ${n}`, listHtml(['/tin-khac-cua-trang-chu-999.html']))]),
      ),
    })
    const { summary, issues, dataDir } = await crawl(pipelineFor(server.origin))
    expect(issues.filter(({ kind }) => kind !== 'robots-denied')).toEqual([])
    expect(summary).toMatchObject({
      stoppedBecause: 'done',
      resumed: false,
      newArticles: 7,
      knownArticles: 7,
      failed: 0,
      pending: 0,
    })
    const pages = await readPages(dataDir)
    expect(
      pages
        .filter(({ role }) => role === 'article')
        .map(({ url }) => new URL(url).pathname)
        .sort(),
    ).toEqual(numbers.map(slug))
    expect(pages.every(({ robots }) => robots)).toBe(true)
    expect(server.paths.filter((path, index, all) => all.indexOf(path) !== index)).toEqual([])
    expect(server.paths).not.toContain('/quan-tri/xem')
    expect(server.paths).not.toContain('/anh.jpg')
    expect(server.visits[0]).toMatchObject({ path: '/robots.txt', userAgent: expect.stringMatching(/^tinhuyen\/\d/) })
  })
})

describe('a second crawl', () => {
  it('visits the lists again and fetches only what is new', async () => {
    const links = [slug(1001)]
    server = await PortalServer.start((request, response) => {
      const path = request.url ?? ''
      if (path === '/robots.txt') return answer(response, 404, 'text/plain', '')
      if (path === '/') return answer(response, 200, 'text/html', listHtml(links))
      if (links.includes(path)) return answer(response, 200, 'text/html', articleHtml(path))
      return answer(response, 404, 'text/html', '')
    })
    const dataDir = makeDataDir()
    const pipeline = pipelineFor(server.origin)
    await crawl(pipeline, dataDir)
    server.visits.length = 0
    links.unshift(slug(1002))
    const { summary } = await crawl(pipeline, dataDir)
    expect(server.paths).toEqual(['/', slug(1002)])
    expect(summary).toMatchObject({ newArticles: 1, knownArticles: 2 })
    server.visits.length = 0
    expect((await crawl(pipeline, dataDir)).summary.newArticles).toBe(0)
    expect(server.paths).toEqual(['/'])
  })

  it('looks at an article again after 7 and after 30 days, then never, and keeps one copy of equal bytes', async () => {
    let text = 'như cũ'
    server = await PortalServer.start({
      '/': listHtml([slug(1001)]),
      [slug(1001)]: (_request, response) => answer(response, 200, 'text/html', articleHtml(text)),
    })
    const dataDir = makeDataDir()
    const pipeline = pipelineFor(server.origin)
    const visitsOn = async (day: number) => {
      server.visits.length = 0
      const now = () => new Date(Date.UTC(2022, 6, 1) + day * 86_400_000)
      const { summary } = await crawl(pipeline, dataDir, { now })
      return { asked: server.paths.includes(slug(1001)), ...summary }
    }
    expect(await visitsOn(0)).toMatchObject({ asked: true, newArticles: 1 })
    expect(await visitsOn(6)).toMatchObject({ asked: false })
    expect(await visitsOn(7)).toMatchObject({ asked: true, newArticles: 0, notModified: 1, changedArticles: 0 })
    expect(await visitsOn(8)).toMatchObject({ asked: false })
    text = 'đã sửa'
    expect(await visitsOn(31)).toMatchObject({ asked: true, changedArticles: 1 })
    expect(await visitsOn(400)).toMatchObject({ asked: false })
    const pages = (await readPages(dataDir)).filter(({ role }) => role === 'article')
    expect(pages.map(({ revisit }) => revisit)).toEqual([false, true, false])
    expect(pages.map(({ body }) => body.includes('đã sửa'))).toEqual([false, false, true])
  })

  it('asks with the ETag that it was given and understands 304', async () => {
    server = await PortalServer.start({
      '/': listHtml([slug(1001)]),
      [slug(1001)]: (request, response) => {
        if (request.headers['if-none-match'] === '"v1"') return response.writeHead(304).end()
        return answer(response, 200, 'text/html', articleHtml('bài'), { etag: '"v1"' })
      },
    })
    const dataDir = makeDataDir()
    const pipeline = pipelineFor(server.origin)
    await crawl(pipeline, dataDir, { now: () => new Date('2022-07-01T00:00:00Z') })
    const { summary } = await crawl(pipeline, dataDir, { now: () => new Date('2022-07-09T00:00:00Z') })
    expect(summary).toMatchObject({ notModified: 1, failed: 0, vanished: 0 })
    const last = (await readPages(dataDir)).at(-1)
    expect(last).toMatchObject({ status: 304, revisit: true })
    expect(last?.body.toString()).toContain('<h1>bài</h1>')
  })

  it('notices an article that vanished', async () => {
    let there = true
    server = await PortalServer.start({
      '/': listHtml([slug(1001)]),
      [slug(1001)]: (_request, response) => answer(response, there ? 200 : 410, 'text/html', articleHtml('bài')),
    })
    const dataDir = makeDataDir()
    const pipeline = pipelineFor(server.origin)
    await crawl(pipeline, dataDir, { now: () => new Date('2022-07-01T00:00:00Z') })
    there = false
    const { summary, kinds } = await crawl(pipeline, dataDir, { now: () => new Date('2022-07-09T00:00:00Z') })
    expect(summary.vanished).toBe(1)
    expect(kinds).toEqual(['vanished'])
  })

  it('tries again what failed, and picks up what was left undone', async () => {
    let broken = true
    const page: Handler = (request, response) =>
      broken
        ? answer(response, 500, 'text/html', 'lỗi')
        : answer(response, 200, 'text/html', articleHtml(request.url ?? ''))
    server = await PortalServer.start({
      '/': listHtml([slug(1001), slug(1002)]),
      [slug(1001)]: page,
      [slug(1002)]: page,
    })
    const dataDir = makeDataDir()
    const pipeline = pipelineFor(server.origin, { politeness: { retries: 0 } })
    const first = await crawl(pipeline, dataDir)
    expect(first.summary).toMatchObject({ newArticles: 0, failed: 2, stoppedBecause: 'done' })
    expect(first.kinds).toEqual(['http-500', 'http-500'])
    expect(first.issues[0]).toMatchObject({
      pipeline: 'test/portal',
      url: `${server.origin}${slug(1001)}`,
      stage: 'crawl',
    })
    broken = false
    expect((await crawl(pipeline, dataDir)).summary).toMatchObject({ newArticles: 2, failed: 0 })
  })
})

describe('stopping', () => {
  it('Ctrl-C stops between two pages, and the next run goes on with the same run', async () => {
    const links = [1001, 1002, 1003, 1004].map(slug)
    server = await PortalServer.start({
      '/': listHtml(links),
      ...Object.fromEntries(links.map((link) => [link, articleHtml(link)])),
    })
    const dataDir = makeDataDir()
    const pipeline = pipelineFor(server.origin)
    const control = new AbortController()
    const first = await crawl(pipeline, dataDir, {
      signal: control.signal,
      onProgress: ({ newArticles }) => newArticles === 2 && control.abort(),
    })
    expect(first.summary).toMatchObject({ stoppedBecause: 'aborted', newArticles: 2, pending: 2 })
    server.visits.length = 0
    const second = await crawl(pipeline, dataDir)
    expect(second.summary).toMatchObject({
      stoppedBecause: 'done',
      resumed: true,
      newArticles: 4,
      runId: first.summary.runId,
    })
    expect(server.paths).toEqual(links.slice(2))
  })

  it('Ctrl-C does not wait for a page that does not come, nor for the delay', async () => {
    server = await PortalServer.start({ '/robots.txt': '', '/': () => undefined })
    const control = new AbortController()
    const start = performance.now()
    setTimeout(() => control.abort(), 150)
    const slow = { headersSeconds: 30, delaySeconds: 0.05 }
    const { summary } = await crawl(pipelineFor(server.origin, { politeness: slow }), makeDataDir(), {
      signal: control.signal,
    })
    expect(summary.stoppedBecause).toBe('aborted')
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  it('ends at the most requests allowed and keeps the rest for the next run', async () => {
    const links = [1001, 1002, 1003].map(slug)
    server = await PortalServer.start({
      '/': listHtml(links),
      ...Object.fromEntries(links.map((link) => [link, articleHtml(link)])),
    })
    const dataDir = makeDataDir()
    const { summary } = await crawl(pipelineFor(server.origin, { politeness: { maxRequests: 4 } }), dataDir)
    expect(summary).toMatchObject({ stoppedBecause: 'max-requests', requests: 4 })
    const { summary: next } = await crawl(pipelineFor(server.origin), dataDir)
    expect(summary.newArticles + next.newArticles).toBe(3)
  })

  it('a second crawl of the same pipeline at the same time is refused', async () => {
    server = await PortalServer.start({ '/robots.txt': '', '/': () => undefined })
    const dataDir = makeDataDir()
    const control = new AbortController()
    const pipeline = pipelineFor(server.origin)
    const first = crawl(pipeline, dataDir, { signal: control.signal })
    await expect(crawl(pipeline, dataDir)).rejects.toThrow(/test\/portal is being crawled by process \d+/)
    control.abort()
    await first
  })

  it('a foreign host is not asked without a contact', async () => {
    const pipeline = pipelineFor('https://portal.invalid.vn')
    await expect(crawl(pipeline)).rejects.toThrow(/portal\.invalid\.vn needs a contact/)
  })
})
