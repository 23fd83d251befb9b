import type { ArchivedPage } from '../../crawl/archive/archived-page.js'
import type { Pipeline } from '../../model/pipeline.js'
import { inGroups, inOrder } from './in-order.js'
import type { StageItem, StageOutcome } from './stage-job.js'
import type { StagePool } from './stage-pool.js'

export type ReadItemsOptions = {
  pool: StagePool
  runId: string
  /** Jobs under way at the same time; by default as many as keep every thread of the pool busy. */
  jobs?: number
}

/** Pages a job: enough to make the sending cheap, few enough to share them out evenly. */
const jobPages = 16

/** Cleans and extracts items, a job's worth at a time; what comes out is in their order. */
export function readItems(
  pipeline: Pipeline,
  items: AsyncIterable<StageItem>,
  { pool, runId, jobs = pool.threads * 3 + 1 }: ReadItemsOptions,
): AsyncGenerator<StageOutcome[]> {
  return inOrder(inGroups(items, jobPages), jobs, (group) => pool.run({ pipeline, runId, items: group }))
}

/** Captures as items, until the signal. */
export async function* asItems(captures: AsyncIterable<ArchivedPage>, signal?: AbortSignal): AsyncGenerator<StageItem> {
  for await (const capture of captures) {
    if (signal?.aborted) return
    yield { capture }
  }
}
