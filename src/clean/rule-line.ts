import { isClockLine, isRelativeClock } from './clock-line.js'
import { isLeadNamed } from './lead-name.js'
import type { PageElement } from './page-tree.js'
import { readClock } from './parse-clock.js'
import type { Segment } from './segment-page.js'

/** The rule that one line of a body breaks by itself, or null; `proseSeen` counts paragraphs above it. */
export function ruleLine(segment: Segment, proseSeen: number): string | null {
  const { text } = segment
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no-letters'
  if (isClockLine(text) || isRelativeClock(text)) return 'clock'
  if (isLinkLine(segment) || isPromoLine(segment)) return 'link-line'
  if (isAgencyLine(text)) return 'photo-credit'
  return proseSeen > 1 ? null : ruleHeadLine(segment, proseSeen)
}

function isLinkLine(segment: Segment): boolean {
  const { text, linked, links } = segment
  if (links === 0 || segment.tag === 'figcaption' || segment.tag === 'table') return false
  return linked >= text.length * 0.85 || (links >= 3 && linked >= text.length * 0.6)
}

const promoStart =
  /^[([>»\s]*(?:read (?:more|also|next|this)|also read|more|related|watch|listen|see also|don.t miss|lire(?: aussi)?|[àa] lire(?: aussi)?|leer (?:más|también)|lesen sie auch|mehr|leia (?:também|mais)|leggi anche|lees ook|xem thêm|đọc thêm|mời xem|tin liên quan|>>)\s*(?:[:|–>»-]|\.\.\.)/iu

/** "Read more: <link>" inside a body. */
function isPromoLine({ text, linked }: Segment): boolean {
  return text.length <= 220 && linked >= text.length * 0.4 && promoStart.test(text)
}

const agency =
  /^[([\s]*(?:(?:photo|image|picture)s?\s+(?:by|credit|courtesy)\b.{0,60}|(?:[\p{L}.' -]{2,40}[/|]\s*)?(?:getty images|shutterstock|istock(?:photo)?|alamy|ap photo|afp|reuters|epa|unsplash|ttxvn)(?:\s*[/|].{0,40})?)[)\]\s]*$/iu

function isAgencyLine(text: string): boolean {
  return text.length <= 90 && agency.test(text)
}

const bylineStart = /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|DOOR|[Oo]т|[Aa]f|[Aa]v)\s+\p{Lu}/u

/** "By Jane Doe for The Paper", "Par ANNE ROY Envoyée spéciale à Lyon", not "By Monday the river had risen". */
function opensWithNames(line: string): boolean {
  if (!bylineStart.test(line)) return false
  const words = line.split(' ').slice(1)
  return words.filter((word) => /^[("“]?\p{Lu}/u.test(word)).length >= words.length * 0.5
}

/** Above the body stand names, dates and places of the byline, each short. */
function ruleHeadLine(segment: Segment, proseSeen: number): string | null {
  if (segment.text.length > 140) return null
  if (opensWithNames(segment.text) || isSignedClock(segment.text)) return 'byline-above-body'
  if (proseSeen > 0 || isLeadNamed(segment)) return null
  return hasName(segment.element, bylineName) ? 'byline-above-body' : null
}

/** "Jane Doe, The Paper 3:53 p.m. EST January 25, 2014": a name and a time, no sentence. */
function isSignedClock(text: string): boolean {
  const clock = readClock(text)
  return (
    clock !== null && clock.time !== null && text.length <= 110 && !/[.!?]$/.test(text) && text.split(' ').length <= 18
  )
}

const bylineName =
  /(?:^|[\s_-])(?:byline|author|authors|dateline|date|time|timestamp|meta|postmeta|post-?info|entry-?meta|post-?meta|article-?info|article-?meta|published|pubdate|credit|writer|contributor)(?:$|[\s_-])/i

/** Whether an element or one of the two around it is called so. */
export function hasName(element: PageElement, pattern: RegExp): boolean {
  for (let at: PageElement | null = element, steps = 0; at && steps < 3; at = at.parent, steps++) {
    if (pattern.test(at.attributes.class ?? '') || pattern.test(at.attributes.id ?? '')) return true
  }
  return false
}
