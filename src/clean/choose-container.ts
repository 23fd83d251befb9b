import type { Verdicts } from './judge-zones.js'
import { isInside, type PageElement } from './page-tree.js'
import type { Segment, SegmentedPage, Zone } from './segment-page.js'
import { isProse, isShortSentence, proseWeight } from './weigh-segments.js'

const bodyName =
  /(?:^|[\s_-])(?:article|story|post|entry|news|page|content|detail|main|blog|single)[_-]?(?:body|content|text|detail|details|bodyhtml|copy|inner)(?:$|[\s_-])|(?:^|\s)(?:content|body-?text|bodytext|articlebody|article__body|prose|story|hentry|chi-?tiet|noi-?dung)(?:$|\s)/i

/** The smallest element that still holds the article's prose; `headed` holds what stands below the title. */
export function chooseContainer(page: SegmentedPage, verdicts: Verdicts, headed: Zone | null): Zone | null {
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
  const pictures = bestScore < littleProse ? findCaptions(page, verdicts) : null
  if (pictures) return pictures
  return best ? descend(page.zones, best, score) : (headed ?? findSingleLine(page, verdicts))
}

/** The body of a page that has one paragraph, of two sentences or more. */
function findSingleLine(page: SegmentedPage, verdicts: Verdicts): Zone | null {
  const single = (zone: Zone) => {
    const left = page.segments.slice(zone.first, zone.last).filter((_, i) => verdicts[zone.first + i] === null)
    return left.length === 1 && isProse(left[0]!) && /[.!?…]\s+\p{Lu}/u.test(left[0]!.text)
  }
  return page.zones.findLast((zone) => zone.last - zone.first === 1 && !zone.partial && single(zone)) ?? null
}

const littleProse = 250
const fewestCaptions = 3

/** The body of a page of pictures: the smallest element with three pictures or more and as many lines below them. */
function findCaptions(page: SegmentedPage, verdicts: Verdicts): Zone | null {
  const captions = (zone: Zone) => {
    const left = page.segments.slice(zone.first, zone.last).filter((_, i) => verdicts[zone.first + i] === null)
    return left.filter(({ afterImage, text, linked }) => afterImage && linked === 0 && text.length >= 12).length
  }
  const holds = (zone: Zone) =>
    zone.images >= fewestCaptions && !wholePage.has(zone.element.tag) && captions(zone) >= fewestCaptions
  return page.zones.findLast(holds) ?? null
}

const wholePage = new Set(['#root', 'html', 'body'])
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
