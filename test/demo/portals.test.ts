import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DemoPortal } from '../../src/demo/portal.js'
import { readDemoPortals } from '../../src/demo/read-portals.js'
import { type DemoServer, startDemoPortals } from '../../src/demo/server.js'
import { ask, readLinks, readVisibleText } from './ask.js'

const portals = readDemoPortals()
let demo: DemoServer

beforeAll(async () => {
  demo = await startDemoPortals({ now: () => new Date('2024-03-02T05:00:00Z') })
})
afterAll(() => demo.close())

it('serves five portals of four districts and a city under made-up names', () => {
  expect(demo.hosts.toSorted()).toEqual([
    'honquan.binhphuoc.example',
    'kimbang.hanam.example',
    'kimson.ninhbinh.example',
    'phuly.hanam.example',
    'thanhliem.hanam.example',
  ])
  expect(new Set(portals.map((portal) => portal.platform)).size).toBe(5)
})

describe.each(portals)('$id', (portal) => {
  const origin = `http://${portal.host}`

  it('has at least six articles and lists that turn pages', () => {
    expect(portal.articles.length).toBeGreaterThanOrEqual(6)
    const longest = Math.max(...portal.sections.map((section) => countArticles(portal, section.slug)))
    expect(longest).toBeGreaterThan(portal.pageSize)
    expect(new Set(portal.articles.map((article) => article.id)).size).toBe(portal.articles.length)
  })

  it('answers robots.txt', async () => {
    const robots = await ask(demo, `${origin}/robots.txt`)
    expect(robots.status).toBe(200)
    expect(robots.body).toMatch(/^User-agent: \*\nDisallow: \//)
  })

  it('resolves every link of its front page, and every link of those pages, and reaches each article', async () => {
    const titles = new Map<string, string>()
    const seen = new Set<string>([`${origin}/`])
    let front = [`${origin}/`]
    for (let depth = 0; depth < 3; depth++) {
      const next: string[] = []
      for (const url of front) {
        const page = await ask(demo, url)
        expect([url, page.status]).toEqual([url, url.includes('nvvithemever') || /login/.test(url) ? 302 : 200])
        if (page.status !== 200) continue
        titles.set(url, load(page.body)('title').text().trim())
        for (const link of readLinks(page.body, url)) if (!seen.has(link)) next.push(link)
        for (const link of next) seen.add(link)
      }
      front = next
    }
    const reached = new Set([...titles.values()].map((title) => title.split(' – Huyện')[0]))
    expect(portal.articles.filter((article) => !reached.has(article.title)).map((article) => article.name)).toEqual([])
  })

  it('counts visitors and tells the day in its header, and nothing else changes', async () => {
    const first = readVisibleText((await ask(demo, `${origin}/`)).body)
    const second = readVisibleText((await ask(demo, `${origin}/`)).body)
    expect(second).not.toBe(first)
    expect(second.replace(/[\d,]+/g, '#')).toBe(first.replace(/[\d,]+/g, '#'))
  })
})

it.each(['kimson.ninhbinh.example', 'phuly.hanam.example'])(
  '%s has a clock of the visit in its header',
  async (host) => {
    const page = await ask(demo, `http://${host}/`)
    expect(readVisibleText(page.body)).toMatch(/Thứ bảy(?: ngày|,) 02\/03\/2024/)
  },
)

it('logs each request with host, path, time and status', async () => {
  const before = demo.requests.length
  await ask(demo, 'http://thanhliem.hanam.example/khong-co?x=1')
  const [entry] = demo.requests.slice(before)
  expect(entry).toMatchObject({ host: 'thanhliem.hanam.example', method: 'GET', path: '/khong-co?x=1', status: 404 })
  expect(Math.abs((entry?.at ?? 0) - Date.now())).toBeLessThan(10_000)
})

function countArticles(portal: DemoPortal, section: string): number {
  return portal.articles.filter((article) => article.section === section).length
}
