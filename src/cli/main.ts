#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { packageRoot } from '../package-root.js'
import { describeError, Failure } from './failure.js'

type AddCommand = (program: Command) => void

/** In the order of the help. A command's module is loaded when it is called: lexicon, gazetteer and DuckDB take time. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  run: async () => (await import('./run-command.js')).addRunCommand,
  demo: async () => (await import('./demo-command.js')).addDemoCommand,
  import: async () => (await import('./import-command.js')).addImportCommand,
  extract: async () => (await import('./extract-command.js')).addExtractCommand,
  explain: async () => (await import('./explain-command.js')).addExplainCommand,
  label: async () => (await import('./label-command.js')).addLabelCommand,
  eval: async () => (await import('./eval-command.js')).addEvalCommand,
  query: async () => (await import('./query-command.js')).addQueryCommand,
  review: async () => (await import('./review-command.js')).addReviewCommand,
  explore: async () => (await import('./explore-command.js')).addExploreCommand,
  report: async () => (await import('./report-command.js')).addReportCommand,
  verify: async () => (await import('./verify-command.js')).addVerifyCommand,
  export: async () => (await import('./export-command.js')).addExportCommand,
  rebuild: async () => (await import('./rebuild-command.js')).addRebuildCommand,
  status: async () => (await import('./status-command.js')).addStatusCommand,
  schedule: async () => (await import('./schedule-command.js')).addScheduleCommand,
  enqueue: async () => (await import('./enqueue-command.js')).addEnqueueCommand,
  worker: async () => (await import('./worker-command.js')).addWorkerCommand,
  load: async () => (await import('./load-command.js')).addLoadCommand,
  queue: async () => (await import('./queue-command.js')).addQueueCommand,
  probe: async () => (await import('./probe-command.js')).addProbeCommand,
  fixture: async () => (await import('./fixture-command.js')).addFixtureCommand,
  place: async () => (await import('./place-command.js')).addPlaceCommand,
}

// A reader that closes early (| head) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  const program = makeProgram()
  for (const load of commandsFor(process.argv[2])) (await load())(program)
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    console.error(`tinhuyen: ${describeError(error)}`)
    if (process.env.TINHUYEN_DEBUG && error instanceof Error) console.error(error.stack)
    process.exitCode = error instanceof Failure ? error.exitCode : 1
  }
}

function makeProgram(): Command {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
  return new Command('tinhuyen')
    .description('District news of Vietnam as structured, evidenced records')
    .version(version)
    .showHelpAfterError('(tinhuyen --help lists the commands)')
    .exitOverride()
}

/** The command that is called, or all where the help or a fault has to list them. */
function commandsFor(name: string | undefined): (() => Promise<AddCommand>)[] {
  if (name === '--version' || name === '-V') return []
  const called = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name]
  return called ? [called] : Object.values(commands)
}
