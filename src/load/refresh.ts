import { makeAllClaims } from './claims/index.js'
import { loadPlaces } from './load-places.js'
import { groupNearDuplicates } from './near-duplicates.js'
import { inTransaction, type Writer } from './writer.js'

/** Makes everything that follows from the records: places, near-duplicates, claims. Call it before `publish`. */
export async function refreshDerived(writer: Writer): Promise<void> {
  const { connection } = writer
  await loadPlaces(writer)
  await inTransaction(connection, async () => {
    await groupNearDuplicates(connection)
    await makeAllClaims(connection)
  })
}
