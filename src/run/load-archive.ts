import { readArchive } from '../crawl/archive/read-archive.js'
import type { CrawlIssue } from '../crawl/crawl-issue.js'
import { type Batch, loadBatch } from '../load/load-batch.js'
import { loadIssues } from '../load/load-rows.js'
import type { IssueRow } from '../load/schema/operations.js'
import type { Writer } from '../load/writer.js'
import type { Pipeline } from '../model/pipeline.js'
import { type CaptureReading, readCapture } from './read-capture.js'

export type LoadArchiveOptions = {
  dataDir: string
  runId: string
  /** Ends the work after the batch at hand; what is left is picked up by the next run. */
  signal?: AbortSignal
  /** Read everything again, not only what is not in the database yet. */
  all?: boolean
  onPage?: (reading: CaptureReading) => void
}

export type LoadArchiveResult = { captures: number; added: number; replaced: number; issues: number }

/** Captures a transaction: large enough for set-wise merging, small enough to lose little and to keep memory flat. */
const BATCH = 500

/** Reads what the archive holds of a pipeline and the database does not, and loads it. */
export async function loadArchive(
  writer: Writer,
  pipeline: Pipeline,
  options: LoadArchiveOptions,
): Promise<LoadArchiveResult> {
  const result = { captures: 0, added: 0, replaced: 0, issues: 0 }
  const known = options.all ? new Set<string>() : await loadedCaptures(writer, pipeline.id)
  const damaged: CrawlIssue[] = []
  let batch: CaptureReading[] = []
  const flush = async () => {
    await flushBatch(writer, batch, result)
    batch = []
  }
  const captures = readArchive(options.dataDir, { pipeline: pipeline.id, onIssue: (issue) => damaged.push(issue) })
  for await (const capture of captures) {
    if (options.signal?.aborted) break
    if (known.has(captureKey(capture.warcFile, capture.offset))) continue
    const reading = readCapture(capture, pipeline, options.runId)
    options.onPage?.(reading)
    batch.push(reading)
    if (batch.length >= BATCH) await flush()
  }
  await flush()
  result.issues += await loadIssues(
    writer,
    damaged.map((issue) => toIssueRow(issue, options.runId)),
  )
  return result
}

const captureKey = (file: string | null, offset: number | bigint | null) => `${file}:${offset}`

async function loadedCaptures(writer: Writer, pipelineId: string): Promise<Set<string>> {
  const sql = 'SELECT archive_file, archive_offset FROM pages WHERE pipeline = $id AND archive_file IS NOT NULL'
  const reader = await writer.connection.runAndReadAll(sql, { id: pipelineId })
  return new Set((reader.getRows() as [string, bigint][]).map(([file, offset]) => captureKey(file, offset)))
}

async function flushBatch(writer: Writer, batch: CaptureReading[], result: LoadArchiveResult): Promise<void> {
  if (batch.length === 0) return
  const { added, replaced, pages, issues } = await loadBatch(writer, toBatch(batch))
  result.captures += pages
  result.issues += issues
  result.added += added
  result.replaced += replaced
}

/** Readings of captures as what is loaded at once: a page counts as loaded only when its records are. */
export function toBatch(readings: readonly CaptureReading[]): Batch {
  return {
    articles: readings.flatMap(({ article }) => (article ? [article] : [])),
    issues: readings.flatMap(({ issue }) => (issue ? [issue] : [])),
    pages: readings.map(({ page }) => page),
  }
}

/** A crawl issue as a row; the crawl's finer stages are told by the code. */
export function toIssueRow(issue: CrawlIssue, runId: string): Omit<IssueRow, 'issueId'> {
  const stage = issue.stage === 'import' ? 'import' : 'crawl'
  const code = issue.stage === stage ? issue.kind : `${issue.stage}-${issue.kind}`
  const { pipeline, url: place, message } = issue
  return { runId, pipeline, at: issue.at || null, stage, severity: 'error', code, place, message }
}
