import { inlineTags, meaningTags, skippedTags } from './line-tags.js'
import { type ClosedLine, type Openings, OpenLine } from './open-line.js'
import { isElement, type PageElement } from './page-tree.js'
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

const counted: Record<string, keyof Openings> = {
  a: 'links',
  b: 'bolds',
  strong: 'bolds',
  th: 'bolds',
  i: 'italics',
  em: 'italics',
  cite: 'italics',
}
/** The lines of a page but for what `isHidden` leaves out; with null nothing is hidden, and noscript is read too. */
export function segmentPage(root: PageElement, isHidden: ((element: PageElement) => boolean) | null): SegmentedPage {
  const walk = new SegmentWalk(isHidden)
  walk.run(root)
  return { segments: walk.segments, zones: walk.zones, hidden: walk.hidden }
}

type Frame = { element: PageElement; next: number; zone: Zone | null }

class SegmentWalk {
  readonly segments: Segment[] = []
  readonly zones: Zone[] = []
  readonly hidden: PageElement[] = []
  private readonly line = new OpenLine()
  private readonly open: Openings = { links: 0, bolds: 0, italics: 0 }
  private inPre = 0
  private images = 0
  private afterImage = false
  private holder: PageElement | null = null
  /** Zones that ended in the open line: text that follows makes them partial. */
  private endedZones: Zone[] = []
  private softBroken = false

  constructor(private readonly isHidden: ((element: PageElement) => boolean) | null) {}

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
    else if (this.isHidden?.(element)) this.hidden.push(element)
    else if (tag === 'img') this.seeImage()
    else if (tag === 'table' && isDataTable(element)) this.addTable(element)
    else if (!skippedTags.has(tag) || (tag === 'noscript' && this.isHidden === null)) this.enter(element, frames)
  }

  private enter(element: PageElement, frames: Frame[]): void {
    const { tag, attributes } = element
    const block = !inlineTags.has(tag)
    if (block) {
      this.flush()
      this.holder = element
    } else this.line.begin(element)
    let zone: Zone | null = null
    if (block || attributes.class || attributes.id || attributes.itemprop) {
      zone = { element, first: this.segments.length, last: 0, images: this.images, partial: this.line.inked }
      this.zones.push(zone)
    }
    this.count(tag, 1)
    if (tag === 'a') this.line.links++
    frames.push({ element, next: 0, zone })
  }

  private leave({ element, zone }: Frame): void {
    this.count(element.tag, -1)
    if (inlineTags.has(element.tag)) this.line.end(element)
    else {
      this.flush()
      this.holder = element.parent
    }
    if (!zone) return
    const open = this.line.inked
    zone.last = this.segments.length + (open ? 1 : 0)
    if (open) this.endedZones.push(zone)
    zone.images = this.images - zone.images
  }

  private count(tag: string, by: number): void {
    const kind = counted[tag]
    if (kind) this.open[kind] += by
    else if (tag === 'pre') this.inPre += by
  }

  private addText(text: string, parent: PageElement): void {
    if (this.inPre === 0 || !text.includes('\n')) this.addRun(text, parent)
    else {
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0) this.flush()
        this.addRun(line, parent)
      }
    }
  }

  private addRun(text: string, parent: PageElement): void {
    if (text !== '') this.holder ??= parent
    if (!this.line.add(text, parent, this.open) || this.endedZones.length === 0) return
    for (const zone of this.endedZones) zone.partial = true
    this.endedZones = []
  }

  private seeImage(): void {
    this.images++
    if (!this.line.inked) this.afterImage = true
  }

  private addTable(table: PageElement): void {
    this.flush()
    const zone = { element: table, first: this.segments.length, last: 0, images: 0, partial: false }
    this.zones.push(zone)
    for (const { text, linked, links, caption } of readTableRows(table)) {
      const line = { text, linked: Math.min(linked, text.length), links, bold: false, italic: false }
      this.push(line, table, caption ? 'caption' : 'table')
    }
    zone.last = this.segments.length
  }

  /** Ends the line; `soft` where a br ended it. */
  private flush(soft = false): void {
    const line = this.line.close()
    if (line) {
      const element = this.holder!
      if (!this.joinToLast(line, element)) this.push(line, element, meaningOf(element))
      this.softBroken = soft
    } else if (!soft) this.softBroken = false
    if (this.endedZones.length > 0) this.endedZones = []
  }

  /** A line that a br cut inside a sentence goes on in the next one. */
  private joinToLast(line: ClosedLine, element: PageElement): boolean {
    const last = this.segments.at(-1)
    if (!this.softBroken || !last || last.element !== element || this.inPre > 0) return false
    if (last.text.length > longestJoined || !/^\p{Ll}/u.test(line.text)) return false
    if ('.!?…:;”"’)]'.includes(last.text.at(-1)!)) return false
    last.text += ` ${line.text}`
    last.linked += line.linked
    last.links += line.links
    return true
  }

  private push(line: ClosedLine, element: PageElement, tag: string): void {
    const last = this.segments.at(-1)
    const { text, linked, links, bold, italic } = line
    const run = this.softBroken && last?.element === element ? last.run : { length: 0, linked: 0 }
    run.length += text.length
    run.linked += linked
    this.segments.push({ text, element, tag, linked, links, bold, italic, afterImage: this.afterImage, run })
    this.afterImage = false
  }
}

const longestJoined = 1500

function meaningOf(element: PageElement): string {
  let at: PageElement | null = element
  for (let steps = 0; at && steps < 4; at = at.parent, steps++) if (meaningTags.has(at.tag)) return at.tag
  return element.tag
}
