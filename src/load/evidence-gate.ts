import type { DuckDBConnection } from '@duckdb/node-api'
import { hasEvidence } from './schema/ddl.js'
import { recordTables } from './schema/tables.js'
import { stageName } from './staging.js'

/**
 * Takes records out of the stages whose quote is not what the text has at their offsets. Each becomes a row in `issues`,
 * so that the tables hold none and nothing vanishes unseen. Returns how many there were.
 */
export async function rejectWrongEvidence(connection: DuckDBConnection): Promise<number> {
  let rejected = 0
  for (const table of recordTables.filter(hasEvidence)) {
    const stage = stageName(table)
    await connection.run(`
      CREATE OR REPLACE TEMP TABLE wrong_evidence AS
      SELECT r.id, r.article_id, r.start, r."end", r.quote, r.rule, a.pipeline, a.url
      FROM ${stage} r JOIN stage_articles a USING (article_id)
      WHERE r."end" <= r.start OR substr(a.text, r.start + 1, r."end" - r.start) IS DISTINCT FROM r.quote`)
    const found = await connection.run(`DELETE FROM ${stage} WHERE id IN (SELECT id FROM wrong_evidence)`)
    if (found.rowsChanged === 0) continue
    rejected += found.rowsChanged
    await connection.run(`
      INSERT OR REPLACE INTO issues
      SELECT left(sha256('evidence' || w.article_id || w.id || w.quote), 16), NULL, w.pipeline, NULL, 'load', 'error',
        'evidence', coalesce(w.url, w.article_id),
        'Left out of ${table.name}: the text does not have «' || w.quote || '» at ' || w.start || '–' || w."end" ||
          ' (rule ' || w.rule || ')'
      FROM wrong_evidence w`)
  }
  return rejected
}
