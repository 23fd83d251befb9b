import type { Verdicts } from './judge-zones.js'
import { findLineRule } from './line-rules/index.js'
import { isInside, type PageElement } from './page-tree.js'
import { readBareSignature, readLabelledByline } from './read-byline.js'
import type { Segment, SegmentedPage, Zone } from './segment-page.js'
import { isProse, proseWeight } from './weigh-segments.js'

/** Segments that may belong to the article: first and last of each range, half open. */
export type BodyRanges = { container: Zone; ranges: { first: number; last: number; part: 'lead' | 'body' }[] }

const bodyName =
  /(?:^|[\s_-])(?:article|story|post|entry|news|page|content|detail|main|blog|single)[_-]?(?:body|content|text|detail|details|bodyhtml|copy|inner)(?:$|[\s_-])|(?:^|\s)(?:content|body-?text|bodytext|articlebody|article__body|prose|story|hentry|chi-?tiet|noi-?dung)(?:$|\s)/i

/** The smallest element that still holds the article's prose. */
export function chooseContainer(page: SegmentedPage, verdicts: Verdicts): Zone | null {
  const sums = scoreSegments(page.segments, verdicts)
  const score = (zone: Zone) => sums[Math.min(zone.last, page.segments.length)]! - sums[zone.first]!
  let best: Zone | null = null
  let bestScore = 0
  for (const zone of page.zones) {
    const value = score(zone)
    if (value > 0 && value >= bestScore && canContain(zone)) {
      best = zone
      bestScore = value
    }
  }
  return best ? descend(page.zones, best, score) : findSingleLine(page, verdicts)
}

/** The body of a page that has one paragraph, of two sentences or more. */
function findSingleLine(page: SegmentedPage, verdicts: Verdicts): Zone | null {
  const single = (zone: Zone) => {
    const left = page.segments.slice(zone.first, zone.last).filter((_, i) => verdicts[zone.first + i] === null)
    return left.length === 1 && isProse(left[0]!) && /[.!?…]\s+\p{Lu}/u.test(left[0]!.text)
  }
  return page.zones.findLast((zone) => zone.last - zone.first === 1 && !zone.partial && single(zone)) ?? null
}

const singleBlocks = new Set('p li blockquote h1 h2 h3 h4 h5 h6 pre figure figcaption dt dd address tr'.split(' '))

/** A body has more than one line: a single long paragraph is not the body of its neighbours. */
function canContain(zone: Zone): boolean {
  return !zone.partial && !singleBlocks.has(zone.element.tag) && (zone.last - zone.first > 1 || isBody(zone.element))
}

function scoreSegments(segments: Segment[], verdicts: Verdicts): Float64Array {
  const sums = new Float64Array(segments.length + 1)
  segments.forEach((segment, at) => {
    sums[at + 1] = sums[at]! + (verdicts[at] === null ? scoreSegment(segment) : 0)
  })
  return sums
}

function scoreSegment(segment: Segment): number {
  const weight = proseWeight(segment)
  if (weight > 0) return weight
  if (segment.linked > segment.text.length * 0.5) return -(15 + Math.min(120, segment.linked) * 0.3)
  return segment.text.length < 25 && !isShortSentence(segment.text) ? -4 : segment.text.length * 0.2
}

/** Goes down while a child keeps most of the prose: what is left behind is furniture around the body. */
function descend(zones: Zone[], from: Zone, score: (zone: Zone) => number): Zone {
  let current = from
  let value = score(from)
  for (const zone of zones) {
    if (zone === current || zone.partial || !isWithin(zone, current)) continue
    const share = score(zone) / value
    if (share >= neededShare(zone, current) && isInside(zone.element, current.element)) {
      current = zone
      value = score(zone)
    }
  }
  return current
}

/** A single line must be all there is; a body by name may leave more behind. */
function neededShare(zone: Zone, current: Zone): number {
  if (!canContain(zone)) return 0.97
  if (isBody(zone.element)) return isBody(current.element) ? 0.8 : 0.6
  return isBody(current.element) ? 0.97 : 0.75
}

function isWithin(inner: Zone, outer: Zone): boolean {
  return inner.first >= outer.first && inner.last <= outer.last && inner.last > inner.first
}

export function isBody(element: PageElement): boolean {
  const { attributes } = element
  if (/(?:^|\s)articleBody(?:\s|$)/i.test(attributes.itemprop ?? '')) return true
  return bodyName.test(attributes.class ?? '') || bodyName.test(attributes.id ?? '')
}

/**
 * The container with what stands beside it: the lead above, parts of one make, paragraphs at its side, the parts
 * that its platform names, and the signature below.
 */
export function widenContainer(
  page: SegmentedPage,
  verdicts: Verdicts,
  container: Zone,
  titleAt: number,
  pinned: { leads: Set<PageElement>; parts: Set<PageElement> },
): BodyRanges {
  const ranges: BodyRanges['ranges'] = [{ first: container.first, last: container.last, part: 'body' }]
  const around = findAround(page.zones, container)
  const isOutside = (zone: Zone) =>
    zone.last > zone.first && (zone.first >= container.last || zone.last <= container.first)
  let end = container.last
  for (const zone of page.zones) {
    if (!isOutside(zone)) continue
    const beside = zone.element.parent === around || goesOn(page.segments, zone, container)
    const sibling = beside && isPartOfBody(page, verdicts, zone, container)
    const leads = sibling && zone.first < container.first && isLeadNamed(page.segments[zone.first]!)
    const lead = leads || pinned.leads.has(zone.element)
    if (lead || pinned.parts.has(zone.element))
      ranges.push({ first: zone.first, last: zone.last, part: lead ? 'lead' : 'body' })
    else if (sibling) ranges.push({ first: Math.min(zone.first, end), last: zone.last, part: 'body' })
    if (sibling && zone.first >= container.last) end = zone.last
  }
  const start = ranges.reduce((first, range) => Math.min(first, range.first), container.first)
  const from =
    titleAt >= 0 && titleAt < start ? titleAt + 1 : Math.max(nearbyFirst(page.zones, container, around), start - 6)
  ranges.push(...findLead(page.segments, verdicts, from, start))
  ranges.push(...findClosing(page.segments, verdicts, container, around))
  ranges.push(...findSignature(page.segments, verdicts, container, around))
  return { container, ranges: ranges.sort((a, b) => a.first - b.first) }
}

/** The element around the container that holds more than it: wrappers of it alone do not count. */
function findAround(zones: Zone[], container: Zone): PageElement | null {
  const outermost = zones.find(
    (zone) =>
      zone.first === container.first && zone.last === container.last && isInside(container.element, zone.element),
  )
  return (outermost ?? container).element.parent
}

/** First segment of the element around the container, where a lead without a known title would stand. */
function nearbyFirst(zones: Zone[], container: Zone, around: PageElement | null): number {
  return zones.find((zone) => zone.element === around)?.first ?? container.first
}

/** Short sentences in bare elements directly below the container: the last paragraph of a body without a box. */
function findClosing(
  segments: Segment[],
  verdicts: Verdicts,
  container: Zone,
  around: PageElement | null,
): BodyRanges['ranges'] {
  let last = container.last
  while (segments[last] && verdicts[last] === null && closesBody(segments[last]!, around)) last++
  return last > container.last ? [{ first: container.last, last, part: 'body' }] : []
}

function closesBody(segment: Segment, around: PageElement | null): boolean {
  const { element, text, linked } = segment
  if (element.parent !== around || element.attributes.class || element.attributes.id || linked > 0) return false
  return (element.tag === 'p' || element.tag === 'div') && isShortSentence(text) && findLineRule(text) === null
}

function isShortSentence(text: string): boolean {
  return /[.!?…]["”»]?$/u.test(text) && text.split(' ').length >= 3
}

const furthestSignature = 8

/** Labelled signatures just below the body: "Tác giả: …", "Nguồn tin: …". */
function findSignature(
  segments: Segment[],
  verdicts: Verdicts,
  container: Zone,
  around: PageElement | null,
): BodyRanges['ranges'] {
  const from = container.last
  const first = verdicts.findIndex((verdict, at) => at >= from && verdict === null)
  const found: BodyRanges['ranges'] = []
  for (let at = from; at < Math.min(segments.length, from + furthestSignature); at++) {
    const segment = segments[at]!
    if (verdicts[at] !== null || !(readLabelledByline(segment.text) || closesBeside(segment, around, at === first)))
      continue
    found.push({ first: at, last: at + 1, part: 'body' })
  }
  return found
}

/** A bare name beside the container: next to it, or set apart as signatures are, bold or at the right. */
function closesBeside(segment: Segment, around: PageElement | null, isNext: boolean): boolean {
  if (!around || !isInside(segment.element, around) || !readBareSignature(segment.text)) return false
  const { style, class: name } = segment.element.attributes
  if (isNext && segment.linked === 0 && segment.text.includes(' ')) return true
  return segment.bold || /text-align\s*:\s*right|text-right/.test(`${style} ${name}`)
}

function isPartOfBody(page: SegmentedPage, verdicts: Verdicts, zone: Zone, container: Zone): boolean {
  const inside = page.segments.slice(zone.first, zone.last).filter((_, at) => verdicts[zone.first + at] === null)
  const prose = inside.reduce((sum, segment) => sum + proseWeight(segment), 0)
  const chars = inside.reduce((sum, segment) => sum + segment.text.length, 0)
  if (prose < 50 || prose < chars * 0.5) return false
  const own = container.element
  const other = zone.element
  if (own.attributes.class && own.attributes.class === other.attributes.class && own.tag === other.tag) return true
  return /^(?:p|blockquote|ul|ol|figure)$/.test(other.tag) && own.tag !== 'td'
}

const furthestPart = 10

/** A second element of the container's make, a few lines below it and with no headline in between. */
function goesOn(segments: Segment[], zone: Zone, container: Zone): boolean {
  const own = container.element
  if (zone.first < container.last || zone.first > container.last + furthestPart || !isBody(own)) return false
  if (zone.element.tag !== own.tag || zone.element.attributes.class !== own.attributes.class) return false
  return !segments.slice(container.last, zone.first).some(({ tag }) => tag === 'h1' || tag === 'h2')
}

const mostLead = 12

/** Prose between the title and the body, not further than a few lines of dates and names. */
function findLead(segments: Segment[], verdicts: Verdicts, from: number, to: number): BodyRanges['ranges'] {
  const found: BodyRanges['ranges'] = []
  let between = 0
  for (let at = from; at < to && between < mostLead; at++) {
    if (verdicts[at] !== null) continue
    if (isProse(segments[at]!) || isLeadNamed(segments[at]!)) found.push({ first: at, last: at + 1, part: 'lead' })
    else between++
  }
  return found
}

const leadName =
  /(?:^|[\s_-])(?:lead|lede|sapo|standfirst|summary|hometext|intro|introtext|dek|deck|chapeau|excerpt|teaser-text|subtitle|sub-?headline|subheading|description|abstract|tomtat|tom-tat|trichyeu|trich-yeu|kicker-text|article__lead|strapline)(?:$|[\s_-])/i

export function isLeadNamed(segment: Segment): boolean {
  for (let at: PageElement | null = segment.element, steps = 0; at && steps < 3; at = at.parent, steps++) {
    if (leadName.test(at.attributes.class ?? '') || leadName.test(at.attributes.id ?? '')) return true
  }
  return false
}
