import { type PageElement, rawText } from './page-tree.js'

const hiddenStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const hiddenClass =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|offscreen|off-screen|element-invisible|hide|hidden|d-none|invisible|ng-hide|uk-hidden|is-hidden|u-hidden|assistive-text|a11y-hidden|clip-text)(?:\s|$)/i
const shownAgain =
  /(?:^|\s)(?:d-(?:sm|md|lg|xl|xxl)-|(?:sm|md|lg|xl|2xl):(?:block|flex|inline|grid)|visible-|show(?:\s|$))/i
/** What a reader opens with a click on its question. */
const foldedClass = /(?:^|[\s_-])(?:accordion|faq|answer)(?:$|[\s_-])/i
const longestAside = 300
/** A class that hides more than this folds text away that readers open: "read on". */
const longestFolded = 900

/** Whether a reader does not see an element: hidden by attribute, style or the class names that themes share. */
export function isHidden(element: PageElement): boolean {
  const { attributes } = element
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true
  const name = attributes.class
  if (attributes.style !== undefined && hiddenStyle.test(attributes.style)) return !foldedClass.test(name ?? '')
  if (name !== undefined && hiddenClass.test(name) && !shownAgain.test(name)) {
    return element.tag !== 'body' && rawText(element).length < longestFolded
  }
  return attributes['aria-hidden'] === 'true' && rawText(element).length < longestAside
}
