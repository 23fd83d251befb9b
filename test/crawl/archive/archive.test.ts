import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import { listArchiveFiles } from '../../../src/crawl/archive/archive-files.js'
import { ArchiveWriter } from '../../../src/crawl/archive/archive-writer.js'
import type { ArchivedPage } from '../../../src/crawl/archive/archived-page.js'
import { updateCdxIndex } from '../../../src/crawl/archive/cdx-index.js'
import type { Exchange, Place } from '../../../src/crawl/archive/exchange.js'
import { encodeBase32, matchesDigest } from '../../../src/crawl/archive/parse-record.js'
import {
  type ReadArchiveOptions,
  readArchive,
  readArchivedPage,
  readWarcFile,
} from '../../../src/crawl/archive/read-archive.js'
import { recoverArchive } from '../../../src/crawl/archive/recover-archive.js'
import type { CrawlIssue } from '../../../src/crawl/crawl-issue.js'

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tinhuyen-archive-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const pipeline = 'x/a'

describe('the archive', () => {
  it('gives back what was written, byte for byte', async () => {
    const bodies = [Buffer.from('<p>Xã Lê Hồ</p>'), Buffer.from([0, 255, 13, 10, 13, 10, 1]), Buffer.alloc(0)]
    const places = await write(bodies.map((body, index) => exchange(`http://a.example/${index}`, body)))
    const { pages, issues } = await readAll()
    expect(issues).toEqual([])
    expect(pages.map((page) => page.body)).toEqual(bodies)
    expect(pages[0]).toMatchObject({
      pipelineId: pipeline,
      url: 'http://a.example/0',
      finalUrl: 'http://a.example/0',
      status: 200,
      fetchedAt: '2022-07-11T02:32:00.000Z',
      contentType: 'text/html; charset=utf-8',
      role: 'article',
      robots: 'allowed',
      truncated: null,
      revisit: false,
      warcFile: places[0]?.file,
      offset: places[0]?.offset,
    })
    expect((await readArchivedPage(dataDir, places[1]!.file, places[1]!.offset))?.body).toEqual(bodies[1])
  })

  it('undoes content codings on reading and keeps the bytes as served in the file', async () => {
    const text = Buffer.from('Đảng ủy '.repeat(100))
    await write([
      exchange('http://a.example/g', gzipSync(text), { headers: [['Content-Encoding', 'gzip']] }),
      exchange('http://a.example/b', brotliCompressSync(text), { headers: [['content-encoding', 'br']] }),
      exchange('http://a.example/liar', text, { headers: [['content-encoding', 'gzip']] }),
      exchange('http://a.example/liar2', Buffer.from('<html>plain'), { headers: [['content-encoding', 'gzip']] }),
    ])
    const { pages } = await readAll()
    expect(pages.map((page) => page.body.toString())).toEqual([`${text}`, `${text}`, `${text}`, '<html>plain'])
  })

  it('writes an identical payload once and reads it twice', async () => {
    const body = Buffer.from('<p>như cũ</p>'.repeat(50))
    const writer = new ArchiveWriter({ dataDir, pipelineId: pipeline })
    const first = await writer.append(exchange('http://a.example/1', body))
    const earlier = { ...first, url: 'http://a.example/1', date: '2022-07-11T02:32:00.000Z' }
    const second = await writer.append(exchange('http://a.example/1', body), earlier)
    const third = await writer.append(exchange('http://a.example/1', Buffer.alloc(0), { status: 304 }), earlier)
    const fourth = await writer.append(exchange('http://a.example/1', Buffer.from('khác')), earlier)
    await writer.close()
    expect([first, second, third, fourth].map((place) => place.revisit)).toEqual([false, true, true, false])
    const { pages } = await readAll()
    expect(pages.map((page) => page.body.toString())).toEqual([`${body}`, `${body}`, `${body}`, 'khác'])
    expect(new Set(pages.slice(0, 3).map((page) => page.sha256)).size).toBe(1)
    // A reader that has the original already finds it all the same.
    for (const indexed of [false, true]) {
      if (indexed) await updateCdxIndex(dataDir, pipeline)
      const later = await readAll({ known: new Map([[first.file, new Set([first.offset])]]) })
      expect(later.pages.map(({ offset }) => offset)).toEqual([second, third, fourth].map(({ offset }) => offset))
      expect(later.pages[0]?.body.equals(body)).toBe(true)
    }
  })

  it('what is known is not read again: its damage is not met', async () => {
    const writer = new ArchiveWriter({ dataDir, pipelineId: pipeline })
    const urls = ['/1', '/2', '/3'].map((path) => `http://a.example${path}`)
    const places: Place[] = []
    for (const url of urls) places.push(await writer.append(exchange(url, Buffer.from(url))))
    await writer.close()
    await updateCdxIndex(dataDir, pipeline)
    const path = join(dataDir, places[0]!.file)
    const bytes = readFileSync(path)
    bytes.fill(0, places[0]!.offset + 20, places[0]!.offset + 40)
    writeFileSync(path, bytes)
    const known = (...given: Place[]) => new Map([[given[0]!.file, new Set(given.map(({ offset }) => offset))]])
    const rest = await readAll({ known: known(places[0]!, places[1]!) })
    expect([rest.pages.map(({ url }) => url), rest.issues]).toEqual([[urls[2]], []])
    expect(await readAll({ known: known(...places) })).toEqual({ pages: [], issues: [] })
    expect((await readAll({ known: known(places[1]!, places[2]!) })).issues).toMatchObject([{ kind: 'corrupt' }])
  })

  it('is readable by warcio, digests and all', async () => {
    await write([
      exchange('http://a.example/1', Buffer.from('<p>1</p>'), { headers: [['Transfer-Encoding', 'chunked']] }),
    ])
    const types: string[] = []
    const source = [new Uint8Array(readFileSync(join(dataDir, listArchiveFiles(dataDir, pipeline)[0]!)))]
    for await (const record of new WARCParser(source)) {
      types.push(record.warcType)
      if (record.warcType === 'response') expect(await record.contentText()).toBe('<p>1</p>')
      if (record.warcBlockDigest) expect(record.warcBlockDigest).toMatch(/^sha256:[0-9a-f]{64}$/)
    }
    expect(types).toEqual(['warcinfo', 'response', 'request', 'metadata'])
  })

  it('starts a new file when one is full, and goes on with the newest', async () => {
    for (let run = 0; run < 2; run++)
      await write(
        [1, 2, 3].map((n) => exchange(`http://a.example/${run}${n}`, noise(900))),
        1_500,
      )
    const files = listArchiveFiles(dataDir, pipeline)
    expect(files.length).toBeGreaterThan(2)
    expect(files[0]).toBe('archive/x/a/x-a-00000-20220711023200.warc.gz')
    expect((await readAll()).pages.map((page) => page.url.slice(-2))).toEqual(['01', '02', '03', '11', '12', '13'])
  })
})

describe('damage', () => {
  it('a file cut anywhere is told, and every whole exchange before the cut is used', async () => {
    const places = await write([1, 2, 3, 4].map((n) => exchange(`http://a.example/${n}`, noise(300 + n))))
    const file = join(dataDir, places[0]!.file)
    const whole = readFileSync(file)
    for (let cut = places[0]!.offset; cut < whole.length; cut += 97) {
      writeFileSync(file, whole.subarray(0, cut))
      const { pages, issues } = await readAll()
      const complete = places.filter((place) => place.end <= cut).length
      expect(pages.length).toBeGreaterThanOrEqual(complete)
      const boundary = places.some((place) => place.offset === cut)
      if (pages.length === complete && !boundary) expect(issues.map((issue) => issue.kind)).toEqual(['truncated'])
    }
  })

  it.each([
    ['compressed', true],
    ['plain', false],
  ])('a flipped bit in a %s file costs one record, is told, and the rest is read', async (_name, compressed) => {
    const places = await write([1, 2, 3].map((n) => exchange(`http://a.example/${n}`, noise(2_000))))
    const gz = readFileSync(join(dataDir, places[0]!.file))
    const file = join(dataDir, compressed ? 'copy.warc.gz' : 'copy.warc')
    const bytes = compressed ? Buffer.from(gz) : gunzipSync(gz)
    const at = compressed ? places[1]!.offset + 400 : bytes.indexOf('http://a.example/2') + 1_500
    bytes[at] = bytes[at]! ^ 0x55
    writeFileSync(file, bytes)
    const issues: CrawlIssue[] = []
    const urls: string[] = []
    for await (const page of readWarcFile(file, { onIssue: (issue) => issues.push(issue) })) urls.push(page.finalUrl)
    expect(urls).toEqual(['http://a.example/1', 'http://a.example/3'])
    expect(issues.map((issue) => issue.kind)).toEqual(['corrupt'])
  })

  it('reads a plain file and one that was compressed as a whole', async () => {
    const places = await write([1, 2].map((n) => exchange(`http://a.example/${n}`, noise(500))))
    const plain = gunzipSync(readFileSync(join(dataDir, places[0]!.file)))
    for (const [name, bytes] of [
      ['p.warc', plain],
      ['w.warc.gz', gzipSync(plain)],
    ] as const) {
      writeFileSync(join(dataDir, name), bytes)
      const urls: string[] = []
      for await (const page of readWarcFile(join(dataDir, name))) urls.push(page.finalUrl)
      expect(urls).toEqual(['http://a.example/1', 'http://a.example/2'])
    }
  })

  it('a file that is no WARC gives an issue and no page', async () => {
    const file = join(dataDir, 'x.warc')
    writeFileSync(file, 'this is not a WARC file\n'.repeat(10))
    const issues: CrawlIssue[] = []
    for await (const page of readWarcFile(file, { onIssue: (issue) => issues.push(issue) })) throw new Error(page.url)
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ kind: 'corrupt', stage: 'archive' })
  })
})

describe('recovery after a kill', () => {
  it('cuts a torn end and hands out what the state does not know', async () => {
    const places = await write([1, 2, 3].map((n) => exchange(`http://a.example/${n}`, noise(500))))
    const file = join(dataDir, places[0]!.file)
    for (const torn of [1, 100, 400, places[2]!.end - places[2]!.offset - 1]) {
      const whole = readFileSync(file)
      truncateSync(file, places[2]!.offset + torn)
      const { unknown, cutBytes, lostBytes } = await recoverArchive(dataDir, pipeline, places[0]!)
      expect({ cutBytes, lostBytes, size: statSync(file).size }).toEqual({
        cutBytes: torn,
        lostBytes: 0,
        size: places[1]!.end,
      })
      expect(unknown.map(({ exchange: { offset, end } }) => ({ offset, end }))).toEqual([
        { offset: places[1]!.offset, end: places[1]!.end },
      ])
      writeFileSync(file, whole)
    }
  })

  it('makes the list anew where there is no state, and starts again where even the first record is torn', async () => {
    const places = await write([1, 2].map((n) => exchange(`http://a.example/${n}`, noise(100))))
    expect((await recoverArchive(dataDir, pipeline, null)).unknown).toHaveLength(2)
    truncateSync(join(dataDir, places[0]!.file), 20)
    expect(await recoverArchive(dataDir, pipeline, null)).toMatchObject({ unknown: [], cutBytes: 20 })
    await write([exchange('http://a.example/9', Buffer.from('9'))])
    expect((await readAll()).pages.map((page) => page.url)).toEqual(['http://a.example/9'])
  })

  it('says so when the archive holds less than the state knows', async () => {
    const places = await write([exchange('http://a.example/1', noise(100))])
    expect(
      (await recoverArchive(dataDir, pipeline, { file: places[0]!.file, end: places[0]!.end + 7 })).lostBytes,
    ).toBe(7)
    appendFileSync(join(dataDir, places[0]!.file), '')
  })
})

describe('digests', () => {
  it('base32 as RFC 4648 prints it', () => {
    const cases = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => encodeBase32(Buffer.from(text)))
    expect(cases).toEqual(['', 'MY======', 'MZXQ====', 'MZXW6===', 'MZXW6YQ=', 'MZXW6YTB', 'MZXW6YTBOI======'])
  })

  it.each([
    ['sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ', '', true],
    ['sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709', '', true],
    ['sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '', true],
    ['sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ', 'x', false],
    ['blake3:abc', 'x', null],
  ])('%s', (stated, text, expected) => {
    expect(matchesDigest(stated, Buffer.from(text))).toBe(expected)
  })

  it('any body and any header value survive the way through the archive', async () => {
    const anyExchange = fc.record({
      body: fc.uint8Array({ maxLength: 400 }),
      value: fc.stringMatching(/^[\x21-\x7e]{0,30}$/),
      path: fc.webPath(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(anyExchange, { minLength: 1, maxLength: 5 }), async (given) => {
        rmSync(join(dataDir, 'archive'), { recursive: true, force: true })
        await write(
          given.map(({ body, value, path }) =>
            exchange(`http://a.example${path}`, Buffer.from(body), { headers: [['X-Any', value]] }),
          ),
        )
        const { pages, issues } = await readAll()
        expect(issues).toEqual([])
        expect(pages.map((page) => [...page.body])).toEqual(given.map(({ body }) => [...body]))
        expect(pages.map((page) => page.headers['x-any'])).toEqual(given.map(({ value }) => value))
      }),
      { numRuns: 15 },
    )
  })
})

function exchange(url: string, body: Buffer, more: Partial<Exchange> = {}): Exchange {
  return {
    url,
    method: 'GET',
    fetchedAt: new Date('2022-07-11T02:32:00Z'),
    requestHeaders: [['User-Agent', 'tinhuyen']],
    requestBody: null,
    status: 200,
    statusText: 'OK',
    body,
    truncated: null,
    notes: { role: 'article', robots: 'allowed' },
    ...more,
    headers: [['Content-Type', 'text/html; charset=utf-8'], ...(more.headers ?? [])],
  }
}

/** Bytes that do not compress, so that cuts fall into the middle of them; the same on every run. */
function noise(length: number): Buffer {
  let seed = length
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed >> 16
  }
  return Buffer.from(Array.from({ length }, next))
}

async function write(exchanges: Exchange[], maxFileBytes?: number) {
  const writer = new ArchiveWriter({ dataDir, pipelineId: pipeline, ...(maxFileBytes ? { maxFileBytes } : {}) })
  const places = []
  for (const each of exchanges) places.push(await writer.append(each))
  await writer.close()
  return places
}

async function readAll(options: Pick<ReadArchiveOptions, 'known'> = {}) {
  const pages: ArchivedPage[] = []
  const issues: CrawlIssue[] = []
  for await (const page of readArchive(dataDir, { ...options, onIssue: (issue) => issues.push(issue) }))
    pages.push(page)
  return { pages, issues }
}
