import type { DuckDBConnection } from '@duckdb/node-api'
import {
  makeCheckResults,
  makeClaims,
  makeMentions,
  makeModels,
  makeParts,
  markConflicts,
  markFigures,
} from './claims.js'
import { findEchoes, lendPeriods, makeInput } from './input.js'
import { makeAnchors, makeSlots } from './slots.js'

const steps = [
  makeInput,
  lendPeriods,
  findEchoes,
  makeSlots,
  makeAnchors,
  makeMentions,
  makeParts,
  makeModels,
  makeCheckResults,
  makeClaims,
  markConflicts,
  markFigures,
]

const temporaryTables = [
  ...[
    'claim_input',
    'lent_periods',
    'echoes',
    'keyed',
    'slotted',
    'slot_values',
    'anchors',
    'told',
    'best_facts',
    'best_mentions',
  ],
  ...['stated_parts', 'claim_parts', 'model_claims', 'claim_checks', 'rival_claims'],
]

/** Makes `claims` and `claim_mentions` anew from the facts; run it in a transaction. The same facts give the same rows. */
export async function makeAllClaims(connection: DuckDBConnection): Promise<void> {
  for (const step of steps) await connection.run(step)
  for (const table of temporaryTables) await connection.run(`DROP TABLE IF EXISTS temp.${table}`)
}
