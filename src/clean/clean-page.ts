import type { Article } from '../model/article.js'
import type { PageInput } from '../model/page.js'
import { assembleArticle, nothingRead, type Reading } from './assemble-article.js'
import { decodePage } from './encoding/decode-page.js'
import { detectFontEncoding, readFontEncoding } from './encoding/font-encodings.js'
import { readHtmlPage } from './read-html-page.js'
import { readTextPage } from './read-text-page.js'

/** Page → Article. Pure; never throws, whatever the bytes: `pageKind` says what is not an article. */
export function cleanPage(input: PageInput): Article {
  return assembleArticle(input, readPage(input))
}

function readPage(input: PageInput): Reading {
  const source = decodePage(input)
  if (source === null) return { ...nothingRead, pageKind: 'binary' }
  if (source.text.trim() === '') return nothingRead
  if (input.html !== undefined) return readHtmlPage(source.text, input).reading
  const encoding = detectFontEncoding(source.text)
  return readTextPage(encoding ? readFontEncoding(source.text, encoding) : source.text)
}
