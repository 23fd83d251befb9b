import type { Article } from '../model/article.js'
import { normaliseText } from '../vietnamese/index.js'
import type { Gold } from './gold.js'
import type { Scoreboard } from './tally.js'

const FIELDS = ['title', 'publishedAt', 'author', 'credit', 'photoCredit', 'section'] as const

const plain = (text: string) => normaliseText(text).replace(/\s+/g, ' ').trim()

function bodyText(article: Article): string {
  const points = Array.from(article.text)
  const body = article.blocks.filter((block) => ['lead', 'paragraph', 'heading', 'table'].includes(block.kind))
  return body.map((block) => points.slice(block.start, block.end).join('')).join('\n')
}

/** Fields of the article, first and last words of its body, captions, and what must be gone. */
export function scoreArticle(board: Scoreboard, name: string, gold: Gold, article: Article): void {
  const wanted = gold.article
  if (!wanted) return
  for (const field of FIELDS) {
    if (!(field in wanted)) continue
    const expected = wanted[field] == null ? null : plain(wanted[field])
    const actual = article[field] == null ? null : plain(article[field])
    board.attribute(`article.${field}`, name, expected, actual, field)
  }
  const body = plain(bodyText(article))
  if (wanted.bodyStarts)
    board.attribute('article.body', name, true, body.startsWith(plain(wanted.bodyStarts)), 'bodyStarts')
  if (wanted.bodyEnds) board.attribute('article.body', name, true, body.endsWith(plain(wanted.bodyEnds)), 'bodyEnds')
  const lines = article.text.split('\n').map(plain)
  for (const caption of wanted.captions ?? []) {
    board.attribute('article.captions', name, true, lines.includes(plain(caption)), `caption "${caption.slice(0, 40)}"`)
  }
  for (const junk of wanted.boilerplate ?? []) {
    board.attribute(
      'article.boilerplate',
      name,
      false,
      lines.includes(plain(junk)),
      `boilerplate "${junk.slice(0, 40)}"`,
    )
  }
}
