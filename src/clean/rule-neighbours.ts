import { isCaptionNamed } from './caption-name.js'
import { isClockLine } from './clock-line.js'
import { hasName } from './element-name.js'
import { isHeadingTag } from './html-tags.js'
import type { Verdicts } from './judge-zones.js'
import { foldLine, isCutOf } from './normalise-text.js'
import type { PickedTitle } from './pick-title.js'
import { ruleLine } from './rule-line.js'
import type { Segment } from './segment-page.js'
import { isProse } from './weigh-segments.js'

/** Rules that need the lines around: doubles, links, headings of what was removed, clocks above the body. */
export function ruleNeighbours(
  segments: Segment[],
  decided: Verdicts,
  leads: Set<number>,
  title: PickedTitle | null,
): void {
  const seen = new Set<string>()
  const isTitle = title === null ? () => false : titleTest(title.text)
  const titleAt = title?.at ?? -1
  let proseSeen = 0
  for (const [at, segment] of segments.entries()) {
    if (decided[at] !== null) continue
    if (at === titleAt || isTitle(segment.text)) decided[at] = 'doubled-title'
    else decided[at] = at < titleAt && isLabel(segment) ? 'before-title' : ruleLine(segment, proseSeen)
    if (decided[at] === null && proseSeen === 0 && at > titleAt && goesWithByline(segments, decided, at))
      decided[at] = 'byline-above-body'
    if (decided[at] !== null) continue
    if (isProse(segment) && !leads.has(at) && !isHeadingTag(segment.tag)) proseSeen++
    if (!canBeDouble(segment)) continue
    if (seen.has(segment.text)) decided[at] = 'doubled-line'
    seen.add(segment.text)
  }
  rulePullQuotes(segments, decided)
  ruleHeadings(segments, decided)
}

const pullQuote = /(?:^|[\s_-])pull-?_?quote(?:$|[\s_-])/i

const mostPullQuotes = 20

/** A quotation set apart that the body says again. */
function rulePullQuotes(segments: Segment[], decided: Verdicts): void {
  let left = mostPullQuotes
  for (const [at, segment] of segments.entries()) {
    if (left === 0 || decided[at] !== null || !hasName(segment.element, pullQuote)) continue
    left--
    const words = foldLine(segment.text)
    const said = (other: Segment, i: number) => i !== at && decided[i] === null && foldLine(other.text).includes(words)
    if (words.length >= 20 && segments.some(said)) decided[at] = 'pull-quote'
  }
}

const bylineRules = new Set<string | null | undefined>(['byline-above-body', 'clock', 'view-count', 'share-bar'])

/** A label beside what a byline is made of: "BBC News", "Published", "Staff". */
function goesWithByline(segments: Segment[], decided: Verdicts, at: number): boolean {
  const segment = segments[at]!
  const { element, tag, bold } = segment
  if (!isLabel(segment) || bold || isCaptionNamed(segment) || isHeadingTag(tag) || /^(?:p|li)$/.test(element.tag))
    return false
  if (/[.!?…:;,]["”»]?$/u.test(segment.text)) return false
  return bylineRules.has(decided[at - 1]) || (segments[at + 1] !== undefined && isClockLine(segments[at + 1]!.text))
}

/** The section, a kicker, a day: neither a sentence nor a caption. */
function isLabel(segment: Segment): boolean {
  return segment.text.length < 60 && segment.tag !== 'figcaption' && !segment.afterImage && !isProse(segment)
}

const shortestDouble = 25

/** Pages print captions and paragraphs twice for two widths of screen; rows and verses repeat of themselves. */
function canBeDouble({ text, tag, run }: Segment): boolean {
  if (tag === 'figcaption') return text.length >= 8
  return text.length >= shortestDouble && tag !== 'table' && (run.length === text.length || text.length >= 100)
}

function titleTest(title: string): (line: string) => boolean {
  const folded = foldLine(title)
  const longest = title.length * 1.3 + 8
  return (line) => line.length <= longest && line.length >= 8 && (foldLine(line) === folded || isCutOf(line, title))
}

const linkRules = new Set([
  'related',
  'related-heading',
  'link-line',
  'link-list',
  'teaser',
  'share-bar',
  'newsletter',
  'comments',
  'comments-heading',
])

/** A heading whose whole section was removed goes with it; so does one that heads nothing. */
function ruleHeadings(segments: Segment[], decided: Verdicts): void {
  let text = false
  let links = false
  let anything = false
  for (let at = segments.length - 1; at >= 0; at--) {
    const rule = decided[at]
    if (rule === 'outside-body') continue
    if (rule) links ||= linkRules.has(rule)
    else if (!isHeadingTag(segments[at]!.tag)) text = anything = true
    else if (!text && (links || !anything)) decided[at] = 'heading-of-removed'
    else {
      text = links = false
      anything = true
    }
  }
}
