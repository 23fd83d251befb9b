import { cutText, type ListPage } from '../../answers.js'
import { readLocalTime } from '../../local-time.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoArticle, DemoPortal, DemoSection, Visit } from '../../portal.js'
import { articlePath, listPath, pagesByPost } from './addresses.js'
import { writeLayout } from './layout.js'
import { writeHiddenFields, writePostPager } from './post-back.js'

export function writeFrontPage(portal: DemoPortal, visit: Visit): Markup {
  const boxes = portal.sections.map((section) => {
    const newest = portal.articles.filter((article) => article.section === section.slug).slice(0, 3)
    return markup`<div class="box-news"><h2><a href="${listPath(section.id)}">${section.title}</a></h2><ul>${newest.map(writeItem)}</ul></div>`
  })
  return writeLayout(portal, visit, portal.title, markup`<div class="home">${boxes}</div>`)
}

export function writeListPage(portal: DemoPortal, section: DemoSection, list: ListPage, visit: Visit): Markup {
  const rows = list.articles.map((article) => markup`<tr><td>${writeItem(article)}</td></tr>`)
  const byPost = pagesByPost(portal, section.id)
  const pager = list.pages < 2 ? null : byPost ? writePostPager(list.page, list.pages) : writePager(section, list)
  const main = markup`<div class="breadcrumb"><a href="/Pages/default.aspx">Trang chủ</a> <span>${section.title}</span></div>
<table class="grvTinTuc" cellspacing="0" border="0">${rows}${pager}</table>`
  const fields = byPost ? writeHiddenFields(section, list.page) : undefined
  return writeLayout(portal, visit, section.title, main, fields)
}

function writePager(section: DemoSection, list: ListPage): Markup {
  const links = Array.from({ length: list.pages }, (_, index) => index + 1).map((page) =>
    page === list.page
      ? markup`<span class="current">${page}</span> `
      : markup`<a href="${listPath(section.id, page)}">${page}</a> `,
  )
  return markup`<tr class="pager"><td>${links}</td></tr>`
}

function writeItem(article: DemoArticle): Markup {
  const time = readLocalTime(article.published)
  const first = article.lead ?? article.blocks.find((block) => block.kind === 'paragraph')?.text ?? ''
  return markup`<div class="News_Item"><a class="News_Title" href="${articlePath(article)}">${article.title}</a> <span class="date-detail">(${time.day}/${time.month}/${time.year})</span><p class="News_Description">${cutText(first, 140)}</p></div>`
}
