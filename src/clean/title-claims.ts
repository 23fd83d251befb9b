import { publishingRules } from './line-rules/publishing-notes.js'
import { collapse, countLetters, foldLine } from './normalise-text.js'
import { firstItemprop, firstMeta, type PageHead } from './page-head.js'
import { looksLikeOrganisation } from './read-byline.js'

/** A title that a page states outside its visible text. */
export type TitleClaim = {
  text: string
  from: 'itemprop' | 'jsonld' | 'meta' | 'title-tag'
  folded: string
  /** What is left when it is cut at each of its separators, from either end, folded. */
  ends: Set<string>
  /** Whether it names a site, a section or a kind of page, as the title element of every page of a portal may. */
  weak: boolean
}

const longestTitle = 600

/** Most trusted first; names of the site alone are no claims. */
export function readTitleClaims(head: PageHead): TitleClaim[] {
  const site = firstMeta(head, 'og:site_name', 'application-name')
  const claims: TitleClaim[] = []
  const add = (text: string | null | undefined, from: TitleClaim['from']) => {
    const cleaned = text && stripSite(collapse(text).slice(0, longestTitle), site)
    if (!cleaned || countLetters(cleaned) < 3 || isSiteName(cleaned)) return
    const weak = splitTitle(cleaned).every((part) => namesOffice(part) || namesSection(part))
    claims.push({ text: cleaned, from, folded: foldLine(cleaned), ends: endsOf(cleaned), weak })
  }
  add(firstItemprop(head, 'headline')?.value, 'itemprop')
  for (const node of head.articles) add(node.headline, 'jsonld')
  add(firstMeta(head, 'og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'), 'meta')
  add(head.titleTag, 'title-tag')
  return claims
}

const anySeparator = /\s*(?:[|»«·•›_]|::|:\s|\s[-–—>]\s)\s*/gu
const separator = /\s+(?:[|»«:·•›>]|::|[-–—])\s+|\s*_+\s*/u

/** Cuts the site's name off either end. */
function stripSite(title: string, site: string | null): string {
  if (!site) return title
  const folded = foldLine(site)
  const parts = splitTitle(title)
  if (parts.length < 2) return title
  if (foldLine(parts.at(-1)!) === folded)
    return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/\s*(?:[|»«:·•]|::|[-–—])\s*$/u, '')
  if (foldLine(parts[0]!) === folded) return title.slice(parts[0]!.length).replace(/^\s*(?:[|»«:·•]|::|[-–—])\s*/u, '')
  return title
}

const siteName = publishingRules.find(({ name }) => name === 'site-name')

function isSiteName(text: string): boolean {
  return siteName?.match.test(text) ?? false
}

const sectionStart =
  /^(?:chi tiết|xem|nội dung|tin|bài viết|sự kiện|hoạt động|thông tin|trang chủ|news|articles?|details?|home|untitled|default|index)(?=\s|$)/iu

function namesSection(text: string): boolean {
  return text.split(' ').length <= 4 && sectionStart.test(text)
}

/** "Huyện Tân Lập", "Thành phố Phủ Lý": the portal's unit alone. */
const unitName =
  /^(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh|[Xx]ã|[Pp]hường|[Tt]hị trấn)(?: \p{Lu}[\p{L}']*){1,4}$/u

function namesOffice(text: string): boolean {
  return looksLikeOrganisation(text) || unitName.test(text) || isSiteName(text)
}

export function splitTitle(title: string): string[] {
  return title.split(separator).filter((part) => part !== '')
}

function endsOf(title: string): Set<string> {
  const ends = new Set<string>()
  for (const match of title.matchAll(anySeparator)) {
    ends.add(foldLine(title.slice(0, match.index)))
    ends.add(foldLine(title.slice(match.index + match[0].length)))
  }
  return ends
}
