import type { Removed } from '../../model/article.js'
import { counterRules } from '../line-rules/counters.js'
import { findLineRule, type LineRule } from '../line-rules/index.js'
import { tidy } from '../normalise-text.js'
import { endsSentence } from '../recognise-caption.js'

/** A line of a copied page. Cells that the browser parted by tabs are joined by " | ". */
export type TextLine = { text: string; isRow: boolean; rule: LineRule | null }

export function readLines(source: string): TextLine[] {
  return source
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .flatMap((raw) => splitColumns(raw))
    .map((cells) => readLine(cells))
    .filter(({ text }) => text !== '')
}

/** Cells of a line; columns of a layout, told by a counter in one of them, stand on lines of their own. */
function splitColumns(raw: string): string[][] {
  const cells = raw
    .split('\t')
    .map(tidy)
    .filter((cell) => cell !== '')
  return cells.length > 1 && cells.some(isCounter) ? cells.map((cell) => [cell]) : [cells]
}

function isCounter(cell: string): boolean {
  return counterRules.some((rule) => rule === findLineRule(cell))
}

function readLine(cells: string[]): TextLine {
  const isRow = cells.length >= 2 && cells.every((cell) => cell.length <= 120)
  const text = cells.join(isRow ? ' | ' : ' ')
  return { text, isRow, rule: isRow ? null : findLineRule(text) }
}

/** Whether a line reads as a paragraph of running text. */
export function isParagraph(text: string): boolean {
  if (text.length >= 280) return true
  return text.length >= 60 && endsSentence(text) && text.split(' ').length >= 10
}

const surelyLong = 120

/** First line that is surely running text: where the body begins, or a line or two before that. */
export function findFirstParagraph(texts: string[]): number {
  const long = texts.findIndex((text) => isParagraph(text) && text.length >= surelyLong)
  const any = texts.findIndex((text) => isParagraph(text))
  return long >= 0 && long - any > 12 ? long : any >= 0 ? any : long
}

/** Rules that a line of a table or a list inside the body would meet by chance. */
const looseRules = new Set(['paging', 'share-bar', 'page-tool', 'widget-heading', 'comment-form', 'login', 'tag-list'])

/** Drops ruled lines, everything after the readers' part, and lists of other pages. */
export function dropRuled(lines: TextLine[], removed: Removed[]): TextLine[] {
  const kept: TextLine[] = []
  const teasers = findTeasers(lines)
  const inBody = bodySpan(lines, teasers)
  let cut: LineRule | null = null
  for (const [at, line] of lines.entries()) {
    const { rule, text } = line
    const bodySeen = at > inBody.first
    if (teasers.has(at)) removed.push({ rule: 'teaser', text })
    else if (cut && !(cut.effect === 'related' && resumesBody(line))) removed.push({ rule: `${cut.name}-tail`, text })
    else if (!rule || (bodySeen && at < inBody.last && /^\d/.test(text) && looseRules.has(rule.name))) {
      cut = null
      kept.push(line)
    } else {
      cut = bodySeen && rule.effect !== 'drop' ? rule : null
      removed.push({ rule: rule.name, text })
    }
  }
  return kept
}

const readOn = /^(?:read more|xem thêm|xem tiếp|đọc tiếp|đọc thêm|xem chi tiết|chi tiết|continue reading)\s*[»›>.…]*$/iu

/** Headline and excerpt above each of several "read more" lines. */
function findTeasers(lines: TextLine[]): Set<number> {
  const ends = lines.flatMap(({ text }, at) => (readOn.test(text) && at > 0 ? [at] : []))
  const teasers = new Set<number>()
  if (ends.length < 2) return teasers
  for (const end of ends) {
    const { text } = lines[end - 1]!
    if (text.length > longestExcerpt) continue
    teasers.add(end - 1)
    const above = lines[end - 2]
    if (above && isParagraph(text) && above.text.length <= 200 && !endsSentence(above.text)) teasers.add(end - 2)
  }
  return teasers
}

const longestExcerpt = 400

function bodySpan(lines: TextLine[], teasers: Set<number>): { first: number; last: number } {
  const texts = lines.map(({ text, rule }, at) => (rule || teasers.has(at) ? '' : text))
  return { first: Math.max(0, findFirstParagraph(texts)), last: texts.findLastIndex((text) => isParagraph(text)) }
}

/** A list of other pages inside a body ends where two sentences' worth of text follows. */
function resumesBody({ text, rule }: TextLine): boolean {
  return !rule && text.length >= 200 && endsSentence(text) && /[.!?…]["”)]?\s+\p{Lu}/u.test(text)
}
