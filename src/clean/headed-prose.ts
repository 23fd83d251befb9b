import { isBesideBody } from './beside-body.js'
import { asksForConsent } from './judge-consent.js'
import type { Segment, SegmentedPage, Zone } from './segment-page.js'
import { isProse, isShortSentence } from './weigh-segments.js'

/** The lines that a shown title heads, [first, last), and the smallest element that holds the prose among them. */
export type HeadedProse = { first: number; last: number; box: Zone | null }

/** Lines of dates, names and tools between a title and the prose. */
const furthest = 12
/** Lines looked at: proof enough, whatever the length of the page. */
const mostLines = 60
const fewestCharacters = 80
const fewestWords = 4

/**
 * The prose directly below the title: proof that the page has an article of its own, however short. A linked headline
 * or a teaser before it, as lists have them, ends the search.
 */
export function findHeadedProse(page: SegmentedPage, titleAt: number, teasers: Zone[]): HeadedProse | null {
  const { segments, zones } = page
  const title = segments[titleAt]
  if (!title || !looksLikeHeadline(title.text)) return null
  const inTeaser = (at: number) => teasers.some((zone) => at >= zone.first && at < zone.last)
  let chars = 0
  let sentences = 0
  let between = 0
  let start = titleAt
  let last = titleAt
  const end = Math.min(segments.length, titleAt + mostLines)
  for (let at = titleAt + 1; at < end && between <= furthest; at++) {
    const segment = segments[at]!
    if (segment.tag === 'h1' || isLinkedHeadline(segment) || inTeaser(at) || isBesideBody(segment.element)) break
    if (segment.element.parent !== segments[start]!.element.parent && asksForConsent(segment)) break
    if (isProse(segment) || (chars > 0 && segment.linked === 0 && isShortSentence(segment.text))) {
      if (chars === 0) start = at
      chars += segment.text.length
      sentences += countSentences(segment.text)
      last = at + 1
    } else if (chars > 0) break
    else between++
  }
  if (chars < fewestCharacters || sentences < 2) return null
  const box = zones.findLast((zone) => zone.first <= start && zone.last >= last) ?? null
  return { first: titleAt, last, box }
}

/** Whether a zone shares no line with what the title heads, nor with the element that holds it. */
export function isApart(zone: Zone, headed: HeadedProse): boolean {
  const { first, last, box } = headed
  return isClear(zone, first, last) && (box === null || isClear(zone, box.first, box.last) || zone.first <= box.first)
}

function isClear(zone: Zone, first: number, last: number): boolean {
  return zone.first >= last || zone.last <= first
}

function looksLikeHeadline(text: string): boolean {
  return text.split(' ').length >= fewestWords || /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]{8}/u.test(text)
}

function isLinkedHeadline({ text, linked }: Segment): boolean {
  return text.length >= 25 && linked >= text.length * 0.7
}

function countSentences(text: string): number {
  return text.match(/[.!?…。！？]["”’»)\]]?(?:\s|$)|[。！？]/gu)?.length ?? 0
}
