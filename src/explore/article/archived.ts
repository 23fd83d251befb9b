import { isAbsolute, relative, resolve, sep } from 'node:path'
import { decodePage } from '../../clean/encoding/decode-page.js'
import type { ArchivedPage } from '../../crawl/archive/archived-page.js'
import { readArchivedPage } from '../../crawl/archive/read-archive.js'
import { html } from '../../export/html.js'
import type { Answer } from '../http/answer.js'
import { renderPage } from '../view/layout.js'
import type { DatabaseVisit } from '../visit.js'
import { type ArchivePlace, readArchivePlace, readArticle } from './read-article.js'

/** GET /article/ID/archived: the response as it was served, in a frame that runs nothing. */
export async function answerArchived(visit: DatabaseVisit, [articleId = '']: string[]): Promise<Answer | null> {
  const { snapshot, speech } = visit
  const { say, moment } = speech
  const article = await readArticle(snapshot, articleId)
  const place = await readArchivePlace(snapshot, articleId)
  if (!article || !place) return null
  const title = article.title ?? say('article.untitled')
  const frame = (await readPlace(visit.dataFolder, place))
    ? html`<iframe sandbox title="${say('article.archived')}" src="/article/${articleId}/response"></iframe>`
    : html`<p class="empty">${say('article.archive-gone')}</p>`
  const when = place.fetchedAt === null ? '' : ` (${moment(place.fetchedAt)})`
  const content = html`<h1>${say('article.archived')}${when}</h1><p><a href="/article/${articleId}" lang="vi"><bdi>${title}</bdi></a></p><p class="soft">${say('article.archived-note')}</p>${frame}`
  return renderPage(visit, { title: say('article.archived'), section: null, content })
}

/** No script, no form, no frame, nothing from elsewhere; also where the address is opened outside of its frame. */
const responsePolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  'sandbox',
].join('; ')

/** GET /article/ID/response: the body of the archived response, for the frame. */
export async function answerResponse(
  { snapshot, dataFolder }: DatabaseVisit,
  [articleId = '']: string[],
): Promise<Answer | null> {
  const place = await readArchivePlace(snapshot, articleId)
  const page = place && (await readPlace(dataFolder, place))
  if (!page) return null
  const plain = /^text\/plain\b/i.test(page.contentType ?? '')
  const text = decodePage({ html: page.body, contentType: page.contentType })?.text ?? ''
  const headers = {
    'content-type': `text/${plain ? 'plain' : 'html'}; charset=utf-8`,
    'content-security-policy': responsePolicy,
  }
  return { status: 200, headers, body: text }
}

/** The archived page of a place in the database; only of files below the data folder. */
async function readPlace(dataFolder: string, { file, offset }: ArchivePlace): Promise<ArchivedPage | null> {
  const path = relative(dataFolder, resolve(dataFolder, file))
  if (isAbsolute(path) || path.split(sep).includes('..') || !/\.warc(?:\.gz)?$/.test(path)) return null
  return readArchivedPage(dataFolder, path, offset).catch(() => null)
}
