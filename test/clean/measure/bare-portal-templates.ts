import { escapeHtml } from './editor-styles.js'
import type { PageTemplate } from './portal-templates.js'
import type { Story } from './story.js'

/** Portals of local firms: the title element names the portal, markup names things in Vietnamese or not at all. */

const day = (story: Story) => story.published.slice(0, 10).split('-').reverse().join('/')
const clock = (story: Story) => story.published.slice(11, 16)
const others = (story: Story, item: (title: string, date: string) => string) =>
  story.others.map((title, at) => item(escapeHtml(title), `0${at + 3}/0${at + 2}/2023`)).join('\n')
const menu =
  '<ul id="menu"><li><a href="/">Trang chủ</a></li><li><a href="/gt">Giới thiệu</a><ul><li><a href="/a">Cơ cấu tổ chức</a></li><li><a href="/b">Lịch sử hình thành</a></li></ul></li><li><a href="/tt">Tin tức - Sự kiện trong huyện</a></li><li><a href="/vb">Văn bản chỉ đạo điều hành</a></li></ul>'

/** WebForms in one form as wide as the page; the author in bold at the right without a label. */
export const webForms: PageTemplate = {
  name: 'web-forms',
  url: 'https://tanlap.example/ChiTiet.aspx?id=1212',
  render: (
    story,
    body,
  ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Cổng thông tin điện tử huyện Tân Lập</title></head><body><form method="post" action="./ChiTiet.aspx?id=1212" id="form1"><input type="hidden" name="__VIEWSTATE" value="x"><div id="wrapper"><div class="menungang">${menu}</div><div class="ngaythang">Hôm nay, thứ năm ngày 16/03/2023</div><div class="cottrai"><div class="tieudebox">LIÊN KẾT WEBSITE</div><select><option>-- Chọn --</option></select></div>
<div class="cotgiua"><div class="duongdan"><a href="/">Trang chủ</a> » <a href="/c">${story.section}</a></div><div class="chitiettin"><span id="ctl00_lblTieuDe" class="tieudetin">${escapeHtml(story.title)}</span><div class="ngaydang">Ngày đăng: ${day(story)} ${clock(story)} | Lượt xem: 1.234</div><div class="tomtat"><b>${escapeHtml(story.lead)}</b></div><div class="noidung">${body}</div><div style="text-align:right"><b>${story.author}</b></div></div>
<div class="tinlienquan"><div class="tieudebox">Các tin khác</div><ul>${others(story, (title, date) => `<li><a href="x">${title}</a> <span>(${date})</span></li>`)}</ul><div class="phantrang">1 2 3 4 5 ... Trang sau</div></div></div><div class="cotphai"><p>Đang online: 12</p><p>Hôm nay: 345</p><p>Tổng truy cập: 1.234.567</p></div><div class="chantrang"><p>CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN TÂN LẬP</p><p>Chịu trách nhiệm chính: Ông Lê Văn Ba, Phó Chủ tịch UBND huyện</p></div></div></form></body></html>`,
  lacks: ['credit'],
}

/** A PHP framework with icons instead of labels, breadcrumb items glued to each other. */
export const iconLabels: PageTemplate = {
  name: 'icon-labels',
  url: 'https://tanlap.example/tin-tuc/bai-viet',
  render: (
    story,
    body,
  ) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(story.title)}</title></head><body><header class="header"><div class="marquee">Nhiệt liệt chào mừng Đại hội đại biểu Đảng bộ huyện</div>${menu}</header><section class="page-detail"><div class="container"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Trang chủ</a></li><li class="breadcrumb-item active">${story.section}</li></ol><div class="row"><div class="col-lg-9"><div class="detail-post"><h2 class="post-name">${escapeHtml(story.title)}</h2><ul class="post-info"><li><i class="far fa-user"></i> ${story.author}</li><li><i class="far fa-calendar"></i> ${day(story)}</li><li><i class="far fa-eye"></i> 512</li></ul><div class="post-desc"><strong>${escapeHtml(story.lead)}</strong></div><div class="post-content">${body}</div><div class="share">Chia sẻ: <a href="#">Facebook</a> <a href="#">Zalo</a></div></div>
<div class="post-related"><h3>Bài viết liên quan</h3><div class="row">${others(story, (title, date) => `<div class="col-4"><a href="/r"><img src="/r.jpg"></a><h4><a href="/r">${title}</a></h4><small>${date}</small></div>`)}</div></div></div><div class="col-lg-3"><div class="box">Lượt truy cập<br>Hôm nay<br>120<br>Tổng<br>991.233</div></div></div></div></section></body></html>`,
  lacks: ['credit'],
}

/** Tables and fonts of the nineties: nothing but place and boldness tells the title. */
export const fontTags: PageTemplate = {
  name: 'font-tags',
  url: 'http://tanlap.example/index.asp?id=77',
  render: (
    story,
    body,
  ) => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>UBND huyện</title></head><body><center><table width=1000><tr><td colspan=3><img src=banner.gif></td></tr><tr><td width=180 valign=top><table><tr><td><a href=1>Trang chủ</a></td></tr><tr><td><a href=3>Tin hoạt động</a></td></tr></table><br><b>Lượt truy cập</b><br>Đang xem: 3<br>Tổng số: 456.789</td>
<td valign=top><font color=red size=4><b>${escapeHtml(story.title)}</b></font><br><font size=1><i>(${day(story)} ${clock(story)})</i></font><br><p align=justify><b>${escapeHtml(story.lead)}</b></p><p>${body}</p><p align=right><b>${story.author}</b></p><hr><b>Các tin đã đưa:</b><ul>${others(story, (title, date) => `<li><a href=y>${title}</a> <font size=1>(${date})</font></li>`)}</ul><a href="#">[Trở về]</a> <a href="#">[In trang này]</a></td></tr><tr><td colspan=3 align=center>Trang thông tin điện tử huyện Tân Lập<br>Địa chỉ: Thị trấn Tân Lập. Điện thoại: 0203.111.222</td></tr></table></center></body></html>`,
  lacks: ['credit', 'section'],
}
