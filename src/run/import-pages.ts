import type { CrawlIssue } from '../crawl/crawl-issue.js'
import { archiveSources, type ImportSummary } from '../crawl/import/archive-sources.js'
import type { SourceOptions, SourcePage } from '../crawl/import/source-page.js'
import { isInScope } from '../crawl/run/check-address.js'
import { loadIssues } from '../load/load-rows.js'
import type { Writer } from '../load/writer.js'
import type { Pipeline } from '../model/pipeline.js'
import { type LoadArchiveResult, loadArchive, toIssueRow } from './load-archive.js'
import type { CaptureReading } from './read-capture.js'

/** Where pages come from: files, or a web archive. What cannot be read goes to the hooks' `onIssue`. */
export type PageSource = (hooks: SourceOptions) => AsyncIterable<SourcePage>

export type ImportOptions = {
  dataDir: string
  runId: string
  now: () => Date
  signal: AbortSignal
  /** Take pages whose address is outside the pipeline's hosts and paths, too. */
  anyHost: boolean
  onIssue: (issue: CrawlIssue) => void
  /** A saved page that turned out to be no article. */
  onNoArticle: (place: string, message: string) => void
}

export type ImportResult = ImportSummary & {
  /** Pages of other hosts that were passed over. */
  foreign: number
  loaded: LoadArchiveResult
}

/** Takes pages from elsewhere into a pipeline's archive, then loads what the archive holds and the database does not. */
export async function importPages(
  writer: Writer,
  pipeline: Pipeline,
  source: PageSource,
  options: ImportOptions,
): Promise<ImportResult> {
  const { dataDir, runId, now, signal, anyHost } = options
  const issues: CrawlIssue[] = []
  const onIssue = (issue: CrawlIssue) => {
    const told = { ...issue, pipeline: pipeline.id }
    issues.push(told)
    options.onIssue(told)
  }
  let foreign = 0
  const accept = (url: string) => {
    if (anyHost || (URL.canParse(url) && isInScope(url, pipeline))) return true
    foreign += 1
    return false
  }
  const archived = await archiveSources(dataDir, pipeline, source({ now, signal, onIssue, accept }))
  await loadIssues(
    writer,
    issues.map((issue) => toIssueRow(issue, runId)),
  )
  const onPage = ({ issue }: CaptureReading) => issue && options.onNoArticle(issue.place ?? '', issue.message)
  const loaded = await loadArchive(writer, pipeline, { dataDir, runId, signal, onPage })
  return { ...archived, foreign, loaded }
}
