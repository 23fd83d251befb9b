import { writeCounter } from '../../answers.js'
import { toLocalTime } from '../../local-time.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoPortal, Visit } from '../../portal.js'
import { listPath } from './addresses.js'

export function writeLayout(portal: DemoPortal, visit: Visit, title: string, main: Markup): Markup {
  const today = toLocalTime(visit.now)
  const menu = portal.sections.map(
    (section) => markup`<li class="item-${section.id}"><a href="${listPath(section.slug)}">${section.title}</a></li>`,
  )
  const links = portal.links.map((link) => markup`<li><a href="#">${link}</a></li>`)
  const feeds = portal.sections.map(
    (section) =>
      markup`<link href="/index.php/${section.slug}?format=feed&amp;type=rss" rel="alternate" type="application/rss+xml" title="RSS 2.0" />`,
  )
  return markup`<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>${title}</title>${feeds}</head>
<body class="site com_content"><div class="container"><header class="header"><a class="brand" href="/">${portal.title}</a><span class="clock">${today.weekday}, ${today.day}/${today.month}/${today.year} ${today.hour}:${today.minute}</span></header>
<nav class="navigation"><ul class="nav menu"><li class="item-101"><a href="/">Trang chủ</a></li>${menu}</ul></nav>
<div class="row-fluid"><main id="content" class="span9">
${main}
</main><div id="aside" class="span3"><div class="well"><h3>Liên kết</h3><ul class="nav menu">${links}</ul></div><div class="well"><h3>Thống kê truy cập</h3><ul><li>Đang online: ${1 + (visit.visits % 25)}</li><li>Hôm nay: ${visit.visits % 3000}</li><li>Trong tuần: ${writeCounter(visit.visits % 21_000)}</li><li>Tất cả: ${writeCounter(visit.visits)}</li></ul></div><div class="well"><form action="/index.php" method="post" id="login-form"><h3>Đăng nhập</h3><input type="text" name="username" /><input type="password" name="password" /></form></div></div></div>
<footer class="footer"><p>${portal.organisation}</p><p>${portal.contact}</p></footer></div></body></html>
`
}
