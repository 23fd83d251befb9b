import { asSaved, findNeighbours } from '../../answers.js'
import { readLocalTime } from '../../local-time.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoArticle, DemoBlock, DemoPortal, DemoSection, Visit } from '../../portal.js'
import { articlePath, listPath } from './addresses.js'
import { writeLayout } from './layout.js'

export function writeArticlePage(portal: DemoPortal, article: DemoArticle, visit: Visit): Markup {
  const path = articlePath(article)
  const section = findSection(portal, article)
  const main = markup`<nav><ol class="breadcrumbs"><li><a href="/"><span itemprop="title">Trang nhất</span></a></li><li><a href="${listPath(section.slug)}"><span itemprop="title">${section.title}</span></a></li></ol></nav>
<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body">
<h1 class="title margin-bottom-lg" itemprop="headline">${article.title}</h1>
<div class="hidden hide d-none" itemprop="author" itemtype="http://schema.org/Organization" itemscope><span itemprop="name">${portal.title}</span></div>
<span class="hidden hide d-none" itemprop="datePublished">${article.published}:00+07:00</span><span class="hidden hide d-none" itemprop="mainEntityOfPage">http://${portal.host}${path}</span>
<div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">${writeShownTime(article)}</span><span class="view">${visit.visits % 900}</span><span class="comment">0</span></div>
<div class="col-md-12"><ul class="list-inline text-right"><li><a rel="nofollow" title="Gửi bài viết qua email" href="/sendmail${path}"><em class="fa fa-envelope fa-lg">&nbsp;</em></a></li><li><a rel="nofollow" title="In ra" href="/print${path}"><em class="fa fa-print fa-lg">&nbsp;</em></a></li><li><a rel="nofollow" title="Lưu bài viết này" href="/savefile${path}"><em class="fa fa-save fa-lg">&nbsp;</em></a></li></ul></div></div>
${writeLead(article)}
<div id="news-bodyhtml" class="bodytext margin-bottom-lg">${writeBody(article)}</div>
${writeAuthor(article)}</div></div>
${writeAfter(portal, article, visit)}`
  return writeLayout(portal, visit, { title: article.title, path, main, head: writeHead(portal, article) })
}

function findSection(portal: DemoPortal, article: DemoArticle): DemoSection {
  return portal.sections.find((section) => section.slug === article.section)!
}

/** "Thứ hai - 11/07/2022 09:32" */
export function writeShownTime(article: DemoArticle): string {
  const time = readLocalTime(article.published)
  return `${time.weekday} - ${time.day}/${time.month}/${time.year} ${time.hour}:${time.minute}`
}

export function writeLead(article: DemoArticle): Markup | null {
  return article.lead
    ? markup`<div class="hometext m-bottom" itemprop="description">${asSaved(article, article.lead)}</div>`
    : null
}

export function writeBody(article: DemoArticle): Markup {
  return markup`${article.blocks.map((block) => writeBlock(article, block))}`
}

export function writeAuthor(article: DemoArticle): Markup {
  const author = article.author
    ? markup`<p class="h5 text-right"><strong>Tác giả: </strong>${article.author}</p>`
    : null
  const source = article.signature
    ? markup`<p class="h5 text-right"><strong>Nguồn tin: </strong>${article.signature}</p>`
    : null
  return markup`<div class="margin-bottom-lg">${author}${source}</div>`
}

function writeBlock(article: DemoArticle, block: DemoBlock): Markup {
  if (block.kind === 'image') {
    return markup`<div style="text-align:center"><figure class="image" style="display:inline-block"><img alt="${article.title}" height="480" src="/uploads/news/${article.published.slice(0, 7).replace('-', '_')}/${block.file}" width="640" /><figcaption>${asSaved(article, block.caption)}</figcaption></figure></div>`
  }
  const text = asSaved(article, block.text)
  if (block.kind === 'heading') return markup`<p><strong>${text}</strong></p>`
  return markup`<p style="text-align: justify;"><span style="font-size:16px;">&nbsp; &nbsp; &nbsp; &nbsp; &nbsp; ${text}</span></p>`
}

/** The malformed time is NukeViet's own. */
function writeHead(portal: DemoPortal, article: DemoArticle): Markup {
  const [day, clock] = article.published.split('T')
  return markup`<meta property="og:title" content="${article.title}"><meta property="og:type" content="article"><meta property="og:url" content="http://${portal.host}${articlePath(article)}"><meta property="article:published_time" content="${day ?? ''}+07${clock ?? ''}:00"><meta property="article:section" content="${findSection(portal, article).title}">
`
}

function writeAfter(portal: DemoPortal, article: DemoArticle, visit: Visit): Markup {
  const near = findNeighbours(portal, article, 4)
  const comments = portal.comments.map(
    (comment) => markup`<li><strong class="cm_item">${comment.name}</strong><div>${comment.text}</div></li>`,
  )
  const points = article.id % 40
  return markup`<div class="news_column panel panel-default"><div class="panel-body"><form id="form3B" action=""><div class="h5 clearfix"><p id="stringrating">Tổng số điểm của bài viết là: ${points} trong ${Math.ceil(points / 5)} đánh giá</p><div style="padding: 5px;"><input class="hover-star" type="radio" value="1" title="Bài viết rất kém" /><input class="hover-star" type="radio" value="5" title="Bài viết rất tốt" /><span id="hover-test">Click để đánh giá bài viết</span></div></div></form></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div id="idcomment" class="nv-fullbg"><p class="comment-title">Ý kiến bạn đọc</p><ul class="comment-list">${comments}</ul><form id="formcomment" method="post" action="/index.php?language=vi&amp;nv=comment&amp;op=post"><input type="hidden" name="checkss" value="${visit.visits.toString(36)}" /><textarea name="content" placeholder="Mã bình luận"></textarea><input type="submit" value="Gửi bình luận" /></form></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body other-news">${writeOthers('Những tin mới hơn', near.newer)}${writeOthers('Những tin cũ hơn', near.older)}</div></div>`
}

function writeOthers(title: string, articles: DemoArticle[]): Markup | null {
  if (articles.length === 0) return null
  const items = articles.map((other) => {
    const time = readLocalTime(other.published)
    return markup`<li><h4><a href="${articlePath(other)}" title="${other.title}">${other.title}</a></h4> <em>(${time.day}/${time.month}/${time.year})</em></li>`
  })
  return markup`<p class="h3"><strong>${title}</strong></p><div class="clearfix"><ul class="related list-none list-items">${items}</ul></div>`
}
