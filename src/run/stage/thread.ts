import { Worker } from 'node:worker_threads'
import type { StageJob, StageOutcome } from './stage-job.js'
import { packJob, type SentOutcomes, unpackOutcomes } from './stage-message.js'

export type ThreadLimits = {
  /** Heap of a thread in MB: a page that needs more ends it. */
  threadMegabytes?: number
  /** Of it, room for short-lived objects: 96 take about a tenth less time than 24, and 50 MB more. */
  youngMegabytes?: number
  /** Pages after which another takes its place: what memory has gathered in fragments and caches goes with it. */
  threadPages?: number
  /** Longest time for one job. */
  jobSeconds?: number
}

/** The thread ended, or was ended, before its job was done. */
export class ThreadLost extends Error {
  override name = 'ThreadLost'
}

/** A worker thread that carries out one job at a time. */
export class StageThread {
  /** It has read its lexicon and waits for work. */
  ready = false
  lost = false
  private readonly worker: Worker
  private readonly jobSeconds: number
  private pagesLeft: number
  readonly started: Promise<void>

  constructor({ threadMegabytes = 512, youngMegabytes = 24, threadPages = 10_000, jobSeconds = 120 }: ThreadLimits) {
    this.pagesLeft = threadPages
    this.jobSeconds = jobSeconds
    this.worker = new Worker(new URL('./stage-thread.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: threadMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
    })
    this.worker.on('exit', () => {
      this.lost = true
    })
    this.started = this.answer().then(() => {
      this.ready = true
    })
    // Told with the first job.
    this.started.catch(() => undefined)
  }

  /** Not to be given another job. */
  get spent(): boolean {
    return this.lost || this.pagesLeft <= 0
  }

  /** Throws ThreadLost. */
  async run(job: StageJob): Promise<StageOutcome[]> {
    this.pagesLeft -= job.items.length
    try {
      await this.started
      const { message, transfer } = packJob(job)
      this.worker.postMessage(message, transfer)
      return unpackOutcomes(await this.answer())
    } catch (error) {
      this.lost = true
      await this.worker.terminate()
      throw error
    }
  }

  async close(): Promise<void> {
    await this.worker.terminate()
  }

  /** The next message. */
  private answer(): Promise<SentOutcomes> {
    return new Promise((resolve, reject) => {
      const lose = (why: string) => settle(() => reject(new ThreadLost(`its thread was lost: ${why}`)))
      const done = (outcomes: SentOutcomes) => settle(() => resolve(outcomes))
      const fail = (error: Error) => lose(error.message)
      const exit = (code: number) => lose(`it ended with code ${code}`)
      const timer = setTimeout(() => lose(`it took longer than ${this.jobSeconds} s`), this.jobSeconds * 1000)
      const settle = (conclude: () => void) => {
        clearTimeout(timer)
        this.worker.off('message', done).off('error', fail).off('exit', exit)
        conclude()
      }
      this.worker.on('message', done).on('error', fail).on('exit', exit)
    })
  }
}
