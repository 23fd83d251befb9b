import { collapse, foldLine, isCutOf } from './normalise-text.js'
import { firstMeta, type PageHead } from './page-head.js'
import type { PageIndex } from './page-index.js'
import { textOf, textPieces } from './page-tree.js'
import { readSection } from './read-breadcrumb.js'
import { selectAll } from './selector.js'

const breadcrumbName = /(?:bread-?crumbs?|breakco[lu]?u?[mp]|duong-?_?dan|pathway|crumbs?|dieuhuong|you-are-here)/i

/** The section of the portal: what its platform shows, its breadcrumb, its metadata. */
export function pickSection(
  index: PageIndex,
  head: PageHead,
  selectors: string[],
  title: string | null,
): string | null {
  for (const selector of selectors) {
    const names = selectAll(index, selector).map((element) => textOf(element))
    const section = lastSection(names, title)
    if (section) return section
  }
  const stated = firstMeta(head, 'article:section') ?? head.articles.find((node) => node.section)?.section
  if (stated && stated.length <= 80) return collapse(stated)
  return findBreadcrumb(index, title)
}

function findBreadcrumb(index: PageIndex, title: string | null): string | null {
  for (const element of index.elements) {
    const { attributes, tag } = element
    if (tag === 'body' || tag === 'html') continue
    const named = breadcrumbName.test(attributes.class ?? '') || breadcrumbName.test(attributes.id ?? '')
    if (!named && !/BreadcrumbList/.test(attributes.itemtype ?? '')) continue
    const section = lastSection(textPieces(element), title)
    if (section) return section
  }
  return null
}

function lastSection(names: string[], title: string | null): string | null {
  const isTitle = (name: string) => title !== null && (foldLine(name).includes(foldLine(title)) || isCutOf(name, title))
  const shown = names.filter((name) => name !== '' && !isTitle(name))
  return readSection(shown.join(' > '))
}
