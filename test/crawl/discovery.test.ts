import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { listPipelines, loadPipeline } from '../../src/crawl/pipeline-file.js'
import { startDemoPortals } from '../../src/demo/server.js'
import { articleHtml, crawl, listHtml, makeDataDir, pipelineFor, readPages } from './servers/crawl-kit.js'
import { answer, type Handler, PortalServer, redirect } from './servers/portal-server.js'

let server: PortalServer
afterEach(() => server?.stop())

const slug = (n: number) => `/tin-tuc/hoi-nghi-tong-ket-cong-tac-${n}.html`
const numbers = (count: number, from = 1001) => Array.from({ length: count }, (_, index) => from + index)

function sitemapXml(entries: { loc: string; lastmod?: string }[], tag: 'url' | 'sitemap' = 'url'): string {
  const items = entries.map(
    ({ loc, lastmod }) => `<${tag}><loc>${loc}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</${tag}>`,
  )
  const root = tag === 'url' ? 'urlset' : 'sitemapindex'
  return `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${items.join('')}</${root}>`
}

describe('NukeViet', () => {
  /** 33 articles and, on every page, the links that make a blind crawler spend most of its requests. */
  function nukeviet(withSitemap: boolean): Handler {
    const all = numbers(33)
    const article = (n: number) => `/${n % 2 ? 'xay-dung-dang' : 'kinh-te'}/bai-viet-so-${n}.html`
    const traps = (path: string) => [
      `${path}?nvvithemever=m&nv_redirect=abc`,
      `${path}?utm_source=a`,
      '/users/login/?nv_redirect=x',
      '/users/register/',
      '/contact/',
      '/statistics/',
      '/banners/click/?id=4',
      '/voting/?vid=2',
      '/seek/?q=a',
      '/news/rss/',
      '/news/tag/dan-van/',
      '/themes/default/css/style.css',
    ]
    return (request, response) => {
      const url = new URL(request.url ?? '/', 'http://x')
      const path = url.pathname
      const html = (body: string) =>
        answer(response, 200, 'text/html', `<meta name="generator" content="NukeViet v4.5">${body}`)
      if (path === '/robots.txt')
        return answer(response, 200, 'text/plain', 'User-agent: *\nDisallow: /admin/\nDisallow: /themes/')
      if (path === '/sitemap-vi.news.xml' && withSitemap)
        return answer(response, 200, 'text/xml', sitemapXml(all.map((n) => ({ loc: `${server.origin}${article(n)}` }))))
      if (path === '/')
        return html(listHtml([...all.slice(-6).map(article), '/xay-dung-dang/', '/kinh-te/', ...traps('/')]))
      const paged = /^\/(xay-dung-dang|kinh-te)\/(?:page-(\d+)\/)?$/.exec(path)
      if (paged) {
        const page = Number(paged[2] ?? 1)
        const ours = all.filter((n) => article(n).startsWith(`/${paged[1]}/`)).reverse()
        const shown = ours.slice((page - 1) * 6, page * 6).map(article)
        const next =
          page * 6 < ours.length
            ? `<ul class="pagination"><a rel="next" href="/${paged[1]}/page-${page + 1}/">»</a></ul>`
            : ''
        return html(listHtml([...shown, ...traps(path)], next))
      }
      const id = Number(/-(\d+)\.html$/.exec(path)?.[1])
      if (all.includes(id) && path !== article(id)) return redirect(response, article(id), 301)
      if (!all.includes(id)) return answer(response, 404, 'text/html', '')
      const copies = [
        `${path.replace('/bai', '/savefile/bai')}`,
        `${path.replace('/bai', '/print/bai')}`,
        `/xay-dung-dang/slug-cu-truoc-kia-${id}.html`,
      ]
      return html(articleHtml(path, listHtml([...copies, ...traps(path)])))
    }
  }

  it.each([
    ['with a sitemap', true, 40],
    ['by its lists alone', false, 45],
  ])('all 33 articles %s, in at most %s requests', async (_name, withSitemap, most) => {
    server = await PortalServer.start(nukeviet(withSitemap))
    const { summary, issues } = await crawl(pipelineFor(server.origin, { platform: 'nukeviet' }))
    expect(issues).toEqual([])
    expect(summary.newArticles).toBe(33)
    expect(summary.requests).toBeLessThanOrEqual(most)
    expect(server.visits.length).toBe(summary.requests)
  })

  it('is recognised without being named', async () => {
    server = await PortalServer.start(nukeviet(true))
    const dataDir = makeDataDir()
    const { summary } = await crawl(pipelineFor(server.origin), dataDir)
    expect(summary.newArticles).toBe(33)
    expect(summary.requests).toBeLessThanOrEqual(45)
    server.visits.length = 0
    await crawl(pipelineFor(server.origin), dataDir)
    expect(server.paths).toEqual(['/sitemap-vi.news.xml', '/'])
  })
})

describe('the demo portals', () => {
  it('are crawled to the last article, the second time without one', async () => {
    const demo = await startDemoPortals()
    try {
      for (const id of listPipelines().filter((name) => name.startsWith('demo/'))) {
        const pipeline = loadPipeline(id)
        const hasty = { ...pipeline, politeness: { ...pipeline.politeness, delaySeconds: 0 } }
        const dataDir = makeDataDir()
        const options = { dispatcher: demo.dispatcher }
        const { summary, issues } = await crawl(hasty, dataDir, options)
        expect(issues).toEqual([])
        expect(summary.newArticles).toBe(pipeline.expectedArticles?.min)
        expect((await crawl(hasty, dataDir, options)).summary).toMatchObject({ newArticles: 0, failed: 0, issues: 0 })
      }
    } finally {
      await demo.close()
    }
  })
})

describe('SharePoint', () => {
  const item = (n: number) => `/Pages/hoi-nghi-tong-ket-cong-tac-dan-van-${n}.aspx`
  const grid = 'ctl00$g_1$grvTin'
  const form = (state: string, page: number, pages: number) => {
    const links = numbers(pages, 1).map((n) =>
      n === page ? `<span>${n}</span>` : `<a href="javascript:__doPostBack('${grid}','Page$${n}')">${n}</a>`,
    )
    return `<form id="aspnetForm" action="./tin.aspx" method="post"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${state}"/>
      <input type="hidden" name="__EVENTVALIDATION" value="ev+/="/><table>${links.join('')}</table></form>`
  }

  it.each([
    ['numbered pages', (page: number) => form(`trạng thái ${page}`, page, 4)],
    [
      'a "next" button with the same name on every page',
      (page: number) =>
        form(`s${page}`, page, 1) +
        (page < 4 ? `<a href="javascript:__doPostBack('ctl00$next','')">Trang sau</a>` : ''),
    ],
  ])('turns pages by postback: %s', async (_name, pager) => {
    const posts: URLSearchParams[] = []
    server = await PortalServer.start((request, response, body) => {
      const path = request.url ?? ''
      if (path === '/robots.txt' || path === '/sitemap.xml') return answer(response, 404, 'text/plain', '')
      const skip = '<a class="ms-SkiptoNavigation">Skip Ribbon Commands</a>'
      if (path === '/') return answer(response, 200, 'text/html', skip + listHtml(['/Pages/tin.aspx']))
      if (path === '/Pages/tin.aspx') {
        const form = new URLSearchParams(body)
        if (request.method === 'POST') posts.push(form)
        const asked = /\d+$/.exec(form.get('__VIEWSTATE') ?? '')?.[0]
        const page =
          request.method === 'POST'
            ? Number(/\d+$/.exec(form.get('__EVENTARGUMENT') ?? '')?.[0] ?? Number(asked) + 1)
            : 1
        return answer(response, 200, 'text/html', skip + listHtml([item(page * 10), item(page * 10 + 1)], pager(page)))
      }
      return answer(response, 200, 'text/html', articleHtml(path))
    })
    const { summary, issues, dataDir } = await crawl(pipelineFor(server.origin))
    expect(issues).toEqual([])
    expect(summary.newArticles).toBe(8)
    expect(posts).toHaveLength(3)
    expect(posts[0]?.get('__EVENTVALIDATION')).toBe('ev+/=')
    const turned = (await readPages(dataDir)).filter(({ method }) => method === 'POST')
    expect(turned.map(({ role }) => role)).toEqual(['list', 'list', 'list'])
  })
})

describe('sitemaps and feeds', () => {
  it('reads an index with packed and news sitemaps, named by robots.txt', async () => {
    const news = `<urlset xmlns:news="n" xmlns:image="i"><url><loc>SELF${slug(3)}</loc><image:image><image:loc>SELF/anh.jpg</image:loc></image:image>
      <news:news><news:publication_date>2022-07-11T09:32:00+07:00</news:publication_date></news:news></url></urlset>`
    server = await PortalServer.start((request, response) => {
      const self = server.origin
      const path = request.url ?? ''
      if (path === '/robots.txt') return answer(response, 200, 'text/plain', `Sitemap: ${self}/index.xml`)
      if (path === '/index.xml')
        return answer(
          response,
          200,
          'text/xml',
          sitemapXml(
            ['/a.xml.gz', '/news.xml', '/list.txt'].map((p) => ({ loc: self + p })),
            'sitemap',
          ),
        )
      if (path === '/a.xml.gz')
        return answer(
          response,
          200,
          'application/x-gzip',
          gzipSync(sitemapXml([{ loc: self + slug(1) }, { loc: self + slug(2) }])),
        )
      if (path === '/news.xml') return answer(response, 200, 'text/xml', news.replaceAll('SELF', self))
      if (path === '/list.txt')
        return answer(response, 200, 'text/plain', `${self}${slug(4)}\nhttp://khac.example/x-9999.html\n`)
      if (path === '/') return answer(response, 200, 'text/html', listHtml([slug(1), '/tin-tuc/']))
      return answer(response, 200, 'text/html', articleHtml(path))
    })
    const { summary, issues } = await crawl(pipelineFor(server.origin))
    expect(issues).toEqual([])
    expect(summary.newArticles).toBe(4)
    expect(server.paths).not.toContain('/tin-tuc/')
    expect(server.paths).not.toContain('/anh.jpg')
  })

  it('fetches a known article again when its lastmod moves on, not when all dates are "now"', async () => {
    let entries: { loc: string; lastmod?: string }[] = []
    server = await PortalServer.start((request, response) => {
      const path = request.url ?? ''
      if (path === '/robots.txt') return answer(response, 404, 'text/plain', '')
      if (path === '/sitemap.xml') return answer(response, 200, 'text/xml', sitemapXml(entries))
      return answer(response, 200, 'text/html', path === '/' ? listHtml([slug(1001)]) : articleHtml(path))
    })
    const dataDir = makeDataDir()
    const articlesAsked = async (day: number, dates: [string, string]) => {
      entries = [1001, 1002].map((n, index) => ({ loc: server.origin + slug(n), lastmod: dates[index]! }))
      server.visits.length = 0
      await crawl(pipelineFor(server.origin, { refreshDays: [] }), dataDir, {
        now: () => new Date(Date.UTC(2022, 6, day)),
      })
      return server.paths.filter((path) => path.startsWith('/tin-tuc/'))
    }
    expect(await articlesAsked(1, ['2022-06-01', '2022-06-02'])).toEqual([slug(1001), slug(1002)])
    expect(await articlesAsked(2, ['2022-06-01', '2022-06-02'])).toEqual([])
    expect(await articlesAsked(3, ['2022-07-03', '2022-06-02'])).toEqual([slug(1001)])
    expect(await articlesAsked(4, ['2022-07-03', '2022-06-02'])).toEqual([])
    expect(await articlesAsked(5, ['2022-07-05T09:00', '2022-07-05T09:00'])).toEqual([])
  })

  it.each([
    [
      'RSS',
      `<rss><channel><link>http://x.example/</link><item><title>a</title><link> SELF${slug(1001)} </link></item><item><guid>SELF${slug(1002)}</guid></item></channel></rss>`,
    ],
    [
      'RSS with CDATA',
      `<rss><channel><item><link><![CDATA[SELF${slug(1001)}]]></link></item><item><link>${slug(1002)}</link></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><link href="SELF/"/><entry><link rel="enclosure" href="SELF/a.mp3"/><link href="SELF${slug(1001)}"/></entry><entry><link rel="alternate" href="SELF${slug(1002)}"/></entry></feed>`,
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="r"><item rdf:about="x"><link>SELF${slug(1001)}</link></item><item><link>SELF${slug(1002)}</link></item></rdf:RDF>`,
    ],
  ])('reads %s feeds that a page names', async (_name, xml) => {
    server = await PortalServer.start((request, response) => {
      const path = request.url ?? ''
      if (path === '/tin.rss')
        return answer(response, 200, 'application/rss+xml', xml.replaceAll('SELF', server.origin))
      if (path === '/')
        return answer(response, 200, 'text/html', '<link rel="alternate" type="application/rss+xml" href="/tin.rss">')
      return path.startsWith('/tin-tuc/')
        ? answer(response, 200, 'text/html', articleHtml(path))
        : answer(response, 404, 'text/html', '')
    })
    const { summary, issues } = await crawl(pipelineFor(server.origin))
    expect(issues).toEqual([])
    expect(summary.newArticles).toBe(2)
  })
})

describe('traps', () => {
  it('an endless calendar is left after a few pages, and its sidebar brings nothing twice', async () => {
    server = await PortalServer.start((request, response) => {
      const url = new URL(request.url ?? '/', 'http://x')
      if (url.pathname === '/robots.txt') return answer(response, 404, 'text/plain', '')
      if (url.pathname.startsWith('/tin-tuc/')) return answer(response, 200, 'text/html', articleHtml(url.pathname))
      if (url.pathname === '/sitemap.xml') return answer(response, 404, 'text/plain', '')
      const day = Number(/(\d+)$/.exec(url.pathname)?.[1] ?? 1)
      const days = numbers(30, day + 1).map((n) => `/su-kien/ngay/${n}`)
      return answer(
        response,
        200,
        'text/html',
        listHtml([slug(1001), ...days], `<a rel="next" href="/su-kien/ngay/${day + 1}">sau</a>`),
      )
    })
    const dataDir = makeDataDir()
    const { summary } = await crawl(pipelineFor(server.origin), dataDir)
    expect(summary).toMatchObject({ newArticles: 1, stoppedBecause: 'done' })
    expect(summary.requests).toBeLessThan(15)
    server.visits.length = 0
    expect((await crawl(pipelineFor(server.origin), dataDir)).summary.requests).toBeLessThan(6)
  })

  it('a list that pages for ever ends at its limit and says so', async () => {
    server = await PortalServer.start((request, response) => {
      const url = new URL(request.url ?? '/', 'http://x')
      if (url.pathname !== '/')
        return url.pathname.startsWith('/tin')
          ? answer(response, 200, 'text/html', articleHtml(url.pathname))
          : answer(response, 404, 'text/html', '')
      const page = Number(url.searchParams.get('page') ?? 1)
      return answer(
        response,
        200,
        'text/html',
        listHtml([slug(1000 + page)], `<a href="/?page=${page + 1}">${page + 1}</a>`),
      )
    })
    const { summary, kinds } = await crawl(pipelineFor(server.origin, { discovery: { maxPaging: 6 } }))
    expect(summary.newArticles).toBe(6)
    expect(kinds).toEqual(['list-limit'])
  })

  it.each([
    ['meta refresh', '<meta http-equiv="refresh" content="0; url=/trang-chu/">'],
    ['script', '<script>window.location.href = "/trang-chu/"</script>'],
    ['replacing script', "<script>location.replace('/trang-chu/')</script>"],
    ['frame', '<frameset><frame src="/trang-chu/"></frameset>'],
  ])('a front page that is only a %s is followed', async (_name, front) => {
    server = await PortalServer.start({
      '/robots.txt': '',
      '/': `<html><head>${front}</head></html>`,
      '/trang-chu/': listHtml([slug(1001)]),
      [slug(1001)]: articleHtml('bài'),
    })
    expect((await crawl(pipelineFor(server.origin))).summary.newArticles).toBe(1)
  })

  it('the most list pages a run are kept to, which is told once; what robots.txt forbids is not told again', async () => {
    const sections = numbers(9, 1).map((n) => `/muc-${'abcdefghij'[n]}/`)
    server = await PortalServer.start((request, response) => {
      const path = request.url ?? ''
      if (path === '/robots.txt') return answer(response, 200, 'text/plain', 'User-agent: *\nDisallow: /cam/')
      if (path === '/')
        return answer(response, 200, 'text/html', listHtml([...sections, '/cam/tin-tuc-bi-cam-doc-1234.html']))
      return path.startsWith('/muc-')
        ? answer(response, 200, 'text/html', listHtml([]))
        : answer(response, 404, 'text/html', '')
    })
    const dataDir = makeDataDir()
    const pipeline = pipelineFor(server.origin, { discovery: { maxListPages: 4 } })
    const first = await crawl(pipeline, dataDir)
    expect(first.kinds.sort()).toEqual(['list-limit', 'robots-denied'])
    expect(server.paths.filter((path) => path.startsWith('/muc-'))).toHaveLength(3)
    expect((await crawl(pipeline, dataDir)).kinds).not.toContain('robots-denied')
  })

  it('a page that redirects away when its article is gone is told once', async () => {
    server = await PortalServer.start({
      '/robots.txt': '',
      '/': listHtml([slug(1001), slug(1002)]),
      '/tin-tuc/': listHtml([slug(1002)]),
      [slug(1001)]: (_q, r) => redirect(r, '/tin-tuc/'),
      [slug(1002)]: articleHtml('còn'),
    })
    const dataDir = makeDataDir()
    const first = await crawl(pipelineFor(server.origin), dataDir)
    expect(first.kinds).toEqual(['soft-404'])
    expect(first.summary).toMatchObject({ newArticles: 1, knownArticles: 1 })
    expect((await crawl(pipelineFor(server.origin), dataDir)).kinds).toEqual([])
  })

  it('one article under several addresses is fetched once', async () => {
    const same = (n: number) => [
      `/tin-tuc/ten-bai-rat-dai-${n}.html`,
      `/vi/tin-tuc/ten-bai-rat-dai-${n}.html`,
      `/tin-tuc/ten-khac-hoan-toan-${n}.html#y-kien`,
      `/index.php?language=vi&nv=news&op=tin-tuc/ten-bai-rat-dai-${n}`,
    ]
    server = await PortalServer.start((request, response) => {
      if (request.url === '/') return answer(response, 200, 'text/html', listHtml([...same(1001), ...same(1002)]))
      return request.url?.includes('ten-')
        ? answer(response, 200, 'text/html', articleHtml(request.url))
        : answer(response, 404, 'text/html', '')
    })
    const { summary } = await crawl(pipelineFor(server.origin, { platform: 'nukeviet' }))
    expect(summary.newArticles).toBe(2)
  })

  it('HTML that differs at every fetch is the same article', async () => {
    let counter = 0
    server = await PortalServer.start((request, response) => {
      const body = request.url === '/' ? listHtml([slug(1001)]) : articleHtml('bài', `<p>Lượt xem: ${++counter}</p>`)
      return answer(response, request.url === '/robots.txt' ? 404 : 200, 'text/html', body)
    })
    const dataDir = makeDataDir()
    await crawl(pipelineFor(server.origin), dataDir, { now: () => new Date('2022-07-01T00:00:00Z') })
    const { summary } = await crawl(pipelineFor(server.origin), dataDir, {
      now: () => new Date('2022-07-09T00:00:00Z'),
    })
    expect(summary).toMatchObject({ newArticles: 0, changedArticles: 1, knownArticles: 1 })
  })

  it('stays on its hosts and under its paths', async () => {
    const other = await PortalServer.start({ '/': articleHtml('khác') })
    server = await PortalServer.start({
      '/robots.txt': '',
      '/huyen/': listHtml([
        `${other.origin}/tin/bai-viet-khac-host-1001.html`,
        '/xa/tin-tuc-cua-xa-ben-canh-1002.html',
        '/huyen/tin-tuc-cua-huyen-nha-1003.html',
        '//169.254.169.254/tin-tuc-cua-may-chu-1004.html',
      ]),
      '/huyen/tin-tuc-cua-huyen-nha-1003.html': articleHtml('nhà'),
    })
    const pipeline = pipelineFor(server.origin, {
      startUrls: [`${server.origin}/huyen/`],
      scope: { pathPrefixes: ['/huyen/'] },
    })
    const { summary, issues } = await crawl(pipeline)
    expect(issues).toEqual([])
    expect(summary.newArticles).toBe(1)
    expect(other.visits).toEqual([])
    await other.stop()
  })
})

describe('pages that the address does not tell apart', () => {
  it('a long-named section is read as a list, a short-named page with a long text as an article', async () => {
    server = await PortalServer.start({
      '/robots.txt': '',
      '/': listHtml(['/tin-tuc-su-kien-noi-bat-trong-huyen', '/thong-bao', '/gioi-thieu']),
      '/tin-tuc-su-kien-noi-bat-trong-huyen': listHtml(numbers(6).map(slug)),
      '/thong-bao': articleHtml('Thông báo về việc tuyển dụng'),
      '/gioi-thieu': listHtml([]),
      ...Object.fromEntries(numbers(6).map((n) => [slug(n), articleHtml(`bài ${n}`)])),
    })
    const { dataDir } = await crawl(pipelineFor(server.origin))
    const roles = Object.fromEntries((await readPages(dataDir)).map(({ url, role }) => [new URL(url).pathname, role]))
    expect(roles).toMatchObject({
      '/tin-tuc-su-kien-noi-bat-trong-huyen': 'list',
      '/thong-bao': 'article',
      [slug(1001)]: 'article',
    })
  })
})
