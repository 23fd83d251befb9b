import { statSync } from 'node:fs'
import { join } from 'node:path'
import { dirname } from 'node:path/posix'
import { readArchiveFile } from '../crawl/archive/read-archive.js'
import type { CrawlIssue } from '../crawl/crawl-issue.js'
import type { Batch } from '../load/load-batch.js'
import { makeSegmentId, manifestName, type ShardManifest, segmentFolder } from '../load/shards/shard.js'
import { ShardWriter } from '../load/shards/write-shard.js'
import { hashId } from '../model/ids.js'
import type { Pipeline } from '../model/pipeline.js'
import { toIssueRow } from '../run/load-archive.js'
import { toBatch } from '../run/load-items.js'
import type { CaptureReading } from '../run/stage/read-capture.js'
import { asItems, readItems } from '../run/stage/read-items.js'
import type { StagePool } from '../run/stage/stage-pool.js'
import type { Storage } from './storage/index.js'

export type Segment = {
  pipeline: Pipeline
  /** WARC file below the data folder. */
  file: string
  /** Read it although a shard of it is there. */
  again?: boolean
}

export type ReadOptions = {
  storage: Storage
  version: string
  /** A page that ends its thread is an issue; on the main thread it would take the worker with it. */
  pool: StagePool
  signal: AbortSignal
  onPage?: (reading: CaptureReading) => void
  /** Told of damage to the file. */
  onDamage?: (issue: CrawlIssue) => void
  /** All is read; the shard is put away once this is done. */
  onRead?: (file: { bytes: number }) => Promise<void>
}

/** Captures a part of a shard; the loader takes each part as one transaction. */
const PART = 1_000

/** Stands for the run that loads the shard, which is not known yet. */
const runToCome = 'shard'

/**
 * Cleans and extracts one WARC file into a shard and puts it into the store. Returns null where it is there already or
 * the work was stopped. Throws where the file cannot be had; a damaged record or page is an issue in the shard.
 */
export async function readSegment(segment: Segment, options: ReadOptions): Promise<ShardManifest | null> {
  const { storage, version } = options
  const { pipeline, file } = segment
  if (!(await storage.fetch(file))) throw new Error(`${storage.name}: ${file}: no such file`)
  const { size: bytes } = statSync(join(storage.dataDir, file))
  const segmentId = makeSegmentId(file, bytes, version)
  const present = await storage.list(segmentFolder(pipeline.id, segmentId))
  if (!segment.again && present.some(({ path }) => path.endsWith(manifestName))) return null
  await options.pool.start()
  const writer = await ShardWriter.open(storage.dataDir, { segmentId, version, pipeline, source: file, bytes })
  try {
    for await (const batch of readBatches(segment, options)) await writer.add(batch)
    if (options.signal.aborted) return null
    await options.onRead?.({ bytes })
    return await putShard(storage, writer)
  } finally {
    writer.close()
  }
}

/** Keeps what went wrong in a crawl as a shard without pages, so that it reaches the database the same way. */
export async function keepIssues(
  storage: Storage,
  pipeline: Pipeline,
  issues: readonly CrawlIssue[],
  { crawl, version }: { crawl: string; version: string },
): Promise<void> {
  if (issues.length === 0) return
  const source = `crawl ${crawl}`
  const segmentId = hashId('issues', pipeline.id, source)
  const writer = await ShardWriter.open(storage.dataDir, { segmentId, version, pipeline, source, bytes: 0 })
  try {
    await writer.add({ articles: [], pages: [], issues: issues.map((issue) => toIssueRow(issue, runToCome)) })
    await putShard(storage, writer)
  } finally {
    writer.close()
  }
}

async function putShard(storage: Storage, writer: ShardWriter): Promise<ShardManifest> {
  const { folder, files, manifest } = writer.seal()
  // Of two readings of one segment, the loader must never see the older one last.
  const older = await storage.list(dirname(folder))
  await storage.remove(older.map(({ path }) => path).filter((path) => !path.startsWith(`${folder}/`)))
  writer.place(folder)
  await storage.put(files.map((name) => `${folder}/${name}`))
  await storage.release([folder, manifest.source])
  return manifest
}

async function* readBatches({ pipeline, file }: Segment, options: ReadOptions): AsyncGenerator<Batch> {
  const { storage, signal, pool, onPage, onDamage } = options
  const damaged: CrawlIssue[] = []
  let readings: CaptureReading[] = []
  const captures = readArchiveFile(storage.dataDir, file, {
    pipeline: pipeline.id,
    onIssue: (issue) => {
      damaged.push(issue)
      onDamage?.(issue)
    },
    locate: async (path) => {
      await storage.fetch(path)
      return join(storage.dataDir, path)
    },
  })
  // One job at a time: a file takes one core, and as many files are read at once as there are threads.
  for await (const outcomes of readItems(pipeline, asItems(captures, signal), { pool, runId: runToCome, jobs: 1 })) {
    for (const { reading } of outcomes) {
      onPage?.(reading)
      readings.push(reading)
      if (readings.length < PART) continue
      yield toBatch(readings)
      readings = []
    }
  }
  const batch = toBatch(readings)
  yield { ...batch, issues: [...batch.issues, ...damaged.map((issue) => toIssueRow(issue, runToCome))] }
}
