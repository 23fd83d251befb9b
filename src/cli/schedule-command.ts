import type { Command } from 'commander'
import { nextRun, type ScheduleEvent, schedulePipelines } from '../crawl/schedule/schedule-pipelines.js'
import type { Pipeline } from '../model/pipeline.js'
import { type DataFlags, openDataFolder, pipelinesFolder, withDataOption, withPipelinesOption } from './data-option.js'
import { describeError, Failure } from './failure.js'
import { listenForInterrupt } from './interrupt.js'
import { namedOrAll } from './load-pipelines.js'
import { carryOut, requireContact, withContactOption } from './run-command.js'
import { localMinute } from './today.js'

type ScheduleFlags = DataFlags & { contact?: string; jitter: string; list?: boolean }

/** One run waits this long for another that writes: the longest crawl of a portal, and some. */
const WAIT_MILLISECONDS = 24 * 3_600_000

export function addScheduleCommand(program: Command): void {
  const command = program
    .command('schedule')
    .description('Run pipelines by their cron expressions (Asia/Ho_Chi_Minh) until stopped')
    .argument('[pipeline...]', 'pipelines; without names: all that have a schedule, but the demo')
    .option('--jitter <seconds>', 'a run starts up to this much later than its time', '300')
    .option('--list', 'only print when each would run next')
  withContactOption(withPipelinesOption(withDataOption(command))).action(schedule)
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
      onEvent: (event) => console.error(`${localMinute(new Date().toISOString())} ${describeEvent(event)}`),
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

function describeEvent(event: ScheduleEvent): string {
  switch (event.event) {
    case 'waiting':
      return `${event.pipeline}: next run ${event.next ? localMinute(event.next) : 'never'}`
    case 'started':
      return `${event.pipeline}: started`
    case 'ended':
      return `${event.pipeline}: ended`
    case 'failed':
      return `${event.pipeline}: failed: ${describeError(event.error)}`
    case 'skipped':
      return `${event.pipeline}: skipped, its last run has not ended`
  }
}
