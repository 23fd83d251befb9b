import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../package-root.js'
import { PhraseIndex } from '../../vietnamese/index.js'

type TypeFile = { strong: string[]; weak: string[]; named: string[] }

/** `weak`: a document only with "số" or a lettered number behind it; `short`: an abbreviation, which is written in capitals. */
export type DocumentType = { type: string; weak: boolean; short: boolean }

const ABBREVIATION = /^\p{L}*\p{Lu}\p{L}*\p{Lu}/u

const file = JSON.parse(readFileSync(join(packageRoot, 'data/lexicon/document-types.json'), 'utf8')) as TypeFile

function loadTypes(): PhraseIndex<DocumentType> {
  const index = new PhraseIndex<DocumentType>()
  const rows = [...file.strong.map((row) => ({ row, weak: false })), ...file.weak.map((row) => ({ row, weak: true }))]
  for (const { row, weak } of rows) {
    const [type, ...variants] = row.split(' | ')
    for (const phrase of [type!, ...variants])
      index.add(phrase, { type: type!, weak, short: ABBREVIATION.test(phrase) })
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
