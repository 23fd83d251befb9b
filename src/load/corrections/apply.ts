import type { DuckDBConnection } from '@duckdb/node-api'
import { replaceAll } from '../load-rows.js'
import type { CorrectionRow } from '../schema/operations.js'
import { tableNamed } from '../schema/tables.js'
import type { Writer } from '../writer.js'
import { readCorrections } from './read.js'

export type CorrectionsResult = { applied: number; stale: number; invalid: number }

/**
 * Reads the corrections anew and puts them into `corrections`, each with its state: what was corrected before and is in
 * no file any more is thereby undone. `corrected_facts`, claims and views follow the rows with state applied.
 */
export async function applyCorrections(writer: Writer, folder: string): Promise<CorrectionsResult> {
  const { connection } = writer
  await replaceAll(writer, tableNamed('corrections'), readCorrections(folder))
  for (const statement of staleness) await connection.run(statement)
  return countStates(connection)
}

const records = ['facts', 'officials', 'dates', 'units', 'documents', 'checks']
  .map((table) => `SELECT id, quote FROM ${table}`)
  .join(' UNION ALL ')

/** A correction speaks of one record with one quote; where either is gone, it must be looked at again. */
const staleness: readonly string[] = [
  `UPDATE corrections SET state = 'stale', problem = 'the article has no such words'
   WHERE state = 'applied' AND action = 'add' AND NOT EXISTS (
     FROM articles a WHERE a.article_id = corrections.article_id AND contains(a.text, corrections.quote))`,
  `UPDATE corrections SET state = 'stale', problem = 'the record now quotes «' || r.quote || '»'
   FROM (${records}) r
   WHERE state = 'applied' AND action <> 'add' AND r.id = record_id AND r.quote <> corrections.quote`,
  `UPDATE corrections SET state = 'stale', problem = 'there is no such record any more'
   WHERE state = 'applied' AND action <> 'add' AND record_id NOT IN (SELECT id FROM (${records}))
     AND record_id NOT IN (SELECT record_id FROM corrections WHERE action = 'add' AND state = 'applied')`,
]

async function countStates(connection: DuckDBConnection): Promise<CorrectionsResult> {
  const reader = await connection.runAndReadAll('SELECT state, count(*)::INTEGER FROM corrections GROUP BY state')
  const counts = new Map(reader.getRows() as [CorrectionRow['state'], number][])
  const of = (state: CorrectionRow['state']) => counts.get(state) ?? 0
  return { applied: of('applied'), stale: of('stale'), invalid: of('invalid') }
}
