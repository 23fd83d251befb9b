import { setTimeout as wait } from 'node:timers/promises'
import { Cron } from 'croner'
import pLimit from 'p-limit'
import type { Pipeline } from '../../model/pipeline.js'

export const scheduleTimeZone = 'Asia/Ho_Chi_Minh'

export type ScheduleEvent =
  | { event: 'waiting'; pipeline: string; next: string | null }
  | { event: 'started'; pipeline: string }
  | { event: 'ended'; pipeline: string }
  | { event: 'failed'; pipeline: string; error: unknown }
  /** The pipeline's last run had not ended when its time came again. */
  | { event: 'skipped'; pipeline: string }

export type ScheduleOptions = {
  /** Carries one pipeline out. Must heed the signal. */
  run: (pipeline: Pipeline, signal: AbortSignal) => Promise<void>
  /** Ends the schedule: no run begins any more, and those that run are waited for. */
  signal: AbortSignal
  onEvent?: (event: ScheduleEvent) => void
  /** A run starts up to this much later than its time, so that not all portals are asked at once. */
  jitterSeconds?: number
  /** Pipelines running at the same time. */
  atOnce?: number
  random?: () => number
}

/** Next time of a cron expression in Vietnam's time; null where there is none. Throws for a wrong expression. */
export function nextRun(schedule: string, after: Date): Date | null {
  return new Cron(schedule, { timezone: scheduleTimeZone, paused: true }).nextRun(after)
}

/**
 * Runs pipelines by their cron expressions, Asia/Ho_Chi_Minh, until the signal ends it. Pipelines without one are left
 * out. Resolves when the last run has ended.
 */
export async function schedulePipelines(pipelines: Pipeline[], options: ScheduleOptions): Promise<void> {
  const { signal, onEvent, jitterSeconds = 300, atOnce = 4, random = Math.random } = options
  const limit = pLimit(atOnce)
  const busy = new Map<string, Promise<void>>()
  const jobs = pipelines.flatMap((pipeline) => {
    if (!pipeline.schedule) return []
    const job = new Cron(pipeline.schedule, { timezone: scheduleTimeZone }, () => {
      if (signal.aborted) return
      if (busy.has(pipeline.id)) return onEvent?.({ event: 'skipped', pipeline: pipeline.id })
      const done = delayed(pipeline).finally(() => busy.delete(pipeline.id))
      busy.set(pipeline.id, done)
    })
    const next = job.nextRun()?.toISOString() ?? null
    onEvent?.({ event: 'waiting', pipeline: pipeline.id, next })
    return [job]
  })

  async function delayed(pipeline: Pipeline): Promise<void> {
    const pause = random() * jitterSeconds * 1000
    await wait(pause, undefined, { signal }).catch(() => undefined)
    await limit(() => (signal.aborted ? undefined : runOne(pipeline)))
  }

  async function runOne(pipeline: Pipeline): Promise<void> {
    onEvent?.({ event: 'started', pipeline: pipeline.id })
    try {
      await options.run(pipeline, signal)
      onEvent?.({ event: 'ended', pipeline: pipeline.id })
    } catch (error) {
      onEvent?.({ event: 'failed', pipeline: pipeline.id, error })
    }
  }

  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  for (const job of jobs) job.stop()
  await Promise.all(busy.values())
}
