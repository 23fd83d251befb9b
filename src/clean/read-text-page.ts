import type { Removed } from '../model/article.js'
import type { DraftBlock, Reading } from './assemble-article.js'
import { isClockLine } from './clock-line.js'
import { findLineRule, type LineRule } from './line-rules/index.js'
import { collapse, countLetters, foldLine, isCutOf, normaliseText } from './normalise-text.js'
import { type Clock, readClock } from './parse-clock.js'
import { readSection } from './read-breadcrumb.js'
import { readBareSignature, readLabelledByline } from './read-byline.js'
import { endsSentence, looksLikeCaption, looksLikeHeading } from './recognise-caption.js'

type Line = { text: string; rule: LineRule | null }
type Preamble = { titleAt: number; title: string | null; bodyAt: number }

/**
 * Reads a page as a browser copies it: one line a block, boilerplate inline. Menus stand before the title,
 * lists, forms and counters after the body; what tells them apart is the line itself and its neighbours.
 */
export function readTextPage(source: string): Reading {
  const lines = normaliseText(source)
    .split('\n')
    .map((line) => collapse(line))
    .filter((line) => line !== '')
    .map((text) => ({ text, rule: findLineRule(text) }))
  const removed: Removed[] = []
  const kept = dropTails(lines, removed)
  const preamble = findPreamble(kept)
  const head = readHead(kept.slice(0, preamble.bodyAt), preamble, removed)
  const body = readBody(kept.slice(preamble.bodyAt), preamble.title, removed)
  const blocks = [...head.blocks, ...body.blocks]
  const clock = head.clock ?? body.clock
  return {
    pageKind: blocks.some((block) => isProse(block)) ? 'article' : 'empty',
    title: preamble.title,
    published: clock ? { clock, from: 'visible' } : null,
    section: head.section,
    author: body.author ?? head.author,
    credit: body.credit ?? head.credit,
    photoCredit: body.photoCredit,
    blocks,
    removed,
  }
}

function isProse(block: DraftBlock): boolean {
  return (block.kind === 'paragraph' || block.kind === 'lead') && countLetters(block.text) >= 40
}

const longParagraph = 160

function isParagraph(text: string): boolean {
  if (text.length >= 280) return true
  return text.length >= 60 && endsSentence(text) && text.split(' ').length >= 10
}

/** Drops ruled lines, everything after the readers' part, and lists of other pages. */
function dropTails(lines: Line[], removed: Removed[]): string[] {
  const kept: string[] = []
  let bodySeen = false
  let cut: LineRule | null = null
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (cut && !(cut.effect === 'related' && resumesBody(lines, i))) {
      removed.push({ rule: `${cut.name}-tail`, text: line.text })
      continue
    }
    cut = null
    if (line.rule) {
      removed.push({ rule: line.rule.name, text: line.text })
      if (bodySeen && line.rule.effect !== 'drop') cut = line.rule
      continue
    }
    if (isParagraph(line.text) || line.text.length >= longParagraph) bodySeen = true
    kept.push(line.text)
  }
  return kept
}

/** A list of other pages inside a body ends where two sentences' worth of text follows. */
function resumesBody(lines: Line[], at: number): boolean {
  const text = lines[at]!.text
  return !lines[at]!.rule && text.length >= 200 && endsSentence(text) && /[.!?…]["”)]?\s+\p{Lu}/u.test(text)
}

function findPreamble(lines: string[]): Preamble {
  const window = lines.slice(0, 60)
  for (let i = 0; i < window.length; i++) {
    const twin = findTitleTwin(lines, i)
    if (twin === null) continue
    const title = isCutOf(lines[i]!, lines[twin]!) ? lines[twin]! : lines[i]!
    return { titleAt: i, title, bodyAt: bodyAfter(lines, i, twin) }
  }
  const bodyAt = lines.findIndex((line) => isParagraph(line))
  if (bodyAt <= 0) return { titleAt: -1, title: null, bodyAt: Math.max(0, bodyAt) }
  const titleAt = pickTitleLine(lines, bodyAt)
  return { titleAt, title: titleAt < 0 ? null : lines[titleAt]!, bodyAt: titleAt < 0 ? 0 : titleAt + 1 }
}

/** Where the title of line `at` stands again, before any caption could repeat. */
function findTitleTwin(lines: string[], at: number): number | null {
  const line = lines[at]!
  if (line.length < 20 || line.split(' ').length < 4 || line.length > 320) return null
  const folded = foldLine(line)
  let paragraphs = 0
  for (let i = at + 1; i < Math.min(lines.length, at + 14); i++) {
    const other = lines[i]!
    if (foldLine(other) === folded || isCutOf(line, other)) return paragraphs <= 2 ? i : null
    if (isParagraph(other)) paragraphs++
  }
  return null
}

/** The body begins after both titles, unless the lead stands between them. */
function bodyAfter(lines: string[], first: number, twin: number): number {
  const between = lines.slice(first + 1, twin)
  return between.some((line) => isParagraph(line)) ? first + 1 : twin + 1
}

function pickTitleLine(lines: string[], bodyAt: number): number {
  let best = -1
  for (let i = bodyAt - 1; i >= Math.max(0, bodyAt - 8); i--) {
    const line = lines[i]!
    if (line.length < 12 || line.split(' ').length < 3 || isClockLine(line) || readLabelledByline(line)) continue
    if (looksLikeCaption(line) && i > 0) continue
    if (best < 0 || line.length > lines[best]!.length) best = i
  }
  return best
}

type Head = {
  blocks: DraftBlock[]
  clock: Clock | null
  section: string | null
  author: string | null
  credit: string | null
}

/** The lines up to the title and its twin: section, clock and byline are read, menus dropped. */
function readHead(lines: string[], preamble: Preamble, removed: Removed[]): Head {
  const head: Head = { blocks: [], clock: null, section: null, author: null, credit: null }
  if (preamble.title === null) {
    for (const line of lines) removed.push({ rule: 'before-title', text: line })
    return head
  }
  head.blocks.push({ kind: 'title', text: preamble.title })
  lines.forEach((line, at) => {
    if (at === preamble.titleAt) return
    if (isTitleAgain(line, preamble.title!)) removed.push({ rule: 'doubled-title', text: line })
    else readHeadLine(line, Math.abs(at - preamble.titleAt) <= 2, head, removed)
  })
  return head
}

function readHeadLine(line: string, near: boolean, head: Head, removed: Removed[]): void {
  const byline = readLabelledByline(line)
  if (isClockLine(line)) {
    if (near) head.clock ??= readClock(line)
    removed.push({ rule: 'clock', text: line })
  } else if (byline) {
    head.author ??= byline.author
    head.credit ??= byline.credit
    removed.push({ rule: 'byline-above-body', text: line })
  } else {
    if (near && line.length <= 90 && !endsSentence(line)) head.section = readSection(line) ?? head.section
    removed.push({ rule: near ? 'section' : 'before-title', text: line })
  }
}

function isTitleAgain(line: string, title: string): boolean {
  return foldLine(line) === foldLine(title) || isCutOf(line, title)
}

type Body = {
  blocks: DraftBlock[]
  clock: Clock | null
  author: string | null
  credit: string | null
  photoCredit: string | null
}

function readBody(lines: string[], title: string | null, removed: Removed[]): Body {
  const body: Body = { blocks: [], clock: null, author: null, credit: null, photoCredit: null }
  const lastParagraph = lines.findLastIndex((line) => isParagraph(line))
  const seen = new Set<string>()
  lines.forEach((line, at) => {
    const key = foldLine(line)
    if (title && at < 8 && isTitleAgain(line, title)) {
      removed.push({ rule: 'doubled-title', text: line })
      for (const block of body.blocks) if (block.kind === 'paragraph') block.kind = 'lead'
    } else if (seen.has(key) && line.length >= 12) removed.push({ rule: 'doubled-line', text: line })
    else readBodyLine(line, at > lastParagraph, body, removed)
    seen.add(key)
  })
  return body
}

function readBodyLine(line: string, afterBody: boolean, body: Body, removed: Removed[]): void {
  const byline = readLabelledByline(line) ?? (afterBody ? readBareSignature(line) : null)
  if (byline) {
    body.author ??= byline.author
    body.credit ??= byline.credit
    body.photoCredit ??= byline.photoCredit
    const onlyPhoto = byline.author === null && byline.credit === null
    if (onlyPhoto) removed.push({ rule: 'photo-credit', text: line })
    else body.blocks.push({ kind: 'byline', text: line })
    return
  }
  if (isClockLine(line)) {
    if (!body.blocks.some((block) => block.kind === 'paragraph')) body.clock ??= readClock(line)
    removed.push({ rule: 'clock', text: line })
  } else body.blocks.push({ kind: kindOfLine(line), text: line })
}

function kindOfLine(line: string): DraftBlock['kind'] {
  if (looksLikeCaption(line)) return 'caption'
  if (looksLikeHeading(line)) return 'heading'
  if (/^[-+•*]/u.test(line) || endsSentence(line) || line.length > 200) return 'paragraph'
  return line.length <= 120 ? 'heading' : 'paragraph'
}
