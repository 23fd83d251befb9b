import { parse } from 'yaml'
import { articleHeadSchema, type DemoArticle, type DemoBlock } from './portal.js'

/**
 * Reads an article: front matter between two lines `---`, then blocks with an empty line between them.
 * `## …` is a heading, `![caption](file)` an image, everything else a paragraph.
 */
export function parseArticleSource(name: string, source: string, file: string): DemoArticle {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source)
  if (!parts) throw new Error(`${file}: no front matter`)
  const head = articleHeadSchema.safeParse(parse(parts[1]!))
  if (!head.success) {
    const issue = head.error.issues[0]!
    throw new Error(`${file}: ${issue.path.join('.')}: ${issue.message}`)
  }
  const blocks = parts[2]!
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => parseBlock(block, file))
  return { ...head.data, name, slug: makeSlug(head.data.title), blocks }
}

function parseBlock(block: string, file: string): DemoBlock {
  if (block.includes('\n')) throw new Error(`${file}: a block has more than one line: ${block.slice(0, 60)}`)
  if (block.startsWith('## ')) return { kind: 'heading', text: block.slice(3) }
  const image = /^!\[([^\]]*)\]\(([^)]+)\)$/.exec(block)
  if (image) return { kind: 'image', caption: image[1]!, file: image[2]! }
  return { kind: 'paragraph', text: block }
}

/** Title without diacritics and punctuation, words joined by hyphens. */
export function makeSlug(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** All text of an article that a reader sees, one line a block: title, lead, blocks, signature. NFC. */
export function readArticleText(article: DemoArticle): string {
  const lines = [article.title, article.lead ?? '']
  for (const block of article.blocks) lines.push(block.kind === 'image' ? block.caption : block.text)
  lines.push(article.signature ?? '')
  return lines.filter((line) => line !== '').join('\n')
}
