import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { readArticleText } from '../../src/demo/parse-article-source.js'
import type { DemoArticle, DemoPortal } from '../../src/demo/portal.js'
import { demoFixtures, readDemoPortals } from '../../src/demo/read-portals.js'
import { renderDemoArticle } from '../../src/demo/render-article.js'
import { readVisibleText } from './ask.js'
import { expectedSchema } from './expected-schema.js'

const portals = readDemoPortals()
const cases = portals.flatMap((portal) =>
  portal.articles.map((article) => ({ name: `${portal.id}/${article.name}`, portal, article })),
)

function readExpected(portal: DemoPortal, article: DemoArticle) {
  const file = join(demoFixtures, portal.id, `${article.name}.expected.json`)
  if (!existsSync(file)) throw new Error(`${portal.id}/${article.name}.md has no expected records beside it`)
  return expectedSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

describe.each(cases)('$name', ({ name, portal, article }) => {
  const expected = readExpected(portal, article)
  const text = readArticleText(article)
  const page = renderDemoArticle(portal, article)

  it('has expected records of its own', () => {
    expect(expected.id).toBe(name)
    expect(expected.article.title).toBe(article.title)
    expect(expected.source.host).toBe(portal.host)
  })

  it('says what its expected records quote', () => {
    const quotes = [
      ...expected.facts.map((fact) => fact.evidence),
      ...expected.facts.flatMap((fact) => fact.measureText ?? []),
      ...expected.documents.map((document) => document.text),
      ...expected.officials.map((official) => official.name),
      ...(expected.peopleNotOfficials ?? []).map((person) => person.name),
      ...expected.article.captions,
      expected.article.bodyStarts,
      expected.article.bodyEnds,
    ]
    expect(quotes.filter((quote) => !text.includes(quote))).toEqual([])
    const folded = text.toLowerCase()
    const loose = [...expected.dates, ...expected.units, ...(expected.durations ?? [])].map((record) => record.text)
    expect(loose.filter((quote) => !folded.includes(quote.toLowerCase()))).toEqual([])
  })

  it('has breakdowns that add up as they say', () => {
    const values = new Set(expected.facts.map((fact) => fact.value))
    for (const { total, totalOf, parts, status } of expected.breakdowns) {
      const sum = parts.reduce((a, b) => a + b, 0)
      expect(sum === total).toBe(status === 'ok')
      for (const value of [...parts, ...(totalOf ?? [total])]) expect(values).toContain(value)
    }
  })

  it('is on its page in full, with no machine date among the words', () => {
    const visible = readVisibleText(page.html)
    for (const line of text.split('\n')) expect(visible).toContain(line.replace(/\s+/gu, ' '))
    expect(text).not.toMatch(/\d{4}-\d\d-\d\d|\d\dT\d\d/)
    expect(text).toBe(text.normalize('NFC'))
    expect(load(page.html)('title').text()).toContain(article.title)
    expect(new URL(page.url).host).toBe(portal.host)
  })
})

it('has no expected records without an article', () => {
  const orphans = portals.flatMap((portal) => {
    const names = new Set(portal.articles.map((article) => `${article.name}.expected.json`))
    return readdirSync(join(demoFixtures, portal.id)).filter((file) => file.endsWith('.json') && !names.has(file))
  })
  expect(orphans).toEqual([])
})

it('covers what district pages say', () => {
  const expected = cases.map(({ portal, article }) => readExpected(portal, article))
  const facts = expected.flatMap((records) => records.facts)
  const measures = new Set(facts.map((fact) => fact.measure))
  for (const measure of [
    'registered',
    'built',
    'maintained',
    'new',
    'replicated',
    'exemplary',
    'recognised',
    'commended',
    'proposed',
    'disbursed',
    'established',
    'developed',
  ]) {
    expect(measures).toContain(measure)
  }
  expect(new Set(facts.flatMap((fact) => fact.sector ?? [])).size).toBe(5)
  expect(expected.filter((records) => records.facts.length === 0).length).toBeGreaterThan(8)
  expect(facts.filter((fact) => fact.topicIsNot).length).toBeGreaterThan(2)
  expect(new Set(expected.flatMap((records) => records.breakdowns.map((part) => part.status))).size).toBe(3)
})
