import { collapse, normaliseText } from './normalise-text.js'
import { isElement, type PageElement, type PageNode, rawText } from './page-tree.js'
import { isDataTable, readTableRows } from './read-table.js'

/** A line of the page as a reader sees it, with what its markup says about it. */
export type Segment = {
  text: string
  /** The block element that holds it. */
  element: PageElement
  /** Tag of the nearest element with a meaning: p, h1–h6, li, figcaption, td, pre, blockquote, div… */
  tag: string
  /** Characters that stand inside links. */
  linked: number
  links: number
  /** Whether every letter is bold or strong. */
  bold: boolean
  italic: boolean
  /** Whether an image stands directly before it. */
  afterImage: boolean
  /** Characters of the whole run of lines that only br separates, and those of them inside links. */
  run: { length: number; linked: number }
  /** Whether it reads as prose, once that was asked. */
  prose?: boolean
}

/** Which segments an element holds: [first, last). */
export type Zone = {
  element: PageElement
  first: number
  last: number
  images: number
  /** Whether its first or last line has text that stands outside of it. */
  partial: boolean
}

/** `hidden` holds what no reader sees; it is left out of the segments. */
export type SegmentedPage = { segments: Segment[]; zones: Zone[]; hidden: PageElement[] }

const skipped = new Set(
  'script style noscript template iframe object embed svg math canvas audio video source track map area input textarea head link meta title param base frame frameset noframes datalist progress meter'.split(
    ' ',
  ),
)
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr img picture o:p st1:place st1:city meta link blink marquee math svg'.split(
    ' ',
  ),
)
const bolds = new Set(['b', 'strong', 'th'])
const italics = new Set(['i', 'em', 'cite'])
const meanings = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd figcaption caption pre blockquote td th legend summary address button option'.split(
    ' ',
  ),
)
/** Inline elements that stand for a thing of their own: text never runs on from one to the next. */
const detached = new Set(['a', 'time', 'label', 'button', 'option'])

export function segmentPage(root: PageElement, isHidden: (element: PageElement) => boolean): SegmentedPage {
  const walk = new SegmentWalk(isHidden)
  walk.run(root)
  return { segments: walk.segments, zones: walk.zones, hidden: walk.hidden }
}

type Frame = { element: PageElement; next: number; zone: Zone | null }

class SegmentWalk {
  readonly segments: Segment[] = []
  readonly zones: Zone[] = []
  readonly hidden: PageElement[] = []
  /** The open line in pieces, its last character and whether it has any ink: a long line is never read twice. */
  private pieces: string[] = []
  private last = ''
  private inked = false
  private linked = 0
  private links = 0
  private plain = 0
  private upright = 0
  private inLink = 0
  private inBold = 0
  private inItalic = 0
  private inPre = 0
  private images = 0
  private afterImage = false
  private holder: PageElement | null = null
  /** The inline element that ended just now, with no text since. */
  private ended: PageElement | null = null
  /** Zones that ended in the open line: text that follows makes them partial. */
  private endedZones: Zone[] = []
  private softBroken = false

  constructor(private readonly isHidden: (element: PageElement) => boolean) {}

  run(root: PageElement): void {
    const frames: Frame[] = []
    this.enter(root, frames)
    while (frames.length > 0) {
      const frame = frames[frames.length - 1]!
      const child = frame.element.children[frame.next++]
      if (child === undefined) this.leave(frames.pop()!)
      else if (!isElement(child)) this.addText(child.text, frame.element)
      else this.visit(child, frames)
    }
    this.flush()
    for (const zone of this.zones) zone.last = Math.min(zone.last, this.segments.length)
  }

  private visit(element: PageElement, frames: Frame[]): void {
    const tag = element.tag
    if (tag === 'br' || tag === 'hr') this.flush(tag === 'br')
    else if (this.isHidden(element)) this.hidden.push(element)
    else if (tag === 'img') this.seeImage()
    else if (tag === 'table' && isDataTable(element)) this.addTable(element)
    else if (!skipped.has(tag)) this.enter(element, frames)
  }

  private enter(element: PageElement, frames: Frame[]): void {
    const block = !inline.has(element.tag)
    let zone: Zone | null = null
    if (block) {
      this.flush()
      this.holder = element
    } else if (this.ended && separates(this.ended, element)) this.space()
    if (block || element.attributes.class || element.attributes.id || element.attributes.itemprop) {
      zone = { element, first: this.segments.length, last: 0, images: this.images, partial: this.inked }
      this.zones.push(zone)
    }
    this.count(element, 1)
    if (element.tag === 'a') this.links++
    frames.push({ element, next: 0, zone })
  }

  private leave(frame: Frame): void {
    const element = frame.element
    this.count(element, -1)
    if (inline.has(element.tag)) this.ended = element
    else {
      this.flush()
      this.holder = element.parent
    }
    if (frame.zone) {
      const open = this.inked
      frame.zone.last = this.segments.length + (open ? 1 : 0)
      if (open) this.endedZones.push(frame.zone)
      frame.zone.images = this.images - frame.zone.images
    }
  }

  private count(element: PageElement, by: number): void {
    const tag = element.tag
    if (tag === 'a') this.inLink += by
    else if (bolds.has(tag)) this.inBold += by
    else if (italics.has(tag)) this.inItalic += by
    else if (tag === 'pre') this.inPre += by
  }

  private addText(text: string, parent: PageElement): void {
    if (this.inPre > 0 && text.includes('\n')) {
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0) this.flush()
        this.addRun(line, parent)
      }
    } else this.addRun(text, parent)
  }

  private addRun(text: string, parent: PageElement): void {
    if (text === '') return
    const blank = isBlank(text)
    if (!blank && this.ended && gluesWrongly(this.last, text, this.ended, parent)) this.space()
    this.holder ??= parent
    this.pieces.push(text)
    this.last = text.at(-1)!
    if (blank) return
    this.inked = true
    const length = text.trim().length
    if (this.inLink > 0) this.linked += length
    if (this.inBold === 0) this.plain += length
    if (this.inItalic === 0) this.upright += length
    this.ended = null
    for (const zone of this.endedZones) zone.partial = true
    this.endedZones = []
  }

  private space(): void {
    if (this.last === '' || isBlank(this.last)) return
    this.pieces.push(' ')
    this.last = ' '
  }

  private seeImage(): void {
    this.images++
    if (!this.inked) this.afterImage = true
  }

  private addTable(table: PageElement): void {
    this.flush()
    const zone = { element: table, first: this.segments.length, last: 0, images: 0, partial: false }
    this.zones.push(zone)
    for (const row of readTableRows(table)) {
      this.push({
        text: row.text,
        element: table,
        tag: row.caption ? 'caption' : 'table',
        linked: row.linked,
        links: row.links,
      })
    }
    zone.last = this.segments.length
  }

  /** Ends the line; `soft` where a br ended it. */
  private flush(soft = false): void {
    const text = this.inked ? collapse(normaliseText(this.pieces.join(''))) : ''
    if (text !== '') {
      const part = { text, element: this.holder!, linked: this.linked, links: this.links }
      if (!this.joinToLast(part)) this.push({ ...part, tag: meaningOf(part.element) })
      this.softBroken = soft
    } else if (!soft) this.softBroken = false
    if (this.pieces.length > 0) this.pieces = []
    this.last = ''
    this.inked = false
    this.linked = 0
    this.links = 0
    this.plain = 0
    this.upright = 0
    this.ended = null
    this.endedZones = []
  }

  /** A line that a br cut inside a sentence goes on in the next one. */
  private joinToLast(part: Pick<Segment, 'text' | 'element' | 'linked' | 'links'>): boolean {
    const last = this.segments.at(-1)
    if (!this.softBroken || !last || last.element !== part.element || this.inPre > 0) return false
    if (last.text.length > longestJoined || !/^\p{Ll}/u.test(part.text)) return false
    if ('.!?…:;”"’)]'.includes(last.text.at(-1)!)) return false
    last.text += ` ${part.text}`
    last.linked += part.linked
    last.links += part.links
    return true
  }

  private push(part: Pick<Segment, 'text' | 'element' | 'tag' | 'linked' | 'links'>): void {
    const last = this.segments.at(-1)
    const sameRun = this.softBroken && last?.element === part.element
    const run = sameRun ? last.run : { length: 0, linked: 0 }
    run.length += part.text.length
    run.linked += Math.min(part.linked, part.text.length)
    this.segments.push({
      ...part,
      linked: Math.min(part.linked, part.text.length),
      bold: this.plain === 0 && part.tag !== 'table',
      italic: this.upright === 0 && part.tag !== 'table',
      afterImage: this.afterImage,
      run,
    })
    this.afterImage = false
  }
}

const longestJoined = 1500

function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\u00AD\u200B\u200E\u200F\u2060-\u2064\uFEFF]/u.test(text)
}

function meaningOf(element: PageElement): string {
  let at: PageElement | null = element
  for (let steps = 0; at && steps < 4; at = at.parent, steps++) if (meanings.has(at.tag)) return at.tag
  return element.tag
}

/** Whether two inline elements that touch are things of their own: two links, or two labelled spans. */
function separates(before: PageElement, after: PageElement): boolean {
  if (before.parent !== after.parent) return false
  if (detached.has(before.tag) || detached.has(after.tag)) return true
  return Boolean(
    before.attributes.class && after.attributes.class && before.attributes.class !== after.attributes.class,
  )
}

/** "22:58" + "412" or "năm" + "Ông": text that no writer would join, standing in elements that touch. */
function gluesWrongly(last: string, after: string, ended: PageElement, parent: PageElement): boolean {
  const first = after[0] ?? ' '
  if (last === '' || /\s/.test(last) || /\s/.test(first) || ended.tag === 'sup' || ended.tag === 'sub') return false
  if (parent.tag === 'sup' || parent.tag === 'sub') return false
  if (/\d/.test(last) && /\d/.test(first)) return Boolean(ended.attributes.class || parent.attributes.class)
  return /\p{Ll}/u.test(last) && /\p{Lu}/u.test(first)
}

export function textOf(element: PageNode): string {
  return collapse(normaliseText(isElement(element) ? rawText(element) : element.text))
}
