import { cutText, type ListPage } from '../../answers.js'
import { readLocalTime } from '../../local-time.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoArticle, DemoPortal, DemoSection, Visit } from '../../portal.js'
import { articlePath, categoryPath, homePath } from './addresses.js'
import { writeLayout } from './layout.js'

/** The front page and category archives have one shape. */
export function writeListPage(portal: DemoPortal, section: DemoSection | null, list: ListPage, visit: Visit): Markup {
  const title = section ? `Chuyên mục: ${section.title}` : portal.title
  const main = markup`<header class="page-header"><h1 class="page-title">${title}</h1></header>
${list.articles.map(writeExcerpt)}${writePager(section, list)}`
  return writeLayout(portal, visit, { title, bodyClass: section ? 'archive category' : 'home blog', main })
}

function writeExcerpt(article: DemoArticle): Markup {
  const time = readLocalTime(article.published)
  const text = article.blocks.find((block) => block.kind === 'paragraph')?.text ?? ''
  return markup`<article id="post-${article.id}" class="post-${article.id} post type-post status-publish format-standard hentry"><header class="entry-header"><h2 class="entry-title"><a href="${articlePath(article)}" rel="bookmark">${article.title}</a></h2><div class="entry-meta"><time class="entry-date published" datetime="${article.published}:00+07:00">${time.day}/${time.month}/${time.year}</time></div></header><div class="entry-summary"><p>${cutText(text, 180)} <a class="more-link" href="${articlePath(article)}">Đọc tiếp</a></p></div></article>
`
}

function writePager(section: DemoSection | null, list: ListPage): Markup | null {
  if (list.pages < 2) return null
  const address = (page: number) => (section ? categoryPath(section.slug, page) : homePath(page))
  const numbers = Array.from({ length: list.pages }, (_, index) => index + 1).map((page) =>
    page === list.page
      ? markup`<span aria-current="page" class="page-numbers current">${page}</span> `
      : markup`<a class="page-numbers" href="${address(page)}">${page}</a> `,
  )
  const previous =
    list.page > 1 ? markup`<a class="prev page-numbers" href="${address(list.page - 1)}">Trước</a> ` : null
  const next =
    list.page < list.pages ? markup`<a class="next page-numbers" href="${address(list.page + 1)}">Sau</a>` : null
  return markup`<nav class="navigation pagination" aria-label="Phân trang bài viết"><div class="nav-links">${previous}${numbers}${next}</div></nav>`
}
