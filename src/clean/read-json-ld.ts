import { tidy } from './normalise-text.js'

/** The parts of a schema.org article that cleaning uses. */
export type ArticleNode = {
  type: string
  headline: string | null
  published: string | null
  people: string[]
  organisations: string[]
  publisher: string | null
  section: string | null
  /** As written: paragraphs apart or not, with or without tags. */
  body: string | null
}

type JsonObject = Record<string, unknown>

const articleType = /(?:Article|BlogPosting|Posting|Report|Review)$/
const mostNodes = 4000

/** Articles stated in a JSON-LD script; broken JSON gives none. */
export function readJsonLd(source: string): ArticleNode[] {
  const parsed = parseLeniently(source)
  const found: ArticleNode[] = []
  const queue: unknown[] = [parsed]
  for (let at = 0; at < queue.length && at < mostNodes; at++) {
    const node = queue[at]
    if (Array.isArray(node)) queue.push(...node.slice(0, mostNodes))
    else if (isObject(node)) {
      const type = typesOf(node).find((name) => articleType.test(name))
      if (type) found.push(readArticle(node, type))
      for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) queue.push(value)
    }
  }
  return found
}

function parseLeniently(source: string): unknown {
  const text = source.trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, '')
  for (const candidate of [text, text.replace(/\p{Cc}+/gu, ' ').replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      return JSON.parse(candidate)
    } catch {
      // Portals print line breaks into JSON strings: the second candidate has them folded.
    }
  }
  return null
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(node: JsonObject): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string')
}

function readArticle(node: JsonObject, type: string): ArticleNode {
  const creators = namesOf(node.author ?? node.creator)
  return {
    type,
    headline: textValue(node.headline) ?? textValue(node.name),
    published: textValue(node.datePublished) ?? textValue(node.dateCreated),
    people: creators.people,
    organisations: creators.organisations,
    publisher: namesOf(node.publisher).organisations[0] ?? namesOf(node.publisher).people[0] ?? null,
    section: textValue(Array.isArray(node.articleSection) ? node.articleSection[0] : node.articleSection),
    body: typeof node.articleBody === 'string' ? node.articleBody : null,
  }
}

function textValue(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? tidy(value) || null : null
}

function namesOf(value: unknown): { people: string[]; organisations: string[] } {
  const people: string[] = []
  const organisations: string[] = []
  for (const item of Array.isArray(value) ? value : [value]) {
    if (typeof item === 'string') people.push(tidy(item))
    else if (isObject(item)) {
      const name = textValue(Array.isArray(item.name) ? item.name[0] : item.name)
      if (name) (typesOf(item).some((type) => /Organization/.test(type)) ? organisations : people).push(name)
    }
  }
  return { people: people.filter((name) => name !== ''), organisations }
}
