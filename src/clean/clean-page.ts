import type { Article } from '../model/article.js'
import type { PageInput } from '../model/page.js'
import { assembleArticle } from './assemble-article.js'
import { readTextPage } from './read-text-page.js'

export function cleanPage(input: PageInput): Article {
  const text = typeof input.text === 'string' ? input.text : new TextDecoder().decode(input.text ?? new Uint8Array())
  return assembleArticle(input, readTextPage(text))
}
