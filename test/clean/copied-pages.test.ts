import { load } from 'cheerio'
import type { AnyNode } from 'domhandler'
import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../src/clean/index.js'
import { readDemoPortals } from '../../src/demo/read-portals.js'
import { renderDemoArticle } from '../../src/demo/render-article.js'
import { portalPages } from './measure/measure-pages.js'
import { meanScore, scoreText } from './measure/shingles.js'
import { goldText } from './measure/story.js'

const blocks = new Set(
  'address article aside blockquote div dl dd dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul center option'.split(
    ' ',
  ),
)
const unseen =
  'script, style, noscript, head, input, select, textarea, [hidden], .hidden, .screen-reader-text, .visually-hidden, [style*="display:none"]'

/** A page as a browser copies it: one line a block, cells parted by tabs, inline elements glued. */
function copyPage(html: string): string {
  const $ = load(html)
  $(unseen).remove()
  const write = (node: AnyNode): string => {
    if (node.type === 'text') return node.data.replace(/\s+/g, ' ')
    if (node.type !== 'tag') return ''
    if (node.name === 'br') return '\n'
    const inner = node.children.map(write).join('')
    if (node.name === 'td' || node.name === 'th') return `\t${inner}`
    return blocks.has(node.name) ? `\n${inner}\n` : inner
  }
  return $('body')
    .contents()
    .toArray()
    .map(write)
    .join('')
    .replace(/[ \t]*\n[ \t\n]*/g, '\n')
}

function bodyOf(text: string) {
  const article = cleanPage({ text })
  const points = [...article.text]
  const body = article.blocks.filter(({ kind }) => kind !== 'title' && kind !== 'byline')
  return { article, body: body.map(({ start, end }) => points.slice(start, end).join('')).join('\n') }
}

const demo = readDemoPortals().flatMap((portal) =>
  portal.articles.map((article) => ({
    name: `${portal.id}/${article.name}`,
    title: article.title.normalize('NFC'),
    html: renderDemoArticle(portal, article).html,
    gold: [
      article.lead ?? '',
      ...article.blocks.map((block) => (block.kind === 'image' ? block.caption : block.text)),
    ].join('\n'),
  })),
)
const measured = portalPages.map(({ name, story, html }) => ({ name, title: story.title, html, gold: goldText(story) }))

describe.each([
  ['measured portals', measured, 0.99],
  ['demo portals', demo, 0.995],
])('copied pages of %s', (_, pages, floor) => {
  it('keep the body and nothing around it', () => {
    const scores = pages.map(({ html, gold }) => scoreText(gold, bodyOf(copyPage(html)).body))
    expect(meanScore(scores).f1).toBeGreaterThanOrEqual(floor)
  })
  it.each(pages.map((page) => [page.name, page] as const))('%s has its title and no counter', (_, page) => {
    const { article } = bodyOf(copyPage(page.html))
    expect(article.pageKind).toBe('article')
    expect(article.title).toBe(page.title)
    expect(article.text).not.toMatch(/truy cập|Tất cả:|Ý kiến (?:bạn đọc|của bạn)|Tổng số điểm/)
  })
})

describe('articles of the demo portals as HTML', () => {
  it('are their own text', () => {
    const scores = readDemoPortals().flatMap((portal) =>
      portal.articles.map((source) => {
        const article = cleanPage(renderDemoArticle(portal, source))
        const points = [...article.text]
        const kept = article.blocks.filter(({ kind }) => kind !== 'title' && kind !== 'byline')
        const gold = [
          source.lead ?? '',
          ...source.blocks.map((block) => (block.kind === 'image' ? block.caption : block.text)),
        ]
        return scoreText(gold.join('\n'), kept.map(({ start, end }) => points.slice(start, end).join('')).join('\n'))
      }),
    )
    expect(meanScore(scores).f1).toBeGreaterThanOrEqual(0.998)
  })
})

describe('what stands below the last paragraph', () => {
  const page = (...lines: string[]) =>
    [
      'Huyện Lạc Sơn tổng kết phong trào thi đua “Dân vận khéo”',
      'Sáng 12/12, Huyện ủy Lạc Sơn tổ chức hội nghị tổng kết phong trào, biểu dương những cách làm hay của các cơ quan, địa phương trong huyện.',
      ...lines,
    ].join('\n')

  it.each([
    ['a short sentence that counts', ['UBND huyện tặng Giấy khen 9 tập thể, 7 cá nhân.']],
    ['a list under its heading', ['Toàn huyện có 40 mô hình, gồm:', '- Tập thể: 28 mô hình', '- Cá nhân: 12 mô hình']],
    ['rows of figures', ['Lĩnh vực | Số mô hình', 'Kinh tế | 24', 'Văn hóa | 16']],
  ])('%s stays', (_, lines) => {
    expect(
      bodyOf(page(...lines))
        .body.split('\n')
        .slice(1),
    ).toEqual(lines)
  })

  it.each([
    ['a licence', 'Giấy phép số 12/GP-TTĐT do Sở Thông tin cấp năm 2020, gồm 2 trang.'],
    ['an address', 'Địa chỉ: tầng 2 nhà làm việc 3 tầng, phố Độc Lập.'],
    ['a menu in bars', 'Trang chủ | Giới thiệu | Liên hệ'],
  ])('%s does not', (_, line) => {
    expect(bodyOf(page(line)).body).not.toContain(line)
  })
})
