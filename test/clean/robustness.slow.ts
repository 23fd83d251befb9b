import { expect, it } from 'vitest'
import { cleanPage } from '../../src/clean/index.js'
import { articleSchema } from '../../src/model/article.js'

const sentence = 'Chiều 3/4, xã tổ chức ra mắt mô hình với 45 hộ tham gia và ba tổ tự quản. '

it.each([
  ['paragraphs', Array.from({ length: 90_000 }, (_, at) => `<p>Lần ${at}. ${sentence}</p>\n`).join('')],
  ['one text', `<p>${sentence.repeat(130_000)}</p>`],
  [
    'a list of links',
    `<ul>${'<li><a href="/x">Một tiêu đề tin bài dài hơn hai mươi lăm chữ</a></li>'.repeat(130_000)}</ul>`,
  ],
  ['script', `<script>${'var a = "<div>"; '.repeat(600_000)}</script><p>${sentence}</p>`],
  ['one table', `<table>${'<tr><td>Xã Hòa Mỹ</td><td>14</td><td>92,5</td></tr>'.repeat(180_000)}</table>`],
])('10 MB of %s take bounded time and memory', (_, html) => {
  expect(html.length).toBeGreaterThan(8_000_000)
  const start = performance.now()
  cleanPage({ html: new TextEncoder().encode(html) })
  expect(performance.now() - start).toBeLessThan(60_000)
  expect(process.memoryUsage().heapUsed).toBeLessThan(3e9)
})

it('10 MB of random bytes are no article', () => {
  let state = 12345
  const bytes = Uint8Array.from({ length: 10_000_000 }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 16) & 255
  })
  expect(cleanPage({ html: bytes }).pageKind).toBe('binary')
})

it.each([
  ['100,000 nested elements', `${'<div class="box">'.repeat(100_000)}<p>${sentence}`],
  ['100,000 nested links', `${'<a href="/x">'.repeat(100_000)}<p>${sentence}`],
  ['33,000 nested tables', `${'<table><tr><td>'.repeat(33_000)}<p>${sentence}`],
  ['50,000 siblings', '<p class="a">x</p>'.repeat(50_000)],
  ['50,000 inline elements', `<p>${'<span class="a">xin</span><span class="b">chào</span>'.repeat(50_000)}`],
  ['50,000 line breaks', `<div>${'dòng chữ ngắn<br>'.repeat(50_000)}`],
  ['10,000 headings of other pages', `<p>Tin liên quan</p><p>${sentence}</p>`.repeat(10_000)],
  ['everything unclosed', '<div><p><a href="x><span class=\'y><table><tr><td><ul><li>'.repeat(20_000)],
  ['a title of 30,000 parts', `<title>${'Tiêu đề - '.repeat(30_000)}</title><p>${sentence}`],
  ['a JSON-LD of 100,000 brackets', `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>${sentence}`],
])('takes bounded time for %s', (_, html) => {
  const start = performance.now()
  articleSchema.parse(cleanPage({ html }))
  expect(performance.now() - start).toBeLessThan(8000)
})
