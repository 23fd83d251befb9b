import { randomUUID } from 'node:crypto'
import type { Pipeline } from '../model/pipeline.js'
import { updateCdxIndex } from './archive/cdx-index.js'
import type { CrawlSummary, StopReason } from './crawl-report.js'
import { makeDispatcher } from './http/make-dispatcher.js'
import { catchUpWithArchive } from './run/catch-up.js'
import { type CrawlContext, type CrawlOptions, LeaseLostError } from './run/crawl-context.js'
import { isNeedless } from './run/judge-need.js'
import { makeContext, userAgentOf } from './run/make-context.js'
import { permit } from './run/permit.js'
import { planRun } from './run/plan-run.js'
import { pursueTask } from './run/pursue-task.js'
import { settleFailure, settleTask } from './run/settle-task.js'
import { summariseRun } from './run/summarise-run.js'
import { HostClosed, TaskFailed, TaskRefused } from './run/task-answer.js'
import type { CrawlTask } from './state/crawl-task.js'
import { StateFile } from './state/state-file.js'

export { type CrawlOptions, type Lease, LeaseLostError } from './run/crawl-context.js'

/** A run that was killed or stopped this long ago is not gone on with: the lists have changed since. */
const resumeWithinMs = 24 * 3_600_000

/**
 * Crawls one portal: visits its start pages, lists, sitemaps and feeds, and archives the articles that are new or due
 * again. Never throws for a page or host that fails: each problem goes to `onIssue`. Throws MissingContactError,
 * PipelineBusyError, LeaseLostError, and errors of the disk.
 */
export async function crawlPipeline(pipeline: Pipeline, options: CrawlOptions): Promise<CrawlSummary> {
  const userAgent = userAgentOf(pipeline, options)
  const file = StateFile.open(options.dataDir, pipeline.id, { locked: options.lease === undefined })
  const ownDispatcher = options.dispatcher ? null : makeDispatcher(pipeline)
  const context = makeContext(pipeline, options, file, userAgent, options.dispatcher ?? ownDispatcher!)
  try {
    await catchUpWithArchive(context)
    const resumed = startRun(context)
    const stoppedBecause = await runToEnd(context)
    await context.writer.close()
    await updateCdxIndex(options.dataDir, pipeline.id, context.writer.written)
    const summary = summariseRun(context, stoppedBecause, resumed)
    file.record({ e: 'end', summary })
    return summary
  } finally {
    await context.writer.close().finally(() => file.close())
    await ownDispatcher?.close()
  }
}

/** Goes on with a run that did not come to its end, or begins a new one. */
function startRun(context: CrawlContext): boolean {
  const { file, now } = context
  const { run, lastRequestAt } = file.state
  const at = now()
  if (lastRequestAt) noteLastRequest(context, at.getTime() - Date.parse(lastRequestAt))
  if (run && at.getTime() - Date.parse(run.at) < resumeWithinMs) return true
  file.compact()
  file.record({ e: 'run', id: randomUUID(), at: at.toISOString() })
  return false
}

/** The pause between two requests holds across processes too. */
function noteLastRequest({ pipeline, hosts }: CrawlContext, agoMs: number): void {
  for (const url of pipeline.startUrls) hosts.of(url).notePastRequest(agoMs)
}

async function runToEnd(context: CrawlContext): Promise<StopReason> {
  const { file, pipeline, options } = context
  try {
    const tasks = (await planRun(context)).filter(({ key }) => !file.state.pendingTask(key))
    if (tasks.length > 0) file.record({ e: 'add', tasks })
  } catch (error) {
    if (error instanceof LeaseLostError) throw error
    if (options.signal?.aborted) return 'aborted'
    if (error instanceof HostClosed) return closeHost(context, error)
    throw error
  }
  while (true) {
    if (options.signal?.aborted) return 'aborted'
    if ((file.state.run?.requests ?? 0) >= pipeline.politeness.maxRequests) return 'max-requests'
    const task = file.state.next(({ url, hop }) => !context.closedHosts.has(new URL(hop ?? url).hostname))
    if (!task) return [...context.closedHosts.values()][0] ?? 'done'
    if (isNeedless(context, task)) file.record({ e: 'drop', key: task.key, why: 'needless' })
    else if ((await work(context, task)) === 'aborted') return 'aborted'
  }
}

async function work(context: CrawlContext, task: CrawlTask): Promise<'aborted' | undefined> {
  try {
    const answer = await pursueTask(context, task, (url) => permit(context, url))
    settleTask(context, answer)
    tellProgress(context, task, answer.status)
  } catch (error) {
    if (error instanceof LeaseLostError) throw error
    if (context.options.signal?.aborted) return 'aborted'
    if (error instanceof HostClosed) closeHost(context, error)
    else if (error instanceof TaskFailed || error instanceof TaskRefused) settleFailure(context, task, error)
    else throw error
    tellProgress(context, task, null)
  }
  return undefined
}

function closeHost(context: CrawlContext, { host, reason, message }: HostClosed): StopReason {
  context.closedHosts.set(host, reason)
  context.report({
    url: `http://${host}/`,
    stage: reason === 'robots-unreachable' ? 'robots' : 'crawl',
    kind: reason,
    message,
  })
  return reason
}

function tellProgress(
  { options, pipeline, file: { state } }: CrawlContext,
  { role, url }: CrawlTask,
  status: number | null,
): void {
  const { run, pendingCount } = state
  options.onProgress?.({
    pipeline: pipeline.id,
    role,
    url,
    status,
    requests: run?.requests ?? 0,
    newArticles: run?.news.new ?? 0,
    pending: pendingCount,
  })
}
