import { findUnitAt } from '../numbers/index.js'
import type { NumberMention } from '../numbers/mention.js'
import type { SentenceReading } from './sentence-reading.js'

/** How far back the noun of "số mô hình được công nhận là 22" may stand, in terms. */
const REACH = 16
/** In a list behind a colon it may stand further off: "Số mô hình được công nhận: cấp xã 40, cấp huyện 12". */
const LIST_REACH = 60
const COUNTERS = new Set(['số', 'lượng'])
const COPULAS = new Set(['là', 'đạt', ':', 'có', 'được', 'còn', 'lên', 'khoảng', 'hơn', 'gần', 'trên', 'đến', 'tới'])

/** Gives a bare number the noun that "số" counts before it: "tổng số mô hình đăng ký là 96", "Số mô hình: 14". */
export function withNounBefore(reading: SentenceReading, mention: NumberMention): NumberMention {
  if (mention.unit !== null || (mention.kind !== 'cardinal' && mention.kind !== 'ratio')) return mention
  const { terms } = reading
  if (!COPULAS.has(terms[mention.from - 1]?.normal ?? '') && !followsLabel(reading, mention)) return mention
  const isList = hasColonBefore(reading, mention.from)
  for (let index = mention.from - 2; index >= Math.max(0, mention.from - (isList ? LIST_REACH : REACH)); index -= 1) {
    const tags = terms[index]!.tags
    if (tags.has('Stop') && index < mention.from - 1) return mention
    if (tags.has('Semicolon') && !isList) return mention
    if (tags.has('Num') && !isList) return mention
    if (!COUNTERS.has(terms[index]!.normal)) continue
    const noun = findUnitAt(terms, index + 1)
    if (noun?.entry.unitKind !== 'count') continue
    return { ...mention, unit: noun.entry.unit, unitKind: 'count', unitKnown: true, unitSpan: [noun.from, noun.to] }
  }
  return mention
}

/** "cấp xã 40", "tập thể 52": the number stands right behind the label of its item. */
function followsLabel({ labels }: SentenceReading, { from }: NumberMention): boolean {
  return labels.some(({ entry, to }) => to === from && ['level', 'holder', 'sector', 'actors'].includes(entry.kind))
}

function hasColonBefore({ terms }: SentenceReading, from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - LIST_REACH); index -= 1) {
    if (terms[index]!.tags.has('Colon')) return true
  }
  return false
}
