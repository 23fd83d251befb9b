import type { Exchange } from '../crawl/archive/exchange.js'
import type { CrawlIssue } from '../crawl/crawl-issue.js'
import { ImportArchive, type ImportSummary } from '../crawl/import/import-archive.js'
import type { SourceOptions, SourcePage } from '../crawl/import/source-page.js'
import { isInScope } from '../crawl/run/check-address.js'
import { loadIssues } from '../load/load-rows.js'
import type { Writer } from '../load/writer.js'
import type { Pipeline } from '../model/pipeline.js'
import { loadArchive, toIssueRow } from './load-archive.js'
import { type LoadCounts, loadItems } from './load-items.js'
import type { StageItem, StageOutcome } from './stage/stage-job.js'
import { StagePool } from './stage/stage-pool.js'

/** Where pages come from: files, or a web archive. What cannot be read goes to the hooks' `onIssue`. */
export type PageSource = (hooks: SourceOptions) => AsyncIterable<SourcePage>

export type ImportOptions = {
  dataDir: string
  runId: string
  now: () => Date
  signal: AbortSignal
  /** Take pages whose address is outside the pipeline's hosts and paths, too. */
  anyHost: boolean
  /** Worker threads that clean and extract. */
  threads?: number | undefined
  /** About how many pages are coming, where the source tells. */
  expected?: number
  onIssue: (issue: CrawlIssue) => void
  /** A saved page that turned out to be no article. */
  onNoArticle: (place: string, message: string) => void
}

export type ImportResult = ImportSummary & {
  /** Pages of other hosts that were passed over. */
  foreign: number
  loaded: LoadCounts
}

/**
 * Takes pages from elsewhere into a pipeline's archive and loads them as they come, after what the archive holds and the
 * database does not.
 */
export async function importPages(
  writer: Writer,
  pipeline: Pipeline,
  source: PageSource,
  options: ImportOptions,
): Promise<ImportResult> {
  const { dataDir, runId, now, signal, anyHost, threads } = options
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
  const archive = await ImportArchive.open(dataDir, pipeline)
  const pool = new StagePool({ threads })
  const shared = { pool, runId, signal }
  try {
    const tell = ({ reading: { issue } }: StageOutcome) => {
      if (issue) options.onNoArticle(issue.place ?? '', issue.message)
    }
    const before = await loadArchive(writer, pipeline, { ...shared, dataDir, onOutcome: tell })
    await pool.expect(options.expected ?? 0)
    const pages = archive.pick(source({ now, signal, onIssue, accept }))
    const loaded = await loadItems(writer, pipeline, asItems(pages), {
      ...shared,
      onOutcome: async (outcome) => {
        await archiveOutcome(archive, outcome)
        tell(outcome)
      },
      beforeLoad: () => archive.sync(),
    })
    await loadIssues(
      writer,
      issues.map((issue) => toIssueRow(issue, runId)),
    )
    return { ...archive.summary, foreign, loaded: addCounts(before, loaded) }
  } finally {
    await pool.close()
    await archive.close()
  }
}

async function* asItems(exchanges: AsyncIterable<Exchange>): AsyncGenerator<StageItem> {
  for await (const exchange of exchanges) yield { exchange }
}

async function archiveOutcome(archive: ImportArchive, { reading, encoded }: StageOutcome): Promise<void> {
  const { file, offset } = await archive.append(encoded!)
  Object.assign(reading.page, { archiveFile: file, archiveOffset: offset })
}

function addCounts(one: LoadCounts, other: LoadCounts): LoadCounts {
  return {
    captures: one.captures + other.captures,
    added: one.added + other.added,
    replaced: one.replaced + other.replaced,
    issues: one.issues + other.issues,
  }
}
