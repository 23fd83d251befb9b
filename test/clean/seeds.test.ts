import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../src/clean/index.js'
import { packageRoot } from '../../src/package-root.js'

type GoldArticle = {
  title: string
  publishedAt: string | null
  author: string | null
  credit: string | null
  photoCredit?: string | null
  section: string | null
  bodyStarts: string
  bodyEnds: string
  captions: string[]
  boilerplate: string[]
}

const shared = `${packageRoot}../shared`
const slugs = ['hon-quan', 'kim-bang', 'kim-son', 'phu-ly', 'thanh-liem']

describe.skipIf(!existsSync(shared))('the five real pages as a browser copies them', () => {
  describe.each(slugs)('%s', (slug) => {
    const gold = readGold(slug)
    const article = gold && cleanPage({ text: readFileSync(`${shared}/seeds/${slug}.txt`) })
    const blocks = article?.blocks.map((block) => ({
      kind: block.kind,
      text: [...article.text].slice(block.start, block.end).join(''),
    }))

    it('has every field of the gold file', () => {
      const { title, publishedAt, author, credit, section } = gold!
      expect(article).toMatchObject({ pageKind: 'article', title, publishedAt, author, credit, section })
      expect(article!.photoCredit).toBe(gold!.photoCredit ?? null)
    })
    it('has the body from its first to its last words, the title once and every caption', () => {
      const body = blocks!.filter((block) => block.kind === 'lead' || block.kind === 'paragraph')
      expect(body.at(0)!.text.startsWith(gold!.bodyStarts)).toBe(true)
      expect(body.at(-1)!.text.endsWith(gold!.bodyEnds)).toBe(true)
      expect(blocks!.filter((block) => block.text === gold!.title)).toEqual([{ kind: 'title', text: gold!.title }])
      expect(blocks!.filter((block) => block.kind === 'caption').map((block) => block.text)).toEqual(gold!.captions)
    })
    it('has nothing of the portal', () => {
      expect(gold!.boilerplate.filter((line) => article!.text.includes(line))).toEqual([])
    })
  })
})

function readGold(slug: string): GoldArticle | null {
  const file = `${shared}/gold/seeds/${slug}.json`
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).article : null
}
