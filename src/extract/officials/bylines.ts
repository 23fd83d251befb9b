import { PhraseIndex, type Sentence, Tag, type TextDocument } from '../../vietnamese/index.js'
import { isCapitalised } from '../units/lexicon.js'
import { addOpener, Role, rolesOf } from '../units/roles.js'
import { honorificForms } from './lexicon.js'
import { opensLikeName, readName } from './read-name.js'

/** Someone who wrote or photographed, terms [from, to) of a sentence. */
export type Byline = { sentence: Sentence; from: number; to: number; name: string }

const CREDITS = new PhraseIndex<true>()
for (const written of [
  'ảnh',
  'ảnh minh họa',
  'ảnh tư liệu',
  'video',
  'bài',
  'tin',
  'bài, ảnh',
  'bài và ảnh',
  'bài - ảnh',
  'bài/ảnh',
  'tin, ảnh',
  'tin và ảnh',
  'tin - ảnh',
  'tin/ảnh',
  'tin, bài',
  'tin bài',
  'tin ảnh',
  'tác giả',
  'tác giả bài viết',
  'thực hiện',
  'người viết',
  'người đăng',
  'nguồn tin',
  'cộng tác viên',
  'CTV',
  'PV',
  'nhóm PV',
]) {
  CREDITS.add(written, true)
}

addOpener(Role.credit, CREDITS)

/**
 * Names after "Ảnh:", "Tác giả:" and the like, wherever they stand, and lines of names that sign the page.
 * `opens` are the roles of each sentence's words.
 */
export function findBylines(doc: TextDocument, opens: number[]): Byline[] {
  const found: Byline[] = []
  for (const [index, sentence] of doc.sentences.entries()) {
    if (isSignature(doc, sentence, index)) found.push(...readNames(sentence, 0))
    else if (opens[index]! & Role.credit) found.push(...readCredits(sentence))
  }
  return found
}

function readCredits(sentence: Sentence): Byline[] {
  const { terms } = sentence
  const found: Byline[] = []
  for (let at = 0; at < terms.length; at += 1) {
    const match = rolesOf(terms[at]!) & Role.credit ? CREDITS.matchAt(terms, at) : null
    if (!match) continue
    if (!terms[match.to]?.is(Tag.Colon)) continue
    found.push(...readNames(sentence, match.to + 1))
    at = match.to
  }
  return found
}

const JOINS = new Set([',', '-', 'và', ';', '/'])

/** "Ngọc Anh - BDVHU": an abbreviation, where three consonants open no syllable but ngh. */
const UNSAYABLE = /^(?!ngh)[bcdđghklmnpqrstvx]{3}/i

function readNames(sentence: Sentence, from: number): Byline[] {
  const { terms } = sentence
  const found: Byline[] = []
  for (let at = from; isCapitalised(terms[at]); ) {
    const reading = readName(terms, at)
    if (!reading || (reading.size < 2 && (!reading.shouted || UNSAYABLE.test(reading.name)))) break
    // "Ảnh: Ông Trần Văn A trao quà" describes the picture; "Ảnh: Anh Phong" names who took it.
    const end = terms[reading.to]
    const isLast = end === undefined || end.is(Tag.CloseParen | Tag.Stop)
    if (honorificForms.matchAt(terms, at) && (reading.size !== 2 || !isLast)) break
    found.push({ sentence, from: at, to: reading.to, name: reading.name })
    if (!JOINS.has(terms[reading.to]?.normal ?? '')) break
    at = reading.to + 1
  }
  return found
}

const MAX_SIGNATURE = 10

/** "Nguyễn Chinh – Đài truyền thanh huyện", "ÚT MƯỜI - HOÀNG LAM": a line of names at the head or foot of the page. */
export function isSignature(doc: TextDocument, sentence: Sentence, index: number): boolean {
  if (index >= HEAD_LINES && index < doc.sentences.length - FOOT_LINES) return false
  const block = doc.blocks[sentence.block]
  const { terms } = sentence
  if (!block || block.kind === 'title' || sentence.start !== block.start || terms.length > MAX_SIGNATURE) return false
  if (!terms.every((term) => isCapitalised(term) || term.is(Tag.Punct))) return false
  const reading = readName(terms, 0)
  if (!reading || reading.size < 2 || terms.every((term) => term.text.length === 1)) return false
  return reading.shouted || opensLikeName(terms, 0) || index >= doc.sentences.length - FOOT_LINES
}

const HEAD_LINES = 4
const FOOT_LINES = 4
