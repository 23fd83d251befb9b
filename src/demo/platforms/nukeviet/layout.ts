import { writeCounter } from '../../answers.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoPortal, Visit } from '../../portal.js'
import { listPath, themePath } from './addresses.js'

export type NukevietPage = { title: string; path: string; main: Markup; head?: Markup }

/** The desktop theme around a main column. Token and counters differ at every request. */
export function writeLayout(portal: DemoPortal, visit: Visit, page: NukevietPage): Markup {
  const menu = portal.sections.map(
    (section) =>
      markup`<li role="presentation"><a class="dropdown-toggle" href="${listPath(section.slug)}" role="button" title="${section.title}">${section.title}</a></li>`,
  )
  const banners = portal.links.map(
    (link) =>
      markup`<div class="nv-block-banners"><a rel="nofollow" href="#" title="${link}"><img alt="${link}" src="/uploads/banners/banner.png" width="240"></a></div>`,
  )
  return markup`<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#"><head>
<title>${page.title}</title>
<meta charset="utf-8"><meta name="description" content="${page.title}"><meta name="generator" content="NukeViet v4.5">
${page.head ?? null}<link rel="canonical" href="http://${portal.host}${page.path}">
<link rel="alternate" href="/rss/" title="${portal.title}" type="application/rss+xml"><link rel="stylesheet" href="/themes/egov/css/style.css">
</head><body>
<noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.</div></noscript>
<div id="mobilePage"></div><div class="body-bg"><div class="wraper"><header><div class="container"><div id="header" class="row"><div class="logo"><a title="${portal.title}" href="/"><img src="/uploads/logo.png" alt="${portal.title}"></a><h1>${portal.title}</h1></div></div></div></header>
<nav class="second-nav" id="menusite"><ul class="nav navbar-nav"><li><a class="home" title="Trang nhất" href="/">Trang nhất</a></li>${menu}</ul><a class="user" href="/users/login/?nv_redirect=L3Rpbi0">Đăng nhập</a></nav>
<section><div class="container" id="body"><div class="row"><div class="col-sm-16 col-md-18">
${page.main}
</div><div class="col-sm-8 col-md-6">${banners}<div class="panel panel-primary"><div class="panel-heading">Thống kê</div><div class="panel-body">${writeCounters(visit)}</div></div></div></div></div></section>
<footer id="footer"><div class="container"><p>${portal.organisation}</p><p>${portal.contact}</p><div class="theme-change"><a href="${themePath('m', page.path)}" rel="nofollow" title="Giao diện di động">Giao diện di động</a> <a href="${themePath('d', page.path)}" rel="nofollow" title="Giao diện máy tính">Giao diện máy tính</a></div></div></footer></div></div>
<div id="timeoutsess" class="chromeframe">Phiên làm việc sắp hết. <a href="#">Bấm vào đây để tiếp tục</a>. Thời gian chờ: <span id="secField"> 60 </span> giây</div>
<input type="hidden" name="checkss" value="${(visit.visits * 2_654_435_761).toString(16)}">
</body></html>
`
}

function writeCounters(visit: Visit): Markup {
  const rows = [
    ['Đang truy cập', visit.visits % 230],
    ['Hôm nay', visit.visits % 31_000],
    ['Tháng hiện tại', visit.visits % 480_000],
    ['Tổng lượt truy cập', visit.visits],
  ] as const
  const items = rows.map(([name, count]) => markup`<li><span>${name}</span><span>${writeCounter(count)}</span></li>`)
  return markup`<ul class="counter list-none display-table">${items}</ul>`
}
