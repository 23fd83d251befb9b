import type { Removed } from '../model/article.js'
import type { PageInput } from '../model/page.js'
import type { DraftBlock, Reading } from './assemble-article.js'
import { chooseContainer } from './choose-container.js'
import { classifyBlocks } from './classify-blocks.js'
import type { Classified } from './draft-blocks.js'
import { convertFontEncoding } from './encoding/convert-page.js'
import { findTeasers } from './find-teasers.js'
import { findHeadedProse } from './headed-prose.js'
import { isHidden } from './is-hidden.js'
import { judgeZones, sumZones, type Verdicts } from './judge-zones.js'
import { countLetters } from './normalise-text.js'
import { type PageHead, readPageHead } from './page-head.js'
import type { PageIndex } from './page-index.js'
import { judgePageKind } from './page-kind.js'
import { isInside, type PageElement, textOf } from './page-tree.js'
import { parseHtml } from './parse-html.js'
import { pickSignature } from './pick-author.js'
import { pickSection } from './pick-section.js'
import { pickTime, readTimeClaims, type TimeClaim } from './pick-time.js'
import { type PickedTitle, pickTitle } from './pick-title.js'
import { findPinned, type Pinned, removePinned } from './pinned-elements.js'
import { type DetectedPlatform, detectPlatform, genericTimes } from './platforms/index.js'
import { readSigns } from './read-signs.js'
import { type SegmentedPage, segmentPage, type Zone } from './segment-page.js'
import { findStatedBody } from './stated-body.js'
import { type Weights, weighSegments } from './weigh-segments.js'
import { type BodyRanges, widenContainer } from './widen-container.js'

/** A page once parsed, with what it says of itself. */
type Source = {
  index: PageIndex
  head: PageHead
  platform: DetectedPlatform | null
  pinned: Pinned
  input: PageInput
  length: number
}

/** A reading with what led to it, for `probe`. */
export type HtmlReading = {
  reading: Reading
  source: Source
  page: SegmentedPage
  title: PickedTitle | null
  times: TimeClaim[]
  container: Zone | null
}

export function readHtmlPage(html: string, input: PageInput): HtmlReading {
  const index = parseHtml(html)
  convertFontEncoding(index)
  const head = readPageHead(index)
  const platform = detectPlatform(index, head, input.pipeline?.platform ?? null)
  const source = { index, head, platform, pinned: findPinned(index, input, platform), input, length: html.length }
  const shown = readTree(source, isHidden)
  const seen = proseLength(shown.reading.blocks)
  if (seen >= enoughProse) return shown
  const whole = hidesText(shown.page, index) ? readTree(source, null) : null
  if (whole && proseLength(whole.reading.blocks) > 2 * seen + 400) return whole
  return readStatedBody(shown, seen)
}

const enoughProse = 250

function hidesText(page: SegmentedPage, index: PageIndex): boolean {
  return page.hidden.length > 0 || index.byTag('noscript').some((element) => textOf(element).length >= enoughProse)
}

/** A page that scripts fill in the browser may state its whole body in JSON-LD. */
function readStatedBody(shown: HtmlReading, seen: number): HtmlReading {
  const stated = findStatedBody(shown.source.head)
  const length = stated.reduce((sum, line) => sum + line.length, 0)
  if (length < 400 || length < 2 * seen) return shown
  const { title } = shown.reading
  const paragraphs: DraftBlock[] = stated.map((text) => ({ kind: 'paragraph', text }))
  const blocks: DraftBlock[] = [...(title ? [{ kind: 'title' as const, text: title }] : []), ...paragraphs]
  return { ...shown, reading: { ...shown.reading, pageKind: 'article', blocks } }
}

function proseLength(blocks: DraftBlock[]): number {
  return blocks.reduce((sum, { kind, text }) => sum + (kind === 'paragraph' || kind === 'lead' ? text.length : 0), 0)
}

/** Reads what `hidden` leaves; null leaves everything, what stands in noscript too. */
function readTree(source: Source, hidden: ((element: PageElement) => boolean) | null): HtmlReading {
  const { index, head, platform, pinned, input } = source
  const page = segmentPage(index.root, hidden)
  const weights = weighSegments(page.segments)
  const title = pickTitle(page.segments, head, pinned.title)
  const titleAt = title?.at ?? -1
  const teasers = findTeasers(page, weights)
  const isKept = (element: PageElement) => pinned.bodies.some((body) => isInside(body, element))
  const headed = findHeadedProse(page, titleAt, teasers)
  const verdicts = judgeZones(page, weights, teasers, { titleAt, isKept, headed })
  removePinned(page, pinned, verdicts)
  const body = findBody(source, page, weights, verdicts, titleAt, headed?.box ?? null)
  const classified = body && classifyBlocks(page, verdicts, body, title)
  const near = nearTitle(page, body, titleAt)
  const times = readTimeClaims(head, index, page.segments, near, input.url ?? null, pinned.date)
  const blocks: DraftBlock[] = [...(title ? [titleBlock(title)] : []), ...(classified?.blocks ?? [])]
  const signs = readSigns(index, head, page, weights, teasers, input, source.length, body)
  const author = pinned.author && textOf(pinned.author)
  const reading: Reading = {
    pageKind: judgePageKind({ ...signs, title: title?.text ?? null, headsProse: headed !== null }, blocks),
    title: title?.text ?? null,
    published: pickTime(times, platform?.platform.times ?? genericTimes),
    ...pickSignature(head, index, classified?.bylines ?? [], author, linesOf(page, near)),
    section: pickSection(index, head, platform?.platform.section ?? [], title?.text ?? null),
    blocks,
    removed: removedTexts(page, verdicts, classified),
  }
  return { reading, source, page, title, times, container: body?.container ?? null }
}

function linesOf(page: SegmentedPage, near: { first: number; last: number }): string[] {
  return page.segments.slice(Math.max(0, near.first), Math.max(0, near.last)).map(({ text }) => text)
}

function titleBlock(title: PickedTitle): DraftBlock {
  return { kind: 'title', text: title.text }
}

const longestHidden = 300

function removedTexts(page: SegmentedPage, verdicts: Verdicts, classified: Classified | null): Removed[] {
  const visible =
    classified?.removed ?? page.segments.map(({ text }, at) => ({ rule: verdicts[at] ?? 'no-body', text }))
  const hidden = page.hidden
    .map((element) => textOf(element).slice(0, longestHidden))
    .filter((text) => countLetters(text) > 0)
  return [...visible, ...hidden.map((text) => ({ rule: 'hidden', text }))]
}

function findBody(
  source: Source,
  page: SegmentedPage,
  weights: Weights,
  verdicts: Verdicts,
  titleAt: number,
  headed: Zone | null,
): BodyRanges | null {
  const zones = page.zones.filter((zone) => source.pinned.bodies.includes(zone.element) && zone.last > zone.first)
  const container =
    zones[0] && sumZones(weights.chars, zones) > 0 ? spanOf(zones) : chooseContainer(page, verdicts, headed)
  return container && widenContainer(page, verdicts, container, titleAt, source.pinned)
}

function spanOf(zones: Zone[]): Zone {
  return { ...zones[0]!, last: zones.at(-1)!.last }
}

/** Lines where a shown date may stand: from just above the title to just below the body. */
function nearTitle(page: SegmentedPage, body: BodyRanges | null, titleAt: number): { first: number; last: number } {
  const start = body?.ranges[0]?.first ?? 0
  const end = body?.ranges.at(-1)?.last ?? page.segments.length
  if (titleAt < 0) return { first: start - 8, last: end + 4 }
  return { first: Math.min(titleAt, start) - 4, last: end + 4 }
}
