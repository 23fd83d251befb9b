import { Tag, type Term } from '../../vietnamese/index.js'
import { isFigure, readUnitPhrase } from '../numbers/index.js'
import type { NumberMention } from '../numbers/mention.js'
import type { SentenceReading } from './sentence-reading.js'
import { isNamedItem, startOfItem } from './shared-nouns.js'

/** How far back the noun of "số mô hình được công nhận là 22" may stand, in terms. */
const REACH = 16
/** In a list behind a colon it may stand further off: "Số mô hình được công nhận: cấp xã 40, cấp huyện 12". */
const LIST_REACH = 60
const COUNTERS = new Set(['số', 'lượng'])
const COPULAS = new Set(['là', 'đạt', ':', 'có', 'được', 'còn', 'lên', 'khoảng', 'hơn', 'gần', 'trên', 'đến', 'tới'])

/** Gives a bare number the noun that stands apart from it: before it behind "số", or behind a bracket. */
export function withNounApart(reading: SentenceReading, mention: NumberMention): NumberMention {
  if (mention.unit !== null || (mention.kind !== 'cardinal' && mention.kind !== 'ratio')) return mention
  return (
    withNounBehindBracket(reading, mention) ??
    withNounBesideBracket(reading, mention) ??
    withNounBefore(reading, mention)
  )
}

/** "90 (65 tập thể, 25 cá nhân) mô hình": the bracket stands between number and noun. */
function withNounBehindBracket({ terms, bracket }: SentenceReading, mention: NumberMention): NumberMention | null {
  if (!terms[mention.to]?.is(Tag.OpenParen)) return null
  let close = mention.to
  while (close < terms.length && bracket[close] !== bracket[mention.from]) close += 1
  return withNoun(mention, terms, close)
}

/** "100% (11/11) xã", "các xã, thị trấn (11/11)": a ratio in a bracket of its own. */
function withNounBesideBracket({ terms }: SentenceReading, mention: NumberMention): NumberMention | null {
  const open = mention.from - 1
  if (mention.kind !== 'ratio' || !terms[open]?.is(Tag.OpenParen) || !terms[mention.to]?.is(Tag.CloseParen)) return null
  const behind = withNoun(mention, terms, mention.to + 1)
  if (behind) return behind
  for (let at = Math.max(0, open - LONGEST_NOUN); at < open; at += 1) {
    const noun = readUnitPhrase(terms, at, false)
    if (noun?.known && noun.to === open) return withNoun(mention, terms, at)
  }
  return null
}

/** Longest noun before a bracket, in terms: "xã, phường, thị trấn". */
const LONGEST_NOUN = 6

function withNoun(mention: NumberMention, terms: readonly Term[], at: number): NumberMention | null {
  const noun = readUnitPhrase(terms, at, false)
  if (!noun?.known || noun.unitKind !== 'count') return null
  return { ...mention, unit: noun.unit, unitKind: 'count', unitKnown: true, unitSpan: [noun.from, noun.to] }
}

/** "tổng số mô hình đăng ký là 96", "Số mô hình: 14", "số mô hình ở cấp tỉnh là 5, cấp huyện 24". */
function withNounBefore(reading: SentenceReading, mention: NumberMention): NumberMention {
  const { terms } = reading
  const isLabelled = followsLabel(reading, mention) || followsName(reading, mention)
  if (!COPULAS.has(terms[mention.from - 1]?.normal ?? '') && !isLabelled) return mention
  const isList = isLabelled || hasColonBefore(reading, mention.from)
  for (let index = mention.from - 2; index >= Math.max(0, mention.from - (isList ? LIST_REACH : REACH)); index -= 1) {
    const term = terms[index]!
    if (term.is(Tag.Stop) && index < mention.from - 1) return mention
    if (term.is(Tag.Semicolon) && !isList) return mention
    if (isFigure(terms, index) && !isList) return mention
    if (!COUNTERS.has(terms[index]!.normal)) continue
    const found = withNoun(mention, terms, index + 1)
    if (found) return found
  }
  return mention
}

/** "cấp xã 40", "tập thể 52": the number stands right behind the label of its item. */
function followsLabel({ labels, terms }: SentenceReading, { from }: NumberMention): boolean {
  const isApart = terms[from - 1]?.is(Tag.OpenParen) || terms[from - 1]?.normal === 'là'
  const end = isApart ? from - 1 : from
  return labels.some(({ entry, to }) => to === end && ['level', 'holder', 'sector', 'actors'].includes(entry.kind))
}

/** "Số mô hình của các đơn vị: Tân Vinh 12, Cao Sơn 9": an item of a list behind a colon. */
function followsName(reading: SentenceReading, mention: NumberMention): boolean {
  if (!hasColonBefore(reading, mention.from)) return false
  const start = startOfItem(reading.terms, mention.from, Math.max(0, mention.from - REACH))
  return start !== null && isNamedItem(reading, start, mention)
}

function hasColonBefore({ terms }: SentenceReading, from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - LIST_REACH); index -= 1) {
    if (terms[index]!.is(Tag.Colon)) return true
  }
  return false
}
