import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Records } from '../../src/model/records.js'
import { kimBangReview, makeArticle, makeFact, makeOfficial, makeRecords } from '../load/make-records.js'
import { type ExplorerKit, openExplorer } from './explorer-kit.js'

const review = kimBangReview()
const hostile = makeHostile()
let kit: ExplorerKit
beforeAll(async () => {
  kit = await openExplorer()
  await kit.publish([review, hostile])
})
afterAll(() => kit.close())

/** Everything that a page of a stranger could try. */
function makeHostile(): Records {
  const long = `Dài ${'rất dài '.repeat(130_000)}hết.`
  const article = makeArticle(
    [
      '<script>alert(1)</script> “Dân vận khéo” \u202Eoéhk\u202C',
      `Có 7 mô hình & <b onclick="x()">hơn</b>, ông </a><img src=x onerror=alert(2)>, Bí thư.`,
      long,
    ].join('\n'),
    {
      url: 'javascript:alert(3)',
      section: '"><script>alert(4)</script>',
      removed: [{ rule: '<i>', text: '</ul><script>alert(5)</script>' }],
    },
  )
  return makeRecords(article, {
    facts: [makeFact(article, '7 mô hình & <b onclick="x()">', 7, { unit: '<u>', topic: '"><svg onload=alert(6)>' })],
    officials: [
      makeOfficial(article, '</a><img src=x onerror=alert(2)>', [{ title: "';--<script>", quote: 'Bí thư' }]),
    ],
  })
}

describe('article', () => {
  test('the words marked for a record are its quote', async () => {
    for (const { article, facts, officials, checks } of [review, hostile]) {
      const page = load((await kit.ask(`/article/${article.id}`)).text)
      const records = [
        ...facts.map((record) => ({ ...record, kind: 'fact' })),
        ...officials.map((record) => ({ ...record, kind: 'official' })),
        ...checks.map((record) => ({ ...record, kind: 'check' })),
      ]
      expect(records.length).toBeGreaterThan(1)
      for (const { kind, id, evidence } of records) {
        const words = page(`.text .mark[data-records~="${kind}-${id}"]`)
        expect(words.text()).toBe(evidence.quote)
        expect(page(`.text [id="${kind}-${id}"]`).length).toBe(1)
        expect(page(`.record-list [id="r-${kind}-${id}"] .jump`).attr('href')).toBe(`#${kind}-${id}`)
      }
      const shown = page('.text .block')
        .map((_, block) => page(block).text())
        .get()
      expect(shown.join('\n')).toBe(article.text.replace(/[\u202a-\u202e]/g, '\ufffd'))
    }
  })

  test('a record shows value, rule, what it was read from and its check', async () => {
    const total = review.facts[0]!
    const page = load((await kit.ask(`/article/${review.article.id}`)).text)
    const item = page(`[id="r-fact-${total.id}"]`).text()
    for (const said of [
      '95 mô hình',
      'registered',
      'first half of 2022, from the clause',
      'huyện Kim Bảng, from the pipeline',
      'hand',
      'breakdown adds up: expected 95, found 95',
    ]) {
      expect(item).toContain(said)
    }
  })

  test('what pages say is text, never markup, a link to run or a turned order', async () => {
    const { text } = await kit.ask(`/article/${hostile.article.id}`)
    const page = load(text)
    expect(
      page('script')
        .map((_, script) => page(script).attr('src'))
        .get(),
    ).toEqual([expect.stringMatching(/^\/assets\//)])
    expect(page('img, svg, iframe, [onclick], [onerror], [onload], [style]').length).toBe(0)
    expect(page('a[href^="javascript:" i]').length).toBe(0)
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    for (const path of ['/facts', '/facts?q=dan+van']) {
      const facts = load((await kit.ask(path)).text)
      expect(facts('script, img, svg, [onclick]').length).toBe(1)
    }
  })

  test('removed lines can be shown', async () => {
    const page = load((await kit.ask(`/article/${review.article.id}`)).text)
    expect(page('details.removed li').text()).toContain('Trang chủ menu')
  })

  test.each(['/article/0000000000000000', '/article/x', `/article/${review.article.id}/archived`])(
    'there is nothing at %s',
    async (path) => {
      expect((await kit.ask(path)).status).toBe(404)
    },
  )
})
