import type { DemoArticle, DemoPortal } from '../../portal.js'

/** Address of an article: it carries the day, and the number at its end is its identity. */
export function articlePath(article: DemoArticle): string {
  return `/portal/pages/${article.published.slice(0, 10)}/${article.slug}-${article.id}.aspx`
}

export function listPath(sectionId: number, page = 1): string {
  return `/Pages/danh-sach.aspx?ChuyenMucID=${sectionId}${page > 1 ? `&page=${page}` : ''}`
}

/** The lists of the first section page by address, those of the others by POST only. */
export function pagesByPost(portal: DemoPortal, sectionId: number): boolean {
  return portal.sections[0]?.id !== sectionId
}
