import { describe, expect, it } from 'vitest'
import { cleanPage, explainPage } from '../../src/clean/index.js'
import { parseHtml } from '../../src/clean/parse-html.js'
import { isSelector, selectAll } from '../../src/clean/selector.js'

const prose =
  'Chiều 9/8, Hội Liên hiệp Phụ nữ huyện Lạc Sơn tổ chức hội nghị giao ban với chủ tịch hội của 24 xã, thị trấn. '
const second =
  'Hội nghị đánh giá 18 tổ vay vốn, 6 mô hình thu gom rác và bàn nhiệm vụ những tháng cuối năm của các cấp hội. '
const page = (body: string, head = '') =>
  `<html lang="vi"><head><title>Phụ nữ Lạc Sơn giao ban</title>${head}</head><body>${body}</body></html>`
const article = (body: string, head = '') =>
  cleanPage({
    html: page(`<h1>Phụ nữ Lạc Sơn giao ban</h1><div class="content">${body}</div>`, head),
    url: 'http://a.example/x-1.html',
  })
const lines = (cleaned: ReturnType<typeof cleanPage>) => {
  const points = [...cleaned.text]
  return cleaned.blocks.map(({ kind, start, end }) => `${kind}: ${points.slice(start, end).join('')}`)
}

describe('text of inline elements', () => {
  it.each([
    [
      'spans that Word cut a word apart with',
      '<p><span style="a">Ủy b</span><span style="b">an nhân dân xã họp phiên thường kỳ tháng Tám.</span></p>',
      'Ủy ban nhân dân',
    ],
    [
      'a number cut apart by spans',
      '<p>Toàn huyện có <span>1.0</span><span>65</span> hộ tham gia mô hình tự quản về vệ sinh.</p>',
      '1.065 hộ',
    ],
    [
      'a day and the sentence after it',
      '<p><span>14/06/2022</span><span>Toàn huyện có 12 xã làm xong đường giao thông nông thôn.</span></p>',
      '14/06/2022 Toàn huyện',
    ],
    ['a power', '<p>Tuyến đường rộng 350 m<sup>2</sup> do dân hiến đất mở rộng.</p>', '350 m2 do'],
    [
      'sentences in elements that touch',
      '<p><b>Bà Lan nói</b><i>Ông Minh đồng ý với cách làm ấy và đề nghị nhân rộng.</i></p>',
      'nói Ông',
    ],
    [
      'links that touch',
      '<p>Xem <a href="/1">bài một</a><a href="/2">bài hai</a> về cùng việc ấy ở các xã vùng cao.</p>',
      'bài một bài hai',
    ],
    [
      'letters in decomposed form',
      `<p>${'Huyện Lạc Sơn họp bàn việc xây dựng nông thôn mới.'.normalize('NFD')}</p>`,
      'Huyện Lạc Sơn họp',
    ],
    [
      'no-break and zero-width spaces',
      '<p>Huyện&nbsp;Lạc&#8203; Sơn&nbsp; họp bàn việc xây dựng nông thôn mới ở các xã.</p>',
      'Huyện Lạc Sơn họp',
    ],
  ])('joins %s', (_, body, expected) => expect(article(`<p>${prose}</p>${body}`).text).toContain(expected))
  it('parts a clock from the counters beside it', () => {
    const clock =
      '<p class="meta"><span class="h5">Thứ ba - 09/08/2022 22:58</span><span class="h6">412</span><span class="h7">0</span></p>'
    const cleaned = article(`${clock}<p>${prose}</p><p>${second}</p>`)
    expect(cleaned.publishedAt).toBe('2022-08-09T22:58:00+07:00')
    expect(cleaned.text).not.toContain('412')
  })
})

describe('tables', () => {
  const rows =
    '<tr><th>Xã</th><th>Số mô hình</th></tr><tr><td>Ân Nghĩa</td><td>7</td></tr><tr><td>Quý Hòa</td><td>5</td></tr>'
  it('of data become rows', () => {
    expect(lines(article(`<p>${prose}</p><table>${rows}</table><p>${second}</p>`)).slice(2, 5)).toEqual([
      'table: Xã | Số mô hình',
      'table: Ân Nghĩa | 7',
      'table: Quý Hòa | 5',
    ])
  })
  it('of layout are unwrapped', () => {
    const layout = `<table><tr><td><p>${prose}</p></td><td><img src="a.jpg"></td></tr><tr><td><p>${second}</p></td><td></td></tr></table>`
    expect(lines(article(layout)).slice(1)).toEqual([`paragraph: ${prose.trim()}`, `paragraph: ${second.trim()}`])
  })
})

describe('the title', () => {
  it('is completed where the page cut it', () => {
    const html = page(
      `<h1>Phụ nữ Lạc Sơn giao...</h1><div><p>${prose}</p><p>${second}</p></div>`,
      '<meta property="og:title" content="Phụ nữ Lạc Sơn giao ban công tác hội">',
    )
    expect(cleanPage({ html }).title).toBe('Phụ nữ Lạc Sơn giao ban công tác hội')
  })
  it('is the headline, not the name of the site in the first h1', () => {
    const html = page(
      `<h1><a href="/">Huyện Lạc Sơn</a></h1><h2>Phụ nữ Lạc Sơn giao ban</h2><p>${prose}</p><p>${second}</p>`,
    )
    expect(cleanPage({ html }).title).toBe('Phụ nữ Lạc Sơn giao ban')
  })
})

describe('the publication time', () => {
  const nukeviet =
    '<meta name="generator" content="NukeViet v4.5"><meta property="article:published_time" content="2022-08-09+0758:22:00">'
  const shown = '<p class="time">Thứ ba - 09/08/2022 22:58</p>'
  const body = `<p>${prose}</p><p>${second}</p>`
  it.each([
    ['what NukeViet shows, not its broken meta', `${shown}${body}`, nukeviet, '2022-08-09T22:58:00+07:00', 'visible'],
    [
      'hidden microdata before what is shown',
      `<span hidden itemprop="datePublished">2022-08-09T22:58:30+07:00</span>${shown}${body}`,
      nukeviet,
      '2022-08-09T22:58:30+07:00',
      'itemprop',
    ],
    [
      'JSON-LD before meta',
      body,
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2022-08-09T10:00:00+07:00"}</script><meta property="article:published_time" content="2022-08-10T10:00:00+07:00">',
      '2022-08-09T10:00:00+07:00',
      'jsonld',
    ],
    [
      'local time under a wrong mark of UTC',
      `${shown}${body}`,
      '<meta property="article:published_time" content="2022-08-09T22:58:00Z">',
      '2022-08-09T22:58:00+07:00',
      'meta',
    ],
    [
      'an instant of another zone',
      body,
      '<meta property="article:published_time" content="2022-08-09T20:00:00-05:00">',
      '2022-08-10T08:00:00+07:00',
      'meta',
    ],
    ['nothing, where only the visit has a clock', `<p>Hôm nay, Thứ bảy ngày 16/01/2021</p>${body}`, '', null, null],
  ])('is %s', (_, html, head, at, from) => {
    expect(article(html, head)).toMatchObject({ publishedAt: at, publishedFrom: from })
  })
})

describe('a pipeline', () => {
  const html = page(
    `<div class="a"><h3 class="t">Giao ban công tác hội</h3><i class="d">Ngày 09/08/2022 07:15</i><div class="b"><p>${prose}</p><p class="x">Dòng quảng bá của cổng thông tin, lặp lại ở mọi trang.</p><p>${second}</p></div></div>`,
  )
  it('names title, body, date and what goes', () => {
    const pipeline = { id: 'lac-son', selectors: { title: '.a > h3.t', body: 'div.b', date: '.d', remove: ['p.x'] } }
    const cleaned = cleanPage({ html, pipeline })
    expect(cleaned).toMatchObject({
      title: 'Giao ban công tác hội',
      publishedAt: '2022-08-09T07:15:00+07:00',
      pipeline: 'lac-son',
    })
    expect(cleaned.removed).toContainEqual({
      rule: 'pipeline',
      text: 'Dòng quảng bá của cổng thông tin, lặp lại ở mọi trang.',
    })
    expect(cleaned.text).not.toContain('quảng bá')
  })
  it('of another page falls back to the generic reading', () => {
    const cleaned = cleanPage({
      html,
      pipeline: { id: 'p', selectors: { title: '#none', body: '#none', remove: [':::'] } },
    })
    expect(cleaned.text).toContain(second.trim())
  })
})

describe('selectors', () => {
  const index = parseHtml('<div id="a" class="b c"><p data-x="one two"><a href="/v/1">x</a></p></div><p>y</p>')
  it.each([
    ['div', 1],
    ['#a', 1],
    ['.b.c', 1],
    ['.c.d', 0],
    ['div p', 1],
    ['div > a', 0],
    ['p, a', 3],
    ['[data-x~=two]', 1],
    ['a[href^="/v"]', 1],
    ['a[href$="2"]', 0],
    ['p[data-x*="e t"] > a', 1],
  ])('%s finds %i', (selector, count) => expect(selectAll(index, selector).length).toBe(count))
  it.each(['div >', 'a::before', '', '::x', '[a'])('%s is none', (selector) => expect(isSelector(selector)).toBe(false))
})

describe('broken markup', () => {
  it.each([
    ['a stray end tag in a cell', `<table><tr><td></div><p>${prose}</p></td></tr></table><p>${second}</p>`],
    ['paragraphs without ends', `<p>${prose}<p>${second}`],
    ['a link that never ends', `<p>${prose}<a href="/x"></p><p>${second}</p><p><a href="/y">z</a></p>`],
    ['bold around blocks', `<b><p>${prose}</p></b><p>${second}</p></b>`],
    ['a form around the page', `<form><div><p>${prose}</p></form><p>${second}</p></div>`],
    ['an unclosed comment at the end', `<p>${prose}</p><p>${second}</p><!-- x`],
    ['lines parted by br', `<div>${prose}<br><br>${second}<br></div>`],
  ])('%s keeps both paragraphs', (_, body) => {
    const { text } = article(body)
    expect(text).toContain(prose.trim())
    expect(text).toContain(second.trim())
  })
})

it('explains what it did', () => {
  const explained = explainPage({
    html: page(
      `<h1>Phụ nữ Lạc Sơn giao ban</h1><div id="news-bodyhtml"><p>${prose}</p><p>${second}</p></div><ul class="counter"><li>Hôm nay 5</li></ul>`,
    ),
  })
  expect(explained.platform).toEqual({ name: 'nukeviet', why: '#news-bodyhtml: body of the news module' })
  expect(explained.container).toBe('html > body > div#news-bodyhtml')
  expect(explained.kept.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph'])
  expect(explained.removed.some(({ text }) => text === 'Hôm nay 5')).toBe(true)
})
