import type { Command } from 'commander'
import type { Dispatcher } from 'undici'
import { makeUserAgent } from '../crawl/http/user-agent.js'
import type { Pipeline } from '../model/pipeline.js'
import { isDemoPipeline } from '../run/demo-apart.js'
import { type PipelineResult, runPipelines } from '../run/run-pipelines.js'
import { packageVersion, runSession } from '../run/session.js'
import { type DataFlags, openDataFolder, pipelinesFolder, withDataOption, withPipelinesOption } from './data-option.js'
import { Failure } from './failure.js'
import { listenForInterrupt } from './interrupt.js'
import { namedOrAll } from './load-pipelines.js'
import { ProgressLine } from './progress.js'
import { describeResult, describeSession, isFailure, SHOWN_ISSUES } from './run-reporter.js'

export type RunFlags = DataFlags & { contact?: string }

export function addRunCommand(program: Command): void {
  const command = program
    .command('run')
    .description('Crawl portals, archive, extract, load and export; without names: all pipelines but the demo')
    .argument('[pipeline...]', 'pipelines, such as ha-nam/kim-bang')
  withContactOption(withPipelinesOption(withDataOption(command))).action(runNamed)
}

export function withContactOption(command: Command): Command {
  return command.option('--contact <address>', 'e-mail or web address for the User-Agent', process.env.TINHUYEN_CONTACT)
}

async function runNamed(names: string[], flags: RunFlags): Promise<void> {
  const invented = names.filter(isDemoPipeline)
  if (invented.length > 0) throw new Failure(`${invented.join(', ')}: a made-up portal, served by: tinhuyen demo`, 2)
  const pipelines = namedOrAll(names, pipelinesFolder(flags))
  requireContact(pipelines, flags.contact ?? null)
  await carryOut('run', pipelines, flags)
}

/** A portal is not asked by someone who cannot be reached: told before anything is done. */
export function requireContact(pipelines: Pipeline[], contact: string | null): void {
  for (const pipeline of pipelines) {
    try {
      makeUserAgent(pipeline, packageVersion, contact)
    } catch (error) {
      throw new Failure(
        `${(error as Error).message}.\nGive it with --contact, in TINHUYEN_CONTACT, or as userAgentContact in the pipeline.`,
        2,
      )
    }
  }
}

export type CarryOutOptions = {
  /** For the demo: connects its made-up hosts. */
  dispatcher?: Dispatcher
  /** Who stops the run; by default Ctrl-C does. */
  signal?: AbortSignal
  /** How long to wait for another process that is writing. */
  waitMilliseconds?: number
}

/** Runs pipelines with progress on stderr, the totals on stdout, and an exit code that tells of any portal that failed. */
export async function carryOut(
  command: string,
  pipelines: Pipeline[],
  flags: RunFlags,
  options: CarryOutOptions = {},
): Promise<void> {
  const dataDir = openDataFolder(flags)
  const progress = new ProgressLine(process.stderr)
  const { signal, done } = options.signal ? { signal: options.signal, done: () => {} } : stopOnInterrupt(progress)
  const { dispatcher, waitMilliseconds = 0 } = options
  const now = () => new Date()
  const onNotice = progress.line.bind(progress)
  let results: PipelineResult[] = []
  try {
    const session = await runSession(
      { dataDir, command, pipelines, now, onNotice, waitMilliseconds },
      async (writer, runId) => {
        results = await runPipelines(writer, pipelines, {
          ...runCallbacks(progress),
          dataDir,
          runId,
          now,
          signal,
          contact: flags.contact ?? null,
          ...(dispatcher ? { dispatcher } : {}),
        })
        return summarise(results, signal)
      },
    )
    progress.clear()
    for (const result of results) console.error(describeResult(result))
    if (session) process.stdout.write(describeSession(session))
  } finally {
    done()
    progress.clear()
  }
  conclude(results, signal)
}

function stopOnInterrupt(progress: ProgressLine) {
  return listenForInterrupt(() => progress.line('stopping after the request at hand; Ctrl-C again ends at once'))
}

function runCallbacks(progress: ProgressLine) {
  const shown = new Map<string | null, number>()
  return {
    onProgress: progress.update.bind(progress),
    onLoaded: (pipeline: Pipeline) => progress.finish(pipeline.id),
    onIssue: (issue: { pipeline: string | null; url: string | null; kind: string; message: string }) => {
      const count = (shown.get(issue.pipeline) ?? 0) + 1
      shown.set(issue.pipeline, count)
      if (count <= SHOWN_ISSUES) progress.line(`${issue.pipeline}: ${issue.kind} ${issue.url ?? ''}: ${issue.message}`)
      if (count === SHOWN_ISSUES + 1) progress.line(`${issue.pipeline}: more issues are in the table "issues"`)
    },
  }
}

function summarise(results: PipelineResult[], signal: AbortSignal) {
  const failed = results.some((result) => isFailure(result) !== null)
  const status = signal.aborted ? 'interrupted' : failed ? 'failed' : 'done'
  return {
    status: status as 'interrupted' | 'failed' | 'done',
    pagesFetched: results.reduce((sum, { crawl }) => sum + (crawl?.requests ?? 0), 0),
    articles: results.reduce((sum, { loaded }) => sum + loaded.added + loaded.replaced, 0),
  }
}

function conclude(results: PipelineResult[], signal: AbortSignal): void {
  if (signal.aborted) {
    throw new Failure('interrupted; what was fetched is in the archive, the next run goes on from there', 130)
  }
  const failures = results.flatMap((result) => {
    const why = isFailure(result)
    return why === null ? [] : [`${result.pipeline.id}: ${why}`]
  })
  if (failures.length > 0) throw new Failure(`${failures.length} of ${results.length} portals:\n${failures.join('\n')}`)
}
