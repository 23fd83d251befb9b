import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanPage, explainPage } from '../../src/clean/index.js'
import { articleSchema } from '../../src/model/article.js'

const fragments = [
  '<div>', '</div>', '<p>', '</p>', '<p class="comment-body">', '<table><tr><td>', '</td></tr></table>', '</table>',
  '<ul><li>', '</li></ul>', '<a href="/x">', '</a>', '<b>', '</b>', '<br>', '<h1>', '</h1>', '<h2 class="title">', '</h2>',
  '<script>', '</script>', '<style>', '<!--', '-->', '<![CDATA[', '<figure><img src=a><figcaption>', '</figure>',
  '<form id="aspnetForm">', '</form>', '<meta property="og:title" content="Tiêu đề">', '<title>', '</title>',
  '<time datetime="2022-13-45T99:99">', '<span itemprop="datePublished" content="2022-01-01">', '</span>', '&nbsp;', '&#x200B;',
  '&#xD800;', '&bogus;', '<div hidden>', '<div style="display:none">', '<p', ' class="', '"', '>', '<', '\u0000', '\uD83D',
  'Sáng 5/6, huyện tổ chức hội nghị tổng kết phong trào thi đua với hơn 120 đại biểu tham dự.', 'Tin liên quan',
  'Bình luận', '412 lượt xem', '<script type="application/ld+json">{"@type":"NewsArticle","headline":1,"author":[[]]}</script>',
  '<script type="application/ld+json">{"@type":["Article"],"datePublished":{},"author":{"name":[null]}}</script>',
] // biome-ignore format: a table of scraps
const scrap = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...fragments) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
)
const soup = fc.array(scrap, { maxLength: 80 }).map((parts) => parts.join(' '))

function check(article: ReturnType<typeof cleanPage>): void {
  articleSchema.parse(article)
  expect(article.text).toBe(article.text.normalize('NFC'))
  const points = [...article.text]
  const lines = article.blocks.map(({ start, end }) => points.slice(start, end).join(''))
  expect(lines.join('\n')).toBe(article.text)
  expect(lines.every((line) => line !== '' && line === line.trim() && !line.includes('\n'))).toBe(true)
}

describe('cleanPage on anything', () => {
  it('gives a valid article whose blocks tile its text, from any HTML', () => {
    fc.assert(
      fc.property(soup, (html) => check(cleanPage({ html }))),
      { numRuns: 250 },
    )
  })
  it('from any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.boolean(), (bytes, asText) => {
        check(cleanPage(asText ? { text: bytes } : { html: bytes, contentType: 'text/html; charset=nonsense' }))
      }),
      { numRuns: 200 },
    )
  })
  it('from any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(scrap, fc.constant('\n')), { maxLength: 80 }), (parts) =>
        check(cleanPage({ text: parts.join(' ') })),
      ),
      { numRuns: 200 },
    )
  })
  it('gives the same article for the same page', () => {
    fc.assert(
      fc.property(soup, (html) => {
        expect(cleanPage({ html })).toEqual(cleanPage({ html }))
      }),
      { numRuns: 50 },
    )
  })
  it('reads any address without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })), (url) =>
        check(cleanPage({ html: '<p>x</p>', url })),
      ),
    )
  })
  it('explains any page', () => {
    fc.assert(
      fc.property(soup, (html) => {
        expect(explainPage({ html }).kept.length).toBe(cleanPage({ html }).blocks.length)
      }),
      { numRuns: 100 },
    )
  })
})

const sentence = 'Chiều 3/4, xã tổ chức ra mắt mô hình với 45 hộ tham gia và ba tổ tự quản. '

describe('cleanPage on large pages', () => {
  it.each([
    ['100,000 nested elements', `${'<div class="box">'.repeat(100_000)}<p>${sentence}`],
    ['50,000 line breaks', `<div>${'dòng chữ ngắn<br>'.repeat(50_000)}`],
    ['everything unclosed', '<div><p><a href="x><span class=\'y><table><tr><td><ul><li>'.repeat(20_000)],
  ])('takes bounded time for %s', (_, html) => {
    const start = performance.now()
    articleSchema.parse(cleanPage({ html }))
    expect(performance.now() - start).toBeLessThan(8000)
  })
})
