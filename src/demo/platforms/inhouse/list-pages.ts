import { cutText, type ListPage } from '../../answers.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoArticle, DemoPortal, DemoSection, Visit } from '../../portal.js'
import { articlePath, listPath } from './addresses.js'
import { writeLayout } from './layout.js'

export function writeFrontPage(portal: DemoPortal, visit: Visit): Markup {
  const boxes = portal.sections.map((section) => {
    const newest = portal.articles.filter((article) => article.section === section.slug).slice(0, 3)
    return markup`<table class="hop"><tr><td class="tieude_hop"><a href="${listPath(section.id)}">${section.title}</a></td></tr>${newest.map(writeRow)}</table>`
  })
  return writeLayout(portal, visit, portal.title, markup`${boxes}`)
}

export function writeListPage(portal: DemoPortal, section: DemoSection, list: ListPage, visit: Visit): Markup {
  const pages = Array.from({ length: list.pages }, (_, index) => index + 1).map((page) =>
    page === list.page ? markup`<b>${page}</b> ` : markup`<a href="${listPath(section.id, page)}">${page}</a> `,
  )
  const next = list.page < list.pages ? markup`<a href="${listPath(section.id, list.page + 1)}">Trang sau</a>` : null
  const main = markup`<table class="danhsach"><tr><td class="tieude_hop">${section.title}</td></tr>${list.articles.map(writeRow)}<tr><td class="phantrang">${pages}${next}</td></tr></table>`
  return writeLayout(portal, visit, section.title, main)
}

/** Lists tell no dates. */
function writeRow(article: DemoArticle): Markup {
  const text = article.blocks.find((block) => block.kind === 'paragraph')?.text ?? ''
  return markup`<tr><td class="tin"><a class="tieude" href="${articlePath(article)}">${article.title}</a><br>${cutText(text, 120)}</td></tr>`
}
