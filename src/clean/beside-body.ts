import type { PageElement } from './page-tree.js'
import { zoneName } from './zone-rules.js'

const besideName =
  /(?:^|[\s_-])(?:related|comments?|comment-list|respond|sidebar|widget|recent|other|footer|teaser|trending|popular|other-news|binh-?luan)(?:$|[\s_-])/i

/** Whether an element stands in what surrounds an article: comments, asides, footers, lists of other pages. */
export function isBesideBody(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) {
    if (at.tag === 'aside' || at.tag === 'nav' || (at.tag === 'footer' && at.parent?.tag !== 'article')) return true
    if (at.tag === 'body' || at.tag === 'html') return false
    if (besideName.test(zoneName(at.attributes))) return true
  }
  return false
}
