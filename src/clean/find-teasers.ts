import { findRepeated } from './repeated-siblings.js'
import type { Segment, SegmentedPage, Zone } from './segment-page.js'
import { sumZone, type Weights } from './weigh-segments.js'

const mostLines = 8
const longestTeaser = 900

/** Three or more siblings of one make, each opened by a linked headline. */
export function findTeasers(page: SegmentedPage, weights: Weights): Zone[] {
  return findRepeated(page.zones, (zone) => {
    if (zone.last - zone.first > mostLines || !opensWithLink(page.segments, zone)) return false
    return sumZone(weights.chars, zone) <= longestTeaser
  }).flat()
}

/** The linked time that heads an entry of a news ticker. */
const timeFirst = /^\d{1,2}[:h]\d{2}(?=\s|$)/

function opensWithLink(segments: Segment[], zone: Zone): boolean {
  for (let at = zone.first; at < Math.min(zone.last, zone.first + 2); at++) {
    const segment = segments[at]!
    const { text, linked } = segment
    if (text.length >= 15 && linked >= text.length * 0.9) return true
    if (linked > 0 && timeFirst.test(text)) return true
  }
  return false
}
