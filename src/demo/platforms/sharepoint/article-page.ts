import { sha256 } from '../../../model/ids.js'
import { asSaved, cutText, findNeighbours } from '../../answers.js'
import { readLocalTime } from '../../local-time.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoArticle, DemoBlock, DemoPortal, Visit } from '../../portal.js'
import { articlePath, listPath } from './addresses.js'
import { writeLayout } from './layout.js'

/** Zero-width space, which SharePoint's editor leaves behind. */
const editorMark = '\u200B'

export function writeArticlePage(portal: DemoPortal, article: DemoArticle, visit: Visit): Markup {
  const section = portal.sections.find((candidate) => candidate.slug === article.section)!
  const time = readLocalTime(article.published)
  const near = findNeighbours(portal, article, 4)
  const related = [...near.newer, ...near.older].map((other) => writeRelated(other))
  const comments = portal.comments.map(
    (comment) => markup`<div class="comment-item"><b>${comment.name}</b><p>${comment.text}</p></div>`,
  )
  const copies = `/portal/pages/`
  const main = markup`<div class="breadcrumb"><a href="/Pages/default.aspx">Tin tức - Sự kiện</a> <a href="${listPath(section.id)}">${section.title}</a> <span>${cutText(article.title, 70)}</span></div>
<div class="News_Detail"><h1 class="News_Detail_Title">${article.title}</h1>
<span class="News_Time_Post">Ngày đăng: ${time.day}/${time.month}/${time.year} ${time.hour}:${time.minute}</span><span class="News_View">Lượt xem: ${visit.visits % 1000}</span>
<div class="News_Tools"><a href="${copies}printpage.aspx?ItemID=${article.id}">In bài viết</a> <a href="${copies}sendtofriend.aspx?ItemID=${article.id}">Gửi cho bạn bè</a> <a href="${copies}TTS.aspx?ItemID=${article.id}">Nghe đọc bài</a></div>
${writeArticleBody(article)}
<div class="rating">Đánh giá: <a href="#">1</a> <a href="#">2</a> <a href="#">3</a> <a href="#">4</a> <a href="#">5</a> (${article.id % 9} lượt đánh giá)</div>
<div class="BinhLuan"><h3>Gửi bình luận</h3><input type="text" name="hoTen" placeholder="Họ tên" /><input type="text" name="thuDienTu" placeholder="Thư điện tử" /><textarea name="noiDung"></textarea><input type="submit" value="Gửi" />${comments}</div>
<div class="OtherNews"><h3>Tin liên quan</h3><ul>${related}</ul></div></div>`
  return writeLayout(portal, visit, article.title, main)
}

/** Copy for the printer: the same words under another address, without the portal around them. */
export function writePrintPage(portal: DemoPortal, article: DemoArticle): Markup {
  return markup`<!DOCTYPE html>
<html lang="vi-VN"><head><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><title>${article.title}</title></head>
<body onload="window.print()"><p>${portal.title}</p><h1 class="News_Detail_Title">${article.title}</h1>${writeArticleBody(article)}</body></html>
`
}

function writeArticleBody(article: DemoArticle): Markup {
  const wrapper = `ExternalClass${sha256(article.slug).slice(0, 32).toUpperCase()}`
  const lead = article.lead ? markup`<div id="divArticleDescription1" class="News_Lead">${article.lead}</div>` : null
  const photo = article.photoCredit
    ? markup`<p style="text-align:right"><em>(Ảnh: ${article.photoCredit})</em></p>`
    : null
  const signature = writeSignature(article)
  const blocks = article.blocks.map((block, index) => writeBlock(article, block, index))
  return markup`${lead}<div id="divArticleDescription2"><div id="divArticleContent" class="ms-rtestate-field"><div class="${wrapper}">${blocks}${photo}${signature}</div></div></div>`
}

function writeSignature(article: DemoArticle): Markup | null {
  const author = article.author && !article.signature ? `Tin: ${article.author}` : article.author
  const parts = [author, article.signature].filter((part) => part !== undefined)
  return parts.length === 0 ? null : markup`<p style="text-align:right"><strong>${parts.join(' - ')}</strong></p>`
}

function writeBlock(article: DemoArticle, block: DemoBlock, index: number): Markup {
  if (block.kind === 'image') {
    return markup`<p style="text-align:center"><img src="/PublishingImages/${article.id}/${block.file}" alt="${block.file}" style="margin:5px" /><br/>${block.file}</p><p style="text-align:center"><em>${asSaved(article, block.caption)}</em></p>`
  }
  const text = asSaved(article, block.text)
  if (block.kind === 'heading') return markup`<p><strong>${text}</strong></p>`
  const indent = index % 2 === 0 ? `${editorMark}\u00A0 \u00A0 \u00A0 ` : '\u00A0\u00A0\u00A0\u00A0\u00A0 '
  return markup`<p style="text-align:justify"><span style="font-family:&quot;times new roman&quot;;font-size:14pt">${indent}${text}</span></p>`
}

function writeRelated(article: DemoArticle): Markup {
  const time = readLocalTime(article.published)
  return markup`<li><a href="${articlePath(article)}">${article.title}</a> <span>(${time.day}/${time.month}/${time.year})</span></li>`
}
