import type { CheckRecord } from '../../model/check.js'
import type { Fact } from '../../model/fact.js'
import { findSplits, type Split, sumOf } from './breakdown-splits.js'
import type { Finding } from './finding.js'

/** Characters before a part in which its announcement stands. */
const TAIL = 40

/** A rounded total agrees with parts that miss it by no more than this share. */
const ROUNDING = 0.1

/** Compares stated parts with the totals that the text says they split. `between` gives the words between two places. */
export function checkBreakdowns(facts: readonly Fact[], between: (from: number, to: number) => string): Finding[] {
  return findSplits(facts).flatMap((split) => {
    const status = judge(split, between)
    if (!status) return []
    const { totals, parts } = split
    return [
      {
        kind: 'breakdown' as const,
        status,
        totals,
        parts,
        expected: sumOf(totals),
        actual: sumOf(parts),
        rule: 'check/breakdown',
      },
    ]
  })
}

/** Verdict of a split; null where a vague total ("hàng trăm") leaves nothing to compare. */
function judge(split: Split, between: (from: number, to: number) => string): CheckRecord['status'] | null {
  const expected = sumOf(split.totals)
  const actual = sumOf(split.parts)
  if (isShareOfOther(split)) return null
  if (actual === expected) return split.parts.length > 1 ? 'ok' : 'partial'
  if ([...split.totals, ...split.parts].some((fact) => fact.modality !== 'exact' || fact.max !== null)) {
    if (split.totals.some((fact) => fact.modality === 'at-least')) return null
    if (Math.abs(actual - expected) <= expected * ROUNDING && split.parts.length > 1) return 'ok'
    return actual < expected ? 'partial' : null
  }
  if (split.parts.length > 1 && isComplete(split, between)) return 'mismatch'
  // Traits that overlap (đảng viên, dân tộc thiểu số, trình độ) may exceed their total without a slip: no split at all.
  return actual < expected ? 'partial' : null
}

/** "toàn tỉnh có 1.065 mô hình; riêng huyện đăng ký 98 mô hình": one place's share of a larger one's figure splits nothing. */
function isShareOfOther({ totals, parts }: Split): boolean {
  const [part] = parts
  return parts.length === 1 && part!.subjectUnitId !== null && part!.subjectUnitId !== totals[0]!.subjectUnitId
}

/** Whether the text means to name all parts: both holders, new and kept, four fields, or words that list ("gồm"). */
function isComplete({ totals, parts }: Split, between: (from: number, to: number) => string): boolean {
  if (new Set(parts.map((part) => part.holder)).size === 2 && parts.every((part) => part.holder)) return true
  if (new Set(parts.map((part) => part.sector).filter((sector) => sector !== null)).size >= 4) return true
  const measures = new Set(parts.map((part) => part.measure))
  if (measures.has('new') && (measures.has('maintained') || measures.has('replicated'))) return true
  if (isUnitSplit(totals, parts)) return true
  return listsAll(between(totals.at(-1)!.evidence.end, parts[0]!.evidence.start))
}

/** Words right before the first part that announce all of them: "gồm", "cụ thể", an opening bracket; not "trong đó". */
function listsAll(words: string): boolean {
  const near = words.slice(-TAIL).toLowerCase()
  if (/trong (?:đó|số)/u.test(near)) return false
  return /(?:^|[\s(,;:])(?:bao gồm|gồm|cụ thể|chia ra)(?:[\s:,]|$)/u.test(near) || /\((?:[^()]{0,24})$/u.test(near)
}

/** "71 mô hình, điển hình: 61 mô hình và 10 điển hình": every noun of the total has its part. */
function isUnitSplit(totals: Fact[], parts: Fact[]): boolean {
  const unit = totals.length === 1 ? totals[0]!.unit : null
  const nouns = unit?.toLowerCase().split(', ') ?? []
  return nouns.length > 1 && nouns.every((noun) => parts.some((part) => part.unit?.toLowerCase() === noun))
}
