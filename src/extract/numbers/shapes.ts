import {
  type Chunks,
  type PhraseMatch,
  type RuleMatch,
  RuleSet,
  resolveOverlaps,
  Tag,
  type Term,
} from '../../vietnamese/index.js'
import { endsCompound } from './name-compounds.js'
import type { NumberRule, NumberShape } from './rule.js'
import { numberRules } from './rules/index.js'
import { findUnitAt, type UnitNoun } from './unit-lexicon.js'

/** Chunks [from, to) read together: two numbers, an ordinal, or a name with figures. */
export type ShapeMatch = { from: number; to: number; shape: NumberShape; rule: string; values: number[] }

const ruleSet = new RuleSet(numberRules)

/** Words before a noun that make it "each" or "all": mỗi thôn 3 mô hình, bình quân xã 5 tiêu chí. */
const COUNTED = new Set(['mỗi', 'từng', 'toàn', 'cả'])

/** Whether a noun, percent sign or scale follows the last figure, so that it counts rather than names. */
function isCounted(chunks: Chunks, match: RuleMatch<NumberRule>): boolean {
  const last = chunks.numerals[match.to - 1]
  const left = chunks.line.terms[match.from - 1]
  if (left && (COUNTED.has(left.normal) || isAverage(chunks, match.from))) return true
  const next = chunks.line.terms[match.to]
  if (!next || !last) return false
  if (last.scale > 1 || next.is(Tag.Percent)) return true
  const unit = findUnitAt(chunks.sentence.terms, chunks.from[match.to]!)
  if (unit === null || next.is(Tag.Glued) || NEXT_NAME.has(next.normal)) return false
  // "đội 2 thôn Đông" goes on with the next name, but "HĐND 2 huyện Hạ Lang, Thông Nông" counts.
  return !isYearWord(chunks, unit) && (match.rule.name === 'name/code' || !isPlaceName(chunks, unit))
}

function isAverage(chunks: Chunks, from: number): boolean {
  const { terms } = chunks.line
  return terms[from - 1]?.normal === 'quân' && terms[from - 2]?.normal === 'bình'
}

/** Nouns behind the number of an address that begin its next part. */
const NEXT_NAME = new Set(['đường', 'phường', 'khu', 'điểm', 'đến'])

/** "đợt 1 năm 2012": the year of it, and no number of years. */
function isYearWord(chunks: Chunks, unit: PhraseMatch<UnitNoun>): boolean {
  return unit.entry.unit === 'năm' && chunks.sentence.terms[unit.to]?.is(Tag.Year) === true
}

/** "đội 2 thôn Đông", "tổ 5 phường Tân Lập": the noun begins the next name. */
function isPlaceName(chunks: Chunks, unit: PhraseMatch<UnitNoun>): boolean {
  return unit.entry.group === 'area-unit' && chunks.sentence.terms[unit.to]?.is(Tag.Title) === true
}

/** Whether the match begins the line or stands beside words in capitals, so that its capitals tell nothing. */
function isInCapitals(chunks: Chunks, match: RuleMatch<NumberRule>): boolean {
  const { terms } = chunks.line
  const isUpper = (term: Term | undefined): boolean => term?.is(Tag.Upper) === true
  return match.from === 0 || isUpper(terms[match.from - 1]) || isUpper(terms[match.to])
}

function isNameSafe(chunks: Chunks, match: RuleMatch<NumberRule>): boolean {
  if (match.rule.unlessCapitals && isInCapitals(chunks, match)) return false
  if (endsCompound(chunks.line.terms, match.from)) return false
  if (match.rule.unlessNoun && findUnitAt(chunks.sentence.terms, chunks.to[match.from]!) !== null) return false
  return !match.rule.unlessCounted || !isCounted(chunks, match)
}

function valuesOf(chunks: Chunks, match: RuleMatch<NumberRule>): number[] {
  const values: number[] = []
  for (let index = match.from; index < match.to; index += 1) {
    const value =
      chunks.numerals[index]?.value ??
      chunks.line.terms[index]!.shape.roman ??
      ORDINAL_WORDS.get(chunks.line.terms[index]!.normal)
    if (value !== null && value !== undefined) values.push(value)
  }
  return values
}

const ORDINAL_WORDS = new Map([
  ['nhất', 1],
  ['nhì', 2],
  ['tư', 4],
])

/** "50 - 70 triệu": the scale of the second number is the first's too. */
function shareScale(chunks: Chunks, match: RuleMatch<NumberRule>, values: number[]): void {
  const first = chunks.numerals[match.from]
  const last = chunks.numerals[match.to - 1]
  if (!first || !last || values.length !== 2) return
  if (first.scale === 1 && last.scale > 1 && values[0]! * last.scale <= values[1]!) values[0]! *= last.scale
}

function isRange(chunks: Chunks, match: RuleMatch<NumberRule>, values: number[]): boolean {
  if (values.length !== 2 || !(values[0]! < values[1]!)) return false
  const terms = chunks.line.terms
  // Phone numbers and codes: 02203-123456.
  return !/^0\d{2,}/.test(chunks.sentence.terms[chunks.from[match.from]!]!.text) && !terms[match.from]!.is(Tag.BareWord)
}

function isRatio(chunks: Chunks, match: RuleMatch<NumberRule>): boolean {
  const { terms } = chunks.line
  return !terms[match.to]?.is(Tag.Slash) && !terms[match.from - 1]?.is(Tag.Slash)
}

function hasValues({ values: rows }: NumberRule, values: number[]): boolean {
  return rows === undefined || rows.some((row) => row.every((value, index) => values[index] === value))
}

function accepts(chunks: Chunks, match: RuleMatch<NumberRule>, values: number[]): boolean {
  switch (match.rule.shape) {
    case 'ratio':
      return isRatio(chunks, match)
    case 'range':
      return isRange(chunks, match, values)
    default:
      return hasValues(match.rule, values) && isNameSafe(chunks, match)
  }
}

const LIST_JOINTS = new Set([',', 'và', '-', 'đến', '/', '+'])

/** "thôn 1, 2 và 4", "đường 30/4", "21B": a name runs on over further figures that count nothing. */
function extendName(chunks: Chunks, to: number): number {
  const { terms } = chunks.line
  let end = to
  for (;;) {
    const next = terms[end]
    if (!next) return end
    const isLetter = next.is(Tag.Glued) && next.is(Tag.Word) && next.text.length <= 2 && next.is(Tag.Word)
    if (isLetter && chunks.numerals[end] === null) end += 1
    else if (LIST_JOINTS.has(next.normal) && isPlainInt(terms[end + 1]) && !isUnitAfter(chunks, end + 2)) end += 2
    else return end
  }
}

function isPlainInt(term: Term | undefined): boolean {
  return term?.is(Tag.Value) === true && term.is(Tag.Int)
}

function isUnitAfter(chunks: Chunks, index: number): boolean {
  const next = chunks.line.terms[index]
  if (!next) return false
  const unit = findUnitAt(chunks.sentence.terms, chunks.from[index]!)
  return next.is(Tag.Percent) || (unit !== null && !isPlaceName(chunks, unit) && !isYearWord(chunks, unit))
}

type Accepted = Map<RuleMatch<NumberRule>, number[]>

function readAccepted(chunks: Chunks, isTaken: (from: number, to: number) => boolean): Accepted {
  const values: Accepted = new Map()
  for (const match of ruleSet.sweep(chunks.line)) {
    if (isTaken(match.from, match.to)) continue
    const own = valuesOf(chunks, match)
    shareScale(chunks, match, own)
    if (accepts(chunks, match, own)) values.set(match, own)
  }
  return values
}

function keepLongest(chunks: Chunks, accepted: Accepted, matches: RuleMatch<NumberRule>[]): ShapeMatch[] {
  return resolveOverlaps(matches).kept.map((match) => {
    const { shape, name } = match.rule
    const to = shape === 'name' ? extendName(chunks, match.to) : match.to
    return { from: match.from, to, shape, rule: name, values: accepted.get(match)! }
  })
}

/**
 * Names, ratios, ranges and ordinals of a sentence, without overlap; names win, so that "đường 30/4" is no ratio.
 * `isTaken` says which chunks a date or document holds.
 */
export function findShapes(chunks: Chunks, isTaken: (from: number, to: number) => boolean): ShapeMatch[] {
  const accepted = readAccepted(chunks, isTaken)
  if (accepted.size === 0) return []
  const all = [...accepted.keys()]
  const names = keepLongest(
    chunks,
    accepted,
    all.filter((match) => match.rule.shape === 'name'),
  )
  const others = all.filter(
    (match) => match.rule.shape !== 'name' && !names.some((name) => name.from < match.to && match.from < name.to),
  )
  return [...names, ...keepLongest(chunks, accepted, others)].sort((a, b) => a.from - b.from)
}
