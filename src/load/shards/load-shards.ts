import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { sha256 } from '../../model/ids.js'
import { mergeStagedBatch, stageTables } from '../load-batch.js'
import { mergeRowsByKey, stageByKey } from '../load-rows.js'
import { quoteText } from '../schema/column.js'
import type { ShardRow } from '../schema/operations.js'
import { tableNamed } from '../schema/tables.js'
import { inTransaction, type Writer } from '../writer.js'
import type { Shard, ShardManifest } from './shard.js'

export type LoadShardsOptions = {
  runId: string
  now: () => Date
  /** Ends the work after the shard at hand. */
  signal?: AbortSignal
  onShard?: (shard: Shard, counts: ShardCounts) => void
  /** A shard that cannot be loaded; the others are. */
  onFault?: (shard: Shard, message: string) => void
}

export type ShardCounts = { captures: number; added: number; replaced: number; records: number }

export type LoadShardsResult = ShardCounts & { shards: number; known: number; faults: number }

const shardTable = tableNamed('shards')

/**
 * Loads shards that the database has not had yet, in the order given, each part as one transaction. A shard is noted with
 * its last part; one that a killed run began is loaded again, which changes nothing, since everything goes by id.
 * Another reading of a segment takes the place of the one that was loaded before.
 */
export async function loadShards(
  writer: Writer,
  shards: readonly Shard[],
  options: LoadShardsOptions,
): Promise<LoadShardsResult> {
  const result = { shards: 0, known: 0, faults: 0, captures: 0, added: 0, replaced: 0, records: 0 }
  const known = await loadedShards(writer.connection)
  for (const shard of shards) {
    if (options.signal?.aborted) break
    if (known.has(shard.manifest.shardId)) {
      result.known += 1
      continue
    }
    const fault = findFault(shard)
    if (fault !== null) {
      result.faults += 1
      options.onFault?.(shard, fault)
      continue
    }
    const counts = await loadShard(writer, shard, options)
    options.onShard?.(shard, counts)
    result.shards += 1
    for (const key of ['captures', 'added', 'replaced', 'records'] as const) result[key] += counts[key]
  }
  return result
}

async function loadedShards(connection: DuckDBConnection): Promise<Set<string>> {
  const reader = await connection.runAndReadAll('SELECT shard_id FROM shards')
  return new Set((reader.getRows() as [string][]).map(([id]) => id))
}

/** Files that are missing or not what the manifest says. */
function findFault({ folder, manifest }: Shard): string | null {
  for (const { file, sha256: expected } of manifest.parts.flatMap((part) => Object.values(part))) {
    try {
      if (sha256(readFileSync(join(folder, file))) !== expected) return `${join(folder, file)}: not what was written`
    } catch (error) {
      return (error as Error).message
    }
  }
  return null
}

async function loadShard(writer: Writer, shard: Shard, { runId, now }: LoadShardsOptions): Promise<ShardCounts> {
  const { connection } = writer
  const { manifest, folder } = shard
  const counts = { captures: 0, added: 0, replaced: 0, records: 0 }
  const row = toRow(manifest, now())
  for (const [at, part] of manifest.parts.entries()) {
    await stagePart(connection, folder, part, runId)
    const isLast = at === manifest.parts.length - 1
    if (isLast) await stageByKey(connection, shardTable, [row])
    const merged = await inTransaction(connection, async () => {
      const merged = await mergeStagedBatch(connection)
      if (isLast) {
        await forgetOlderReadings(connection, row)
        await mergeRowsByKey(connection, shardTable)
      }
      return merged
    })
    counts.captures += merged.pages
    counts.added += merged.added
    counts.replaced += merged.replaced
    counts.records += merged.records
  }
  return counts
}

/** An older reading of the segment is in the database no more: should it come back, it is loaded again. */
async function forgetOlderReadings(connection: DuckDBConnection, { source, bytes, version }: ShardRow): Promise<void> {
  await connection.run('DELETE FROM shards WHERE source = $source AND bytes = $bytes AND version = $version', {
    source,
    bytes,
    version,
  })
}

/** Fills the stage tables from files. What a worker read counts for the run that loads it. */
async function stagePart(
  connection: DuckDBConnection,
  folder: string,
  part: ShardManifest['parts'][number],
  runId: string,
): Promise<void> {
  for (const table of stageTables) {
    const file = quoteText(join(folder, part[table].file))
    const replace =
      table === 'stage_pages' || table === 'stage_issues' ? `* REPLACE (${quoteText(runId)} AS run_id)` : '*'
    await connection.run(`CREATE OR REPLACE TEMP TABLE ${table} AS SELECT ${replace} FROM read_parquet(${file})`)
  }
}

function toRow(manifest: ShardManifest, at: Date): ShardRow {
  const { shardId, version, pipeline, source, bytes, captures, articles } = manifest
  return { shardId, pipeline: pipeline.id, source, bytes, version, captures, articles, loadedAt: at.toISOString() }
}
