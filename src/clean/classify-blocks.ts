import type { Removed } from '../model/article.js'
import type { DraftBlock } from './assemble-article.js'
import { HeadedSections } from './headed-sections.js'
import type { Verdicts } from './judge-zones.js'
import { findLineRule } from './line-rules/index.js'
import { foldLine, isCutOf } from './normalise-text.js'
import type { PickedTitle } from './pick-title.js'
import { type Byline, readBareSignature, readLabelledByline } from './read-byline.js'
import { looksLikeCaption } from './recognise-caption.js'
import { hasName, ruleLine } from './rule-line.js'
import type { Segment, SegmentedPage, Zone } from './segment-page.js'
import { isProse } from './weigh-segments.js'
import type { BodyRanges } from './widen-container.js'

export type Classified = {
  blocks: DraftBlock[]
  /** Segment of each block. */
  sources: number[]
  removed: Removed[]
  bylines: Byline[]
}

type Draft = DraftBlock & { at: number }

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

/** Rules that need the lines around: doubles, links, headings of what was removed, clocks above the body. */
function ruleNeighbours(segments: Segment[], decided: Verdicts, leads: Set<number>, title: PickedTitle | null): void {
  const seen = new Set<string>()
  const isTitle = title === null ? () => false : titleTest(title.text)
  const titleAt = title?.at ?? -1
  let proseSeen = 0
  for (const [at, segment] of segments.entries()) {
    if (decided[at] !== null) continue
    if (at === titleAt || isTitle(segment.text)) decided[at] = 'doubled-title'
    else decided[at] = at < titleAt && isLabel(segment) ? 'before-title' : ruleLine(segment, proseSeen)
    if (decided[at] !== null) continue
    if (isProse(segment) && !leads.has(at) && !headingTags.test(segment.tag)) proseSeen++
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

/** The section, a kicker, a day: neither a sentence nor a caption. */
function isLabel(segment: Segment): boolean {
  return segment.text.length < 60 && segment.tag !== 'figcaption' && !segment.afterImage && !isProse(segment)
}

const headingTags = /^h[1-6]$/
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
    else if (!headingTags.test(segments[at]!.tag)) text = anything = true
    else if (!text && (links || !anything)) decided[at] = 'heading-of-removed'
    else {
      text = links = false
      anything = true
    }
  }
}

function draftBlocks(segments: Segment[], decided: Verdicts, leads: Set<number>): Classified {
  const drafts: Draft[] = []
  const removed: Removed[] = []
  const bylines: Byline[] = []
  const kept = segments.flatMap((_, at) => (decided[at] === null ? [at] : []))
  const lastProse = kept.findLast((at) => isProse(segments[at]!)) ?? -1
  const vietnamese = kept.some((at) => vietnameseOnly.test(segments[at]!.text))
  let afterImage = false
  for (const [at, segment] of segments.entries()) {
    const rule = decided[at]
    afterImage = segment.afterImage || (afterImage && decided[at - 1] === 'file-name')
    if (rule) {
      removed.push({ rule, text: segment.text })
      continue
    }
    const closing = at > lastProse && vietnamese ? readBareSignature(segment.text) : null
    const byline = readSignature(segment) ?? closing
    if (at > lastProse && !byline && isLeftover(segment)) {
      removed.push({ rule: 'after-body', text: segment.text })
      continue
    }
    if (byline) bylines.push(byline)
    if (byline && byline.author === null && byline.credit === null)
      removed.push({ rule: 'photo-credit', text: segment.text })
    else {
      const lead = leads.has(at) || (segment.bold && isProse(segment) && !drafts.some(isBody))
      drafts.push({ kind: byline ? 'byline' : kindOf(segment, lead, afterImage), text: segment.text, at })
    }
  }
  return {
    blocks: drafts.map(({ kind, text }) => ({ kind, text })),
    sources: drafts.map(({ at }) => at),
    removed,
    bylines,
  }
}

function isBody({ kind }: DraftBlock): boolean {
  return kind === 'paragraph' || kind === 'lead' || kind === 'heading'
}

/** A labelled signature; "Photos: <link>" leads to other pages and signs nothing. */
function readSignature({ text, links }: Segment): Byline | null {
  const byline = readLabelledByline(text)
  return byline?.photoCredit && !byline.author && links > 0 ? null : byline
}

/** Letters that no other language of Latin script has. */
const vietnameseOnly = /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷ]/iu

/** A label below the body that no paragraph, list or image holds. */
function isLeftover({ element, tag, text }: Segment): boolean {
  return (
    text.length < 40 && /^(?:div|span|section|article|a)$/.test(element.tag) && !/[.!?…]$/u.test(text) && tag !== 'li'
  )
}

const captionName =
  /(?:^|[\s_-])(?:caption|captions|wp-caption-text|img-?desc|image-?desc|photo-?desc|photocaption|media__caption|picbox|chu-?thich|chuthich|image-?caption)(?:$|[\s_-])/i

const photoCredit =
  /(?:crédits? photo|photo credit|(?:photo|image|foto|ảnh)\s*[:：]\s*\p{Lu}|getty images|\(ap photo|\/\s?afp|\/\s?reuters|\(reuters\))/iu

function kindOf(segment: Segment, lead: boolean, afterImage: boolean): DraftBlock['kind'] {
  const { tag, text } = segment
  if (tag === 'table') return 'table'
  if (tag === 'figcaption' || tag === 'caption' || hasName(segment.element, captionName)) return 'caption'
  if (text.length <= 260 && photoCredit.test(text)) return 'caption'
  if (headingTags.test(tag)) return 'heading'
  if (lead) return 'lead'
  if (afterImage && !/[.;:]["”]?$/u.test(text) && text.length <= 260) return 'caption'
  if (tag === 'p' || tag === 'div' || tag === 'td') {
    if (looksLikeCaption(text) && (segment.italic || afterImage)) return 'caption'
    if (segment.bold && text.length <= 140 && !/[.;,]$/u.test(text)) return 'heading'
  }
  return 'paragraph'
}
