import type { Article } from '../model/article.js'
import type { PageInput } from '../model/page.js'
import { assembleArticle, nothingRead, type Reading } from './assemble-article.js'
import { decodePage } from './decode-page.js'
import { readHtmlPage } from './read-html-page.js'
import { readTextPage } from './read-text-page.js'

/** Page → Article. Pure; never throws, whatever the bytes: `pageKind` says what is not an article. */
export function cleanPage(input: PageInput): Article {
  return assembleArticle(input, readPage(input))
}

function readPage(input: PageInput): Reading {
  const source = decodePage(input)
  if (source === null) return { ...nothingRead, pageKind: 'binary' }
  if (source.trim() === '') return nothingRead
  return input.html !== undefined ? readHtmlPage(source, input).reading : readTextPage(source)
}
