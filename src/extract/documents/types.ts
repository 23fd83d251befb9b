import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../package-root.js'
import { PhraseIndex } from '../../vietnamese/index.js'

type TypeFile = { strong: string[]; named: string[] }

const file = JSON.parse(readFileSync(join(packageRoot, 'data/lexicon/document-types.json'), 'utf8')) as TypeFile

function loadTypes(): PhraseIndex<string> {
  const index = new PhraseIndex<string>()
  for (const row of file.strong) {
    const [type, ...variants] = row.split(' | ')
    for (const phrase of [type!, ...variants]) index.add(phrase, type!)
  }
  return index
}

function loadNamed(): PhraseIndex<string> {
  const index = new PhraseIndex<string>()
  for (const phrase of file.named) index.add(phrase, phrase.split(' ').slice(0, 2).join(' '))
  return index
}

/** Kinds of documents by their names and abbreviations. */
export const documentTypes = loadTypes()

/** Documents that are known by their makers instead of a number: "Nghị quyết Đại hội Đảng bộ huyện". */
export const namedDocuments = loadNamed()
