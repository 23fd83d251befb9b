import type { Removed } from '../model/article.js'
import type { PageInput } from '../model/page.js'
import type { DraftBlock, Reading } from './assemble-article.js'
import { type BodyRanges, chooseContainer, widenContainer } from './choose-container.js'
import { type Classified, classifyBlocks } from './classify-blocks.js'
import { convertFontEncoding } from './encoding/convert-page.js'
import { isHidden } from './is-hidden.js'
import { judgeZones, type Verdicts } from './judge-zones.js'
import { countLetters } from './normalise-text.js'
import { type PageHead, readPageHead } from './page-head.js'
import { isInside, type PageElement } from './page-tree.js'
import { parseHtml } from './parse-html.js'
import { pickSignature } from './pick-author.js'
import { pickSection } from './pick-section.js'
import { pickTime, readTimeClaims, type TimeClaim } from './pick-time.js'
import { type PickedTitle, pickTitle } from './pick-title.js'
import { type DetectedPlatform, detectPlatform, genericTimes } from './platforms/index.js'
import { type SegmentedPage, segmentPage, textOf, type Zone } from './segment-page.js'
import { selectAll, selectFirst } from './selector.js'
import { sumZone, type Weights, weighSegments } from './weigh-segments.js'

/** A reading with what led to it, for `probe`. */
export type HtmlReading = {
  reading: Reading
  root: PageElement
  head: PageHead
  page: SegmentedPage
  platform: DetectedPlatform | null
  title: PickedTitle | null
  times: TimeClaim[]
  container: Zone | null
}

export function readHtmlPage(html: string, input: PageInput): HtmlReading {
  const root = parseHtml(html)
  convertFontEncoding(root)
  const first = readTree(root, input, isHidden)
  if (proseLength(first.reading.blocks) >= 250 || first.page.hidden.length === 0) return first
  const second = readTree(root, input, () => false)
  return proseLength(second.reading.blocks) > 2 * proseLength(first.reading.blocks) + 400 ? second : first
}

function proseLength(blocks: DraftBlock[]): number {
  return blocks.reduce((sum, { kind, text }) => sum + (kind === 'paragraph' || kind === 'lead' ? text.length : 0), 0)
}

function readTree(root: PageElement, input: PageInput, hidden: (element: PageElement) => boolean): HtmlReading {
  const head = readPageHead(root)
  const platform = detectPlatform(root, head, input.pipeline?.platform ?? null)
  const page = segmentPage(root, hidden)
  const weights = weighSegments(page.segments)
  const title = pickTitle(page.segments, head, pinnedTitle(root, input, platform))
  const pinned = pinnedBodies(root, input, platform)
  const titleAt = title?.at ?? -1
  const verdicts = judgeZones(page, weights, {
    titleAt,
    isKept: (element) => pinned.some((body) => isInside(body, element)),
  })
  removePinned(page, root, input, platform, verdicts)
  const body = findBody(page, weights, verdicts, pinned, titleAt, platform)
  const classified = body && classifyBlocks(page, verdicts, body, title?.text ?? null)
  const near = nearTitle(page, body, titleAt)
  const times = readTimeClaims(
    head,
    root,
    page.segments,
    near,
    input.url ?? null,
    pinnedElement(root, input.pipeline?.selectors?.date, platform?.platform.date),
  )
  return {
    reading: makeReading(root, head, platform, title, classified, times, page),
    root,
    head,
    page,
    platform,
    title,
    times,
    container: body?.container ?? null,
  }
}

function makeReading(
  root: PageElement,
  head: PageHead,
  platform: DetectedPlatform | null,
  title: PickedTitle | null,
  classified: Classified | null,
  times: TimeClaim[],
  page: SegmentedPage,
): Reading {
  const blocks: DraftBlock[] = title ? [{ kind: 'title', text: title.text }] : []
  blocks.push(...(classified?.blocks ?? []))
  const authorElement = pinnedElement(root, undefined, platform?.platform.author)
  const signature = pickSignature(head, root, classified?.bylines ?? [], authorElement && textOf(authorElement))
  return {
    pageKind: proseLength(blocks) >= 40 ? 'article' : 'empty',
    title: title?.text ?? null,
    published: pickTime(times, platform?.platform.times ?? genericTimes),
    ...signature,
    section: pickSection(root, head, platform?.platform.section ?? [], title?.text ?? null),
    blocks,
    removed: [...(classified?.removed ?? []), ...hiddenTexts(page)],
  }
}

const longestHidden = 300

function hiddenTexts(page: SegmentedPage): Removed[] {
  return page.hidden
    .map((element) => textOf(element).slice(0, longestHidden))
    .filter((text) => countLetters(text) > 0)
    .map((text) => ({ rule: 'hidden', text }))
}

function pinnedElement(root: PageElement, own: string | undefined, known: string[] | undefined): PageElement | null {
  for (const selector of [...(own ? [own] : []), ...(known ?? [])]) {
    const found = selectFirst(root, selector)
    if (found) return found
  }
  return null
}

function pinnedTitle(root: PageElement, input: PageInput, platform: DetectedPlatform | null) {
  const own = input.pipeline?.selectors?.title
  const ownElement = own ? selectFirst(root, own) : null
  if (ownElement) return { element: ownElement, from: 'pipeline' as const }
  const element = pinnedElement(root, undefined, platform?.platform.title)
  return element && { element, from: 'platform' as const }
}

/** Bodies that the pipeline or the platform names, outermost only. */
function pinnedBodies(root: PageElement, input: PageInput, platform: DetectedPlatform | null): PageElement[] {
  for (const selector of [input.pipeline?.selectors?.body, ...(platform?.platform.body ?? [])]) {
    const found = selector ? selectAll(root, selector).filter((element) => textOf(element).length >= 80) : []
    if (found.length > 0)
      return found.filter((element) => !found.some((other) => other !== element && isInside(element, other)))
  }
  return []
}

function removePinned(
  page: SegmentedPage,
  root: PageElement,
  input: PageInput,
  platform: DetectedPlatform | null,
  verdicts: Verdicts,
): void {
  const removals = [
    ...(platform?.platform.remove ?? []),
    ...(input.pipeline?.selectors?.remove ?? []).map((selector) => ({ rule: 'pipeline', selector })),
  ]
  for (const { rule, selector } of removals) {
    for (const element of selectAll(root, selector)) {
      const zone = page.zones.find((candidate) => candidate.element === element)
      if (zone) for (let at = zone.first; at < zone.last; at++) verdicts[at] ??= rule
    }
  }
}

function findBody(
  page: SegmentedPage,
  weights: Weights,
  verdicts: Verdicts,
  pinned: PageElement[],
  titleAt: number,
  platform: DetectedPlatform | null,
): BodyRanges | null {
  const zones = page.zones.filter((zone) => pinned.includes(zone.element) && zone.last > zone.first)
  const known = zones.reduce((sum, zone) => sum + sumZone(weights.prose, zone), 0)
  const container = zones[0] && known > 0 ? spanOf(zones) : chooseContainer(page, verdicts)
  return container && widenContainer(page, verdicts, container, titleAt, platform?.platform ?? null)
}

function spanOf(zones: Zone[]): Zone {
  return { ...zones[0]!, first: zones[0]!.first, last: zones.at(-1)!.last }
}

function nearTitle(page: SegmentedPage, body: BodyRanges | null, titleAt: number): { first: number; last: number } {
  const start = body?.ranges[0]?.first ?? 0
  const end = body?.ranges.at(-1)?.last ?? page.segments.length
  if (titleAt < 0) return { first: start - 8, last: end + 4 }
  return { first: Math.min(titleAt, start) - 4, last: end + 4 }
}
