import type { Removed } from '../../model/article.js'
import type { DraftBlock, Reading } from '../assemble-article.js'
import { isClockLine } from '../clock-line.js'
import { countLetters, foldLine, isCutOf } from '../normalise-text.js'
import { judgeTextKind } from '../page-kind.js'
import { type Clock, readClock } from '../parse-clock.js'
import { readSection } from '../read-breadcrumb.js'
import { type Byline, readBareSignature, readLabelledByline } from '../read-byline.js'
import { endsSentence, looksLikeCaption, looksLikeHeading } from '../recognise-caption.js'
import { findPreamble, type Preamble } from './find-title.js'
import { dropRuled, isParagraph, readLines, type TextLine } from './text-lines.js'

/** What the lines have said so far. */
type State = {
  blocks: DraftBlock[]
  removed: Removed[]
  title: string | null
  clock: Clock | null
  section: string | null
  author: string | null
  credit: string | null
  photoCredit: string | null
}

/**
 * Reads a page as a browser copies it: one line a block, boilerplate inline. Menus stand before the title,
 * lists, forms and counters after the body; what tells them apart is the line itself and its neighbours.
 */
export function readTextPage(source: string): Reading {
  const removed: Removed[] = []
  const lines = dropRuled(readLines(source), removed)
  const preamble = findPreamble(lines.map(({ text }) => text))
  const state: State = {
    blocks: [],
    removed,
    title: preamble.title,
    clock: null,
    section: null,
    author: null,
    credit: null,
    photoCredit: null,
  }
  readHead(lines.slice(0, preamble.bodyAt), preamble, state)
  readBody(lines.slice(preamble.bodyAt), state)
  const { blocks, clock, title, section, author, credit, photoCredit } = state
  const firstLines = lines.slice(0, 3).map(({ text }) => text)
  return {
    pageKind: judgeTextKind(title, firstLines, blocks),
    title,
    published: clock ? { clock, from: 'visible' } : null,
    section,
    author,
    credit,
    photoCredit,
    blocks,
    removed,
  }
}

const nearTitle = 2

/** The lines up to the body: section, clock and byline are read, menus dropped. */
function readHead(lines: TextLine[], preamble: Preamble, state: State): void {
  if (preamble.title === null) {
    for (const { text } of lines) state.removed.push({ rule: 'before-title', text })
    return
  }
  state.blocks.push({ kind: 'title', text: preamble.title })
  for (const [at, { text }] of lines.entries()) {
    if (at === preamble.titleAt) continue
    if (isTitleAgain(text, preamble.title)) state.removed.push({ rule: 'doubled-title', text })
    else if (at > preamble.titleAt && endsSentence(text) && (countLetters(text) >= 35 || tellsFigure(text)))
      state.blocks.push({ kind: 'lead', text })
    else readHeadLine(text, at - preamble.titleAt, isInMenu(lines, at), state)
  }
}

const shortestMenu = 2

/** Whether a line closes a run of short ones: an item of a menu, no section. */
function isInMenu(lines: TextLine[], at: number): boolean {
  const { text: line } = lines[at]!
  if (at < shortestMenu || readSection(line) !== line) return false
  return lines.slice(at - shortestMenu, at + 1).every(({ text }) => text.length <= 32 && !endsSentence(text))
}

function readHeadLine(text: string, distance: number, inMenu: boolean, state: State): void {
  const byline = readLabelledByline(text)
  const near = Math.abs(distance) <= nearTitle || (distance > 0 && distance <= 8)
  const clock = isClockLine(text) || text.length <= 110 ? readClock(text) : null
  if (clock) {
    if (near) state.clock ??= clock
    readPoster(text, state)
    state.removed.push({ rule: 'clock', text })
  } else if (byline) {
    sign(byline, state)
    state.removed.push({ rule: 'byline-above-body', text })
  } else if (!readPoster(text, state)) {
    if (inMenu) state.section = null
    else readSectionLine(text, distance, state)
    state.removed.push({ rule: near ? 'section' : 'before-title', text })
  } else state.removed.push({ rule: 'byline-above-body', text })
}

/** "Đăng ngày 05/07/2023 bởi Phương Linh612 lượt xem": who posted it. */
function readPoster(text: string, state: State): boolean {
  const name = /(?:^|\s)(?:(?:viết |đăng )?bởi|by)\s*:?\s+((?:\p{Lu}[\p{L}.]*\s?){1,5})/u.exec(text)?.[1]?.trim()
  const label = /^(?:được )?(?:viết|đăng) bởi\s*:?$|^chi tiết$|^trong$/iu.test(text)
  if (name) state.author ??= name
  return label || (name !== undefined && text.length <= 80)
}

/** The section stands beside the title, the nearest line above it first. */
function readSectionLine(text: string, distance: number, state: State): void {
  const labelled = /^(?:danh mục|chuyên mục)\s*:\s*(.{2,80})$/iu.exec(text)?.[1]
  if (labelled) state.section = labelled
  else if (Math.abs(distance) <= nearTitle && text.length <= 90 && !endsSentence(text)) {
    state.section = readSection(stripTitle(text, state.title)) ?? state.section
  }
}

function stripTitle(text: string, title: string | null): string {
  return title && text.endsWith(title) ? text.slice(0, -title.length).trim() : text
}

function isTitleAgain(line: string, title: string): boolean {
  return foldLine(line) === foldLine(title) || isCutOf(line, title)
}

function readBody(lines: TextLine[], state: State): void {
  const last = findLastParagraph(lines)
  const seen = new Set<string>()
  for (const [at, line] of lines.entries()) {
    const key = foldLine(line.text)
    if (state.title && at < 8 && isTitleAgain(line.text, state.title)) {
      state.removed.push({ rule: 'doubled-title', text: line.text })
      for (const block of state.blocks) if (block.kind === 'paragraph') block.kind = 'lead'
    } else if (seen.has(key) && line.text.length >= 12 && !line.isRow) {
      state.removed.push({ rule: 'doubled-line', text: line.text })
    } else readBodyLine(line, at - last, state)
    seen.add(key)
  }
}

/** "Huyện ủy tặng Giấy khen 13 tập thể.": a short sentence that counts something, not the owner's address or licence. */
function tellsFigure(text: string): boolean {
  return (
    countLetters(text) >= 20 &&
    /(?:^|\s)\d[\d.,]*\s\p{Ll}{2,}/u.test(text) &&
    !/giấy phép|bản quyền|nguồn|điện thoại|email|địa chỉ|©/iu.test(text)
  )
}

const listItem = /^[-+–•*]\s/u
const barredFigure = /\s\|\s*\d[\d.,]*(?:\s|$)/u

/** Whether the body goes on below its last paragraph: list items and what heads them, rows of figures, short sentences that count. */
function goesOn(lines: TextLine[], at: number): boolean {
  const { text } = lines[at]!
  const next = lines[at + 1]?.text ?? ''
  if (listItem.test(text) || barredFigure.test(text)) return true
  if (barredFigure.test(next) && text.includes(' | ')) return true
  if (text.endsWith(':')) return listItem.test(next)
  return endsSentence(text) && !isClockLine(text) && tellsFigure(text)
}

/** The last line of the body: its last paragraph or row, list items below it, and what a signature still closes. */
function findLastParagraph(lines: TextLine[]): number {
  let last = lines.findLastIndex(({ text, isRow }) => isParagraph(text) || isRow)
  while (last >= 0 && lines[last + 1] && goesOn(lines, last + 1)) last++
  const below = lines.slice(last + 1, last + 1 + furthestSignature)
  const signed = below.findIndex(({ text }) => readLabelledByline(text) !== null)
  return signed > 0 ? last + signed : last
}

/** The headline of another page with its day: "… (12/08/2022)". */
const datedTitle = /\s\(?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)?$/u

const furthestSignature = 6
const furthestBareSignature = 3

/** A line of the body; `below` counts lines after its last paragraph, where only captions and signatures stay. */
function readBodyLine(line: TextLine, below: number, state: State): void {
  const { text } = line
  const bare = below > 0 && below <= furthestBareSignature ? readBareSignature(text) : null
  const byline = (below <= furthestSignature ? readLabelledByline(text) : null) ?? bare
  if (byline) {
    sign(byline, state)
    if (byline.author === null && byline.credit === null) state.removed.push({ rule: 'photo-credit', text })
    else state.blocks.push({ kind: 'byline', text })
  } else if (isClockLine(text)) {
    if (!state.blocks.some(({ kind }) => kind === 'paragraph')) state.clock ??= readClock(text)
    state.removed.push({ rule: 'clock', text })
  } else if (below > 0 && (datedTitle.test(text) || !looksLikeCaption(text) || countLetters(text) < 12)) {
    state.removed.push({ rule: 'after-body', text })
  } else state.blocks.push({ kind: line.isRow ? 'table' : kindOfLine(text), text })
}

function sign(byline: Byline, state: State): void {
  state.author ??= byline.author
  state.credit ??= byline.credit
  state.photoCredit ??= byline.photoCredit
}

function kindOfLine(line: string): DraftBlock['kind'] {
  if (looksLikeCaption(line)) return 'caption'
  if (looksLikeHeading(line)) return 'heading'
  if (/^[-+•*]/u.test(line) || endsSentence(line) || line.length > 200) return 'paragraph'
  return line.length <= 120 && countLetters(line) >= 12 ? 'heading' : 'paragraph'
}
