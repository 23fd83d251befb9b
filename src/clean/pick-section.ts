import { collapse, foldLine } from './normalise-text.js'
import { firstMeta, type PageHead } from './page-head.js'
import type { PageElement } from './page-tree.js'
import { readSection } from './read-breadcrumb.js'
import { textOf } from './segment-page.js'
import { selectAll } from './selector.js'

const breadcrumbs = [
  '.breadcrumb',
  '.breadcrumbs',
  '[itemtype*=BreadcrumbList]',
  '#breadcrumb',
  '#breadcrumbs',
  '.breadcrumb-trail',
]

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
  for (const selector of breadcrumbs) {
    const trail = selectAll(root, selector)[0]
    const links = trail ? selectAll(trail, 'a').map((element) => collapse(textOf(element))) : []
    const section = lastSection(links, title) ?? (trail ? lastSection([textOf(trail)], title) : null)
    if (section) return section
  }
  return null
}

function lastSection(names: string[], title: string | null): string | null {
  const shown = names.filter((name) => name !== '' && !(title && foldLine(name).includes(foldLine(title))))
  return readSection(shown.join(' > '))
}
