import { isHeadingTag } from './html-tags.js'
import { findLineRule } from './line-rules/index.js'
import { foldLine, isCutOf } from './normalise-text.js'
import type { PageHead } from './page-head.js'
import { isInside, type PageElement } from './page-tree.js'
import type { Segment } from './segment-page.js'
import { findPreamble } from './text/find-title.js'
import { readTitleClaims, splitTitle, type TitleClaim } from './title-claims.js'
import { isProse } from './weigh-segments.js'

export type PickedTitle = {
  text: string
  from: 'pipeline' | 'platform' | 'h1' | 'heading' | TitleClaim['from']
  /** Segment that shows it, -1 where the page does not. */
  at: number
}

/**
 * The headline: what the page shows, confirmed by what its metadata claims. A shown heading that equals a claim
 * wins over either alone; a cut one ("…") is completed from whichever source has it whole.
 */
export function pickTitle(
  segments: Segment[],
  head: PageHead,
  pinned: { element: PageElement; from: 'pipeline' | 'platform' } | null,
): PickedTitle | null {
  const claims = readTitleClaims(head)
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

const titleClass =
  /(?:^|[-_\s])(?:(?:lbl|txt)?title|headline|heading|tieu-?_?de(?:-?_?(?:tin|bai(?:-?viet)?|chi-?tiet))?|subject|post-?name|titlenews|newstitle)(?:$|[-_\s])/i

/** A shown heading that a claim names, whole, cut, or as the first part of "headline - section - site". */
function confirmed(segments: Segment[], claims: TitleClaim[]): PickedTitle | null {
  let best: { at: number; score: number; claim: TitleClaim } | null = null
  const longest = claims.reduce((length, claim) => Math.max(length, claim.text.length), 0) * 1.7
  for (const [at, segment] of segments.entries()) {
    if (segment.text.length > Math.min(400, longest) || segment.text.length < 3) continue
    const rank = headingRank(segment)
    if (rank === 0) continue
    const folded = foldLine(segment.text)
    for (const [order, claim] of claims.entries()) {
      if (claim.weak && (rank < surelyHeading || !headsProse(segments, at))) continue
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

const surelyHeading = 2.5

function headingRank(segment: Segment): number {
  if (segment.tag === 'h1') return segment.linked > 0 ? 2 : 4
  if (/(?:^|\s)headline(?:\s|$)/i.test(segment.element.attributes.itemprop ?? '')) return 4
  if (isHeadingTag(segment.tag)) return segment.linked > segment.text.length * 0.8 ? 1 : 3
  if (titleClass.test(segment.element.attributes.class ?? '') || titleClass.test(segment.element.attributes.id ?? ''))
    return 2.5
  return segment.linked > 0 ? 0 : 1
}

/** 3 for the same text, 2.5 for a cut, 1.5 to 2.4 for one end of "headline - section - site", 0 for neither. */
function agreement(shown: string, folded: string, claim: TitleClaim): number {
  if (folded === claim.folded) return 3
  if (isCutOf(shown, claim.text) || isCutOf(claim.text, shown)) return 2.5
  const { length } = folded
  if (length >= 8 && claim.ends.has(folded)) return 1.5 + 0.9 * (length / claim.folded.length)
  const holds = folded.startsWith(claim.folded) || folded.endsWith(claim.folded)
  return holds && claim.folded.length >= 15 && length < claim.folded.length * 1.6 ? 1.5 : 0
}

/** Without agreement: a stated headline, the only h1, a line whose class calls it a title, the title element. */
function unconfirmed(segments: Segment[], claims: TitleClaim[]): PickedTitle | null {
  const strong = claims.filter((claim) => !claim.weak && findLineRule(claim.text) === null)
  const stated = strong.find(({ from }) => from !== 'title-tag')
  if (stated) return { text: firstPart(stated), from: stated.from, at: -1 }
  const at = findHeading(segments) ?? (strong.length > 0 ? null : findAboveProse(segments))
  if (at !== null) return { text: segments[at]!.text, from: segments[at]!.tag === 'h1' ? 'h1' : 'heading', at }
  const claim = strong[0] ?? claims[0]
  return claim ? { text: firstPart(claim), from: claim.from, at: -1 } : null
}

/** An h1, or a line whose class calls it a title: the first one that heads prose, else the first one. */
function findHeading(segments: Segment[]): number | null {
  for (const test of [isTopHeading, isNamedTitle]) {
    const found = segments.flatMap((segment, at) => (test(segment) && couldBeTitle(segment) ? [at] : []))
    const at = found.find((candidate) => headsProse(segments, candidate)) ?? found[0]
    if (at !== undefined) return at
  }
  return null
}

const furthestProse = 12

/** Whether prose follows within a few lines. */
function headsProse(segments: Segment[], at: number): boolean {
  return segments.slice(at + 1, at + 1 + furthestProse).some(isProse)
}

/** The title of a page without any mark of it, read as that of a copied page: the longest line above the body. */
function findAboveProse(segments: Segment[]): number | null {
  const shown = segments.filter(({ text, linked }) => linked === 0 && findLineRule(text) === null)
  const { titleAt } = findPreamble(shown.map(({ text }) => text))
  return titleAt < 0 ? null : segments.indexOf(shown[titleAt]!)
}

/** Three words or more that are no link and that no rule knows. */
function couldBeTitle({ text, linked }: Segment): boolean {
  return linked === 0 && text.length < 300 && text.split(' ').length >= 3 && findLineRule(text) === null
}

function isTopHeading({ tag }: Segment): boolean {
  return tag === 'h1'
}

function isNamedTitle({ element, text }: Segment): boolean {
  const { attributes } = element
  return text.length >= 20 && (titleClass.test(attributes.class ?? '') || titleClass.test(attributes.id ?? ''))
}

function firstPart(claim: TitleClaim): string {
  if (claim.from !== 'title-tag') return claim.text
  const parts = splitTitle(claim.text)
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '')
  const first = parts[0] ?? claim.text
  return first.length >= 15 || first.split(' ').length >= 3 ? first : longest || claim.text
}

function complete(text: string, segments: Segment[], claims: TitleClaim[]): string {
  const whole = claims.find((claim) => isCutOf(text, claim.text))?.text
  return whole ?? segments.find((segment) => segment.text.length < 400 && isCutOf(text, segment.text))?.text ?? text
}
