import type { DuckDBConnection } from '@duckdb/node-api'
import { localMoment, selectStaged } from './record-stage.js'
import { recordTables } from './schema/tables.js'

export type RecordCounts = {
  /** Articles that were not there before */
  added: number
  /** Articles whose records were replaced: new text, or the same text read by better rules */
  replaced: number
  /** Articles that were there with exactly these records */
  unchanged: number
  /** Captures older than the one in the tables: noted in article_versions only */
  older: number
  /** Records written */
  records: number
}

/** What becomes of each staged article. An article without a time of capture replaces what is there. */
const decide = `CREATE OR REPLACE TEMP TABLE stage_decisions AS
  SELECT s.article.id AS article_id,
    CASE WHEN a.article_id IS NULL THEN 'added'
      WHEN a.records_digest = s.extras."recordsDigest" THEN 'unchanged'
      WHEN ${localMoment('s.article."capturedAt"')} < a.captured_at AND a.version_id <> s.article."versionId" THEN 'older'
      ELSE 'replaced' END AS decision
  FROM stage_records s LEFT JOIN articles a ON a.article_id = s.article.id`

const decidedAs = (...decisions: string[]) =>
  `SELECT article_id FROM stage_decisions WHERE decision IN (${decisions.map((one) => `'${one}'`).join(', ')})`

/** Moves the staged articles into the record tables; run it in a transaction. */
export async function mergeStagedRecords(connection: DuckDBConnection): Promise<RecordCounts> {
  await connection.run(decide)
  const counts = await countDecisions(connection)
  if (counts.unchanged + counts.older > 0) {
    await connection.run(`DELETE FROM stage_records WHERE article.id IN (${decidedAs('unchanged', 'older')})`)
  }
  for (const table of recordTables) {
    if (counts.replaced > 0) {
      await connection.run(`DELETE FROM ${table.name} WHERE article_id IN (${decidedAs('replaced')})`)
    }
    const inserted = await connection.run(`INSERT INTO ${table.name} ${selectStaged(table)}`)
    if (table.name !== 'articles') counts.records += inserted.rowsChanged
  }
  return counts
}

async function countDecisions(connection: DuckDBConnection): Promise<RecordCounts> {
  const reader = await connection.runAndReadAll('SELECT decision, count(*) FROM stage_decisions GROUP BY decision')
  const counts: RecordCounts = { added: 0, replaced: 0, unchanged: 0, older: 0, records: 0 }
  for (const [decision, count] of reader.getRows() as ['added' | 'replaced' | 'unchanged' | 'older', bigint][]) {
    counts[decision] = Number(count)
  }
  return counts
}
