import { collapse, foldLine } from './normalise-text.js'
import { firstMeta, type PageHead } from './page-head.js'
import { type PageElement, walkElements } from './page-tree.js'
import { readSection } from './read-breadcrumb.js'
import { textOf } from './segment-page.js'
import { selectAll } from './selector.js'

const breadcrumbName = /(?:bread-?crumbs?|breakco[lu]?u?[mp]|duong-?_?dan|pathway|crumbs?|dieuhuong|you-are-here)/i

/** The section of the portal: what its platform shows, its breadcrumb, its metadata. */
export function pickSection(
  root: PageElement,
  head: PageHead,
  selectors: string[],
  title: string | null,
): string | null {
  for (const selector of selectors) {
    const names = selectAll(root, selector).map((element) => collapse(textOf(element)))
    const section = lastSection(names, title)
    if (section) return section
  }
  const stated = firstMeta(head, 'article:section') ?? head.articles.find((node) => node.section)?.section
  if (stated && stated.length <= 80) return collapse(stated)
  return findBreadcrumb(root, title)
}

function findBreadcrumb(root: PageElement, title: string | null): string | null {
  for (const element of walkElements(root)) {
    const { attributes, tag } = element
    if (tag === 'body' || tag === 'html') continue
    const named = breadcrumbName.test(attributes.class ?? '') || breadcrumbName.test(attributes.id ?? '')
    if (!named && !/BreadcrumbList/.test(attributes.itemtype ?? '')) continue
    const links = selectAll(element, 'a').map((link) => collapse(textOf(link)))
    const section = lastSection(links, title) ?? lastSection([textOf(element)], title)
    if (section) return section
  }
  return null
}

function lastSection(names: string[], title: string | null): string | null {
  const shown = names.filter((name) => name !== '' && !(title && foldLine(name).includes(foldLine(title))))
  return readSection(shown.join(' > '))
}
