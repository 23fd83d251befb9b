/** How tags close each other, after the HTML standard's tree construction, as far as broken pages need it. */

export const voidTags = new Set(
  'area base br col embed frame hr img input link meta param source track wbr basefont bgsound keygen'.split(' '),
)
export const paragraphClosers = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul'.split(
    ' ',
  ),
)
/** Open elements that the start of a tag closes, searched up to the nearest scope. */
export const impliedEnds: Record<string, string[]> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  option: ['option'],
  tr: ['tr', 'td', 'th', 'caption', 'colgroup'],
  td: ['td', 'th', 'caption'],
  th: ['td', 'th', 'caption'],
  thead: ['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup'],
  tbody: ['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup'],
  tfoot: ['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup'],
  body: ['head'],
}
/** An end tag never closes an element outside of these, except their own. */
export const scopes = new Set(['table', 'td', 'th', 'caption', 'object', 'template', 'button'])
export const listScopes = new Set(['ul', 'ol', 'menu', 'table', 'td', 'th', 'dl'])
export const tableParts = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'table'])

export const onlyTable = new Set(['table'])
export const noBarrier = new Set<string>()
export const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
export const drawingTags = new Set('path rect circle line polygon polyline ellipse use g stop image svg'.split(' '))
/** Elements that the end of an inline element never closes. */
export const specials = new Set([
  ...paragraphClosers,
  'body',
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'tr',
  'tbody',
  'thead',
  'tfoot',
  'caption',
  'object',
  'template',
  'button',
])

export function isHeadingTag(tag: string): boolean {
  return headings.has(tag)
}
