import type { Article } from '../model/article.js'
import type { PageInput } from '../model/page.js'
import { assembleArticle, nothingRead, type Reading } from './assemble-article.js'
import { convertFontEncodedText } from './encoding/convert-page.js'
import type { Decoded } from './encoding/decode-bytes.js'
import { decodePage } from './encoding/decode-page.js'
import { type HtmlReading, readHtmlPage } from './read-html-page.js'
import { readTextPage } from './text/read-text-page.js'

/** Page → Article. Pure; never throws, whatever the bytes: `pageKind` says what is not an article. */
export function cleanPage(input: PageInput): Article {
  return assembleArticle(input, readSource(input).reading)
}

/** A page read in whichever form it came; `html` is null for text and for what is no text. */
export type SourceReading = { reading: Reading; html: HtmlReading | null; decoded: Decoded | null }

export function readSource(input: PageInput): SourceReading {
  const decoded = decodePage(input)
  if (decoded === null) return { reading: { ...nothingRead, pageKind: 'binary' }, html: null, decoded }
  if (decoded.text.trim() === '') return { reading: nothingRead, html: null, decoded }
  if (input.html !== undefined && /<[a-z!/]/i.test(decoded.text)) {
    const html = readHtmlPage(decoded.text, input)
    return { reading: html.reading, html, decoded }
  }
  return { reading: readTextPage(convertFontEncodedText(decoded.text)), html: null, decoded }
}
