import { asSaved, findNeighbours } from '../../answers.js'
import { readLocalTime } from '../../local-time.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoArticle, DemoBlock, DemoPortal, Visit } from '../../portal.js'
import { articlePath, listPath } from './addresses.js'
import { writeLayout } from './layout.js'

export function writeArticlePage(portal: DemoPortal, article: DemoArticle, visit: Visit): Markup {
  const section = portal.sections.find((candidate) => candidate.slug === article.section)!
  const time = readLocalTime(article.published)
  const near = findNeighbours(portal, article, 4)
  const related = [...near.newer, ...near.older].map((other) => {
    const day = readLocalTime(other.published)
    return markup`<li><a href="${articlePath(other)}">${other.title}</a> <span class="small">${day.day}/${day.month}/${day.year}</span></li>`
  })
  const author = article.author
    ? markup`<dd class="createdby" itemprop="author">Viết bởi <span itemprop="name">${article.author}</span></dd>`
    : null
  const main = markup`<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${article.title}</h2></div>
<div class="icons"><ul class="actions"><li class="print-icon"><a href="${articlePath(article)}?tmpl=component&amp;print=1" title="In bài viết" rel="nofollow">In</a></li><li class="email-icon"><a href="/index.php/component/mailto/?tmpl=component&amp;link=${article.id}" rel="nofollow">Email</a></li></ul></div>
<dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt>${author}<dd class="category-name">Chuyên mục: <a href="${listPath(section.slug)}" itemprop="genre">${section.title}</a></dd><dd class="published"><time datetime="${article.published}:00+07:00" itemprop="datePublished">Được đăng: ${time.day} Tháng ${time.month} ${time.year}</time></dd><dd class="hits">Lượt xem: ${visit.visits % 800}</dd></dl>
${writeBody(article)}
<div class="content_rating">Bình chọn: ${article.id % 6} phiếu</div><ul class="related">${related}</ul>
<div id="comments"><h4>Bình luận</h4>${portal.comments.map((comment) => markup`<div class="comment-box"><b>${comment.name}</b><p>${comment.text}</p></div>`)}<form id="comments-form" method="post" action="/index.php/component/jcomments/"><textarea name="comment"></textarea><input type="submit" value="Gửi" /></form></div></div>`
  return writeLayout(portal, visit, article.title, main)
}

export function writePrintPage(portal: DemoPortal, article: DemoArticle): Markup {
  return markup`<!DOCTYPE html>
<html lang="vi-vn"><head><meta charset="utf-8" /><meta name="robots" content="noindex, nofollow" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>${article.title}</title></head><body class="contentpane"><p>${portal.title}</p><div class="item-page"><h2>${article.title}</h2>${writeBody(article)}</div></body></html>
`
}

function writeBody(article: DemoArticle): Markup {
  const lead = article.lead
    ? markup`<p style="text-align: justify;"><strong>${asSaved(article, article.lead)}</strong></p>`
    : null
  const photo = article.photoCredit
    ? markup`<p style="text-align: right;"><em>Ảnh: ${article.photoCredit}</em></p>`
    : null
  const signature = article.signature
    ? markup`<p style="text-align: right;"><strong>${article.signature}</strong></p>`
    : null
  return markup`<div itemprop="articleBody">${lead}${article.blocks.map((block) => writeBlock(article, block))}${photo}${signature}</div>`
}

function writeBlock(article: DemoArticle, block: DemoBlock): Markup {
  if (block.kind === 'image') {
    return markup`<p style="text-align: center;"><img src="/images/${article.published.slice(0, 4)}/${block.file}" alt="" width="600" /></p><p style="text-align: center;"><em>${asSaved(article, block.caption)}</em></p>`
  }
  const text = asSaved(article, block.text)
  if (block.kind === 'heading') return markup`<h3>${text}</h3>`
  return markup`<p style="text-align: justify;"><span style="font-family: 'times new roman', times; font-size: 14pt;">${text}</span></p>`
}
