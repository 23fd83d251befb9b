import { isBesideBody } from './beside-body.js'
import { findLineRule } from './line-rules/index.js'
import { foldLine, tidy } from './normalise-text.js'
import { firstItemprop, firstMeta, type PageHead } from './page-head.js'
import type { PageIndex } from './page-index.js'
import { type PageElement, rawText, walkElements } from './page-tree.js'
import { type Byline, looksLikeOrganisation, looksLikePerson } from './read-byline.js'

export type Signed = { author: string | null; credit: string | null; photoCredit: string | null }

/** Who signs the page: its labelled and closing signatures, else what metadata and byline elements state. */
export function pickSignature(
  head: PageHead,
  index: PageIndex,
  bylines: Byline[],
  pinnedAuthor: string | null,
  lines: string[],
): Signed {
  const signed: Signed = {
    author: bylines.find((line) => line.author)?.author ?? null,
    credit: bylines.find((line) => line.credit)?.credit ?? null,
    photoCredit: bylines.find((line) => line.photoCredit)?.photoCredit ?? null,
  }
  if (signed.author) return signed
  const shown = lines.flatMap((line) => readShownByline(line) ?? [])
  const stated = [...(pinnedAuthor ? [cleanName(pinnedAuthor)] : []), ...statedAuthors(head, index), ...shown]
  for (const name of stated.filter((candidate) => isName(candidate, head))) assign(signed, name)
  return signed
}

function assign(signed: Signed, name: string): void {
  if (looksLikeOrganisation(name)) signed.credit ??= name
  else signed.author ??= name
}

function statedAuthors(head: PageHead, index: PageIndex): string[] {
  const people = head.articles.flatMap((node) => (node.people.length > 0 ? [node.people.join(', ')] : []))
  const candidates = [
    ...people,
    firstMeta(
      head,
      'author',
      'article:author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'byl',
    ),
    itempropAuthor(head),
    findBylineElement(index),
    ...head.articles.flatMap((node) => node.organisations.slice(0, 1)),
  ]
  return candidates.map((name) => cleanName(name ?? ''))
}

/** Names of the site or its publisher sign nothing. */
function isName(name: string, head: PageHead): boolean {
  if (name.length < 2 || name.length > 120 || /https?:|\/\/|@|^\d+$|^[\w-]+\.[a-z]{2,4}$/.test(name)) return false
  const sites = [firstMeta(head, 'og:site_name', 'application-name'), ...head.articles.map((node) => node.publisher)]
  if (findLineRule(name)?.name === 'site-name') return false
  return !sites.some((site) => site && foldLine(site) === foldLine(name))
}

/** "By Name", "Von Name, 3 March": a line beside the title. */
function readShownByline(line: string): string | null {
  const found = /^(?:by|von|par|por|di|bởi|viết bởi|đăng bởi)\s*:?\s+(\p{Lu}[^,|•·\d]{2,60})/iu.exec(line)?.[1]
  const name = found?.replace(/\s+(?:on|in|am|le|el|ngày)\s*$/iu, '').trim()
  return name && line.length <= 120 && looksLikePerson(name) ? name : null
}

function itempropAuthor(head: PageHead): string | null {
  const found = firstItemprop(head, 'author')
  if (!found) return null
  for (const element of walkElements(found.element)) {
    if (/(?:^|\s)name(?:\s|$)/.test(element.attributes.itemprop ?? ''))
      return element.attributes.content ?? rawText(element)
  }
  return found.value
}

const authorClass =
  /(?:^|[\s_-])(?:author|byline|byline__name|author-?name|author__name|entry-author|post-author|vcard|fn|tac-?gia)(?:$|\s)/i

/** The drawing of a person or a pen beside a name. */
const authorIcon = /(?:^|[\s_-])(?:fa|bi|icon|ti|glyphicon|mdi)-(?:user|pencil|pen|person|account)(?:-[a-z]+)?(?:$|\s)/i

function findBylineElement(index: PageIndex): string | null {
  for (const found of index.elements) {
    const { attributes } = found
    const names = attributes.class ?? ''
    const element = authorIcon.test(names) && rawText(found).trim() === '' && found.parent ? found.parent : found
    if (element === found && !/(?:^|\s)author(?:\s|$)/i.test(attributes.rel ?? '') && !authorClass.test(names)) continue
    if (isBesideBody(element)) continue
    const text = cleanName(linkText(element) ?? rawText(element))
    if (text.length >= 2 && text.length <= 60 && (looksLikePerson(text) || element.tag === 'a')) return text
  }
  return null
}

/** The name is what a byline links. */
function linkText(element: PageElement): string | null {
  for (const inner of walkElements(element)) {
    if (inner.tag === 'a' && looksLikePerson(cleanName(rawText(inner)))) return rawText(inner)
  }
  return null
}

function cleanName(name: string): string {
  return tidy(name)
    .replace(
      /^(?:by|written by|posted by|tác giả(?: bài viết)?|(?:được )?(?:đăng|viết) bởi|bởi|người (?:đăng|viết)|von|par|por|di)\s*:?\s+/iu,
      '',
    )
    .replace(/[\s,|•·-]+$/u, '')
}
