import { countCaptures } from '../crawl/archive/cdx-index.js'
import { type Captures, readArchive } from '../crawl/archive/read-archive.js'
import type { CrawlIssue } from '../crawl/crawl-issue.js'
import { loadIssues } from '../load/load-rows.js'
import type { IssueRow } from '../load/schema/operations.js'
import type { Writer } from '../load/writer.js'
import type { Pipeline } from '../model/pipeline.js'
import { type LoadCounts, type LoadItemsOptions, loadItems } from './load-items.js'
import { asItems } from './stage/read-items.js'

export type LoadArchiveOptions = Pick<LoadItemsOptions, 'pool' | 'runId' | 'signal' | 'onOutcome'> & { dataDir: string }

/** Reads what the archive holds of a pipeline and the database does not, and loads it. */
export async function loadArchive(
  writer: Writer,
  pipeline: Pipeline,
  { dataDir, ...options }: LoadArchiveOptions,
): Promise<LoadCounts> {
  const damaged: CrawlIssue[] = []
  const onIssue = (issue: CrawlIssue) => damaged.push(issue)
  const known = await loadedCaptures(writer, pipeline.id)
  await options.pool.expect(countCaptures(dataDir, pipeline.id) - countOf(known))
  const captures = readArchive(dataDir, { pipeline: pipeline.id, known, onIssue })
  const counts = await loadItems(writer, pipeline, asItems(captures, options.signal), options)
  counts.issues += await loadIssues(
    writer,
    damaged.map((issue) => toIssueRow(issue, options.runId)),
  )
  return counts
}

function countOf(captures: Captures): number {
  return [...captures.values()].reduce((sum, offsets) => sum + offsets.size, 0)
}

async function loadedCaptures(writer: Writer, pipelineId: string): Promise<Captures> {
  const sql = 'SELECT archive_file, archive_offset FROM pages WHERE pipeline = $id AND archive_file IS NOT NULL'
  const reader = await writer.connection.runAndReadAll(sql, { id: pipelineId })
  const loaded = new Map<string, Set<number>>()
  for (const [file, offset] of reader.getRows() as [string, bigint][]) {
    const offsets = loaded.get(file)
    if (offsets) offsets.add(Number(offset))
    else loaded.set(file, new Set([Number(offset)]))
  }
  return loaded
}

/** A crawl issue as a row; the crawl's finer stages are told by the code. */
export function toIssueRow(issue: CrawlIssue, runId: string): Omit<IssueRow, 'issueId'> {
  const stage = issue.stage === 'import' ? 'import' : 'crawl'
  const code = issue.stage === stage ? issue.kind : `${issue.stage}-${issue.kind}`
  const { pipeline, url: place, message } = issue
  return { runId, pipeline, at: issue.at || null, stage, severity: 'error', code, place, message }
}
