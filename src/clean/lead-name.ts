import type { PageElement } from './page-tree.js'
import type { Segment } from './segment-page.js'

const leadName =
  /(?:^|[\s_-])(?:lead|lede|sapo|standfirst|summary|hometext|intro|introtext|dek|deck|chapeau|excerpt|teaser-text|subtitle|sub-?headline|subheading|description|abstract|tomtat|tom-tat|trichyeu|trich-yeu|kicker-text|article__lead|strapline)(?:$|[\s_-])/i

export function isLeadNamed(segment: Segment): boolean {
  for (let at: PageElement | null = segment.element, steps = 0; at && steps < 3; at = at.parent, steps++) {
    if (leadName.test(at.attributes.class ?? '') || leadName.test(at.attributes.id ?? '')) return true
  }
  return false
}
