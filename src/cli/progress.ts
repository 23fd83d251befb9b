import type { CrawlProgress } from '../crawl/crawl-report.js'

/** Tells how far a run is: one line rewritten on a terminal, plain lines elsewhere (one a portal every few seconds). */
export class ProgressLine {
  readonly #latest = new Map<string, CrawlProgress>()
  readonly #told = new Map<string, number>()
  #shown = false

  constructor(
    private readonly out: NodeJS.WriteStream,
    private readonly clock: () => number = Date.now,
    private readonly everyMs = 5_000,
  ) {}

  update(progress: CrawlProgress): void {
    this.#latest.set(progress.pipeline, progress)
    if (this.out.isTTY) this.#rewrite()
    else this.#tellSometimes(progress)
  }

  /** Writes a lasting line above the progress. */
  line(text: string): void {
    this.clear()
    this.out.write(`${text}\n`)
    if (this.out.isTTY && this.#latest.size > 0) this.#rewrite()
  }

  /** Takes the rewritten line away. */
  clear(): void {
    if (!this.#shown) return
    this.out.write('\r\x1b[2K')
    this.#shown = false
  }

  /** A portal is done: it no longer counts as at work. */
  finish(pipeline: string): void {
    this.#latest.delete(pipeline)
  }

  #rewrite(): void {
    const all = [...this.#latest.values()]
    const sum = (pick: (progress: CrawlProgress) => number) => all.reduce((total, one) => total + pick(one), 0)
    const text = `${all.length} portals, ${sum((one) => one.requests)} pages, ${sum((one) => one.newArticles)} new articles, ${sum((one) => one.pending)} to go`
    this.out.write(`\r\x1b[2K${text.slice(0, (this.out.columns ?? 80) - 1)}`)
    this.#shown = true
  }

  #tellSometimes(progress: CrawlProgress): void {
    const now = this.clock()
    if (now - (this.#told.get(progress.pipeline) ?? now - this.everyMs + 1) < this.everyMs) {
      if (!this.#told.has(progress.pipeline)) this.#told.set(progress.pipeline, now)
      return
    }
    this.#told.set(progress.pipeline, now)
    this.line(
      `${progress.pipeline}: ${progress.requests} pages, ${progress.newArticles} new articles, ${progress.pending} to go`,
    )
  }
}
