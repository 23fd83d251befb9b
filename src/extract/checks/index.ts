import type { CheckRecord } from '../../model/check.js'
import type { Fact } from '../../model/fact.js'
import { makeEvidence, type TextDocument } from '../../vietnamese/index.js'
import type { ExtractContext } from '../context.js'
import type { RecordIds } from '../record-id.js'
import { checkBreakdowns } from './breakdown.js'
import { CodePointText } from './code-point-text.js'
import { checkCommuneCounts } from './commune-count.js'
import type { Finding } from './finding.js'
import { checkPercentages } from './percent.js'

/** Code points around a fact in which the words stand that it hangs on. */
const NEAR = 40

/**
 * Comparisons of an article's facts with each other and with the gazetteer, in text order: parts against totals, ratios
 * and shares against percentages, "27/27 xã" against the communes of that day. Values are never changed.
 */
export function extractChecks(
  doc: TextDocument,
  context: ExtractContext,
  facts: readonly Fact[],
  ids: RecordIds,
): CheckRecord[] {
  const text = new CodePointText(doc)
  const between = (from: number, to: number) => text.slice(from, to)
  const day = context.publishedOn ?? context.eventOn ?? null
  const findings = [
    ...checkBreakdowns(facts, between),
    ...checkPercentages(facts, between),
    ...checkCommuneCounts(facts, context.districtCode, day, {
      before: (start) => text.slice(Math.max(0, start - NEAR), start),
      behind: (end) => text.slice(end, end + NEAR),
    }),
  ]
  return findings.sort((a, b) => startOf(a) - startOf(b)).map((finding) => makeCheck(doc, finding, ids, text))
}

function startOf({ totals, parts }: Finding): number {
  return Math.min(...[...totals, ...parts].map((fact) => fact.evidence.start))
}

function makeCheck(doc: TextDocument, finding: Finding, ids: RecordIds, text: CodePointText): CheckRecord {
  const compared = [...finding.totals, ...finding.parts]
  const start = text.toUtf16(startOf(finding))
  const end = text.toUtf16(Math.max(...compared.map((fact) => fact.evidence.end)))
  const { kind, status, expected, actual } = finding
  return {
    id: ids.make('check', start, end),
    kind,
    status,
    totalFactIds: finding.totals.map((fact) => fact.id),
    partFactIds: finding.parts.map((fact) => fact.id),
    expected,
    actual,
    evidence: makeEvidence(doc, start, end, finding.rule),
  }
}
