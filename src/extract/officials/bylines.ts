import type { Sentence, TextDocument } from '../../vietnamese/index.js'
import { PhraseIndex } from '../../vietnamese/index.js'
import { isCapitalised } from '../units/lexicon.js'
import { readName } from './read-name.js'

/** Someone who wrote or photographed, terms [from, to) of a sentence. */
export type Byline = { sentence: Sentence; from: number; to: number; name: string }

const CREDITS = new PhraseIndex<true>()
for (const written of [
  'ảnh',
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

/** Names after "Ảnh:", "Tác giả:" and the like, wherever they stand, and lines of names that sign the page. */
export function findBylines(doc: TextDocument): Byline[] {
  const found: Byline[] = []
  for (const sentence of doc.sentences) found.push(...readCredits(sentence))
  for (const sentence of doc.sentences.slice(-4)) {
    const block = doc.blocks[sentence.block]
    if (block && sentence.start === block.start && sentence.end === block.end) found.push(...readSignature(sentence))
  }
  return found
}

function readCredits(sentence: Sentence): Byline[] {
  const { terms } = sentence
  const found: Byline[] = []
  for (let at = 0; at < terms.length; at += 1) {
    const match = CREDITS.matchAt(terms, at)
    if (!match) continue
    if (!terms[match.to]?.tags.has('Colon')) continue
    found.push(...readNames(sentence, match.to + 1))
    at = match.to
  }
  return found
}

const JOINS = new Set([',', '-', 'và', ';', '/'])

function readNames(sentence: Sentence, from: number): Byline[] {
  const { terms } = sentence
  const found: Byline[] = []
  for (let at = from; isCapitalised(terms[at]); ) {
    const reading = readName(terms, at)
    if (!reading) break
    found.push({ sentence, from: at, to: reading.to, name: reading.name })
    if (!JOINS.has(terms[reading.to]?.normal ?? '')) break
    at = reading.to + 1
  }
  return found
}

const MAX_SIGNATURE = 10

/** "Nguyễn Chinh – Đài truyền thanh huyện", "ÚT MƯỜI - HOÀNG LAM": a last line that opens with a name and says no more. */
function readSignature(sentence: Sentence): Byline[] {
  const { terms } = sentence
  if (terms.length > MAX_SIGNATURE || !terms.every((term) => isCapitalised(term) || term.tags.has('Punct'))) return []
  return readNames(sentence, 0)
}
