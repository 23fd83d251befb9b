import type { DemoArticle } from '../../portal.js'

export function articlePath(article: DemoArticle): string {
  return `/index.php/${article.section}/${article.id}-${article.slug}`
}

export function listPath(section: string, start = 0): string {
  return `/index.php/${section}${start > 0 ? `?start=${start}` : ''}`
}
