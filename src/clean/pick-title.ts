import { findLineRule } from './line-rules/index.js'
import { collapse, countLetters, foldLine, isCutOf } from './normalise-text.js'
import { firstItemprop, firstMeta, type PageHead } from './page-head.js'
import { isInside, type PageElement } from './page-tree.js'
import type { Segment } from './segment-page.js'

export type PickedTitle = {
  text: string
  from: 'pipeline' | 'platform' | 'itemprop' | 'jsonld' | 'meta' | 'h1' | 'heading' | 'title-tag'
  /** Segment that shows it, -1 where the page does not. */
  at: number
}

type Claim = { text: string; from: PickedTitle['from']; folded: string; ends: Set<string> }

/**
 * The headline: what the page shows, confirmed by what its metadata claims. A shown heading that equals a claim
 * wins over either alone; a cut one ("…") is completed from whichever source has it whole.
 */
export function pickTitle(
  segments: Segment[],
  head: PageHead,
  pinned: { element: PageElement; from: 'pipeline' | 'platform' } | null,
): PickedTitle | null {
  const claims = readClaims(head)
  const picked =
    (pinned && titleIn(segments, pinned.element, pinned.from)) ??
    confirmed(segments, claims) ??
    unconfirmed(segments, claims)
  if (!picked) return null
  return { ...picked, text: complete(picked.text, segments, claims) }
}

function titleIn(segments: Segment[], element: PageElement, from: PickedTitle['from']): PickedTitle | null {
  const inside = segments.filter((segment) => isInside(segment.element, element))
  const best = inside.reduce<Segment | null>((a, b) => (a && a.text.length >= b.text.length ? a : b), null)
  return best ? { text: best.text, from, at: segments.indexOf(best) } : null
}

const longestTitle = 600

function readClaims(head: PageHead): Claim[] {
  const site = firstMeta(head, 'og:site_name', 'application-name')
  const claims: Claim[] = []
  const add = (text: string | null | undefined, from: PickedTitle['from']) => {
    const cleaned = text && stripSite(collapse(text).slice(0, longestTitle), site)
    if (cleaned && countLetters(cleaned) >= 3)
      claims.push({ text: cleaned, from, folded: foldLine(cleaned), ends: endsOf(cleaned) })
  }
  add(firstItemprop(head, 'headline')?.value, 'itemprop')
  for (const node of head.articles) add(node.headline, 'jsonld')
  add(firstMeta(head, 'og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'), 'meta')
  add(head.titleTag, 'title-tag')
  return claims
}

const anySeparator = /\s*(?:[|»«·•]|::|:\s|\s[-–—]\s)\s*/gu
const separator = /\s+(?:[|»«:·•]|::|[-–—])\s+/u

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

function splitTitle(title: string): string[] {
  return title.split(separator).filter((part) => part !== '')
}

const headingTags = /^h[1-6]$/
const titleClass =
  /(?:^|[-_\s])(?:title|headline|heading|tieude|tieu-de|subject|entry-title|post-title|news_title|titlenews)(?:$|[-_\s])/i

/** A shown heading that a claim names, whole, cut, or as the first part of "headline - section - site". */
function confirmed(segments: Segment[], claims: Claim[]): PickedTitle | null {
  let best: { at: number; score: number; claim: Claim } | null = null
  const longest = claims.reduce((length, claim) => Math.max(length, claim.text.length), 0) * 1.7
  for (const [at, segment] of segments.entries()) {
    if (segment.text.length > Math.min(400, longest) || segment.text.length < 3) continue
    const rank = headingRank(segment)
    if (rank === 0) continue
    const folded = foldLine(segment.text)
    for (const [order, claim] of claims.entries()) {
      const agreed = agreement(segment.text, folded, claim)
      const score = agreed * 10 + rank - order * 0.1
      if (agreed > 0 && (!best || score > best.score)) best = { at, score, claim }
    }
  }
  if (!best) return null
  const shown = segments[best.at]!
  const kicker = foldLine(shown.text).endsWith(best.claim.folded) && shown.text.length > best.claim.text.length
  return {
    text: kicker ? best.claim.text : shown.text,
    from: shown.tag === 'h1' ? 'h1' : best.claim.from === 'title-tag' ? 'heading' : best.claim.from,
    at: best.at,
  }
}

function headingRank(segment: Segment): number {
  if (segment.tag === 'h1') return segment.linked > 0 ? 2 : 4
  if (/(?:^|\s)headline(?:\s|$)/i.test(segment.element.attributes.itemprop ?? '')) return 4
  if (headingTags.test(segment.tag)) return segment.linked > segment.text.length * 0.8 ? 1 : 3
  if (titleClass.test(segment.element.attributes.class ?? '') || titleClass.test(segment.element.attributes.id ?? ''))
    return 2.5
  return segment.linked > 0 ? 0 : 1
}

/** 3 for the same text, 2.5 for a cut, 1.5 to 2.4 for one end of "headline - section - site", 0 for neither. */
function agreement(shown: string, folded: string, claim: Claim): number {
  if (folded === claim.folded) return 3
  if (isCutOf(shown, claim.text) || isCutOf(claim.text, shown)) return 2.5
  const { length } = folded
  if (length >= 8 && claim.ends.has(folded)) return 1.5 + 0.9 * (length / claim.folded.length)
  const holds = folded.startsWith(claim.folded) || folded.endsWith(claim.folded)
  return holds && claim.folded.length >= 15 && length < claim.folded.length * 1.6 ? 1.5 : 0
}

/** What is left of a title when it is cut at each of its separators, from either end, folded. */
function endsOf(title: string): Set<string> {
  const ends = new Set<string>()
  for (const match of title.matchAll(anySeparator)) {
    ends.add(foldLine(title.slice(0, match.index)))
    ends.add(foldLine(title.slice(match.index + match[0].length)))
  }
  return ends
}

/** Without agreement: a stated headline, the only h1, a line whose class calls it a title, the title element. */
function unconfirmed(segments: Segment[], claims: Claim[]): PickedTitle | null {
  const stated = claims.find((claim) => claim.from !== 'title-tag' && findLineRule(claim.text) === null)
  if (stated) return { text: firstPart(stated), from: stated.from, at: -1 }
  const at = findHeading(segments, (segment) => segment.tag === 'h1') ?? findHeading(segments, isNamedTitle)
  if (at !== null) return { text: segments[at]!.text, from: segments[at]!.tag === 'h1' ? 'h1' : 'heading', at }
  const tag = claims.find((claim) => claim.from === 'title-tag')
  return tag ? { text: firstPart(tag), from: 'title-tag', at: -1 } : null
}

/** The first such line of three words or more that is no link and no rule knows. */
function findHeading(segments: Segment[], test: (segment: Segment) => boolean): number | null {
  const at = segments.findIndex(
    (segment) =>
      test(segment) &&
      segment.linked === 0 &&
      segment.text.length < 300 &&
      segment.text.split(' ').length >= 3 &&
      findLineRule(segment.text) === null,
  )
  return at < 0 ? null : at
}

function isNamedTitle({ element, text }: Segment): boolean {
  const { attributes } = element
  return text.length >= 20 && (titleClass.test(attributes.class ?? '') || titleClass.test(attributes.id ?? ''))
}

function firstPart(claim: Claim): string {
  if (claim.from !== 'title-tag') return claim.text
  const parts = splitTitle(claim.text)
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '')
  const first = parts[0] ?? claim.text
  return first.length >= 15 || first.split(' ').length >= 3 ? first : longest || claim.text
}

function complete(text: string, segments: Segment[], claims: Claim[]): string {
  const whole = claims.find((claim) => isCutOf(text, claim.text))?.text
  return whole ?? segments.find((segment) => segment.text.length < 400 && isCutOf(text, segment.text))?.text ?? text
}
