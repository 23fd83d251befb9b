import { cutText, type ListPage } from '../../answers.js'
import { readLocalTime } from '../../local-time.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoArticle, DemoPortal, DemoSection, Visit } from '../../portal.js'
import { articlePath, listPath } from './addresses.js'
import { writeLayout } from './layout.js'

export function writeFrontPage(portal: DemoPortal, visit: Visit): Markup {
  const boxes = portal.sections.map((section) => {
    const newest = portal.articles.filter((article) => article.section === section.slug).slice(0, 3)
    return markup`<div class="news_column"><div class="panel-heading"><h4 class="cat-icon"><a title="${section.title}" href="${listPath(section.slug)}">${section.title}</a></h4></div>${newest.map(writeItem)}</div>`
  })
  return writeLayout(portal, visit, {
    title: portal.title,
    path: '/',
    main: markup`<div class="viewcat">${boxes}</div>`,
  })
}

export function writeListPage(portal: DemoPortal, section: DemoSection, list: ListPage, visit: Visit): Markup {
  const main = markup`<div class="news_column">${list.articles.map(writeItem)}</div>${writePager(section, list)}`
  const title = list.page === 1 ? section.title : `${section.title} - Trang ${list.page}`
  return writeLayout(portal, visit, { title, path: listPath(section.slug, list.page), main })
}

function writePager(section: DemoSection, list: ListPage): Markup | null {
  if (list.pages < 2) return null
  const pages = Array.from({ length: list.pages }, (_, index) => index + 1).map((page) =>
    writePagerItem(section, list, page),
  )
  const next =
    list.page < list.pages
      ? markup`<li class="page-item"><a rel="next" title="Trang sau" href="${listPath(section.slug, list.page + 1)}">&raquo;</a></li>`
      : null
  return markup`<div class="text-center"><ul class="pagination">${pages}${next}</ul></div>`
}

function writePagerItem(section: DemoSection, list: ListPage, page: number): Markup {
  if (page === list.page) return markup`<li class="page-item active"><a href="#">${page}</a></li>`
  const rel = page < list.page ? 'prev' : 'next'
  return markup`<li class="page-item"><a rel="${rel}" title="Trang ${page}" href="${listPath(section.slug, page)}">${page}</a></li>`
}

/** Date, views and comments stand side by side without a separator, as the government edition prints them. */
function writeItem(article: DemoArticle): Markup {
  const time = readLocalTime(article.published)
  const lead = article.lead ?? article.blocks.find((block) => block.kind === 'paragraph')?.text ?? ''
  return markup`<div class="panel panel-default"><div class="panel-body featured"><h2><a href="${articlePath(article)}" title="${article.title}">${article.title}</a></h2><div class="text-muted"><ul class="list-unstyled list-inline"><li><span class="time">${time.day}/${time.month}/${time.year} ${time.hour}:${time.minute}</span><span class="view">${article.id % 900}</span><span class="comment">0</span></li></ul></div>${cutText(lead, 160)}</div></div>`
}
