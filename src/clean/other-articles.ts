import { isClockLine } from './clock-line.js'
import type { Segment, SegmentedPage, Zone } from './segment-page.js'
import { countSegments, sumZone, type Weights } from './weigh-segments.js'

const shortestOwn = 200

/** Articles of the page beside its own: other <article>s, and what endless pages load below in boxes of the same make. */
export function findOtherArticles(page: SegmentedPage, weights: Weights, titleAt: number): Set<Zone> {
  const own = findOwn(page.zones, weights, titleAt, ({ element }) => element.tag === 'article')
  const apart = (zone: Zone, from: Zone) => zone.first >= from.last || zone.last <= from.first
  const others = own ? page.zones.filter((zone) => zone.element.tag === 'article' && apart(zone, own)) : []
  return new Set([...others, ...findNextArticles(page, weights, titleAt)])
}

/** The innermost zone of a kind that holds the title and prose of its own. */
function findOwn(zones: Zone[], weights: Weights, titleAt: number, test: (zone: Zone) => boolean): Zone | null {
  if (titleAt < 0) return null
  const holds = (zone: Zone) => zone.first <= titleAt && zone.last > titleAt && test(zone)
  return zones.findLast((zone) => holds(zone) && sumZone(weights.prose, zone) >= shortestOwn) ?? null
}

/** Siblings below the box of the title, of its make, each with a top heading and a date of its own. */
function findNextArticles({ segments, zones }: SegmentedPage, weights: Weights, titleAt: number): Zone[] {
  if (segments[titleAt]?.tag !== 'h1') return []
  const tops = countSegments(segments, ({ tag }, at) => tag === 'h1' && at > titleAt && isDated(segments, at))
  if (tops.at(-1) === 0) return []
  const own = findOwn(zones, weights, titleAt, ({ element }) => element.tag !== 'body' && element.tag !== 'html')
  if (!own) return []
  return zones.filter((zone) => {
    const { element } = zone
    if (zone.first < own.last || element.parent !== own.element.parent || element.tag !== own.element.tag) return false
    if (firstClass(element.attributes.class) !== firstClass(own.element.attributes.class)) return false
    return sumZone(tops, zone) > 0
  })
}

function firstClass(names: string | undefined): string {
  return (names ?? '').trim().split(/\s+/)[0] ?? ''
}

const furthestDate = 6

function isDated(segments: Segment[], at: number): boolean {
  return segments.slice(Math.max(0, at - 2), at + 1 + furthestDate).some(({ text }) => isClockLine(text))
}
