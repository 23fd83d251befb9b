import { collapse, foldLine } from './normalise-text.js'
import { firstItemprop, firstMeta, type PageHead } from './page-head.js'
import { type PageElement, rawText, walkElements } from './page-tree.js'
import { type Byline, looksLikeOrganisation, looksLikePerson } from './read-byline.js'

export type Signed = { author: string | null; credit: string | null; photoCredit: string | null }

/** Who signs the page: its labelled and closing signatures, else what metadata and byline elements state. */
export function pickSignature(
  head: PageHead,
  root: PageElement,
  bylines: Byline[],
  pinnedAuthor: string | null,
): Signed {
  const signed: Signed = {
    author: bylines.find((line) => line.author)?.author ?? null,
    credit: bylines.find((line) => line.credit)?.credit ?? null,
    photoCredit: bylines.find((line) => line.photoCredit)?.photoCredit ?? null,
  }
  if (pinnedAuthor) assign(signed, pinnedAuthor)
  if (!signed.author) for (const name of statedAuthors(head, root)) assign(signed, name)
  return signed
}

function assign(signed: Signed, name: string): void {
  if (looksLikeOrganisation(name)) signed.credit ??= name
  else signed.author ??= name
}

function statedAuthors(head: PageHead, root: PageElement): string[] {
  const site = foldLine(firstMeta(head, 'og:site_name', 'application-name') ?? '')
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
    findBylineElement(root),
    ...head.articles.flatMap((node) => node.organisations.slice(0, 1)),
  ]
  return candidates
    .map((name) => cleanName(name ?? ''))
    .filter(
      (name) => name.length >= 2 && name.length <= 120 && !/https?:|\/\/|@|^\d+$/.test(name) && foldLine(name) !== site,
    )
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
  /(?:^|\s)(?:author|byline|byline__name|author-name|author__name|entry-author|post-author|vcard|fn|tacgia|tac-gia)(?:$|\s)/i

function findBylineElement(root: PageElement): string | null {
  for (const element of walkElements(root)) {
    const { attributes } = element
    if (!/(?:^|\s)author(?:\s|$)/i.test(attributes.rel ?? '') && !authorClass.test(attributes.class ?? '')) continue
    const text = cleanName(rawText(element))
    if (text.length >= 2 && text.length <= 60 && (looksLikePerson(text) || element.tag === 'a')) return text
  }
  return null
}

function cleanName(name: string): string {
  return collapse(name)
    .replace(/^(?:by|written by|posted by|tác giả(?: bài viết)?|đăng bởi|người đăng|von|par|por|di)\s*:?\s+/iu, '')
    .replace(/[\s,|•·-]+$/u, '')
}
