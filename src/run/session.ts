import { join } from 'node:path'
import { exportModelCounts } from '../export/model-counts.js'
import { formatTotals, readTotals } from '../export/totals.js'
import { loadPipelines, loadRuns } from '../load/load-rows.js'
import { publish } from '../load/publish.js'
import { refreshDerived } from '../load/refresh.js'
import type { RunRow } from '../load/schema/operations.js'
import { closeWriter, openWriter, type Writer } from '../load/writer.js'
import { hashId } from '../model/ids.js'
import type { Pipeline } from '../model/pipeline.js'
import { packageVersion } from '../package-root.js'
import { keepDemoApart } from './demo-apart.js'
import { toPipelineRow } from './pipeline-row.js'

export type SessionOptions = {
  dataDir: string
  command: string
  pipelines: Pipeline[]
  now: () => Date
  /** How long to wait for another process that is writing. */
  waitMilliseconds?: number
  /** Something that the user should know and that is no fault. */
  onNotice: (message: string) => void
}

/** What the work of a session came to; goes into the table `runs`. */
export type SessionOutcome = { status: 'done' | 'failed' | 'interrupted'; pagesFetched: number; articles: number }

export type SessionResult = { totals: string; publishedFile: string; csvFile: string }

/** So that no command takes more than 700 MB; a step that needs more gets it, see `inTransaction`. */
export const sessionLimits = { memoryLimit: '450MB', logLimit: '16MB' }

/**
 * One run of the writer: notes the run and its pipelines, does the work, makes what follows from the records, publishes the
 * database and writes model_counts.csv. An interrupted run publishes nothing: readers keep what they had.
 */
export async function runSession(
  options: SessionOptions,
  work: (writer: Writer, runId: string) => Promise<SessionOutcome>,
): Promise<SessionResult | null> {
  const run = startRun(options)
  const { waitMilliseconds = 0, command } = options
  const writer = await openWriter(options.dataDir, {
    ...sessionLimits,
    waitMilliseconds,
    command,
    since: run.startedAt,
  })
  try {
    await removeDemo(writer, options)
    await loadPipelines(
      writer,
      options.pipelines.map((pipeline) => toPipelineRow(pipeline, options.dataDir)),
    )
    await loadRuns(writer, [run])
    const outcome = await work(writer, run.runId).catch(async (error: unknown) => {
      await noteFailure(writer, { ...run, status: 'failed', endedAt: options.now().toISOString() })
      throw error
    })
    await loadRuns(writer, [{ ...run, ...outcome, endedAt: options.now().toISOString() }])
    return outcome.status === 'interrupted' ? null : await publishResults(writer, options.onNotice)
  } finally {
    closeWriter(writer)
  }
}

/** The fault that ended the work is the one to tell; where even this cannot be noted, the run stays "running". */
async function noteFailure(writer: Writer, run: RunRow): Promise<void> {
  await loadRuns(writer, [run]).catch(() => undefined)
}

async function removeDemo(writer: Writer, { pipelines, onNotice }: SessionOptions): Promise<void> {
  const removed = await keepDemoApart(writer, pipelines)
  if (removed > 0) onNotice(`the demo's ${removed} invented articles were taken out of the database: real ones come in`)
}

async function publishResults(writer: Writer, onNotice: (message: string) => void): Promise<SessionResult> {
  const { applied, stale, invalid } = await refreshDerived(writer)
  if (applied > 0) onNotice(`corrections: ${applied} applied`)
  if (stale + invalid > 0) {
    onNotice(`corrections: ${stale} stale, ${invalid} invalid; tinhuyen review --reason stale-correction lists them`)
  }
  const csvFile = join(writer.paths.output, 'model_counts.csv')
  await exportModelCounts(writer.connection, csvFile)
  const totals = formatTotals(await readTotals(writer.connection))
  const publishedFile = await publish(writer)
  return { totals, publishedFile, csvFile }
}

function startRun({ command, pipelines, now }: SessionOptions): RunRow {
  const startedAt = now().toISOString()
  return {
    runId: hashId(command, startedAt, process.pid),
    command,
    startedAt,
    endedAt: null,
    status: 'running',
    version: packageVersion,
    pipelines: pipelines.map(({ id }) => id),
    pagesFetched: 0,
    articles: 0,
  }
}
