import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { crawlPipeline } from '../../src/crawl/crawl-pipeline.js'
import { loadPipeline } from '../../src/crawl/pipeline-file.js'
import { readDemoPortals } from '../../src/demo/read-portals.js'
import { renderDemoArticle } from '../../src/demo/render-article.js'
import { type DemoServer, startDemoPortals } from '../../src/demo/server.js'

let demo: DemoServer
let dataDir: string

beforeAll(async () => {
  demo = await startDemoPortals()
  dataDir = mkdtempSync(join(tmpdir(), 'tinhuyen-demo-'))
})
afterAll(async () => {
  await demo.close()
  rmSync(dataDir, { recursive: true, force: true })
})

it.each(readDemoPortals())(
  'a crawl of $id finds each article once, and nothing new when it comes again',
  async (portal) => {
    const issues: unknown[] = []
    const crawl = () => {
      const onIssue = (issue: unknown) => issues.push(issue)
      return crawlPipeline(loadPipeline(`demo/${portal.id}`), { dataDir, dispatcher: demo.dispatcher, onIssue })
    }
    const first = await crawl()
    expect(issues).toEqual([])
    expect(first).toMatchObject({ stoppedBecause: 'done', knownArticles: portal.articles.length, failed: 0 })
    const before = demo.requests.length
    const second = await crawl()
    expect(second).toMatchObject({ newArticles: 0, knownArticles: portal.articles.length })
    const asked = new Set(demo.requests.slice(before).map((request) => request.path))
    const addresses = portal.articles.map((article) => new URL(renderDemoArticle(portal, article).url))
    expect(addresses.map((url) => url.pathname + url.search).filter((path) => asked.has(path))).toEqual([])
  },
)
