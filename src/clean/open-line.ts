import { tidy } from './normalise-text.js'
import type { PageElement } from './page-tree.js'

/** What stands around a text: how many links, bold and italic elements are open. */
export type Openings = { links: number; bolds: number; italics: number }

/** A line as it was closed: one line of text, and how much of it its markup sets apart. */
export type ClosedLine = { text: string; linked: number; links: number; bold: boolean; italic: boolean }

/** The line that the walk is in, in pieces, so that a long line is never read twice. */
export class OpenLine {
  /** Whether anything but white space stands in it. */
  inked = false
  links = 0
  private pieces: string[] = []
  private last = ''
  private linked = 0
  private plain = 0
  private upright = 0
  /** The inline element that ended just now, with no text since. */
  private ended: PageElement | null = null
  /** Whether the text to come stands in another thing of its own. */
  private parted = false

  /** Adds a text; says whether it had any ink. */
  add(text: string, parent: PageElement, open: Openings): boolean {
    if (text === '') return false
    const blank = isBlank(text)
    if (!blank && this.parted) {
      if (!goesOn(this.last, text, parent)) this.space()
    } else if (!blank && this.ended && gluesWrongly(this.last, text, this.ended, parent)) this.space()
    this.pieces.push(text)
    this.last = text[text.length - 1]!
    if (blank) return false
    const { length } = text.trim()
    if (open.links > 0) this.linked += length
    if (open.bolds === 0) this.plain += length
    if (open.italics === 0) this.upright += length
    this.inked = true
    this.ended = null
    this.parted = false
    return true
  }

  /** An inline element begins: text never runs on from one thing of its own to the next. */
  begin(element: PageElement): void {
    if (this.ended && separates(this.ended, element)) this.parted = true
  }

  end(element: PageElement): void {
    this.ended = element
  }

  /** Closes the line; null where it says nothing. */
  close(): ClosedLine | null {
    const text = this.inked ? tidy(this.pieces.join('')) : ''
    const { linked, links, plain, upright } = this
    if (this.pieces.length > 0) this.pieces = []
    this.last = ''
    this.inked = false
    this.linked = this.links = this.plain = this.upright = 0
    this.ended = null
    this.parted = false
    if (text === '') return null
    return { text, linked: Math.min(linked, text.length), links, bold: plain === 0, italic: upright === 0 }
  }

  private space(): void {
    if (this.last === '' || isBlank(this.last)) return
    this.pieces.push(' ')
    this.last = ' '
  }
}

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first > 0x20 && first < 0x7f) return false
  return !/[^\s\p{Cc}\u00AD\u200B\u200E\u200F\u2060-\u2064\uFEFF]/u.test(text)
}

/** Inline elements that stand for a thing of their own. */
const detached = new Set(['a', 'time', 'label', 'button', 'option'])

/** Whether two inline elements that touch are things of their own: two links, or two labelled spans. */
function separates(before: PageElement, after: PageElement): boolean {
  if (before.parent !== after.parent) return false
  if (detached.has(before.tag) || detached.has(after.tag)) return true
  return Boolean(
    before.attributes.class && after.attributes.class && before.attributes.class !== after.attributes.class,
  )
}

const paragraphs = new Set(['p', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'figcaption'])

/** Whether a text in another span is the same sentence: a stop, or the rest of a word within a paragraph. */
function goesOn(last: string, text: string, parent: PageElement): boolean {
  if (/^[,.;:!?…)\]”’%]/u.test(text) || /[(“‘[]/u.test(last)) return true
  if (!/\p{L}/u.test(last) || !/^\p{Ll}/u.test(text) || parent.tag === 'a') return false
  for (let at: PageElement | null = parent, steps = 0; at && steps < 4; at = at.parent, steps++) {
    if (paragraphs.has(at.tag)) return true
  }
  return false
}

/** "22:58" + "412", "16:05" + "Ban biên tập" or "năm" + "Ông": text that no writer would join, standing in elements that touch. */
function gluesWrongly(last: string, after: string, ended: PageElement, parent: PageElement): boolean {
  const first = after[0] ?? ' '
  if (last === '' || /\s/.test(last) || /\s/.test(first) || ended.tag === 'sup' || ended.tag === 'sub') return false
  if (parent.tag === 'sup' || parent.tag === 'sub') return false
  if (/\d/.test(last) && /\d/.test(first)) return Boolean(ended.attributes.class || parent.attributes.class)
  if (/\d/.test(last)) return /^\p{Lu}\p{Ll}/u.test(after)
  return /\p{Ll}/u.test(last) && /\p{Lu}/u.test(first)
}
