import { writeCounter } from '../../answers.js'
import { readLocalTime } from '../../local-time.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoPortal, Visit } from '../../portal.js'
import { articlePath, categoryPath } from './addresses.js'

export type WordpressPage = { title: string; bodyClass: string; main: Markup; head?: Markup }

export function writeLayout(portal: DemoPortal, visit: Visit, page: WordpressPage): Markup {
  const menu = portal.sections.map(
    (section) =>
      markup`<li class="menu-item menu-item-type-taxonomy"><a href="${categoryPath(section.slug)}">${section.title}</a></li>`,
  )
  const recent = portal.articles.slice(0, 4).map((article) => {
    const time = readLocalTime(article.published)
    return markup`<li><a href="${articlePath(article)}">${article.title}</a> <span class="post-date">${time.day}/${time.month}/${time.year}</span></li>`
  })
  const links = portal.links.map((link) => markup`<li><a href="#">${link}</a></li>`)
  return markup`<!DOCTYPE html>
<html lang="vi"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${page.title} &#8211; ${portal.title}</title>
<link rel="alternate" type="application/rss+xml" title="Dòng thông tin ${portal.title}" href="http://${portal.host}/feed/"><link rel="https://api.w.org/" href="http://${portal.host}/wp-json/"><meta name="generator" content="WordPress 6.4.3">
${page.head ?? null}<link rel="stylesheet" href="/wp-content/themes/huyen/style.css"></head>
<body class="${page.bodyClass} wp-embed-responsive"><a class="skip-link screen-reader-text" href="#content">Chuyển đến nội dung</a>
<header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/" rel="home">${portal.title}</a></p></div><nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu"><li class="menu-item menu-item-home"><a href="/">Trang chủ</a></li>${menu}</ul></nav></header>
<div id="content" class="site-content"><main id="primary" class="site-main">
${page.main}
</main><aside id="secondary" class="widget-area"><section class="widget widget_search"><form role="search" method="get" class="search-form" action="/"><label>Tìm kiếm cho: <input type="search" class="search-field" name="s"></label></form></section>
<section class="widget widget_recent_entries"><h2 class="widget-title">Bài viết mới</h2><ul>${recent}</ul></section><section class="widget widget_links"><h2 class="widget-title">Liên kết website</h2><ul>${links}</ul></section>
<section class="widget widget_statistics"><h2 class="widget-title">Lượt truy cập</h2><div class="visitor-counter">Hôm nay: ${writeCounter(visit.visits % 4000)}<br>Tổng: ${writeCounter(visit.visits)}</div></section></aside></div>
<footer id="colophon" class="site-footer"><p>${portal.organisation}</p><p>${portal.contact}</p><p>Chạy trên nền WordPress</p></footer></body></html>
`
}
