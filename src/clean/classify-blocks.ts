import { type Classified, draftBlocks } from './draft-blocks.js'
import { HeadedSections } from './headed-sections.js'
import type { Verdicts } from './judge-zones.js'
import { findLineRule } from './line-rules/index.js'
import type { PickedTitle } from './pick-title.js'
import { ruleNeighbours } from './rule-neighbours.js'
import type { SegmentedPage, Zone } from './segment-page.js'
import type { BodyRanges } from './widen-container.js'

/** Decides each line of the body by itself and its neighbours; every decision against it has a named rule. */
export function classifyBlocks(
  page: SegmentedPage,
  verdicts: Verdicts,
  body: BodyRanges,
  title: PickedTitle | null,
): Classified {
  const { segments } = page
  const decided: Verdicts = new Array(segments.length).fill('outside-body')
  const leads = new Set<number>()
  for (const range of body.ranges) {
    for (let at = range.first; at < range.last; at++) {
      decided[at] = verdicts[at] ?? null
      if (range.part === 'lead') leads.add(at)
    }
  }
  ruleLines(page, decided, body.container)
  ruleNeighbours(segments, decided, leads, title)
  return draftBlocks(segments, decided, leads)
}

/** Line rules; a heading of a readers' part or of a list of pages takes what it heads with it. */
function ruleLines(page: SegmentedPage, decided: Verdicts, container: Zone): void {
  const sections = new HeadedSections(page, container)
  for (const [at, segment] of page.segments.entries()) {
    if (decided[at] !== null) continue
    const rule = findLineRule(segment.text)
    if (!rule) continue
    decided[at] = rule.name
    if (rule.effect === 'drop') continue
    const end = sections.findEnd(at, rule.effect)
    for (let tail = at + 1; tail < end; tail++) decided[tail] ??= rule.name
  }
}
