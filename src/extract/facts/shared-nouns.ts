import { Tag, type Term } from '../../vietnamese/index.js'
import type { NumberMention } from '../numbers/mention.js'
import type { SentenceReading } from './sentence-reading.js'

/** Longest label of an item, in terms: "Hội Liên hiệp Phụ nữ huyện". */
const LONGEST_LABEL = 8
/** A commune may be called Đại Ân 1: bare names need a figure above this to count. */
const LARGEST_NAME_NUMBER = 3
const ITEM_VERBS = new Set(['có', 'đạt', 'là', ':', '(', 'với'])
/** Words in capitals or with one that open the name of a body, however small its figure. */
const BODY_HEADS = new Set([
  'hội',
  'khối',
  'ban',
  'công',
  'liên',
  'mặt',
  'đảng',
  'huyện',
  'chi',
  'lực',
  'trường',
  'đồn',
])

/**
 * "Hội Nông dân xây dựng 58 mô hình, Hội Phụ nữ 71, Huyện đoàn 27": the noun is told once for all items of a list of names.
 * "xây dựng mới 15, duy trì 70 mô hình": it may be told last, each item by its own verb.
 */
export function shareListNouns(reading: SentenceReading, mentions: NumberMention[]): NumberMention[] {
  if (mentions.length < 2 || mentions.every(({ unit }) => unit !== null)) return mentions
  const shared = [...mentions]
  for (let index = 1; index < shared.length; index += 1) {
    const giver = shared[index - 1]!
    if (canTake(shared[index]!) && canGive(giver) && goesOn(reading, giver, shared[index]!))
      shared[index] = withNounOf(shared[index]!, giver)
  }
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const giver = shared[index + 1]!
    if (!canTake(shared[index]!) || !canGive(giver)) continue
    if (isActedOnLike(reading, shared[index]!, giver) || risesTo(reading, shared[index]!, giver))
      shared[index] = withNounOf(shared[index]!, giver)
  }
  return shared
}

const canTake = ({ unit, kind, modality }: NumberMention) =>
  unit === null && kind === 'cardinal' && modality !== 'at-least'

const canGive = ({ unit, unitKind, unitKnown }: NumberMention) => unit !== null && unitKind === 'count' && unitKnown

function withNounOf(mention: NumberMention, { unit, unitKind, unitKnown }: NumberMention): NumberMention {
  return { ...mention, unit, unitKind, unitKnown, kind: 'quantity' }
}

/** Whether an item of its own, a name and the bare figure, follows the giver's item. */
function goesOn(reading: SentenceReading, giver: NumberMention, mention: NumberMention): boolean {
  if (reading.bracket[giver.from] !== reading.bracket[mention.from]) return false
  const start = startOfItem(reading.terms, mention.from, giver.to)
  if (start === null || reading.verbs.some(({ from, to }) => from >= giver.to && to < start)) return false
  return isNamedItem(reading, start, mention)
}

/** Whether the words from `start` to a bare figure are a name, and nothing but the next item follows: "Tân Vinh 12,". */
export function isNamedItem(reading: SentenceReading, start: number, mention: NumberMention): boolean {
  const { terms } = reading
  const end = ITEM_VERBS.has(terms[mention.from - 1]!.normal) ? mention.from - 1 : mention.from
  if (end <= start || end - start > LONGEST_LABEL || !endsItem(terms[mention.to])) return false
  const isDated = reading.dates.some((date) => date.from === start && date.to === end)
  return isDated || isNamed(reading, start, end, mention.value)
}

function endsItem(term: Term | undefined): boolean {
  return term === undefined || term.is(Tag.Punct) || term.normal === 'và'
}

/** First term behind the comma, semicolon or "và" that opens the item; null where none does. */
export function startOfItem(terms: readonly Term[], at: number, limit: number): number | null {
  for (let index = at - 1; index >= limit; index -= 1) {
    const term = terms[index]!
    if (term.is(Tag.Comma | Tag.Semicolon) || term.normal === 'và') return index + 1
    if (term.is(Tag.Stop)) return null
    if (term.is(Tag.Colon) && index < at - 1) return index + 1
  }
  return null
}

/** Names only: capitals, with the small second syllables of "Hội Nông dân huyện"; no verb, cue or quote. */
function isNamed({ terms, verbs, cues, quote }: SentenceReading, from: number, to: number, value: number): boolean {
  const first = terms[from]!
  const isBody = BODY_HEADS.has(first.normal)
  if (!isBody && (!isCapital(first) || value <= LARGEST_NAME_NUMBER)) return false
  const isClear = [...verbs, ...cues].every((match) => match.to <= from || match.from >= to)
  if (!isClear || quote[from]) return false
  return terms.slice(from, to).every((term, index, words) => {
    return term.is(Tag.Word) && (isBody || isCapital(term) || (index > 0 && isCapital(words[index - 1]!)))
  })
}

const isCapital = (term: Term) => term.is(Tag.Title | Tag.Upper)

/** "xây dựng mới 15, duy trì và nhân rộng 70 mô hình": verb and figure, then verb, figure and noun. */
function isActedOnLike(reading: SentenceReading, mention: NumberMention, giver: NumberMention): boolean {
  const { terms, verbs } = reading
  if (!verbs.some(({ to, entry }) => to === mention.from && GOVERNING.has(entry.role))) return false
  const comma = terms[mention.to]
  if (!comma?.is(Tag.Comma) && comma?.normal !== 'và') return false
  const first = verbs.find(({ from }) => from === mention.to + 1)
  const last = verbs.find(({ to }) => to === giver.from)
  return first !== undefined && last !== undefined && last.from - first.from <= 6
}

const TOWARDS = new Set(['lên', 'xuống', 'đến', 'thành', 'còn'])

/** "tăng từ 36 lên 218 mô hình". */
function risesTo({ terms }: SentenceReading, mention: NumberMention, giver: NumberMention): boolean {
  if (terms[mention.from - 1]?.normal !== 'từ') return false
  return giver.from - mention.to <= 2 && TOWARDS.has(terms[mention.to]?.normal ?? '')
}

const GOVERNING = new Set(['strong', 'build', 'manner', 'newness', 'select'])
