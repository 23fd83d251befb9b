import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDemoPortals } from '../../src/demo/read-portals.js'
import { type DemoServer, startDemoPortals } from '../../src/demo/server.js'
import { ask } from './ask.js'

let demo: DemoServer
beforeAll(async () => {
  demo = await startDemoPortals({ now: () => new Date('2024-03-02T05:00:00Z') })
})
afterAll(() => demo.close())

const nukeviet = 'http://honquan.binhphuoc.example'
const wordpress = 'http://thanhliem.hanam.example'
const sharepoint = 'http://kimbang.hanam.example'
const inhouse = 'http://kimson.ninhbinh.example'
const joomla = 'http://phuly.hanam.example'
const article1547 = '/xay-dung-dang/hon-quan-nhung-ket-qua-buoc-dau-tu-de-an-so-01-1547.html'
const article2301 = '/2021/12/nhieu-cach-lam-hay-trong-phong-trao-dan-van-nam-2021/'

describe('redirects', () => {
  it.each([
    [`${nukeviet}/xay-dung-dang/ten-sai-1547.html`, 301, article1547],
    [`${nukeviet}/khong-co-trang-nay.html`, 302, '/'],
    [`${nukeviet}/XAY-DUNG-DANG/`, 302, '/'],
    [`${nukeviet}/xay-dung-dang/page-99/`, 302, '/xay-dung-dang/'],
    [`${nukeviet}/?nvvithemever=m&nv_redirect=${Buffer.from(article1547).toString('base64url')}`, 302, article1547],
    [`${wordpress}/?p=2301`, 301, article2301],
    [`${joomla}/index.php/tin-thanh-uy/412-ten-khac`, 301, null],
  ])('%s', async (url, status, location) => {
    const answer = await ask(demo, url)
    expect(answer.status).toBe(status)
    if (location !== null) expect(answer.headers.get('location')).toBe(location)
  })
})

describe('copies of an article under other addresses', () => {
  it.each([
    [`${nukeviet}/savefile${article1547}`, '39 mô hình'],
    [`${nukeviet}/print${article1547}`, '39 mô hình'],
    [`${nukeviet}/index.php?language=vi&nv=news&op=xay-dung-dang/ten-cu-1547`, '39 mô hình'],
    [`${nukeviet}${article1547}?utm_source=zalo`, '39 mô hình'],
    [`${wordpress}${article2301}?replytocom=2301`, '64 mô hình'],
    [`${wordpress}${article2301}?print=print`, '64 mô hình'],
    [`${sharepoint}/portal/pages/printpage.aspx?ItemID=468686`, '95 mô hình'],
    [`${sharepoint}/portal/pages/TTS.aspx?ItemID=468686`, '95 mô hình'],
    [`${inhouse}/index.php?do=in&id=811`, '122 mô hình'],
  ])('%s', async (url, words) => {
    const answer = await ask(demo, url)
    expect(answer.status).toBe(200)
    expect(answer.body).toContain(words)
  })
})

describe('unknown addresses', () => {
  it.each([
    [`${wordpress}/khong-co/`, 404],
    [`${sharepoint}/Pages/khong-co.aspx`, 404],
    [`${joomla}/index.php/khong-co`, 404],
    [`${inhouse}/khong-co.html`, 200],
    [`${inhouse}/index.php?do=chitiet&id=99999`, 200],
  ])('%s gives %i', async (url, status) => {
    expect((await ask(demo, url)).status).toBe(status)
  })
})

describe('NukeViet', () => {
  it('gives the mobile theme to a client that kept its cookie: the first h1 is the name of the portal', async () => {
    const page = await ask(demo, nukeviet + article1547, { headers: { cookie: 'nv4_themever=m' } })
    const $ = load(page.body)
    expect($('h1').first().text()).toBe('Trang thông tin điện tử huyện Hớn Quản')
    expect($('.bodytext').text()).toContain('39 mô hình')
  })

  it('has wrong machine dates where the software has them wrong, and right ones elsewhere', async () => {
    const $ = load((await ask(demo, nukeviet + article1547)).body)
    expect($('meta[property="article:published_time"]').attr('content')).toBe('2022-07-11+0709:32:00')
    expect($('[itemprop=datePublished]').text()).toBe('2022-07-11T09:32:00+07:00')
    expect($('.row .h5').first().text()).toBe('Thứ hai - 11/07/2022 09:32')
    const feed = await ask(demo, `${nukeviet}/rss/`)
    expect(feed.body).toContain('<pubDate>Mon, 11 Jul 2022 09:07:00 +0700</pubDate>')
    const sitemap = await ask(demo, `${nukeviet}/sitemap-vi.news.xml`)
    expect(sitemap.body).toContain(`<loc>${nukeviet}${article1547}</loc>`)
    expect(sitemap.body).toContain('<lastmod>2022-07-11T09:32:00+07:00</lastmod>')
  })

  it('claims that every page changed a day before the visit', async () => {
    expect((await ask(demo, `${nukeviet}/`)).headers.get('last-modified')).toBe('Fri, 01 Mar 2024 05:00:00 GMT')
  })

  it('prints time, views and comments without anything between them', async () => {
    const $ = load((await ask(demo, `${nukeviet}/xay-dung-dang/`)).body)
    expect($('.list-inline li').first().text()).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d\d+0$/)
  })
})

describe('SharePoint lists that turn pages by POST', () => {
  const listUrl = `${sharepoint}/Pages/danh-sach.aspx?ChuyenMucID=15`

  const post = async (change: (form: URLSearchParams) => void) => {
    const $ = load((await ask(demo, listUrl)).body)
    const call = /__doPostBack\('([^']+)','(Page\$2)'\)/.exec($('.pager a').attr('href') ?? '')
    const form = new URLSearchParams()
    for (const input of $('input[type=hidden][name]').toArray())
      form.set($(input).attr('name')!, $(input).attr('value')!)
    form.set('__EVENTTARGET', call?.[1] ?? '')
    form.set('__EVENTARGUMENT', call?.[2] ?? '')
    change(form)
    return ask(demo, listUrl, { method: 'POST', body: form })
  }

  it('give the next page to a POST with their state', async () => {
    const first = load((await ask(demo, listUrl)).body)
    const second = load((await post(() => undefined)).body)
    expect(first('.pager a').attr('href')).toMatch(/^javascript:__doPostBack/)
    expect(second('.pager span').text()).toBe('2')
    const section = readDemoPortals().find((portal) => portal.id === 'kim-bang')!
    const count = section.articles.filter((article) => article.section === 'kinh-te-xa-hoi').length
    const titles = [first, second].flatMap(($) =>
      $('.grvTinTuc .News_Title')
        .toArray()
        .map((link) => $(link).text()),
    )
    expect(new Set(titles).size).toBe(count)
  })

  it.each([
    ['a foreign state', (form: URLSearchParams) => form.set('__VIEWSTATE', 'bGlzdDoxMjoxOng=')],
    ['no validation', (form: URLSearchParams) => form.delete('__EVENTVALIDATION')],
  ])('refuse %s', async (_, change) => {
    const answer = await post(change)
    expect(answer.status).toBe(500)
    expect(answer.body).toContain('Validation of viewstate MAC failed')
  })
})

describe('WordPress', () => {
  it('has sitemap, feed and posts with right dates', async () => {
    expect((await ask(demo, `${wordpress}/wp-sitemap.xml`)).body).toContain('/wp-sitemap-posts-post-1.xml')
    const sitemap = await ask(demo, `${wordpress}/wp-sitemap-posts-post-1.xml`)
    expect(sitemap.body).toContain(`<loc>${wordpress}${article2301}</loc><lastmod>2021-12-28T17:02:00+07:00</lastmod>`)
    expect((await ask(demo, `${wordpress}/feed/`)).body).toContain('<pubDate>Tue, 28 Dec 2021 17:02:00 +0700</pubDate>')
    const posts = JSON.parse((await ask(demo, `${wordpress}/wp-json/wp/v2/posts?per_page=3&page=2`)).body)
    expect(posts).toHaveLength(3)
    expect(posts[0]).toMatchObject({ type: 'post', status: 'publish' })
  })
})

it('serves pictures as pictures', async () => {
  const answer = await ask(demo, `${joomla}/images/2021/tong-ket-2021.jpg`)
  expect(answer.headers.get('content-type')).toBe('image/gif')
})
