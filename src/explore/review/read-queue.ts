import type { Snapshot } from '../database/snapshot.js'

export type Reason = { reason: string; doubts: number }

/** Reasons of the queue, those to be looked at first before the others. */
export function readReasons({ rows }: Snapshot): Promise<Reason[]> {
  return rows('SELECT reason, doubts FROM explorer.doubts ORDER BY priority, reason')
}

export type Doubt = {
  recordId: string
  articleId: string | null
  title: string | null
  url: string | null
  quote: string
  /** What is doubtful, by language */
  en: string | null
  vi: string | null
  /** Words before and after the quote */
  before: string
  after: string
}

export const doubtsPerPage = 10
/** Letters that are shown before and after a quote */
export const lettersAround = 180

/** Tables whose records a reason speaks of. */
const tables: Readonly<Record<string, string>> = {
  'mismatched-check': 'checks',
  'candidates-without-code': 'units',
  'inferred-year': 'dates',
}

/** Kind of record of a reason, as the article page names it; null for corrections. */
export function kindOf(reason: string): 'fact' | 'check' | 'unit' | 'date' | null {
  if (reason === 'stale-correction') return null
  const kinds = { checks: 'check', units: 'unit', dates: 'date' } as const
  return kinds[tables[reason] as keyof typeof kinds] ?? 'fact'
}

/** The first doubts of a reason that nobody has decided on, each with the words around it. */
export async function readQueue({ rows }: Snapshot, reason: string, decided: readonly string[]): Promise<Doubt[]> {
  const table = tables[reason] ?? 'explorer.facts'
  return rows<Doubt>(
    `WITH waiting AS (
      SELECT * FROM explorer.review
      WHERE reason = $1 AND record_id NOT IN (SELECT unnest(from_json($2, '["VARCHAR"]')))
      ORDER BY priority, record_id LIMIT ${doubtsPerPage}
    ), placed AS (
      SELECT w.*, (SELECT any_value(r.start) FROM ${table} r WHERE r.id = w.record_id) AS start FROM waiting w)
    SELECT p.record_id AS "recordId", p.article_id AS "articleId", a.title, p.url, p.quote, p.detail AS en, p.detail_vi AS vi,
      coalesce(substr(a.text, greatest(1, p.start::INTEGER + 1 - ${lettersAround}), least(${lettersAround}, p.start::INTEGER)), '') AS "before",
      coalesce(substr(a.text, p.start::INTEGER + 1 + length(p.quote), ${lettersAround}), '') AS "after"
    FROM placed p LEFT JOIN articles a ON a.article_id = p.article_id ORDER BY p.priority, p.record_id`,
    [reason, JSON.stringify(decided)],
  )
}
