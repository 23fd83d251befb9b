import type { DemoArticle, DemoPortal } from '../../portal.js'

/** Identity is the number; the words before it may be wrong. */
export function articlePath(article: DemoArticle): string {
  return `/${article.section}/${article.slug}-${article.id}.html`
}

export function listPath(section: string, page = 1): string {
  return page === 1 ? `/${section}/` : `/${section}/page-${page}/`
}

export function findById(portal: DemoPortal, id: string | undefined): DemoArticle | null {
  return portal.articles.find((article) => String(article.id) === id) ?? null
}

/** Link that every page carries: it changes the theme by cookie and comes back. */
export function themePath(theme: 'd' | 'm', path: string): string {
  return `${path}?nvvithemever=${theme}&nv_redirect=${Buffer.from(path, 'utf8').toString('base64url')}`
}
