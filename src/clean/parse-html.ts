import { Tokenizer } from 'htmlparser2'
import {
  drawingTags,
  headings,
  impliedEnds,
  listScopes,
  noBarrier,
  onlyTable,
  paragraphClosers,
  scopes,
  specials,
  tableParts,
  voidTags,
} from './html-tags.js'
import { PageIndex } from './page-index.js'
import { deepest, type PageElement } from './page-tree.js'

/**
 * Builds the tree from htmlparser2's tokens. Its own parser and parse5 were both measured: parse5 takes 42 s for
 * 100,000 nested tags, and htmlparser2's lets a stray end tag inside a table cell close the layout around it.
 */
export function parseHtml(html: string): PageIndex {
  const builder = new TreeBuilder(html)
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder)
  tokenizer.write(html)
  tokenizer.end()
  return new PageIndex(builder.root, builder.elements)
}

class TreeBuilder {
  readonly root: PageElement = { parent: null, tag: '#root', attributes: {}, children: [], depth: 0 }
  readonly elements: PageElement[] = []
  private current: PageElement = this.root
  /** Open elements that the depth cap has flattened, by name, so that their ends are matched. */
  private flattened = 0
  private tag = ''
  private attributes: Record<string, string> = {}
  private name = ''
  private value = ''
  private text = ''

  constructor(private readonly html: string) {}

  ontext(start: number, end: number): void {
    this.text += this.html.slice(start, end)
  }
  ontextentity(codePoint: number): void {
    this.text += String.fromCodePoint(codePoint)
  }
  onopentagname(start: number, end: number): void {
    this.flush()
    this.tag = this.html.slice(start, end).toLowerCase()
    this.attributes = {}
  }
  onattribname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase()
    this.value = ''
  }
  onattribdata(start: number, end: number): void {
    this.value += this.html.slice(start, end)
  }
  onattribentity(codePoint: number): void {
    this.value += String.fromCodePoint(codePoint)
  }
  onattribend(): void {
    if (!(this.name in this.attributes)) this.attributes[this.name] = this.value
  }
  onopentagend(): void {
    this.open(false)
  }
  onselfclosingtag(): void {
    this.open(drawingTags.has(this.tag) || this.tag.includes(':'))
  }
  onclosetag(start: number, end: number): void {
    this.flush()
    this.close(this.html.slice(start, end).toLowerCase())
  }
  oncomment(): void {
    this.flush()
  }
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {
    this.flush()
  }

  private flush(): void {
    if (this.text === '') return
    this.current.children.push({ parent: this.current, text: this.text })
    this.text = ''
  }

  private open(selfClosed: boolean): void {
    const tag = this.tag
    this.closeImplied(tag)
    if ((tag === 'html' || tag === 'body') && this.mergeRoot(tag)) return
    const parent = this.current
    const element: PageElement = { parent, tag, attributes: this.attributes, children: [], depth: parent.depth + 1 }
    parent.children.push(element)
    this.elements.push(element)
    if (selfClosed || voidTags.has(tag)) return
    if (element.depth >= deepest) this.flattened++
    else this.current = element
  }

  /** A second <html> or <body> is the first one again. */
  private mergeRoot(tag: string): boolean {
    for (let at: PageElement | null = this.current; at; at = at.parent) {
      if (at.tag !== tag) continue
      for (const [name, value] of Object.entries(this.attributes)) at.attributes[name] ??= value
      return true
    }
    return false
  }

  private closeImplied(tag: string): void {
    if (paragraphClosers.has(tag)) this.closeParagraph()
    if (tag === 'a') this.closeLink()
    const implied = impliedEnds[tag]
    if (!implied) return
    const barrier = tag === 'li' || tag === 'dt' || tag === 'dd' ? listScopes : onlyTable
    for (let closed = true; closed; ) closed = this.closeInScope((open) => implied.includes(open), barrier)
  }

  private closeParagraph(): void {
    for (let at: PageElement | null = this.current; at?.parent; at = at.parent) {
      if (at.tag === 'p') {
        this.current = at.parent
        return
      }
      if (specials.has(at.tag)) return
    }
  }

  /** Links do not nest: an open one is closed, or was never meant to span the blocks in between. */
  private closeLink(): void {
    let blocks = 0
    for (let at: PageElement | null = this.current; at?.parent; at = at.parent) {
      if (at.tag === 'a') {
        if (blocks === 0) this.current = at.parent
        else at.tag = 'span'
        return
      }
      if (scopes.has(at.tag)) return
      if (specials.has(at.tag)) blocks++
    }
  }

  private closeInScope(matches: (tag: string) => boolean, barrier: Set<string>): boolean {
    for (let at: PageElement | null = this.current; at?.parent; at = at.parent) {
      if (matches(at.tag)) {
        this.current = at.parent
        return true
      }
      if (barrier.has(at.tag)) return false
    }
    return false
  }

  private close(tag: string): void {
    if (this.flattened > 0) {
      this.flattened--
      return
    }
    if (tag === 'br') {
      this.current.children.push({
        parent: this.current,
        tag,
        attributes: {},
        children: [],
        depth: this.current.depth + 1,
      })
      return
    }
    if (tag === 'body' || tag === 'html' || (tag === 'form' && this.current.tag !== 'form')) return
    if (headings.has(tag)) this.closeInScope((open) => headings.has(open), scopes)
    else this.closeInScope((open) => open === tag, this.barrierOf(tag))
  }

  /** Inline ends never close a block around them; ends of cells never leave their table. */
  private barrierOf(tag: string): Set<string> {
    if (tableParts.has(tag)) return tag === 'table' ? noBarrier : onlyTable
    if (tag === 'li') return listScopes
    return specials.has(tag) ? scopes : specials
  }
}
