import { isCaptionNamed } from './caption-name.js'
import { isClockLine, isRelativeClock } from './clock-line.js'
import { hasName } from './element-name.js'
import { isLeadNamed } from './lead-name.js'
import { readClock } from './parse-clock.js'
import type { Segment } from './segment-page.js'

/** Paragraphs that may stand above the byline: leads, and the caption of the picture between. */
const mostAbove = 2

/** The rule that one line of a body breaks by itself, or null; `proseSeen` counts paragraphs above it. */
export function ruleLine(segment: Segment, proseSeen: number): string | null {
  const { text } = segment
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no-letters'
  if (isClockLine(text) || isRelativeClock(text)) return 'clock'
  if (isLinkLine(segment) || isPromoLine(segment)) return 'link-line'
  if (isAgencyLine(text)) return 'photo-credit'
  return proseSeen > mostAbove ? null : ruleHeadLine(segment, proseSeen)
}

function isLinkLine(segment: Segment): boolean {
  const { text, linked, links } = segment
  if (linked === 0 || segment.tag === 'figcaption' || segment.tag === 'table') return false
  return linked >= text.length * 0.85 || (links >= 3 && linked >= text.length * 0.6)
}

const promoStart =
  /^[([>»•–\s]*(?:read(?: (?:more|also|next|this|our))?|also(?: (?:read|on|see))?|more(?: (?:from|on|in))?|related(?: (?:story|stories|articles?|news|content))?|watch(?: (?:now|more|this|live))?|listen(?: (?:now|to))?|see(?: (?:also|more))?|don.t miss|photos?|pictures?|videos?|gallery|podcast|explainer|explained|analysis|opinion|must[ -]read|most read|go deeper|click here|learn more|lire(?: (?:aussi|également))?|[àa] lire(?: (?:aussi|également))?|voir aussi|leer (?:más|también)|lea también|lesen sie (?:auch|hier|mehr)|mehr(?: zum thema)?|leia (?:também|mais)|leggi anche|lees ook|läs (?:också|mer|även)|les også|læs også|lue myös|czytaj (?:też|także|również)|zobacz (?:też|także)|читайте также|xem thêm|đọc thêm|mời xem|tin liên quan|>>)/iu
const separated = /^.{0,30}?(?:[:|–>»→-]|\.\.\.)/u

/** "Read more: <link>", "Also on The Post: <link>", "Lire aussi <link>": a label, and the rest leads elsewhere. */
function isPromoLine({ text, linked }: Segment): boolean {
  if (linked < text.length * 0.4 || text.length > 220) return false
  const label = promoStart.exec(text)?.[0].length
  if (label === undefined) return false
  const rest = text.slice(label)
  const mark = separated.exec(rest)?.[0].length
  return linked >= rest.trim().length - 2 || (mark !== undefined && linked >= (text.length - label - mark) * 0.9 - 2)
}

const agency =
  /^[([\s]*(?:(?:photo|image|picture)s?\s+(?:by|credit|courtesy)\b.{0,60}|(?:[\p{L}.' -]{2,40}[/|]\s*){0,3}(?:getty images|shutterstock|istock(?:photo)?|alamy|ap photo|afp|reuters|epa|unsplash|ttxvn)(?:\s*[/|].{0,40})?)[)\]\s]*$/iu

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
  if (proseSeen > 0 || isLeadNamed(segment) || isCaptionNamed(segment)) return null
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
