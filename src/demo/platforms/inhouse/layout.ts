import { writeCounter } from '../../answers.js'
import { toLocalTime } from '../../local-time.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoPortal, Visit } from '../../portal.js'
import { listPath } from './addresses.js'

/** Tables in tables, and a clock in the header that tells the day of the visit. */
export function writeLayout(portal: DemoPortal, visit: Visit, title: string, main: Markup): Markup {
  const today = toLocalTime(visit.now)
  const menu = portal.sections.map(
    (section) => markup`<td class="menu"><a href="${listPath(section.id)}">${section.title}</a></td>`,
  )
  const links = portal.links.map((link) => markup`<option>${link}</option>`)
  return markup`<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title></head>
<body topmargin="0"><center><table width="1000" cellpadding="0" cellspacing="0"><tr><td colspan="3"><img src="/images/banner.jpg" alt="${portal.title}"></td></tr>
<tr><td class="ngay">Hôm nay, ${today.weekday} ngày ${today.day}/${today.month}/${today.year}</td><td><table><tr><td class="menu"><a href="/">Trang chủ</a></td>${menu}</tr></table></td></tr>
<tr><td class="trai" valign="top"><div class="khung">Liên kết website<br><select>${links}</select></div><div class="khung"><b>Thống kê</b><br>Đang online: ${1 + (visit.visits % 40)}<br>Hôm nay: ${visit.visits % 2500}<br>Trong tuần: ${writeCounter(visit.visits % 15_000)}<br>Tất cả: ${writeCounter(visit.visits)}</div></td>
<td class="giua" valign="top">${main}</td></tr>
<tr><td colspan="3" class="chan">${portal.organisation}<br>${portal.contact}</td></tr></table></center></body></html>
`
}
