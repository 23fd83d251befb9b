import { resolve } from 'node:path'
import type { Command } from 'commander'
import { builtInPipelines } from '../crawl/pipeline-file.js'
import { isDemoPipeline } from '../run/demo-apart.js'
import { pipelinesToRebuild, rebuildDatabase } from '../run/rebuild.js'
import { runSession } from '../run/session.js'
import {
  type DataFlags,
  pipelinesFolder,
  readThreads,
  type ThreadFlags,
  withDataOption,
  withPipelinesOption,
  withThreadsOption,
} from './data-option.js'
import { Failure } from './failure.js'
import { listenForInterrupt } from './interrupt.js'
import { readPipelines } from './load-pipelines.js'
import { describeSession } from './run-reporter.js'

export function addRebuildCommand(program: Command): void {
  const command = program
    .command('rebuild')
    .description('Make database and exports again from the archive, by the rules of this version; fetches nothing')
  withThreadsOption(withPipelinesOption(withDataOption(command)), 'one a core').action(rebuild)
}

async function rebuild(flags: DataFlags & ThreadFlags): Promise<void> {
  const threads = readThreads(flags)
  const dataDir = resolve(flags.data)
  const ids = pipelinesToRebuild(dataDir)
  if (ids.length === 0) throw new Failure(`${flags.data}: no archive in it`)
  const pipelines = readPipelines(ids, ids.every(isDemoPipeline) ? builtInPipelines : pipelinesFolder(flags))
  const { signal, done } = listenForInterrupt(() => console.error('stopping'))
  const now = () => new Date()
  const onNotice = (message: string) => console.error(message)
  try {
    const whole = await rebuildDatabase({
      dataDir,
      pipelines,
      signal,
      threads,
      since: now().toISOString(),
      onLoaded: ({ id }, { captures, added }) => console.error(`${id}: ${captures} captures, ${added} articles`),
    })
    if (!whole) throw new Failure('interrupted; the database is as it was', 130)
    const outcome = { status: 'done' as const, pagesFetched: 0, articles: 0 }
    const session = await runSession({ dataDir, command: 'rebuild', pipelines, now, onNotice }, async () => outcome)
    if (session) process.stdout.write(describeSession(session))
  } finally {
    done()
  }
}
