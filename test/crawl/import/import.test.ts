import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Agent } from 'undici'
import { afterEach, describe, expect, it } from 'vitest'
import { encodeExchange } from '../../../src/crawl/archive/encode-exchange.js'
import type { CrawlIssue } from '../../../src/crawl/crawl-issue.js'
import { type CdxCapture, pickCaptures, readCdxAnswer } from '../../../src/crawl/import/cdx-query.js'
import { ImportArchive } from '../../../src/crawl/import/import-archive.js'
import { readCdxServer } from '../../../src/crawl/import/read-cdx-server.js'
import { readSources } from '../../../src/crawl/import/read-sources.js'
import type { SourcePage } from '../../../src/crawl/import/source-page.js'
import { articleHtml, crawl, listHtml, makeDataDir, pipelineFor, readPages } from '../servers/crawl-kit.js'
import { answer, type Handler, PortalServer } from '../servers/portal-server.js'
import { makeZip } from './make-zip.js'

let server: PortalServer | undefined
afterEach(async () => {
  await server?.stop()
  server = undefined
})

const now = () => new Date('2025-08-01T00:00:00Z')
const pipeline = pipelineFor('http://huyen.example', { id: 'x/huyen' })
const slug = (n: number) => `/tin-tuc/hoi-nghi-tong-ket-cong-tac-${n}.html`

async function read(paths: string[], accept?: (url: string) => boolean) {
  const pages: SourcePage[] = []
  const issues: CrawlIssue[] = []
  const options = { now, onIssue: (issue: CrawlIssue) => issues.push(issue), ...(accept ? { accept } : {}) }
  for await (const page of readSources(paths, options)) pages.push(page)
  return { pages, issues, urls: pages.map(({ url }) => url) }
}

function makeFiles(files: Record<string, string | Buffer>): string {
  const folder = makeDataDir()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

function warcRecord(type: string, headers: Record<string, string>, block: string | Buffer): Buffer {
  const lines = Object.entries({
    'WARC-Type': type,
    'WARC-Date': '2019-05-06T07:08:09Z',
    ...headers,
    'Content-Length': String(Buffer.byteLength(block)),
  })
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`),
    Buffer.from(block),
    Buffer.from('\r\n\r\n'),
  ])
}

describe('saved files', () => {
  it('come out of folders, zips and zips of folders, in name order; other files are passed over', async () => {
    const folder = makeFiles({
      'b.txt': 'Tin chép từ trình duyệt',
      'a/x.html': articleHtml('x'),
      'a/anh.jpg': 'không phải trang',
      'c.zip': makeZip({
        'trong/1.html': articleHtml('1'),
        '2.txt': 'Hai',
        '__MACOSX/._1.html': 'x',
        'ghi.docx': 'x',
        'thu-muc/': '',
      }),
    })
    const { pages, issues } = await read([folder])
    expect(issues).toEqual([])
    expect(pages.map(({ origin }) => origin.slice(folder.length + 1))).toEqual([
      'a/x.html',
      'b.txt',
      'c.zip/trong/1.html',
      'c.zip/2.txt',
    ])
    expect(pages.map(({ headers }) => headers[0]?.[1])).toEqual(['text/html', 'text/plain', 'text/html', 'text/plain'])
  })

  it('that cannot be read are told by name, and the others are read', async () => {
    const folder = makeFiles({
      'empty.html': '',
      'binary.html': Buffer.from([1, 0, 2, 0]),
      'good.html': articleHtml('x'),
      'broken.zip': 'PK this is none',
      'torn.zip': makeZip({ 'a.html': articleHtml('a') }).subarray(0, 60),
    })
    const { pages, issues } = await read([folder, join(folder, 'nowhere')])
    expect(pages.map(({ origin }) => origin)).toEqual([join(folder, 'good.html')])
    expect(issues.map(({ message, kind }) => [message.slice(folder.length + 1).split(':')[0], kind])).toEqual([
      ['nowhere', 'missing'],
      ['binary.html', 'unreadable'],
      ['broken.zip', 'unreadable'],
      ['empty.html', 'unreadable'],
      ['torn.zip', 'unreadable'],
    ])
  })
})

describe('WARC, WET and WACZ', () => {
  const http = (body: string, head = '') => `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${head}\r\n${body}`
  const response = (url: string, block: string) =>
    warcRecord('response', { 'WARC-Target-URI': url, 'Content-Type': 'application/http' }, block)

  it('give responses with their own time and address, chunks joined, other hosts passed over', async () => {
    const records = [
      warcRecord('warcinfo', {}, 'software: other\r\n'),
      response('<http://huyen.example/1>', http('<p>một</p>')),
      response(
        'http://huyen.example/2',
        http('6\r\n<p>hai\r\n4\r\n</p>\r\n0\r\n\r\n', 'Transfer-Encoding: chunked\r\n'),
      ),
      warcRecord('request', { 'WARC-Target-URI': 'http://huyen.example/2' }, 'GET /2 HTTP/1.1\r\n\r\n'),
      response('http://khac.example/3', http('ba')),
      warcRecord(
        'resource',
        { 'WARC-Target-URI': 'http://huyen.example/4', 'Content-Type': 'text/html' },
        '<p>bốn</p>',
      ),
      warcRecord('response', { 'WARC-Target-URI': 'dns:huyen.example', 'Content-Type': 'text/dns' }, 'A'),
    ]
    const folder = makeFiles({
      'p.warc': Buffer.concat(records),
      'z.warc.gz': Buffer.concat(records.map((record) => gzipSync(record))),
    })
    for (const name of ['p.warc', 'z.warc.gz']) {
      const { pages, issues } = await read([join(folder, name)], (url) => new URL(url).host === 'huyen.example')
      expect(issues).toEqual([])
      expect(pages.map(({ url, body }) => [url, body.toString()])).toEqual([
        ['http://huyen.example/1', '<p>một</p>'],
        ['http://huyen.example/2', '<p>hai</p>'],
        ['http://huyen.example/4', '<p>bốn</p>'],
      ])
      expect(pages[0]?.capturedAt.toISOString()).toBe('2019-05-06T07:08:09.000Z')
    }
  })

  it('WET gives the text of pages', async () => {
    const wet = warcRecord(
      'conversion',
      { 'WARC-Target-URI': 'http://huyen.example/1', 'Content-Type': 'text/plain' },
      'Tin huyện\nMột đoạn',
    )
    const { pages } = await read([join(makeFiles({ 'a.warc.wet.gz': gzipSync(wet) }), 'a.warc.wet.gz')])
    expect(pages[0]).toMatchObject({ source: 'wet', headers: [['Content-Type', 'text/plain; charset=utf-8']] })
    expect(pages[0]?.body.toString()).toBe('Tin huyện\nMột đoạn')
  })

  it('WACZ gives the WARC files inside', async () => {
    const warc = gzipSync(response('http://huyen.example/1', http('<p>một</p>')))
    const folder = makeFiles({
      'a.wacz': makeZip({ 'datapackage.json': '{}', 'archive/data.warc.gz': warc, 'pages/pages.jsonl': '{}' }),
    })
    expect((await read([folder])).urls).toEqual(['http://huyen.example/1'])
  })

  it('a torn file is told and its whole records are used', async () => {
    const whole = Buffer.concat([1, 2].map((n) => gzipSync(response(`http://huyen.example/${n}`, http(`${n}`)))))
    const { urls, issues } = await read([makeFiles({ 'a.warc.gz': whole.subarray(0, -5) })])
    expect(urls).toEqual(['http://huyen.example/1'])
    expect(issues.map(({ kind }) => kind)).toEqual(['truncated'])
  })
})

describe('importing into the archive', () => {
  it('keeps time, address and source, twice as well as once, beside what was crawled', async () => {
    server = await PortalServer.start({
      '/robots.txt': '',
      '/': listHtml([slug(1001)]),
      [slug(1001)]: articleHtml('sống'),
    })
    const dataDir = makeDataDir()
    const live = pipelineFor(server.origin)
    await crawl(live, dataDir)
    const folder = makeFiles({
      'a.txt': 'Tin chép tay',
      'a.warc': Buffer.concat([
        warcRecord(
          'response',
          { 'WARC-Target-URI': `${server.origin}${slug(900)}` },
          `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${articleHtml('cũ')}`,
        ),
        warcRecord(
          'response',
          { 'WARC-Target-URI': `${server.origin}/tin-tuc/mat` },
          'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nx',
        ),
        warcRecord(
          'response',
          { 'WARC-Target-URI': `${server.origin}/a.png` },
          'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx',
        ),
      ]),
    })
    const importAll = async () => {
      const archive = await ImportArchive.open(dataDir, live)
      const pages = readSources([folder], { now, onIssue: (issue) => expect(issue).toBeNull() })
      for await (const exchange of archive.pick(pages)) await archive.append(encodeExchange(exchange, null))
      await archive.close()
      return archive.summary
    }
    expect(await importAll()).toEqual({ archived: 2, known: 0, skipped: 2 })
    expect(await importAll()).toEqual({ archived: 0, known: 2, skipped: 2 })
    const pages = await readPages(dataDir)
    expect(
      pages
        .slice(-2)
        .map(({ url, fetchedAt, role, notes }) => [url.replace(server!.origin, ''), fetchedAt, role, notes.source]),
    ).toEqual([
      ['file:///a.txt', '2025-08-01T00:00:00.000Z', 'article', 'file'],
      [slug(900), '2019-05-06T07:08:09.000Z', 'article', 'warc'],
    ])
    const again = await crawl(live, dataDir)
    expect(again.summary).toMatchObject({ newArticles: 0, knownArticles: 1, issues: 0 })
    expect(await readPages(dataDir)).toHaveLength(pages.length + 1)
  })
})

describe('what a CDX server answers', () => {
  const table =
    '[["urlkey","timestamp","original","mimetype","statuscode","digest","length"],["k","20190506070809","http://huyen.example/1","text/html","200","D1","5"],[],["next key"]]'
  const lines =
    '{"urlkey":"k","timestamp":"20190506070809","url":"http://huyen.example/1","mime":"text/html","status":"200","digest":"D1","length":"5","offset":"7","filename":"a.warc.gz"}\n{broken\n'
  const cdxj = 'k 20190506070809 {"url":"http://huyen.example/1","mime":"text/html","status":"200","digest":"D1"}'
  const plain = 'k 20190506070809 http://huyen.example/1 text/html 200 D1 5'

  it.each([
    ['a table', table, null, 'next key'],
    ['JSON lines', lines, { filename: 'a.warc.gz', offset: 7, length: 5 }, null],
    ['CDXJ', cdxj, null, null],
    ['plain columns', plain, null, null],
  ])('%s', (_name, text, record, resumeKey) => {
    const expected = {
      url: 'http://huyen.example/1',
      timestamp: '20190506070809',
      mime: 'text/html',
      status: '200',
      digest: 'D1',
      record,
    }
    expect(readCdxAnswer(text)).toEqual({ captures: [expected], resumeKey })
  })

  it('nothing is nothing', () => expect(readCdxAnswer('\n')).toEqual({ captures: [], resumeKey: null }))

  const capture = (url: string, timestamp: string, digest: string, more: Partial<CdxCapture> = {}): CdxCapture => ({
    url,
    timestamp,
    digest,
    mime: 'text/html',
    status: '200',
    record: null,
    ...more,
  })
  const all = [
    capture('http://h.example/a', '20190101000000', 'A1'),
    capture('https://h.example/a', '20200101000000', 'A1'),
    capture('http://h.example:80/a', '20210101000000', 'A2'),
    capture('http://h.example/b', '20200601000000', 'B'),
    capture('http://h.example/b', '20200701000000', 'B', { status: '301' }),
    capture('http://h.example/c.png', '20200701000000', 'C', { mime: 'image/png' }),
  ]

  it.each([
    ['latest' as const, ['20210101000000', '20200601000000']],
    ['distinct' as const, ['20190101000000', '20210101000000', '20200601000000']],
    ['all' as const, ['20190101000000', '20200101000000', '20210101000000', '20200601000000']],
    [{ before: '2020-06-01' }, ['20200101000000']],
    [{ before: '2018-01-01' }, []],
  ])('picks %j', (pick, timestamps) => {
    expect(
      pickCaptures([...all].reverse(), pick)
        .map(({ timestamp }) => timestamp)
        .sort(),
    ).toEqual([...timestamps].sort())
  })
})

describe('importing from a web archive', () => {
  const dispatcher = new Agent()
  const collect = async (index: string, captures: string, more: object = {}) => {
    const pages: SourcePage[] = []
    const issues: CrawlIssue[] = []
    const hasty = {
      dispatcher,
      userAgent: 'tinhuyen',
      delaySeconds: 0.03,
      retrySeconds: 0.01,
      retries: 1,
      now,
      onIssue: (issue: CrawlIssue) => issues.push(issue),
    }
    const origin = server!.origin
    for await (const page of readCdxServer(
      { server: { index: origin + index, captures: origin + captures }, url: 'huyen.example/*', ...more },
      hasty,
    ))
      pages.push(page)
    return { pages, issues }
  }

  it('of the Wayback kind: rows by key, captures by address, trouble told, politely', async () => {
    const head = ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest', 'length']
    const row = (n: number) => ['k', `2019050607080${n}`, `http://huyen.example/${n}`, 'text/html', '200', `D${n}`, '5']
    let refusals = 1
    server = await PortalServer.start((request, response) => {
      const url = new URL(request.url ?? '', 'http://x')
      if (url.pathname === '/cdx/search/cdx') {
        const more = url.searchParams.get('resumeKey') === 'next'
        return answer(
          response,
          200,
          'application/json',
          JSON.stringify(more ? [head, row(3), row(4)] : [head, row(1), row(2), [], ['next']]),
        )
      }
      const [, timestamp, number] = /^\/web\/(\d+)id_\/http:\/\/huyen\.example\/(\d)$/.exec(url.pathname) ?? []
      if (number === '2' && refusals-- > 0) return answer(response, 429, 'text/html', '', { 'retry-after': '0' })
      if (number === '3') return answer(response, 503, 'text/html', '')
      if (number === '4')
        return answer(response, 302, 'text/html', '', { location: `/web/20190506070899id_/http://huyen.example/9` })
      const original = {
        'x-archive-orig-content-type': 'text/html; charset=windows-1258',
        'memento-datetime': 'Mon, 06 May 2019 07:08:01 GMT',
      }
      return answer(response, 200, 'text/html', `trang ${number} ${timestamp}`, original)
    })
    const { pages, issues } = await collect('/cdx/search/cdx', '/web/', { from: '2019-01-01' })
    expect(pages.map(({ url, body }) => `${url} ${body}`)).toEqual([
      'http://huyen.example/1 trang 1 20190506070801',
      'http://huyen.example/2 trang 2 20190506070802',
      'http://huyen.example/4 trang 9 20190506070899',
    ])
    expect(pages[0]).toMatchObject({
      source: 'cdx',
      capturedAt: new Date('2019-05-06T07:08:01Z'),
      headers: [['Content-Type', 'text/html; charset=windows-1258']],
    })
    expect(issues.map(({ url, kind }) => [url, kind])).toEqual([['http://huyen.example/3', 'capture']])
    expect(server.paths[0]).toContain('from=20190101')
    const gaps = server.visits.slice(1).map(({ at }, index) => at - server!.visits[index]!.at)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(29)
  })

  it('of the Common Crawl kind: pages by number, records by range, checked by their digests', async () => {
    const source = makeDataDir()
    const portal = await PortalServer.start({
      '/robots.txt': '',
      '/': listHtml([slug(1001), slug(1002)]),
      [slug(1001)]: articleHtml('một'),
      [slug(1002)]: articleHtml('hai'),
    })
    await crawl(pipelineFor(portal.origin), source)
    await portal.stop()
    const captured = (await readPages(source)).filter(({ role }) => role === 'article')
    const warc = readFileSync(join(source, captured[0]!.warcFile))
    const range: Handler = (request, response) => {
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
      const part = Buffer.from(warc.subarray(Number(from), Number(to) + 1))
      if (Number(from) === captured[1]!.offset) part[300] = part[300]! ^ 1
      return answer(response, 206, 'application/octet-stream', part)
    }
    server = await PortalServer.start((request, response, body) => {
      const url = new URL(request.url ?? '', 'http://x')
      if (url.pathname !== '/CC-MAIN-2022-27-index') return range(request, response, body)
      if (url.searchParams.has('showNumPages'))
        return answer(response, 200, 'application/json', '{"pages": 2, "pageSize": 5}')
      const page = captured[Number(url.searchParams.get('page'))]!
      const entry = {
        url: page.finalUrl,
        timestamp: '20220711023200',
        mime: 'text/html',
        status: '200',
        digest: 'x',
        filename: 'a/b.warc.gz',
        offset: `${page.offset}`,
        length: '5000',
      }
      return answer(response, 200, 'application/json', `${JSON.stringify(entry)}\n`)
    })
    const { pages, issues } = await collect('/CC-MAIN-2022-27-index', '/')
    expect(pages.map(({ body }) => body.includes('<h1>một</h1>'))).toEqual([true])
    expect(issues).toHaveLength(1)
    expect(issues[0]?.url).toBe(captured[1]!.finalUrl)
  })

  it('whose index is down is an error that names it', async () => {
    server = await PortalServer.start((_request, response) => answer(response, 500, 'text/html', ''))
    await expect(collect('/cdx', '/web/')).rejects.toThrow(/\/cdx: the index answers 500/)
  })
})

it('an import waits for no crawl of the same pipeline: it is refused', async () => {
  server = await PortalServer.start({ '/robots.txt': '', '/': () => undefined })
  const dataDir = makeDataDir()
  const control = new AbortController()
  const running = crawl(pipelineFor(server.origin, { id: 'x/huyen' }), dataDir, { signal: control.signal })
  await expect(ImportArchive.open(dataDir, pipeline)).rejects.toThrow(/being crawled by process/)
  control.abort()
  await running
})
