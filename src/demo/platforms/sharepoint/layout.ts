import { writeCounter } from '../../answers.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoPortal, Visit } from '../../portal.js'
import { listPath } from './addresses.js'

/** The master page around a main column. `form` stands inside the one form that ASP.NET pages have. */
export function writeLayout(portal: DemoPortal, visit: Visit, title: string, main: Markup, form?: Markup): Markup {
  const sections = portal.sections.map(
    (section) =>
      markup`<li class="static"><a class="static menu-item" href="${listPath(section.id)}"><span class="menu-item-text">${section.title}</span></a></li>`,
  )
  const links = portal.links.map(
    (link) => markup`<li><a href="#"><img src="/PublishingImages/banner.png" alt="${link}" /></a></li>`,
  )
  return markup`<!DOCTYPE html>
<html dir="ltr" lang="vi-VN"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><title>
	${title}
</title><link rel="stylesheet" type="text/css" href="/_layouts/15/1066/styles/Themable/corev15.css" /></head>
<body><form method="post" action="" id="aspnetForm">${form ?? null}
<div id="ms-hcTest"></div><div id="TurnOnAccessibility" style="display:none" class="s4-notdlg noindex"><a id="linkTurnOnAcc" href="#" class="ms-TurnOnAcc ms-accessible ms-acc-button">Turn on more accessible mode</a></div>
<div class="s4-notdlg s4-skipribbonshortcut noindex"><a href="javascript:;" class="ms-SkiptoNavigation" accesskey="Y">Skip Ribbon Commands</a></div>
<div class="s4-notdlg noindex"><a href="javascript:;" class="ms-SkiptoMainContent" accesskey="X">Skip to main content</a></div>
<div id="s4-workspace"><div id="s4-bodyContainer">
<div class="header"><a href="/"><img src="/PublishingImages/logo.png" alt="${portal.title}" /></a><div class="SearchBox"><input type="text" title="Tìm kiếm" value="" /><a href="#">Tìm kiếm</a></div></div>
<div id="DeltaTopNavigation"><ul class="root static"><li class="static"><a class="static menu-item" href="/Pages/default.aspx"><span class="menu-item-text">Trang chủ</span></a></li>${sections}</ul></div>
<div id="contentRow"><div id="contentBox"><div id="MSO_ContentTable"><div id="DeltaPlaceHolderMain"><a id="mainContent" tabindex="-1"></a>
${main}
</div></div></div>
<div class="right-column"><div class="box-title">Liên kết</div><ul class="banner">${links}</ul>
<div class="box-title">Thống kê truy cập</div><table class="ThongKe"><tr><td>Đang truy cập:</td><td>${3 + (visit.visits % 17)}</td></tr><tr><td>Hôm nay:</td><td>${writeCounter(visit.visits % 5000)}</td></tr><tr><td>Tất cả:</td><td>${writeCounter(visit.visits)}</td></tr></table></div></div>
<div class="footer"><p>${portal.organisation}</p><p>${portal.contact}</p><p>Ghi rõ nguồn khi phát hành lại thông tin từ cổng này.</p></div>
</div></div></form></body></html>
`
}
