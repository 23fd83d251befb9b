import type { PageElement } from './page-tree.js'

/** Whether an element or one of the two around it is called so. */
export function hasName(element: PageElement, pattern: RegExp): boolean {
  for (let at: PageElement | null = element, steps = 0; at && steps < 3; at = at.parent, steps++) {
    if (pattern.test(at.attributes.class ?? '') || pattern.test(at.attributes.id ?? '')) return true
  }
  return false
}
