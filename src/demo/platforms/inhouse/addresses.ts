import type { DemoArticle } from '../../portal.js'

export function articlePath(article: DemoArticle): string {
  return `/index.php?do=chitiet&id=${article.id}`
}

export function printPath(article: DemoArticle): string {
  return `/index.php?do=in&id=${article.id}`
}

export function listPath(sectionId: number, page = 1): string {
  return `/index.php?do=chuyenmuc&cid=${sectionId}${page > 1 ? `&trang=${page}` : ''}`
}
