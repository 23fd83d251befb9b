import type { PageIndex } from '../page-index.js'
import { isElement, type PageText } from '../page-tree.js'
import { detectFontEncoding, type FontEncoding, readFontEncoding } from './font-encodings.js'
import { vietnameseShape } from './vietnamese-shape.js'

const sample = 10_000
const code = new Set(['script', 'style'])

/** Letters of Vietnamese that no font encoding has: what holds one is Unicode, whatever stands beside it. */
const unicodeOnly = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/

/** Converts the texts and stated contents of a page that is written in a font encoding, in place. */
export function convertFontEncoding(index: PageIndex): void {
  const texts = readTexts(index)
  const encoding = findFontEncoding(texts.map(({ text }) => text))
  if (!encoding) return
  for (const node of texts) node.text = convertPiece(node.text, encoding)
  for (const { attributes } of index.elements) {
    if (attributes.content !== undefined) attributes.content = convertPiece(attributes.content, encoding)
  }
}

/** The same for a copied page, line by line. */
export function convertFontEncodedText(text: string): string {
  const lines = text.split('\n')
  const encoding = findFontEncoding(lines)
  return encoding ? lines.map((line) => convertPiece(line, encoding)).join('\n') : text
}

const fewestBesideUnicode = 25

/** The font encoding of the pieces that are not Unicode: menus often are where old articles are not. */
function findFontEncoding(pieces: string[]): FontEncoding | null {
  let start = ''
  let mixed = false
  for (const piece of pieces) {
    if (!/[^\n\x20-\x7E]/.test(piece)) continue
    if (unicodeOnly.test(piece)) mixed = true
    else start += `${piece} `
    if (start.length > sample) break
  }
  if (start === '' || (mixed && vietnameseShape(start).words < fewestBesideUnicode)) return null
  return detectFontEncoding(start)
}

/** A piece that is Vietnamese as it stands, and would not be once converted, stays. */
function convertPiece(piece: string, encoding: FontEncoding): string {
  if (!/[\u00A1-\u00FE]/.test(piece) || unicodeOnly.test(piece)) return piece
  const converted = readFontEncoding(piece, encoding)
  return vietnameseShape(piece).share > vietnameseShape(converted).share ? piece : converted
}

function readTexts(index: PageIndex): PageText[] {
  const texts: PageText[] = []
  for (const element of [index.root, ...index.elements]) {
    if (code.has(element.tag)) continue
    for (const child of element.children) if (!isElement(child)) texts.push(child)
  }
  return texts
}
