import { type Markup, markup } from '../../markup.js'
import type { DemoArticle, DemoPortal, Visit } from '../../portal.js'
import { articlePath, listPath, themePath } from './addresses.js'
import { writeAuthor, writeBody, writeLead, writeShownTime } from './article-page.js'

/** The mobile theme, which a client that kept the theme cookie gets: its first h1 is the name of the portal. */
export function writeMobilePage(portal: DemoPortal, article: DemoArticle, visit: Visit): Markup {
  const menu = portal.sections.map(
    (section) => markup`<li><a href="${listPath(section.slug)}">${section.title}</a></li>`,
  )
  return markup`<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${article.title}</title><meta name="generator" content="NukeViet v4.5"><link rel="canonical" href="http://${portal.host}${articlePath(article)}"><link rel="stylesheet" href="/themes/mobile_default/css/style.css"></head>
<body><header class="first-child"><h1>${portal.title}</h1><ul class="menu">${menu}</ul></header>
<section><h1 itemprop="headline">${article.title}</h1><p><em class="fa fa-clock-o">&nbsp;</em>${writeShownTime(article)}</p>${writeLead(article)}<div class="bodytext">${writeBody(article)}</div>${writeAuthor(article)}</section>
<footer><p>${portal.organisation}</p><a href="${themePath('d', articlePath(article))}" rel="nofollow">Giao diện máy tính</a><span>Đang truy cập: ${visit.visits % 230}</span></footer></body></html>
`
}
