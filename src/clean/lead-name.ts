import { hasName } from './element-name.js'
import type { Segment } from './segment-page.js'

const leadName =
  /(?:^|[\s_-])(?:lead|lede|sapo|standfirst|summary|hometext|intro|introtext|dek|deck|chapeau|excerpt|teaser-text|subtitle|sub-?headline|subheading|description|abstract|tomtat|tom-tat|trichyeu|trich-yeu|kicker-text|article__lead|strapline)(?:$|[\s_-])/i

export function isLeadNamed(segment: Segment): boolean {
  return hasName(segment.element, leadName)
}
