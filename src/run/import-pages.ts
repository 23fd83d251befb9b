import type { CrawlIssue } from '../crawl/crawl-issue.js'
import { archiveSources, type ImportSummary } from '../crawl/import/archive-sources.js'
import { readSources } from '../crawl/import/read-sources.js'
import type { SourcePage } from '../crawl/import/source-page.js'
import { loadIssues } from '../load/load-rows.js'
import type { Writer } from '../load/writer.js'
import type { Pipeline } from '../model/pipeline.js'
import { type LoadArchiveResult, loadArchive, toIssueRow } from './load-archive.js'
import type { CaptureReading } from './read-capture.js'

export type ImportOptions = {
  dataDir: string
  runId: string
  now: () => Date
  signal: AbortSignal
  /** Address of the page, where exactly one saved file is imported. */
  url?: string | null
  onIssue: (issue: CrawlIssue) => void
  /** A saved page that turned out to be no article. */
  onNoArticle: (place: string, message: string) => void
  onPage?: (pages: number) => void
}

export type ImportResult = ImportSummary & { loaded: LoadArchiveResult }

/** Takes pages from elsewhere into a pipeline's archive, then loads what the archive holds and the database does not. */
export async function importPages(
  writer: Writer,
  pipeline: Pipeline,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportResult> {
  const { dataDir, runId, now, signal } = options
  const issues: CrawlIssue[] = []
  const onIssue = (issue: CrawlIssue) => {
    const told = { ...issue, pipeline: pipeline.id }
    issues.push(told)
    options.onIssue(told)
  }
  const pages = withAddress(readSources(paths, { now, signal, onIssue }), options)
  const archived = await archiveSources(dataDir, pipeline, pages)
  await loadIssues(
    writer,
    issues.map((issue) => toIssueRow(issue, runId)),
  )
  const onPage = ({ issue }: CaptureReading) => issue && options.onNoArticle(issue.place ?? '', issue.message)
  const loaded = await loadArchive(writer, pipeline, { dataDir, runId, signal, onPage })
  return { ...archived, loaded }
}

async function* withAddress(pages: AsyncIterable<SourcePage>, options: ImportOptions): AsyncGenerator<SourcePage> {
  let count = 0
  for await (const page of pages) {
    count += 1
    options.onPage?.(count)
    yield options.url ? { ...page, url: options.url } : page
  }
}
