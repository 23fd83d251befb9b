import { type Markup, markup } from '../../markup.js'
import type { DemoArticle, DemoPortal } from '../../portal.js'
import { articlePath } from './addresses.js'
import { writeAuthor, writeBody, writeLead, writeShownTime } from './article-page.js'

/** The file that "Lưu bài viết này" gives: a whole copy that names itself as canonical. */
export function writeSavedPage(portal: DemoPortal, article: DemoArticle): Markup {
  return writeCopy(portal, article, `/savefile${articlePath(article)}`)
}

export function writePrintPage(portal: DemoPortal, article: DemoArticle): Markup {
  return writeCopy(portal, article, `/print${articlePath(article)}`)
}

function writeCopy(portal: DemoPortal, article: DemoArticle, path: string): Markup {
  return markup`<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${article.title}</title><meta name="generator" content="NukeViet v4.5"><link rel="canonical" href="http://${portal.host}${path}"></head>
<body><div id="print"><div id="hd_print"><h2 class="pull-left">${portal.title}</h2><p class="pull-right"><a title="${portal.title}" href="http://${portal.host}/">http://${portal.host}</a></p></div>
<div id="content"><h1>${article.title}</h1><ul class="list-inline"><li>${writeShownTime(article)}</li></ul>${writeLead(article)}<div id="news-bodyhtml" class="bodytext">${writeBody(article)}</div>${writeAuthor(article)}</div>
<div id="footer"><div id="url"><strong>URL của bản tin này: </strong><a href="${articlePath(article)}">http://${portal.host}${articlePath(article)}</a></div><div id="contact">&copy; ${portal.organisation}</div></div></div></body></html>
`
}
