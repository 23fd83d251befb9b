import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { explainPage } from '../../src/clean/index.js'
import { type AddressGroup, draftPipeline, writeDraft } from '../../src/crawl/draft-pipeline.js'
import { openPageFetcher } from '../../src/crawl/fetch-page.js'
import { parsePipeline } from '../../src/crawl/pipeline-file.js'
import { type DemoServer, startDemoPortals } from '../../src/demo/server.js'

let portals: DemoServer
const waits: number[] = []

beforeAll(async () => {
  portals = await startDemoPortals({ now: () => new Date('2024-03-02T05:00:00Z') })
})
afterAll(() => portals.close())

function fetcherFor(url: string) {
  return openPageFetcher(url, {
    contact: null,
    version: '0',
    now: () => new Date('2024-03-02T05:00:00Z'),
    wait: async (milliseconds) => {
      waits.push(milliseconds)
    },
    dispatcher: portals.dispatcher,
  })
}

describe('a portal is probed', () => {
  test.each([
    { host: 'kimbang.hanam.example', platform: 'sharepoint' },
    { host: 'honquan.binhphuoc.example', platform: 'nukeviet' },
    { host: 'thanhliem.hanam.example', platform: 'wordpress' },
    { host: 'phuly.hanam.example', platform: 'joomla' },
    { host: 'kimson.ninhbinh.example', platform: null },
  ])('$host: platform $platform, links of articles, a file that loads', async ({ host, platform }) => {
    const url = `http://${host}/`
    const fetcher = fetcherFor(url)
    const page = await fetcher.fetch(url)
    expect(page.status).toBe(200)
    const draft = draftPipeline(page, 'Cổng thông tin')
    expect(draft.platform).toBe(platform)
    const articles = draft.groups.filter(({ kind }) => kind === 'article')
    expect(articles.flatMap(({ urls }) => urls).length).toBeGreaterThan(2)
    const yaml = writeDraft(draft, new Map())
    expect(parsePipeline(yaml, 'draft/one')).toMatchObject({ platform, startUrls: [url], unverified: true })
    await fetcher.close()
  })

  test('requests after the first wait their turn; robots.txt is asked once', async () => {
    waits.length = 0
    const before = portals.requests.filter(({ path }) => path === '/robots.txt').length
    const fetcher = fetcherFor('http://kimson.ninhbinh.example/')
    await fetcher.fetch('http://kimson.ninhbinh.example/')
    await fetcher.fetch('http://kimson.ninhbinh.example/')
    expect(waits.every((wait) => wait >= 5000)).toBe(true)
    expect(waits).toHaveLength(2)
    expect(portals.requests.filter(({ path }) => path === '/robots.txt')).toHaveLength(before + 1)
  })

  test('what robots.txt forbids is not fetched, and says so', async () => {
    const fetcher = fetcherFor('http://thanhliem.hanam.example/')
    await expect(fetcher.fetch('http://thanhliem.hanam.example/wp-admin/')).rejects.toThrow(/not fetched: denied/)
  })

  test('a front page is no article', async () => {
    const fetcher = fetcherFor('http://kimbang.hanam.example/')
    const page = await fetcher.fetch('http://kimbang.hanam.example/')
    const { article } = explainPage({ html: page.body, url: page.url, contentType: page.contentType })
    expect(['front', 'list']).toContain(article.pageKind)
  })
})

describe('writeDraft', () => {
  const group: AddressGroup = {
    template: '/tin/#',
    kind: 'list',
    sure: false,
    urls: ['http://a.example/tin/bai-viet-12.html', 'http://a.example/tin/hop-dan-7.html'],
  }
  const page = { url: 'http://a.example/', status: 200, contentType: 'text/html', body: Buffer.from('<p>x</p>') }

  test('addresses that turned out otherwise become patterns that match them', () => {
    const yaml = parse(writeDraft(draftPipeline(page, 'A'), new Map([[group, 'article' as const]])))
    const pattern = new RegExp(yaml.patterns.article[0], 'u')
    for (const url of group.urls) expect(pattern.test(new URL(url).pathname)).toBe(true)
    expect(pattern.test('/gioi-thieu/bai-1.html')).toBe(false)
  })

  test('a verdict that agrees needs no pattern', () => {
    expect(parse(writeDraft(draftPipeline(page, 'A'), new Map([[group, 'list' as const]]))).patterns).toBeUndefined()
  })
})
