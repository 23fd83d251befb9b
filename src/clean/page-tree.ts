import { tidy } from './normalise-text.js'

/** The page as parsed: elements and text only, iterative to walk, never deeper than `deepest`. */
export type PageNode = PageElement | PageText

export type PageText = { parent: PageElement | null; text: string }

export type PageElement = {
  parent: PageElement | null
  tag: string
  attributes: Record<string, string>
  children: PageNode[]
  depth: number
}

export const deepest = 400

export function isElement(node: PageNode): node is PageElement {
  return (node as PageElement).tag !== undefined
}

/** All elements below `root` in document order. */
export function* walkElements(root: PageElement): Generator<PageElement> {
  const stack: PageNode[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (!isElement(node)) continue
    if (node !== root) yield node
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!)
  }
}

/** The text below an element, white space as written. */
export function rawText(root: PageElement): string {
  let text = ''
  const stack: PageNode[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (!isElement(node)) text += node.text
    else for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!)
  }
  return text
}

/** The texts below an element one by one, in normal form, blank ones left out. */
export function textPieces(root: PageElement): string[] {
  const pieces: string[] = []
  const stack: PageNode[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (isElement(node)) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!)
    else pieces.push(tidy(node.text))
  }
  return pieces.filter((piece) => piece !== '')
}

/** The text below an element as one line in normal form. */
export function textOf(element: PageElement): string {
  return tidy(rawText(element))
}

export function isInside(node: PageElement, ancestor: PageElement): boolean {
  for (let at: PageElement | null = node; at; at = at.parent) if (at === ancestor) return true
  return false
}

export function closest(node: PageElement, test: (element: PageElement) => boolean): PageElement | null {
  for (let at: PageElement | null = node; at; at = at.parent) if (test(at)) return at
  return null
}
