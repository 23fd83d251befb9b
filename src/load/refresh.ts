import { makeAllClaims } from './claims/index.js'
import { applyCorrections, type CorrectionsResult } from './corrections/apply.js'
import { loadPlaces } from './load-places.js'
import { makeBreakdowns, makeOffices } from './make-offices.js'
import { groupNearDuplicates } from './near-duplicates.js'
import { inTransaction, type Writer } from './writer.js'

export type RefreshOptions = {
  /** Folder of correction files; by default corrections/ in the data folder */
  corrections?: string
}

/**
 * Makes everything that follows from the records: places, corrections, near-duplicates, claims, offices. Call it before
 * `publish`. Returns what became of the corrections.
 */
export async function refreshDerived(writer: Writer, options: RefreshOptions = {}): Promise<CorrectionsResult> {
  const { connection } = writer
  await loadPlaces(writer)
  const corrections = await applyCorrections(writer, options.corrections ?? writer.paths.corrections)
  await inTransaction(connection, async () => {
    await groupNearDuplicates(connection)
    await makeAllClaims(connection)
    await connection.run(makeOffices)
    await connection.run(makeBreakdowns)
  })
  return corrections
}
