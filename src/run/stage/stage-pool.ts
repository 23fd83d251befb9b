import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import type { StageJob, StageOutcome } from './stage-job.js'
import { StageThread, type ThreadLimits, ThreadLost } from './thread.js'

export type StagePoolOptions = ThreadLimits & {
  /** Worker threads; 0: the calling thread does everything. By default one a core. */
  threads?: number | undefined
}

/** Fewer pages than this are read sooner than threads have read their lexicon; meanwhile the calling thread works. */
const worthThreads = 300

// Every thread compiles the rules by itself, and their first calls are no fair sample. Three times the usual number of
// calls before it halves what compiling takes: two of nine seconds for 2,000 pages.
setFlagsFromString('--interrupt-budget=400000')

/** Read when it is needed: where threads do the work, a lexicon of its own would cost this one 100 MB. */
const inThisThread = () => import('./carry-out-job.js')

/**
 * Carries out jobs, several at a time. A page that ends its thread (out of memory, without end) becomes an issue and the
 * others of its job are read all the same. What comes of a job does not depend on the number of threads.
 */
export class StagePool {
  readonly threads: number
  private readonly alive = new Set<StageThread>()
  private readonly idle: StageThread[] = []
  private readonly waiting: ((thread: StageThread) => void)[] = []
  private pages = 0
  private warm = false
  private starting: Promise<void> | null = null
  private closed = false

  constructor(private readonly options: StagePoolOptions = {}) {
    this.threads = options.threads ?? availableParallelism()
  }

  /** So many pages are coming: threads that are worth their start are there before the first. */
  async expect(pages: number): Promise<void> {
    if (pages >= worthThreads) await this.start()
  }

  async run(job: StageJob): Promise<StageOutcome[]> {
    this.refuseWhenClosed()
    this.pages += job.items.length
    if (this.pages >= worthThreads) void this.start()
    if (!this.warm) return (await inThisThread()).carryOutJob(job)
    try {
      return await this.onThread(job)
    } catch (error) {
      this.refuseWhenClosed()
      if (!(error instanceof ThreadLost)) throw error
      return await this.onePageAtATime(job, error)
    }
  }

  /** Starts the threads, if they are not there yet, and waits until one can take a job. */
  start(): Promise<void> {
    this.starting ??= this.startThreads()
    return this.starting
  }

  /** Ends all threads. Jobs under way fail. */
  async close(): Promise<void> {
    this.closed = true
    await Promise.all([...this.alive].map((thread) => thread.close()))
  }

  private refuseWhenClosed(): void {
    if (this.closed) throw new Error('the pool is closed')
  }

  /** A job whose thread was lost: which of its pages was it? */
  private async onePageAtATime(job: StageJob, error: ThreadLost): Promise<StageOutcome[]> {
    const [only, ...others] = job.items
    if (only && others.length === 0) return [(await inThisThread()).failItem(only, job, error.message)]
    const outcomes: StageOutcome[] = []
    for (const item of job.items) outcomes.push(...(await this.run({ ...job, items: [item] })))
    return outcomes
  }

  private async onThread(job: StageJob): Promise<StageOutcome[]> {
    const thread = await this.take()
    try {
      return await thread.run(job)
    } finally {
      if (!this.closed) this.giveBack(thread.spent ? this.replace(thread) : thread)
    }
  }

  private replace(spent: StageThread): StageThread {
    this.alive.delete(spent)
    void spent.close()
    return this.startThread()
  }

  private async take(): Promise<StageThread> {
    const ready = this.idle.findIndex((thread) => thread.ready)
    const [idle] = this.idle.splice(Math.max(0, ready), 1)
    if (idle?.lost) return this.replace(idle)
    if (idle) return idle
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  private async startThreads(): Promise<void> {
    if (this.threads === 0) return
    while (this.alive.size < this.threads) this.idle.push(this.startThread())
    // One that cannot start says so with its first job.
    await Promise.race([...this.alive].map((thread) => thread.started)).catch(() => undefined)
    this.warm = true
  }

  private startThread(): StageThread {
    const thread = new StageThread(this.options)
    this.alive.add(thread)
    return thread
  }

  private giveBack(thread: StageThread): void {
    const next = this.waiting.shift()
    if (next) next(thread)
    else this.idle.push(thread)
  }
}
