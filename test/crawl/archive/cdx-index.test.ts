import { readFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { cdxIndexPath, updateCdxIndex } from '../../../src/crawl/archive/cdx-index.js'
import { parseCdxLine } from '../../../src/crawl/archive/cdx-line.js'
import { readArchivedPage } from '../../../src/crawl/archive/read-archive.js'
import { articleHtml, crawl, listHtml, makeDataDir, pipelineFor, readPages } from '../servers/crawl-kit.js'
import { answer, PortalServer } from '../servers/portal-server.js'

let server: PortalServer
afterEach(() => server?.stop())

const slug = (n: number) => `/tin-tuc/hoi-nghi-tong-ket-cong-tac-${n}.html`

describe('index.cdxj', () => {
  it('names every capture, leads to it, grows with each run and is the same when made anew', async () => {
    const links = [slug(1001), slug(1002)]
    server = await PortalServer.start((request, response) => {
      if (request.url === '/') return answer(response, 200, 'text/html', listHtml(links))
      if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end()
      return request.url?.startsWith('/tin-tuc/')
        ? answer(response, 200, 'text/html', articleHtml(request.url), { etag: '"1"' })
        : answer(response, 404, 'text/html', '')
    })
    const dataDir = makeDataDir()
    const pipeline = pipelineFor(server.origin)
    await crawl(pipeline, dataDir, { maxArchiveFileBytes: 3_000 })
    const first = readIndex(dataDir)
    links.push(slug(1003))
    await crawl(pipeline, dataDir, { now: () => new Date(Date.now() + 8 * 86_400_000) })
    const second = readIndex(dataDir)
    const pages = await readPages(dataDir)
    expect(second).toHaveLength(pages.length)
    expect(second.length).toBeGreaterThan(first.length)
    expect(new Set(pages.map(({ warcFile }) => warcFile)).size).toBeGreaterThan(1)
    expect([...second].sort()).toEqual(second)
    for (const line of second) {
      const { entry, key, timestamp } = parseCdxLine(line)!
      expect(key).toMatch(/^1,0,0,127:\d+\)\//)
      expect(timestamp).toMatch(/^20\d{12}$/)
      const page = await readArchivedPage(dataDir, `archive/test/portal/${entry.filename}`, Number(entry.offset))
      expect(page).toMatchObject({ finalUrl: entry.url, status: Number(entry.status) })
      if (entry.mime !== 'warc/revisit') expect(entry.digest).toBe(`sha256:${page?.sha256}`)
    }
    const files = new Set(second.map((line) => parseCdxLine(line)!.entry.filename))
    expect([...files].sort()).toEqual([...new Set(pages.map(({ warcFile }) => basename(warcFile)))].sort())
    expect(second.filter((line) => line.includes('warc/revisit')).length).toBeGreaterThan(1)
    // What the writer told of itself is what reading the archive tells.
    rmSync(cdxIndexPath(dataDir, pipeline.id))
    await updateCdxIndex(dataDir, pipeline.id)
    expect(readIndex(dataDir)).toEqual(second)
  })
})

function readIndex(dataDir: string): string[] {
  return readFileSync(cdxIndexPath(dataDir, 'test/portal'), 'utf8').trimEnd().split('\n')
}
