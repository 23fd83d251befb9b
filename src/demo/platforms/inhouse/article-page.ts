import { asSaved, findNeighbours } from '../../answers.js'
import { readLocalTime } from '../../local-time.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoArticle, DemoBlock, DemoPortal, Visit } from '../../portal.js'
import { articlePath, listPath, printPath } from './addresses.js'
import { writeLayout } from './layout.js'

/** The article tells no day of publication; only the header has a date, and that is today's. */
export function writeArticlePage(portal: DemoPortal, article: DemoArticle, visit: Visit): Markup {
  const section = portal.sections.find((candidate) => candidate.slug === article.section)!
  const near = findNeighbours(portal, article, 4)
  const related = [...near.newer, ...near.older].map((other) => {
    const time = readLocalTime(other.published)
    return markup`<li><a href="${articlePath(other)}">${other.title}</a> (${time.day}/${time.month})</li>`
  })
  const comments = portal.comments.map((comment) => markup`<tr><td><b>${comment.name}</b>: ${comment.text}</td></tr>`)
  const main = markup`<table width="100%" class="chitiet"><tr><td class="duongdan"><a href="/">Trang chủ</a> &raquo; <a href="${listPath(section.id)}">${section.title}</a></td></tr>
<tr><td class="tieude_tin">${article.title}</td></tr><tr><td class="luotxem">Lượt xem: ${visit.visits % 600} <a href="${printPath(article)}">Bản in</a></td></tr>
<tr><td class="noidung">${writeBody(article)}</td></tr>
<tr><td class="danhgia">Đánh giá bài viết: <a href="#">Kém</a> <a href="#">Khá</a> <a href="#">Tốt</a> (${article.id % 12} lượt)</td></tr>
<tr><td><form method="post" action="${articlePath(article)}"><b>Ý kiến của bạn</b><br><input name="hoten"><br><textarea name="ykien"></textarea><br><input type="submit" value="Gửi ý kiến"></form><table>${comments}</table></td></tr>
<tr><td class="tinkhac"><b>Các tin khác</b><ul>${related}</ul></td></tr></table>`
  return writeLayout(portal, visit, article.title, main)
}

export function writePrintPage(portal: DemoPortal, article: DemoArticle): Markup {
  return markup`<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${article.title}</title></head><body onload="print()"><b>${portal.title}</b><table class="chitiet"><tr><td class="tieude_tin">${article.title}</td></tr><tr><td class="noidung">${writeBody(article)}</td></tr></table></body></html>
`
}

function writeBody(article: DemoArticle): Markup {
  const signature = [article.author, article.signature].filter((part) => part !== undefined).join(' – ')
  const photo = article.photoCredit ? markup`<p align="right"><i>Ảnh: ${article.photoCredit}</i></p>` : null
  const lead = article.lead ? markup`<p align="justify"><b>${article.lead}</b></p>` : null
  const end = signature === '' ? null : markup`<p align="right"><b>${signature}</b></p>`
  return markup`${lead}${article.blocks.map((block) => writeBlock(article, block))}${photo}${end}`
}

function writeBlock(article: DemoArticle, block: DemoBlock): Markup {
  if (block.kind === 'image') {
    return markup`<p align="center"><img src="/upload/${block.file}" width="500" border="0"></p><p align="center"><font size="2"><i>${asSaved(article, block.caption)}</i></font></p>`
  }
  const text = asSaved(article, block.text)
  if (block.kind === 'heading') return markup`<p align="justify"><b><font face="Times New Roman">${text}</font></b></p>`
  return markup`<p align="justify"><font face="Times New Roman" size="3">${text}</font></p><p align="justify">&nbsp;</p>`
}
