import type { Command } from 'commander'
import { nextRun, type ScheduleEvent, schedulePipelines } from '../crawl/schedule/schedule-pipelines.js'
import type { Pipeline } from '../model/pipeline.js'
import {
  openDataFolder,
  pipelinesFolder,
  withDataOption,
  withPipelinesOption,
  withThreadsOption,
} from './data-option.js'
import { describeError, Failure } from './failure.js'
import { listenForInterrupt } from './interrupt.js'
import { namedOrAll } from './load-pipelines.js'
import { carryOut, type RunFlags, requireContact, withContactOption, withLogOptions } from './run-command.js'
import { localMinute } from './today.js'

type ScheduleFlags = RunFlags & { jitter: string; list?: boolean }

/** One run waits this long for another that writes: the longest crawl of a portal, and some. */
const WAIT_MILLISECONDS = 24 * 3_600_000

export function addScheduleCommand(program: Command): void {
  const command = program
    .command('schedule')
    .description('Run pipelines by their cron expressions (Asia/Ho_Chi_Minh) until stopped')
    .argument('[pipeline...]', 'pipelines; without names: all that have a schedule, but the demo')
    .option('--jitter <seconds>', 'a run starts up to this much later than its time', '300')
    .option('--list', 'only print when each would run next')
  withLogOptions(withContactOption(withThreadsOption(withPipelinesOption(withDataOption(command)), 'one'))).action(
    schedule,
  )
}

async function schedule(names: string[], flags: ScheduleFlags): Promise<void> {
  const pipelines = readScheduled(names, flags)
  if (flags.list) {
    for (const { id, schedule } of pipelines) process.stdout.write(`${id}  ${describeNext(schedule!)}  ${schedule}\n`)
    return
  }
  const jitterSeconds = Number(flags.jitter)
  if (!(jitterSeconds >= 0)) throw new Failure(`--jitter ${flags.jitter}: not a number of seconds`, 2)
  requireContact(pipelines, flags.contact ?? null)
  openDataFolder(flags)
  const { signal, done } = listenForInterrupt(() => console.error('stopping; runs that have begun are ended in order'))
  try {
    await schedulePipelines(pipelines, {
      signal,
      jitterSeconds,
      onEvent: (event) => console.error(flags.logJson ? toJson(event) : describeEvent(event)),
      run: (pipeline, stop) =>
        carryOut('schedule', [pipeline], flags, { signal: stop, waitMilliseconds: WAIT_MILLISECONDS }),
    })
  } finally {
    done()
  }
}

function readScheduled(names: string[], flags: ScheduleFlags): Pipeline[] {
  const folder = pipelinesFolder(flags)
  const pipelines = namedOrAll(names, folder).filter(({ schedule }) => schedule !== null)
  if (pipelines.length === 0) throw new Failure(`${folder}: no pipeline with a schedule`, 2)
  return pipelines
}

function describeNext(schedule: string): string {
  const next = nextRun(schedule, new Date())
  return next ? localMinute(next.toISOString()) : 'never'
}

function toJson({ event, ...fields }: ScheduleEvent): string {
  const error = 'error' in fields ? { error: describeError(fields.error) } : {}
  const level = event === 'failed' ? 'error' : 'info'
  return JSON.stringify({ at: new Date().toISOString(), level, event: `schedule-${event}`, ...fields, ...error })
}

function describeEvent(event: ScheduleEvent): string {
  return `${localMinute(new Date().toISOString())} ${event.pipeline}: ${describeStep(event)}`
}

function describeStep(event: ScheduleEvent): string {
  switch (event.event) {
    case 'waiting':
      return `next run ${event.next ? localMinute(event.next) : 'never'}`
    case 'started':
      return 'started'
    case 'ended':
      return 'ended'
    case 'failed':
      return `failed: ${describeError(event.error)}`
    case 'skipped':
      return 'skipped, its last run has not ended'
  }
}
