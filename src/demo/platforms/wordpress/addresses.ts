import type { DemoArticle } from '../../portal.js'

export function articlePath(article: DemoArticle): string {
  const [year, month] = article.published.split('-')
  return `/${year}/${month}/${article.slug}/`
}

export function categoryPath(slug: string, page = 1): string {
  return page === 1 ? `/category/${slug}/` : `/category/${slug}/page/${page}/`
}

export function homePath(page: number): string {
  return page === 1 ? '/' : `/page/${page}/`
}
