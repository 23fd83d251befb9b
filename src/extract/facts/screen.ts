import { RuleSet, Tag, type Term } from '../../vietnamese/index.js'
import type { DocumentMention } from '../documents/index.js'
import type { NumberMention } from '../numbers/mention.js'
import { notFactRules } from './not-fact-rules.js'
import type { SentenceReading } from './sentence-reading.js'

/** Why a number is no fact. */
export type Refusal = { mention: NumberMention; reason: string }
export type Screened = { accepted: NumberMention[]; refused: Refusal[] }

const ruleSet = new RuleSet(notFactRules)

/** Nouns of sets that everybody knows the size of: "bốn lĩnh vực", "hai cấp". */
const SET_NOUNS = new Set(['lĩnh vực', 'cấp', 'mặt', 'mùa', 'miền', 'bên', 'phía', 'chiều', 'cực', 'giới', 'giai đoạn'])
const ANAPHORS = new Set(['này', 'ấy', 'kia', 'nói', 'kể', 'trên', 'đó'])

/** Sorts the numbers of a sentence into those that say how many of something, and the rest with the reason. */
export function screenNumbers(reading: SentenceReading, documents: readonly DocumentMention[]): Screened {
  const byRule = refusedByRules(reading)
  const screened: Screened = { accepted: [], refused: [] }
  for (const mention of reading.numbers) {
    const reason = byRule.get(mention) ?? refusal(reading, mention, documents)
    if (reason) screened.refused.push({ mention, reason })
    else screened.accepted.push(mention)
  }
  return screened
}

function refusedByRules(reading: SentenceReading): Map<NumberMention, string> {
  const refused = new Map<NumberMention, string>()
  for (const { rule, groups } of ruleSet.sweep(reading.sentence)) {
    const span = groups.number
    if (!span) continue
    const mention = reading.numbers.find((number) => number.valueFrom < span[1] && span[0] < number.valueTo)
    if (!mention || (rule.unlessCounted && isCounted(reading, mention))) continue
    refused.set(mention, rule.name)
  }
  return refused
}

/** "tổ 5 người" counts; "thôn 3 xã Thanh Thịnh" names: there a name follows the noun. */
function isCounted(reading: SentenceReading, mention: NumberMention): boolean {
  if (mention.unitKind !== 'count') return mention.unit !== null
  if (!mention.unitKnown || !mention.unitSpan || mention.unitSpan[0] < mention.valueTo) return false
  const behind = reading.terms[mention.unitSpan[1]]
  return !behind?.is(Tag.Title | Tag.Num)
}

function refusal(
  reading: SentenceReading,
  mention: NumberMention,
  documents: readonly DocumentMention[],
): string | null {
  if (mention.kind === 'ordinal') return 'ordinal'
  const { quote } = reading
  if (documents.some((document) => document.from < mention.valueTo && mention.valueFrom < document.to))
    return 'document'
  if (quote[mention.valueFrom] && quote[mention.valueFrom] === quote[mention.valueTo - 1]) return 'quoted-name'
  if (isInDate(reading, mention)) return 'date'
  if (mention.unitKind === 'duration' && isPartOfPeriod(reading, mention)) return 'period'
  if (mention.unit !== null && SET_NOUNS.has(mention.unit) && mention.of === null && mention.value <= 12) return 'set'
  if (isArticle(reading, mention)) return 'article'
  if (isListMark(reading, mention)) return 'list-mark'
  if (isFootnote(reading, mention)) return 'footnote'
  if (mention.unit === null && isFragment(reading, mention)) return 'fragment'
  if (isAnaphor(reading, mention)) return 'anaphor'
  return null
}

function isInDate(reading: SentenceReading, mention: NumberMention): boolean {
  return reading.dates.some((date) => date.from < mention.valueTo && mention.valueFrom < date.to)
}

const LUNAR_DAYS = new Set(['mồng', 'mùng', 'rằm'])
const BEFORE_SPANS = new Set([
  'sau',
  'trong',
  'qua',
  'hơn',
  'gần',
  'suốt',
  'khoảng',
  'được',
  'dưới',
  'trên',
  'mất',
  'dài',
  'hạn',
  'vòng',
  'gian',
  'từ',
  'thêm',
])

/** "2 ngày 27 và 28/5", "5 năm 2010–2015": its ends stand beside it. "Thu ngân sách 9 tháng" is short for the period. */
function isPartOfPeriod(reading: SentenceReading, mention: NumberMention): boolean {
  const { terms, dates } = reading
  if (dates.some((date) => date.from >= mention.valueTo && date.from - mention.to <= 1)) return true
  if (LUNAR_DAYS.has(terms[mention.to]?.normal ?? '')) return true
  if (mention.unit === 'phút' && terms[mention.from - 1]?.normal === 'giờ') return true
  if (mention.unit !== 'tháng' || mention.valueFrom !== mention.from) return false
  return mention.value >= 2 && mention.value <= 11 && !BEFORE_SPANS.has(terms[mention.from - 1]?.normal ?? '')
}

/** The word một is a count only beside a measure, in a ratio, or where other numbers are counted with it. */
function isArticle(reading: SentenceReading, mention: NumberMention): boolean {
  if (mention.value !== 1 || mention.of !== null || mention.max !== null || mention.modality !== 'exact') return false
  if (mention.valueTo - mention.valueFrom !== 1 || reading.terms[mention.valueFrom]!.normal !== 'một') return false
  return mention.unitKind === 'count' || mention.unitKind === 'other' || mention.unit === null
    ? !reading.numbers.some(
        (other) => other !== mention && other.unit !== null && Math.abs(other.from - mention.from) <= 8,
      )
    : false
}

/** A bare number glued to a sign is a piece of something else: 18-11, 12+300, 3/2. */
function isFragment({ terms }: SentenceReading, mention: NumberMention): boolean {
  if (mention.kind !== 'cardinal') return false
  const before = terms[mention.valueFrom - 1]
  const after = terms[mention.valueTo]
  const isSign = (term: Term | undefined) => term?.is(Tag.Dash | Tag.Slash | Tag.Plus) === true
  const isGluedBefore = isSign(before) && terms[mention.valueFrom]!.is(Tag.Glued)
  return isGluedBefore || (isSign(after) && after!.is(Tag.Glued) && terms[mention.valueTo + 1]?.is(Tag.Num) === true)
}

/** "1. Mô hình…", "2- Về công tác…" at the head of a line. */
function isListMark(reading: SentenceReading, mention: NumberMention): boolean {
  if (mention.valueFrom > 1 || mention.unit !== null) return false
  const after = reading.terms[mention.valueTo]
  return (after?.is(Tag.Punct) && !after.is(Tag.OpenParen)) ?? false
}

/** "trên 14.800 đảng viên[2]". */
function isFootnote({ terms }: SentenceReading, { valueFrom, valueTo }: NumberMention): boolean {
  return terms[valueFrom - 1]?.text === '[' && terms[valueTo]?.text === ']'
}

/** "2 mô hình này", "5 đơn vị nói trên": told before. */
function isAnaphor(reading: SentenceReading, mention: NumberMention): boolean {
  if (mention.unit === null || mention.value > 30 || mention.of !== null) return false
  const next = reading.terms[mention.to]
  if (!next || !ANAPHORS.has(next.normal)) return false
  const behind = reading.terms[mention.to + 1]
  if (next.normal === 'này' || next.normal === 'ấy') return true
  if (next.normal === 'nói' || next.normal === 'kể') return behind?.normal === 'trên'
  return !behind || behind.is(Tag.Punct) || ['đã', 'đều', 'được', 'có', 'là', 'sẽ'].includes(behind.normal)
}

/** A number without a noun counts only as a part of something: it is kept until the lists have been read. */
export function isBare(mention: NumberMention): boolean {
  return mention.unit === null && mention.kind !== 'percent' && mention.kind !== 'money'
}
