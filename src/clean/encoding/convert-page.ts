import { isElement, type PageElement, type PageText, walkElements } from '../page-tree.js'
import { detectFontEncoding, readFontEncoding } from './font-encodings.js'

const sample = 30_000
const code = new Set(['script', 'style'])

/** Converts the texts and stated contents of a page that is written in a font encoding, in place. */
export function convertFontEncoding(root: PageElement): void {
  const texts = readTexts(root)
  let start = ''
  for (const node of texts) {
    if (/[^\n\x20-\x7E]/.test(node.text)) start += `${node.text} `
    if (start.length > sample) break
  }
  const encoding = start === '' ? null : detectFontEncoding(start)
  if (!encoding) return
  for (const node of texts) node.text = readFontEncoding(node.text, encoding)
  for (const { attributes } of walkElements(root)) {
    if (attributes.content !== undefined) attributes.content = readFontEncoding(attributes.content, encoding)
  }
}

function readTexts(root: PageElement): PageText[] {
  const texts: PageText[] = []
  for (const element of walkElements(root)) {
    if (code.has(element.tag)) continue
    for (const child of element.children) if (!isElement(child)) texts.push(child)
  }
  return texts
}
