import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer, PortalServer } from '../crawl/servers/portal-server.js'
import { makeFolder, queryPublished, runCli } from './cli-kit.js'
import { newsPage } from './news-portal.js'

const portal = 'https://kimbang.hanam.gov.vn/Pages/'
const columns = ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest', 'length']
const captures = [
  ['20220801020304', `${portal}mot.aspx`, 20],
  ['20230801020304', `${portal}mot.aspx`, 21],
  ['20220901020304', `${portal}hai.aspx`, 30],
  ['20220902020304', `${portal}mat.aspx`, null],
] as const

/** A web archive of our own: an index, and captures below /web/. */
let archive: PortalServer
beforeAll(async () => {
  archive = await PortalServer.start((request, response) => {
    const url = new URL(request.url!, 'http://archive.example')
    if (url.pathname === '/cdx') {
      const rows = captures.map(([time, address]) => ['x', time, address, 'text/html', '200', time, '9'])
      return answer(response, 200, 'application/json', JSON.stringify([columns, ...rows]))
    }
    const found = captures.find(([time, address]) => url.pathname === `/web/${time}id_/${address}`)
    if (!found || found[2] === null) return answer(response, 404, 'text/html', '')
    return answer(response, 200, 'text/html', newsPage(`Bản tin ${found[1].slice(portal.length)}`, found[2]))
  })
})
afterAll(() => archive.stop())

const bring = (cwd: string, ...args: string[]) => {
  const server = ['--index', `${archive.origin}/cdx`, '--captures', `${archive.origin}/web/`, '--delay', '0']
  return runCli(['import', 'cdx', '--pipeline', 'ha-nam/kim-bang', ...server, ...args], { cwd })
}

describe('import cdx', () => {
  test('takes the last capture of each address; what the archive does not give is told', async () => {
    const cwd = makeFolder()
    const { code, stderr, stdout } = await bring(cwd)
    expect(code).toBe(1)
    expect(stderr).toContain('pages: 2 new, 0 known already; articles loaded: 2\n')
    expect(stderr).toContain(`${portal}mat.aspx as of 20220902020304: the archive answers 404`)
    expect(stdout).toContain('21 mô hình')
    const data = join(cwd, 'data')
    const pages = await queryPublished(
      data,
      `SELECT url, capture_source, strftime(fetched_at, '%Y') AS year FROM pages ORDER BY url`,
    )
    expect(pages).toEqual([
      { url: `${portal}hai.aspx`, capture_source: 'web-archive', year: '2022' },
      { url: `${portal}mot.aspx`, capture_source: 'web-archive', year: '2023' },
    ])
    const index = archive.visits.find(({ path }) => path.startsWith('/cdx'))!
    expect(new URL(index.path, archive.origin).searchParams.get('url')).toBe('kimbang.hanam.gov.vn/*')

    const again = await bring(cwd, '--before', '2023-01-01')
    expect(again.stderr).toContain('pages: 1 new, 1 known already; articles loaded: 0\n')
    const versions = await queryPublished(
      data,
      `SELECT title, count(*)::INTEGER AS n FROM article_versions GROUP BY title ORDER BY n`,
    )
    expect(versions.map((row) => row.n)).toEqual([1, 2])
    expect(await queryPublished(data, `SELECT value FROM facts WHERE value BETWEEN 20 AND 21`)).toEqual([{ value: 21 }])
  })

  test('asks no foreign archive without a contact', async () => {
    const { code, stderr } = await runCli(['import', 'cdx', '--pipeline', 'ha-nam/kim-bang'])
    expect(code).toBe(2)
    expect(stderr).toContain('crawling web.archive.org needs a contact in the User-Agent')
  })
})

test('a WARC file gives the pages of the portal and passes others over', async () => {
  const cwd = makeFolder()
  const record = (url: string, models: number) => {
    const html = newsPage(`Bản tin lưu ${models}`, models)
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2022-07-30T01:02:03Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-0000000000${models}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n`
    return gzipSync(Buffer.from(`${head}${http}\r\n\r\n`))
  }
  const warc = Buffer.concat([record(`${portal}a.aspx`, 40), record('https://huyen-khac.example/b', 41)])
  writeFileSync(join(cwd, 'luu.warc.gz'), warc)
  const { code, stderr } = await runCli(['import', 'luu.warc.gz', '--pipeline', 'ha-nam/kim-bang'], { cwd })
  expect(code).toBe(0)
  expect(stderr).toContain('pages: 1 new, 0 known already; articles loaded: 1\n')
  expect(stderr).toContain('pages of other hosts passed over: 1; --any-host takes them\n')
  const pages = await queryPublished(join(cwd, 'data'), 'SELECT url, capture_source FROM pages')
  expect(pages).toEqual([{ url: `${portal}a.aspx`, capture_source: 'warc' }])
})
