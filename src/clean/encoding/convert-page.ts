import type { PageIndex } from '../page-index.js'
import { isElement, type PageText } from '../page-tree.js'
import { detectFontEncoding, readFontEncoding } from './font-encodings.js'

const sample = 10_000
const code = new Set(['script', 'style'])

/** Converts the texts and stated contents of a page that is written in a font encoding, in place. */
export function convertFontEncoding(index: PageIndex): void {
  const texts = readTexts(index)
  let start = ''
  for (const node of texts) {
    if (/[^\n\x20-\x7E]/.test(node.text)) start += `${node.text} `
    if (start.length > sample) break
  }
  const encoding = start === '' ? null : detectFontEncoding(start)
  if (!encoding) return
  for (const node of texts) node.text = readFontEncoding(node.text, encoding)
  for (const { attributes } of index.elements) {
    if (attributes.content !== undefined) attributes.content = readFontEncoding(attributes.content, encoding)
  }
}

function readTexts(index: PageIndex): PageText[] {
  const texts: PageText[] = []
  for (const element of [index.root, ...index.elements]) {
    if (code.has(element.tag)) continue
    for (const child of element.children) if (!isElement(child)) texts.push(child)
  }
  return texts
}
