import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { numberText, quoteText } from '../../load/schema/column.js'
import { isListed } from './takedown.js'

/** One claim about models that is not what it was in the last release. */
export type Change = {
  claimId: string
  change: 'added' | 'changed' | 'removed'
  cause: 'source changed' | 'rule changed' | 'correction' | 'takedown'
  district: string | null
  before: string | null
  after: string | null
  url: string | null
}

export type ChangesInput = {
  /** Folder of the last release */
  last: string
  /** Folder of this release, tables written */
  next: string
  takenDownUrls: readonly string[]
}

const fields = [
  'count',
  'measure',
  'topic',
  'unit',
  'modality',
  'scope',
  'part_of',
  'mentions',
  'period_from',
  'period_to',
]

function describe(alias: string): string {
  return `concat_ws(' ', ${numberText(`${alias}.count`)}, ${alias}.unit, ${alias}.measure, coalesce(${alias}.period_to::VARCHAR, ''), ${alias}.scope)`
}

/**
 * Claims about models that were added, changed or removed since the last release, each with its cause: its page is new,
 * gone or has another text (source changed), a correction speaks of it, it was taken down, else the rules read it anew.
 * The inside database is attached as `source`: it knows the corrections.
 */
export async function findChanges(connection: DuckDBConnection, input: ChangesInput): Promise<Change[]> {
  const table = (folder: string, name: string) =>
    `read_parquet(${quoteText(join(folder, 'parquet', `${name}.parquet`))})`
  if (!existsSync(join(input.last, 'parquet', 'v_model_counts.parquet'))) return []
  const differs = fields.map((field) => `o."${field}" IS DISTINCT FROM n."${field}"`).join(' OR ')
  const reader = await connection.runAndReadAll(`
    WITH o AS (FROM ${table(input.last, 'v_model_counts')}), n AS (FROM ${table(input.next, 'v_model_counts')}),
    changed AS (
      SELECT coalesce(n.claim_id, o.claim_id) AS claim_id,
        CASE WHEN o.claim_id IS NULL THEN 'added' WHEN n.claim_id IS NULL THEN 'removed' ELSE 'changed' END AS change,
        coalesce(n.district, o.district) AS district, coalesce(n.url, o.url) AS url,
        CASE WHEN o.claim_id IS NOT NULL THEN ${describe('o')} END AS before,
        CASE WHEN n.claim_id IS NOT NULL THEN ${describe('n')} END AS after
      FROM o FULL JOIN n ON o.claim_id = n.claim_id
      WHERE o.claim_id IS NULL OR n.claim_id IS NULL OR ${differs}
    ), told AS (
      SELECT claim_id, fact_id, article_id FROM ${table(input.last, 'claim_mentions')}
      UNION SELECT claim_id, fact_id, article_id FROM ${table(input.next, 'claim_mentions')}
    ), texts AS (
      SELECT article_id, old.version_id IS DISTINCT FROM new.version_id AS other_text,
        ${isListed('coalesce(old.url, new.url)', input.takenDownUrls)} AS taken_down
      FROM ${table(input.last, 'articles')} old FULL JOIN ${table(input.next, 'articles')} new USING (article_id)
    ), causes AS (
      SELECT t.claim_id, bool_or(x.taken_down AND x.other_text) AS taken_down, bool_or(x.other_text) AS other_text,
        bool_or(k.record_id IS NOT NULL) AS corrected
      FROM told t LEFT JOIN texts x USING (article_id)
        LEFT JOIN (SELECT DISTINCT record_id FROM source.corrections WHERE state = 'applied') k ON k.record_id = t.fact_id
      GROUP BY t.claim_id
    )
    SELECT c.claim_id AS "claimId", c.change,
      CASE WHEN s.taken_down THEN 'takedown' WHEN s.corrected THEN 'correction' WHEN s.other_text THEN 'source changed'
        ELSE 'rule changed' END AS cause,
      c.district, c.before, c.after, c.url
    FROM changed c LEFT JOIN causes s USING (claim_id)
    ORDER BY c.change, c.claim_id`)
  return reader.getRowObjectsJson() as unknown as Change[]
}

/** CHANGES.md: counts by kind and cause, then each claim. */
export function changesMarkdown(changes: readonly Change[], version: string, lastVersion: string | null): string {
  const title = `# Changes of ${version}\n`
  if (lastVersion === null) return `${title}\nFirst release.\n`
  if (changes.length === 0) return `${title}\nNo claim about models has changed since ${lastVersion}.\n`
  const groups = new Map<string, number>()
  for (const { change, cause } of changes)
    groups.set(`${change} | ${cause}`, (groups.get(`${change} | ${cause}`) ?? 0) + 1)
  const counts = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `| ${key} | ${count} |`)
  const rows = changes.map(({ claimId, change, cause, district, before, after, url }) => {
    const cells = [claimId, change, cause, district, before, after, url].map((cell) =>
      (cell ?? '').replaceAll('|', '\\|'),
    )
    return `| ${cells.join(' | ')} |`
  })
  return [
    title,
    `Claims about models against ${lastVersion}.\n`,
    '| change | cause | claims |\n|---|---|---|',
    ...counts,
    '\n| claim | change | cause | district | before | after | first source |\n|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
