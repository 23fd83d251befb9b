import type { Article } from '../model/article.js'
import type { Evidence } from '../model/evidence.js'
import { hashId } from '../model/ids.js'
import type { IssueRow } from './schema/operations.js'

/** A record whose quote is not what the text has at its offsets. It is left out, and becomes a row in `issues`. */
export type Rejected = { article: Article; table: string; id: string; evidence: Evidence }

const surrogates = /[\ud800-\udfff]/

/** Compares quotes with one text; offsets count code points. */
export function makeEvidenceGate(text: string): (evidence: Evidence) => boolean {
  // Without surrogates code points are UTF-16 units, which slice at once.
  if (!surrogates.test(text)) {
    return ({ start, end, quote }) => end > start && text.slice(start, end) === quote
  }
  const points = [...text]
  return ({ start, end, quote }) => end > start && points.slice(start, end).join('') === quote
}

/** Row of `issues` that tells of a rejected record. */
export function rejectionIssue({ article, table, id, evidence }: Rejected): IssueRow {
  const { start, end, quote, rule } = evidence
  return {
    issueId: hashId('evidence', table, id, start, end, quote),
    runId: null,
    pipeline: article.pipeline,
    at: null,
    stage: 'load',
    severity: 'error',
    code: 'evidence',
    place: article.url ?? article.id,
    message: `Left out of ${table}: the text does not have «${quote}» at ${start}–${end} (rule ${rule})`,
  }
}
