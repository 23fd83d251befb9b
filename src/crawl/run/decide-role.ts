import type { PageRole } from '../archive/archived-page.js'
import type { Header } from '../archive/exchange.js'
import { headerOf } from '../archive/exchange.js'
import { decodePage } from '../discover/decode-page.js'
import { type ListPage, readListPage } from '../discover/read-list-page.js'
import type { CrawlTask } from '../state/crawl-task.js'
import type { CrawlContext } from './crawl-context.js'

type Answer = { status: number; headers: Header[]; body: Buffer; fault: string | null; finalUrl: string }

/** Links to articles that make a page a list, and length of a text (characters) that makes it an article. */
const listLinks = 5
const articleText = 600

/** Where the address does not tell whether a page is an article or a list, the page does. */
export function decideRole(context: CrawlContext, task: CrawlTask, answer: Answer): PageRole {
  const open =
    task.unsure === true &&
    !task.refresh &&
    (task.role === 'article' || (task.role === 'list' && (task.depth ?? 0) > 0))
  if (!open || (task.paging ?? 1) > 1 || answer.status !== 200 || answer.fault || !isHtml(answer)) return task.role
  const page = parseList(context, task, answer)
  const articles = page.links.filter(({ url, text }) => text.length > 20 && context.classify(url).kind === 'article')
  const isLong = page.longestText() >= articleText
  if (page.markedAsArticle || (isLong && articles.length < listLinks)) return 'article'
  if (task.role === 'list') return 'list'
  return articles.length >= listLinks && !isLong ? 'list' : 'article'
}

const parsed = new WeakMap<Buffer, ListPage>()

/** Parsed once a page, though both the role and the links are read from it. */
export function parseList(context: CrawlContext, task: CrawlTask, { body, headers, finalUrl }: Answer): ListPage {
  const known = parsed.get(body)
  if (known) return known
  const html = decodePage(body, headerOf(headers, 'content-type'))
  const page = readListPage(html, finalUrl, context.pipeline, task.paging ?? 1)
  parsed.set(body, page)
  return page
}

const binaryStarts = [
  '%PDF',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'PK\x03\x04',
  '\xd0\xcf\x11\xe0',
  'Rar!',
  'RIFF',
  'ID3',
]

/** Told by the content, since servers lie about its type. */
export function isHtml({ body, headers }: Pick<Answer, 'body' | 'headers'>): boolean {
  const start = body.toString('latin1', 0, 1_000)
  if (binaryStarts.some((mark) => start.startsWith(mark)) || start.includes('\x00\x00')) return false
  const type = headerOf(headers, 'content-type') ?? ''
  return /html|xml|text\/plain|^$/i.test(type) || /<(?:!doctype|html|head|body|div|p)\b/i.test(start)
}
