import type { PublishedFrom } from '../model/article.js'
import { isBesideBody } from './beside-body.js'
import { isClockLine } from './clock-line.js'
import { firstItemprop, firstMeta, type PageHead } from './page-head.js'
import type { PageIndex } from './page-index.js'
import { type PageElement, rawText } from './page-tree.js'
import { type Clock, readClock, readIsoClock } from './parse-clock.js'
import type { Segment } from './segment-page.js'

export type TimeClaim = { clock: Clock; from: PublishedFrom; source: string; text: string }

const metaNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'displaydate',
  'date',
]

/** Every statement of the publication time, the most trusted first. */
export function readTimeClaims(
  head: PageHead,
  index: PageIndex,
  segments: Segment[],
  near: { first: number; last: number },
  url: string | null,
  pinned: PageElement | null,
): TimeClaim[] {
  const claims: TimeClaim[] = []
  const add = (from: PublishedFrom, source: string, text: string | null | undefined, read = readClock) => {
    const clock = text ? read(text) : null
    if (clock && text) claims.push({ clock, from, source, text: text.slice(0, 120) })
  }
  if (pinned)
    add('visible', 'pinned selector', pinned.attributes.datetime ?? pinned.attributes.content ?? rawText(pinned))
  for (const node of head.articles) add('jsonld', 'datePublished', node.published)
  add('itemprop', 'datePublished', firstItemprop(head, 'datepublished')?.value)
  for (const name of metaNames) add('meta', name, firstMeta(head, name))
  add('visible', 'time element', findTimeElement(index))
  for (const line of visibleClocks(segments, near)) add('visible', 'shown date', line)
  add('url', 'path', url && readUrlDay(url), readIsoClock)
  return claims
}

const publishedClass =
  /(?:^|[\s_-])(?:entry-date|published|pubdate|post-date|posted-on|dateline|publish|date)(?:$|[\s_-])/i

function findTimeElement(index: PageIndex): string | null {
  let first: string | null = null
  for (const element of [...index.byTag('time'), ...index.byTag('relative-time')]) {
    const stated = element.attributes.datetime
    if (!stated || !readIsoClock(stated) || isBesideBody(element) || updatedClass.test(element.attributes.class ?? ''))
      continue
    if ('pubdate' in element.attributes || publishedClass.test(element.attributes.class ?? '')) return stated
    first ??= stated
  }
  return first
}

const updatedClass = /(?:^|[\s_-])(?:updated|modified)(?:$|[\s_-])/i

const labelledClock =
  /^(?:ngày (?:đăng|tạo|cập nhật|viết|xuất bản)|đăng (?:ngày|lúc|bởi)|cập nhật|xuất bản|published|posted|written by .{2,60}|by .{2,60}|được (?:đăng|viết) .{2,40})/iu

/** Lines around the title that state a time; a clock of the visit ("Hôm nay, …") never counts. */
function visibleClocks(segments: Segment[], near: { first: number; last: number }): string[] {
  const found: string[] = []
  for (let at = Math.max(0, near.first); at < Math.min(near.last, segments.length); at++) {
    const line = segments[at]!.text
    if (line.length > 160 || /^hôm nay/iu.test(line)) continue
    if (isClockLine(line) || labelledClock.test(line) || isMetaLine(line)) found.push(line)
  }
  return found
}

/** "Ban biên tập | 12/03/2021 08:15 | Lượt xem: 40": short, with a full date and a separator or a clock. */
function isMetaLine(line: string): boolean {
  const clock = readClock(line)
  return clock !== null && line.length <= 120 && (clock.time !== null || /[|•·]/.test(line)) && !/[.!?]$/.test(line)
}

function readUrlDay(url: string): string | null {
  const match = /\/(20\d{2})(?:[/-]|\/[A-Za-z]{2,20}\/)(\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url)
  return match ? `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : null
}

/**
 * Which claim wins: the first one that has a time. What only states a day is refined by a later claim of the same day.
 * A machine time marked UTC whose digits are those shown to readers is local time under a wrong mark.
 */
export function pickTime(claims: TimeClaim[], trusted: PublishedFrom[]): { clock: Clock; from: PublishedFrom } | null {
  const ranked = [...claims].sort((a, b) => rank(a, trusted) - rank(b, trusted))
  const best = ranked.find((claim) => claim.from !== 'url') ?? ranked[0]
  if (!best) return null
  const timed = best.clock.time
    ? best
    : (ranked.find((claim) => claim.clock.time && claim.clock.day === best.clock.day) ?? best)
  const shown = claims.find((claim) => claim.from === 'visible' && claim.clock.time && claim.clock.offset === null)
  const mislabelled = shown && timed.clock.offset === 0 && sameMinute(shown.clock, timed.clock)
  return { clock: mislabelled ? { ...timed.clock, offset: null } : timed.clock, from: timed.from }
}

function rank(claim: TimeClaim, trusted: PublishedFrom[]): number {
  const at = trusted.indexOf(claim.from)
  return at < 0 ? trusted.length : at
}

function sameMinute(a: Clock, b: Clock): boolean {
  return a.day === b.day && a.time?.slice(0, 5) === b.time?.slice(0, 5)
}
