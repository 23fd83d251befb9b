import { availableParallelism } from 'node:os'
import { type Batch, loadBatch } from '../load/load-batch.js'
import { quoteText } from '../load/schema/column.js'
import type { Writer } from '../load/writer.js'
import type { Pipeline } from '../model/pipeline.js'
import type { CaptureReading } from './stage/read-capture.js'
import { readItems } from './stage/read-items.js'
import type { StageItem, StageOutcome } from './stage/stage-job.js'
import type { StagePool } from './stage/stage-pool.js'

export type LoadItemsOptions = {
  pool: StagePool
  runId: string
  /** Ends the work after the pages at hand; what is left is picked up by the next run. */
  signal?: AbortSignal | undefined
  /** Told of each outcome in order, before it is loaded: whoever archives it gives its page a place. */
  onOutcome?: ((outcome: StageOutcome) => void | Promise<void>) | undefined
  /** Before a batch is loaded: what it speaks of must be on the disk. */
  beforeLoad?: () => Promise<void>
}

export type LoadCounts = { captures: number; added: number; replaced: number; issues: number }

/** Pages a transaction: large enough for set-wise merging, small enough to lose little and to keep memory flat. */
const batchPages = 250

/**
 * Reads items and loads what they give, in their order and in batches that do not depend on the number of threads:
 * the same items always give the same database. While a batch is loaded, the next is read.
 */
export async function loadItems(
  writer: Writer,
  pipeline: Pipeline,
  items: AsyncIterable<StageItem>,
  { pool, runId, signal, onOutcome, beforeLoad }: LoadItemsOptions,
): Promise<LoadCounts> {
  const counts = { captures: 0, added: 0, replaced: 0, issues: 0 }
  if (pool.threads > 0) await setShare(writer, { threads: 1, memory: besideThreads })
  let batch: CaptureReading[] = []
  let loading: Promise<void> = Promise.resolve()
  const flush = async () => {
    await loading
    await beforeLoad?.()
    loading = addBatch(writer, batch, counts)
    // Told when it is waited for.
    loading.catch(() => undefined)
    batch = []
  }
  try {
    for await (const outcomes of readItems(pipeline, items, { pool, runId })) {
      for (const outcome of outcomes) {
        await onOutcome?.(outcome)
        batch.push(outcome.reading)
        if (batch.length >= batchPages) await flush()
      }
      if (signal?.aborted) break
    }
    await flush()
  } finally {
    await loading
  }
  await setShare(writer, wholeMachine(writer))
  return counts
}

type Share = { threads: number; memory: string }

/** DuckDB's memory while worker threads clean and extract, which have cores and memory to themselves. */
const besideThreads = '150MB'

function wholeMachine({ limits }: Writer): Share {
  return { threads: availableParallelism(), memory: limits.memoryLimit }
}

async function setShare({ connection }: Writer, { threads, memory }: Share): Promise<void> {
  await connection.run(`SET threads = ${threads}; SET memory_limit = ${quoteText(memory)}`)
}

async function addBatch(writer: Writer, batch: readonly CaptureReading[], counts: LoadCounts): Promise<void> {
  if (batch.length === 0) return
  const { added, replaced, pages, issues } = await loadBatch(writer, toBatch(batch))
  counts.captures += pages
  counts.issues += issues
  counts.added += added
  counts.replaced += replaced
}

/** Readings of captures as what is loaded at once: a page counts as loaded only when its records are. */
export function toBatch(readings: readonly CaptureReading[]): Batch {
  return {
    articles: readings.flatMap(({ article }) => (article ? [article] : [])),
    issues: readings.flatMap(({ issue }) => (issue ? [issue] : [])),
    pages: readings.map(({ page }) => page),
  }
}
