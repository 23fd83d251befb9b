import type { Command } from 'commander'
import type { Dispatcher } from 'undici'
import { makeUserAgent } from '../crawl/http/user-agent.js'
import type { Pipeline } from '../model/pipeline.js'
import { packageVersion } from '../package-root.js'
import { isDemoPipeline } from '../run/demo-apart.js'
import { type PipelineResult, runPipelines } from '../run/run-pipelines.js'
import { runSession } from '../run/session.js'
import { sendAlert } from './alert.js'
import {
  type DataFlags,
  openDataFolder,
  pipelinesFolder,
  readThreads,
  type ThreadFlags,
  withDataOption,
  withPipelinesOption,
  withThreadsOption,
} from './data-option.js'
import { Failure } from './failure.js'
import { listenForInterrupt } from './interrupt.js'
import { namedOrAll } from './load-pipelines.js'
import { openJsonLog, openTextLog, type RunLog } from './run-log.js'
import { describeSession, isFailure } from './run-reporter.js'

export type RunFlags = DataFlags & ThreadFlags & { contact?: string; logJson?: boolean; alert?: string }

export function addRunCommand(program: Command): void {
  const command = program
    .command('run')
    .description('Crawl portals, archive, extract, load and export; without names: all pipelines but the demo')
    .argument('[pipeline...]', 'pipelines, such as ha-nam/kim-bang')
  withLogOptions(withContactOption(withThreadsOption(withPipelinesOption(withDataOption(command)), 'one'))).action(
    runNamed,
  )
}

export function withLogOptions(command: Command): Command {
  return command
    .option('--log-json', 'tell what happens as JSON, one object a line')
    .option('--alert <target>', 'web address or shell command that is told, as JSON, which portals failed')
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

/** Runs pipelines, tells how it goes on stderr and the totals on stdout, and fails where any portal did. */
export async function carryOut(
  command: string,
  pipelines: Pipeline[],
  flags: RunFlags,
  options: CarryOutOptions = {},
): Promise<void> {
  const threads = readThreads(flags)
  const dataDir = openDataFolder(flags)
  const now = () => new Date()
  const log = flags.logJson ? openJsonLog(process.stderr, now) : openTextLog(process.stderr)
  const { signal, done } = options.signal ? { signal: options.signal, done: () => {} } : stopOnInterrupt(log)
  const { dispatcher, waitMilliseconds = 0 } = options
  let results: PipelineResult[] = []
  try {
    const session = await runSession(
      { dataDir, command, pipelines, now, onNotice: log.notice, waitMilliseconds },
      async (writer, runId) => {
        results = await runPipelines(writer, pipelines, {
          ...{ dataDir, runId, now, signal, threads },
          contact: flags.contact ?? null,
          onProgress: log.progress,
          onIssue: log.issue,
          onResult: log.result,
          ...(dispatcher ? { dispatcher } : {}),
        })
        return summarise(results, signal)
      },
    )
    log.end()
    if (session) process.stdout.write(describeSession(session))
  } finally {
    done()
    log.end()
  }
  await conclude(results, signal, flags.alert)
}

function stopOnInterrupt(log: RunLog) {
  return listenForInterrupt(() => log.notice('stopping after the request at hand; Ctrl-C again ends at once'))
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

async function conclude(results: PipelineResult[], signal: AbortSignal, alert: string | undefined): Promise<void> {
  if (signal.aborted) {
    throw new Failure('interrupted; what was fetched is in the archive, the next run goes on from there', 130)
  }
  const failures = results.flatMap((result) => {
    const why = isFailure(result)
    return why === null ? [] : [{ pipeline: result.pipeline.id, why }]
  })
  if (failures.length === 0) return
  if (alert !== undefined) await sendAlert(alert, { at: new Date().toISOString(), failures })
  const lines = failures.map(({ pipeline, why }) => `${pipeline}: ${why}`)
  throw new Failure(`${failures.length} of ${results.length} portals:\n${lines.join('\n')}`)
}
