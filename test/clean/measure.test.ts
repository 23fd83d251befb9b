import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../src/clean/index.js'
import type { Article } from '../../src/model/article.js'
import { type MeasuredPage, newsPages, newsTemplates, portalPages, portalTemplates } from './measure/measure-pages.js'
import { meanScore, scoreText } from './measure/shingles.js'
import { goldText } from './measure/story.js'

/** Pinned: lowered only together with a reason in the commit that lowers them. */
const floors = { portals: 0.998, news: 0.998, page: 0.99 }

function blocksOf(article: Article): { kind: string; text: string }[] {
  const points = [...article.text]
  return article.blocks.map(({ kind, start, end }) => ({ kind, text: points.slice(start, end).join('') }))
}

function clean(page: MeasuredPage): Article {
  return cleanPage({ html: page.html, url: page.template.url })
}

function scoreOf(page: MeasuredPage) {
  const body = blocksOf(clean(page)).filter(({ kind }) => kind !== 'title' && kind !== 'byline')
  return scoreText(goldText(page.story), body.map(({ text }) => text).join('\n'))
}

describe.each([
  ['portals', portalPages, portalTemplates, floors.portals],
  ['news', newsPages, newsTemplates, floors.news],
] as const)('pages of %s, by shingles', (_, pages, templates, floor) => {
  it('reach the pinned floor together', () => {
    expect(meanScore(pages.map(scoreOf)).f1).toBeGreaterThanOrEqual(floor)
  })
  it.each(templates.map(({ name }) => name))('reach it for %s', (name) => {
    const scores = pages.filter(({ template }) => template.name === name).map(scoreOf)
    expect(Math.min(...scores.map(({ f1 }) => f1))).toBeGreaterThanOrEqual(floors.page)
  })
})

describe('portals without any class, id, microdata or generator', () => {
  it('are still told from what stands around them', () => {
    const bare = portalPages.map((page) => ({
      ...page,
      html: page.html.replace(/<meta[^>]*generator[^>]*>/gi, '').replace(/ (?:class|id|itemprop)="[^"]*"/g, ''),
    }))
    expect(meanScore(bare.map(scoreOf)).f1).toBeGreaterThanOrEqual(0.99)
  })
})

describe.each([...portalPages, ...newsPages].map((page) => [page.name, page] as const))('%s', (_, page) => {
  const article = clean(page)
  const { story, template } = page

  it('has title, lead, day, author and captions, and nothing of the page around', () => {
    const blocks = blocksOf(article)
    expect(article).toMatchObject({
      pageKind: 'article',
      title: story.title,
      publishedOn: story.published.slice(0, 10),
      author: story.author,
    })
    if (!template.lacks?.includes('credit')) expect(article.credit).toBe(story.credit)
    if (story.language === 'vi' && !template.lacks?.includes('section')) expect(article.section).toBe(story.section)
    expect(blocks.some(({ text }) => text === story.lead)).toBe(true)
    const captions = story.body.flatMap((part) => (part.kind === 'image' ? [part.caption] : []))
    expect(blocks.filter(({ kind }) => kind === 'caption').map(({ text }) => text)).toEqual(captions)
    for (const title of story.others) expect(article.text).not.toContain(title)
    expect(article.text).not.toMatch(/truy cập|Ý kiến bạn đọc|Tổng số điểm|comments?\b|newsletter|cookie|All rights/i)
  })
})
