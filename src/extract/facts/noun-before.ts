import { findUnitAt } from '../numbers/index.js'
import type { NumberMention } from '../numbers/mention.js'
import type { SentenceReading } from './sentence-reading.js'

/** How far back the noun of "số mô hình được công nhận là 22" may stand, in terms. */
const REACH = 16
const COUNTERS = new Set(['số', 'lượng'])
const COPULAS = new Set(['là', 'đạt', ':', 'có', 'được', 'còn', 'lên', 'khoảng', 'hơn', 'gần', 'trên', 'đến', 'tới'])

/** Gives a bare number the noun that "số" counts before it: "tổng số mô hình đăng ký là 96", "Số mô hình: 14". */
export function withNounBefore(reading: SentenceReading, mention: NumberMention): NumberMention {
  if (mention.unit !== null || (mention.kind !== 'cardinal' && mention.kind !== 'ratio')) return mention
  const { terms } = reading
  if (!COPULAS.has(terms[mention.from - 1]?.normal ?? '')) return mention
  for (let index = mention.from - 2; index >= Math.max(0, mention.from - REACH); index -= 1) {
    const tags = terms[index]!.tags
    if (tags.has('Semicolon') || tags.has('Num') || (tags.has('Stop') && index < mention.from - 1)) return mention
    if (!COUNTERS.has(terms[index]!.normal)) continue
    const noun = findUnitAt(terms, index + 1)
    if (noun?.entry.unitKind !== 'count') continue
    return { ...mention, unit: noun.entry.unit, unitKind: 'count', unitKnown: true, unitSpan: [noun.from, noun.to] }
  }
  return mention
}
