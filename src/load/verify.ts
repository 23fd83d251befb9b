import type { DuckDBConnection } from '@duckdb/node-api'
import { hasEvidence } from './schema/ddl.js'
import { recordTables } from './schema/tables.js'

/** One thing that was checked: how many, and which were wrong (at most `exampleLimit` of them). */
export type VerifyFinding = { what: string; checked: number; wrong: number; examples: string[] }

const exampleLimit = 5

/** Checks of every record: the quote is what its article's text has at its offsets, in code points. */
export async function verifyEvidence(connection: DuckDBConnection): Promise<VerifyFinding[]> {
  const findings: VerifyFinding[] = []
  for (const { name } of recordTables.filter(hasEvidence)) {
    findings.push(
      await find(
        connection,
        `quotes of ${name}`,
        `SELECT r.id || ' «' || r.quote || '»' AS example,
           a.text IS NULL OR r."end" <= r.start
             OR substr(a.text, r.start + 1, r."end" - r.start) IS DISTINCT FROM r.quote AS wrong
         FROM ${name} r LEFT JOIN articles a ON a.article_id = r.article_id AND a.version_id = r.version_id`,
      ),
    )
  }
  return findings
}

/** Evidence, ids, links and digests of a whole database. */
export async function verifyDatabase(connection: DuckDBConnection): Promise<VerifyFinding[]> {
  const findings = await verifyEvidence(connection)
  for (const { name } of recordTables.filter(hasEvidence)) {
    findings.push(
      await find(connection, `ids of ${name}`, `SELECT id AS example, count(*) > 1 AS wrong FROM ${name} GROUP BY id`),
    )
  }
  for (const [what, sql] of Object.entries(linkQueries)) findings.push(await find(connection, what, sql))
  findings.push(await verifyTextDigests(connection))
  return findings
}

/** Each gives rows of an example and whether it is wrong. */
const linkQueries: Readonly<Record<string, string>> = {
  'totals of parts': `
    SELECT p.id || ' part of ' || p.total AS example, t.id IS NULL OR t.article_id <> p.article_id AS wrong
    FROM (SELECT id, article_id, unnest(part_of) AS total FROM facts) p LEFT JOIN facts t ON t.id = p.total`,
  'facts of checks': `
    SELECT c.id || ' compares ' || c.fact AS example, f.id IS NULL AS wrong
    FROM (SELECT id, unnest(list_concat(total_fact_ids, part_fact_ids)) AS fact FROM checks) c
      LEFT JOIN facts f ON f.id = c.fact`,
  'officials of positions': `
    SELECT p.id AS example, o.id IS NULL AS wrong FROM positions p LEFT JOIN officials o ON o.id = p.official_id`,
  'claims of facts': `
    SELECT f.id AS example, m.n IS DISTINCT FROM 1 AS wrong
    FROM corrected_facts f LEFT JOIN (SELECT fact_id, count(*) AS n FROM claim_mentions GROUP BY fact_id) m
      ON m.fact_id = f.id
    WHERE f.correction IS DISTINCT FROM 'reject'`,
  'mentions of claims': `
    SELECT c.claim_id AS example, m.n IS DISTINCT FROM c.mentions AS wrong
    FROM claims c LEFT JOIN (SELECT claim_id, count(*) AS n FROM claim_mentions GROUP BY claim_id) m USING (claim_id)`,
  'parts of claims': `
    SELECT p.claim_id || ' part of ' || p.total AS example, t.claim_id IS NULL AS wrong
    FROM (SELECT claim_id, unnest(part_of) AS total FROM claims) p LEFT JOIN claims t ON t.claim_id = p.total`,
  'current versions of articles': `
    SELECT a.article_id AS example, v.version_id IS NULL OR NOT v.is_current AS wrong
    FROM articles a LEFT JOIN article_versions v USING (article_id, version_id)`,
  'articles of pages': `
    SELECT p.page_id AS example, a.article_id IS NULL AS wrong
    FROM pages p LEFT JOIN articles a USING (article_id) WHERE p.article_id IS NOT NULL`,
}

async function verifyTextDigests(connection: DuckDBConnection): Promise<VerifyFinding> {
  return find(
    connection,
    'digests of texts',
    `SELECT article_id AS example, sha256(text) <> text_sha256 AS wrong FROM articles`,
  )
}

async function find(connection: DuckDBConnection, what: string, sql: string): Promise<VerifyFinding> {
  const reader = await connection.runAndReadAll(`
    SELECT count(*), count(*) FILTER (wrong), list(example ORDER BY example) FILTER (wrong) FROM (${sql})`)
  const [checked, wrong, examples] = reader.getRowsJson()[0] as [string, string, string[] | null]
  return { what, checked: Number(checked), wrong: Number(wrong), examples: (examples ?? []).slice(0, exampleLimit) }
}

/** SHA-256 (hex) of the body that a row of `pages` points to, as archived; null when the archive does not have it. */
export type DigestArchived = (page: {
  url: string
  archiveFile: string
  archiveOffset: number
}) => Promise<string | null>

/** Compares every archived body with the SHA-256 that was noted when it was fetched. */
export async function verifyArchive(
  connection: DuckDBConnection,
  digestArchived: DigestArchived,
): Promise<VerifyFinding> {
  const finding: VerifyFinding = { what: 'digests of archived pages', checked: 0, wrong: 0, examples: [] }
  const result = await connection.stream(`
    SELECT url, archive_file, archive_offset::DOUBLE, sha256 FROM pages
    WHERE archive_file IS NOT NULL AND archive_offset IS NOT NULL AND sha256 IS NOT NULL
    ORDER BY archive_file, archive_offset`)
  for await (const rows of result.yieldRows()) {
    for (const [url, archiveFile, archiveOffset, digest] of rows as [string, string, number, string][]) {
      finding.checked += 1
      if ((await digestArchived({ url, archiveFile, archiveOffset })) === digest) continue
      finding.wrong += 1
      if (finding.examples.length < exampleLimit) finding.examples.push(`${archiveFile} at ${archiveOffset}: ${url}`)
    }
  }
  return finding
}

/** What `tinhuyen verify` prints. */
export function formatFindings(findings: readonly VerifyFinding[]): string {
  const lines = findings.flatMap(({ what, checked, wrong, examples }) => [
    `${wrong === 0 ? 'ok   ' : 'WRONG'} ${what}: ${checked.toLocaleString('en-US')} checked, ${wrong} wrong`,
    ...examples.map((example) => `        ${example}`),
  ])
  return `${lines.join('\n')}\n`
}
