import { cutText, type ListPage } from '../../answers.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoArticle, DemoPortal, DemoSection, Visit } from '../../portal.js'
import { articlePath, listPath } from './addresses.js'
import { writeLayout } from './layout.js'

export function writeFrontPage(portal: DemoPortal, visit: Visit): Markup {
  const newest = portal.articles.slice(0, 5).map(writeItem)
  return writeLayout(portal, visit, portal.title, markup`<div class="blog-featured">${newest}</div>`)
}

export function writeListPage(portal: DemoPortal, section: DemoSection, list: ListPage, visit: Visit): Markup {
  const main = markup`<div class="blog"><h2>${section.title}</h2>${list.articles.map(writeItem)}${writePager(portal, section, list)}</div>`
  return writeLayout(portal, visit, section.title, main)
}

function writeItem(article: DemoArticle): Markup {
  const text = article.blocks.find((block) => block.kind === 'paragraph')?.text ?? ''
  return markup`<div class="item"><div class="page-header"><h2><a href="${articlePath(article)}">${article.title}</a></h2></div><p>${cutText(text, 150)}</p><p class="readmore"><a class="btn" href="${articlePath(article)}">Đọc thêm</a></p></div>`
}

function writePager(portal: DemoPortal, section: DemoSection, list: ListPage): Markup | null {
  if (list.pages < 2) return null
  const address = (page: number) => listPath(section.slug, (page - 1) * portal.pageSize)
  const pages = Array.from({ length: list.pages }, (_, index) => index + 1).map((page) =>
    page === list.page
      ? markup`<li class="active"><a>${page}</a></li>`
      : markup`<li><a href="${address(page)}" class="pagenav">${page}</a></li>`,
  )
  const next =
    list.page < list.pages
      ? markup`<li class="pagination-next"><a title="Tiếp theo" href="${address(list.page + 1)}" class="pagenav">Tiếp theo</a></li>`
      : null
  return markup`<div class="pagination"><p class="counter">Trang ${list.page} / ${list.pages}</p><ul class="pagination-list">${pages}${next}</ul></div>`
}
