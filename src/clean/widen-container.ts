import { isCaptionNamed } from './caption-name.js'
import { isBody } from './choose-container.js'
import type { Verdicts } from './judge-zones.js'
import { isLeadNamed } from './lead-name.js'
import { findLineRule } from './line-rules/index.js'
import { isInside, type PageElement } from './page-tree.js'
import { readBareSignature, readLabelledByline } from './read-byline.js'
import { looksLikeCaption } from './recognise-caption.js'
import type { Segment, SegmentedPage, Zone } from './segment-page.js'
import { isProse, isShortSentence, proseWeight } from './weigh-segments.js'

/** Segments that may belong to the article: first and last of each range, half open. */
export type BodyRanges = { container: Zone; ranges: { first: number; last: number; part: 'lead' | 'body' }[] }

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
    else if (isShownWith(segments, at)) found.push({ first: at, last: at + 1, part: 'body' })
    else between++
  }
  return found
}

const shortestPoint = 30

/** Above the body belong to it: the caption of its picture, and its points in brief. */
function isShownWith(segments: Segment[], at: number): boolean {
  const segment = segments[at]!
  return (
    isCaptionNamed(segment) ||
    (segment.afterImage && looksLikeCaption(segment.text)) ||
    (isPoint(segment) && [segments[at - 1], segments[at + 1]].some((other) => other && isPoint(other)))
  )
}

function isPoint({ tag, linked, text }: Segment): boolean {
  return tag === 'li' && linked === 0 && text.length >= shortestPoint
}
