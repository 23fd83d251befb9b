import type { DuckDBConnection } from '@duckdb/node-api'
import {
  insertClaims,
  makeCheckResults,
  makeMentions,
  makeModels,
  makeParts,
  markArticles,
  markConflicts,
} from './claims.js'
import { findEchoes, lendPeriods, makeInput } from './input.js'
import { clearScope, findStale, takeAllArticles, takeSlots, takeStaleArticles, widenScope } from './scope.js'
import { makeAnchors, makeSlots } from './slots.js'

/** Reads the facts of the articles in the scope, each with its slot. */
const readFacts = [makeInput, lendPeriods, findEchoes, makeSlots]

/** Makes the claims of the slots in the scope. */
const remake = [
  clearScope,
  makeAnchors,
  makeMentions,
  makeParts,
  makeModels,
  makeCheckResults,
  insertClaims,
  markConflicts,
  markArticles,
]

/** All that claims are made with: other statements make other claims. */
export const claimStatements: readonly string[] = [findStale, ...readFacts, ...remake]

const temporaryTables = [
  ...['article_marks', 'stale_articles', 'scope_articles', 'scope_slots', 'known_parts', 'told_outside'],
  ...['rounded_words', 'claim_input', 'lent_periods', 'echoes', 'keyed', 'slotted', 'slot_values', 'anchors', 'told'],
  ...['best_facts', 'best_mentions', 'stated_parts', 'claim_parts', 'model_claims', 'claim_checks', 'rival_claims'],
]

/** Above this share of stale articles everything is made anew. */
const mostStale = 0.2

/**
 * Brings `claims` and `claim_mentions` up to the facts; run it in a transaction, after `groupNearDuplicates`. The same
 * facts give the same rows, whatever was there before.
 */
export async function makeClaims(connection: DuckDBConnection): Promise<void> {
  const run = async (...statements: string[]) => {
    for (const statement of statements) await connection.run(statement)
  }
  await run(findStale)
  const share = await shareOfStale(connection)
  if (share > mostStale) await run(takeAllArticles, ...readFacts, takeSlots, ...remake)
  else if (share > 0) await run(takeStaleArticles, ...readFacts, takeSlots, widenScope, ...readFacts, ...remake)
  for (const table of temporaryTables) await connection.run(`DROP TABLE IF EXISTS temp.${table}`)
}

async function shareOfStale(connection: DuckDBConnection): Promise<number> {
  const reader = await connection.runAndReadAll(
    'SELECT (SELECT count(*) FROM stale_articles) / greatest((SELECT count(*) FROM articles), 1)',
  )
  return reader.getRows()[0]![0] as number
}
