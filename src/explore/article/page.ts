import { type Html, html, link } from '../../export/html.js'
import type { Answer } from '../http/answer.js'
import type { Speech } from '../messages/speech.js'
import { renderPage } from '../view/layout.js'
import type { DatabaseVisit } from '../visit.js'
import { describeRecords } from './describe-records.js'
import {
  type ArticleRow,
  readArchivePlace,
  readArticle,
  readRecords,
  readSimilar,
  type SimilarArticle,
} from './read-article.js'
import { renderKindSwitches, renderRecords, renderText } from './render-text.js'

/** GET /article/ID: the text with every record in place, and the records beside it. */
export async function answerArticle(visit: DatabaseVisit, [articleId = '']: string[]): Promise<Answer | null> {
  const { snapshot, speech } = visit
  const article = await readArticle(snapshot, articleId)
  if (!article) return null
  const { say, number } = speech
  const records = describeRecords(await readRecords(snapshot, articleId), speech)
  const archived = await readArchivePlace(snapshot, articleId)
  const similar = await readSimilar(snapshot, articleId)
  const title = article.title ?? say('article.untitled')
  const list =
    records.length === 0 ? html`<p class="empty">${say('article.no-records')}</p>` : renderRecords(records, speech)
  const content = html`<article class="article"><header><h1 lang="vi"><bdi>${title}</bdi></h1>${renderMetadata(article, speech)}
<p class="links">${link(article.url, say('article.original'))} ${archived ? html`<a href="/article/${articleId}/archived">${say('article.archived')}</a>` : html`<span class="soft">${say('article.no-archive')}</span>`}</p></header>
${renderKindSwitches(records, speech)}
<div class="reading"><div class="text" lang="vi">${renderText(article, records, speech)}</div>
<aside aria-labelledby="records"><h2 id="records">${say('article.records')} <span class="tally">${number(records.length)}</span></h2>${list}</aside></div>
${renderSimilar(similar, speech)}${renderRemoved(article, speech)}</article>`
  return renderPage(visit, { title: title.slice(0, 200), section: null, content })
}

function renderMetadata(article: ArticleRow, { say, day, moment }: Speech): Html {
  const { publishedAt, publishedOn, eventOn, capturedAt } = article
  const stated: [string, string | null][] = [
    [say('article.published'), publishedAt ? moment(publishedAt) : publishedOn ? day(publishedOn) : say('not-stated')],
    [say('article.event'), eventOn && day(eventOn)],
    [say('article.section'), article.section],
    [say('article.author'), article.author],
    [say('article.credit'), article.credit],
    [say('article.portal'), article.pipeline],
    [say('article.captured'), capturedAt && moment(capturedAt)],
  ]
  const rows = stated.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`],
  )
  return html`<dl class="metadata">${rows}</dl>`
}

function renderSimilar(similar: readonly SimilarArticle[], { say }: Speech): Html {
  if (similar.length === 0) return html``
  const items = similar.map(
    ({ articleId, title, url }) =>
      html`<li><a href="/article/${articleId}" lang="vi"><bdi>${title ?? say('article.untitled')}</bdi></a> <small><bdi>${url}</bdi></small></li>`,
  )
  return html`<section><h2>${say('article.similar')}</h2><ul>${items}</ul></section>`
}

function renderRemoved({ removed }: ArticleRow, { say, number }: Speech): Html {
  if (removed.length === 0) return html``
  const items = removed.map(
    ({ rule, text }) => html`<li><span lang="vi"><bdi>${text}</bdi></span> <code translate="no">${rule}</code></li>`,
  )
  return html`<details class="removed"><summary>${say('article.removed', { count: number(removed.length) })}</summary><p class="soft">${say('article.removed-note')}</p><ul>${items}</ul></details>`
}
