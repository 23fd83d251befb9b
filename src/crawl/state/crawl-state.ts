import type { Platform } from '../../model/pipeline.js'
import type { CrawlSummary } from '../crawl-report.js'
import type { RobotsAnswer } from '../robots/robots-rules.js'
import { type CrawlTask, taskRank, taskRanks } from './crawl-task.js'
import type { ArchivePosition, ArticleNews, KnownArticle, KnownList, StateEvent } from './state-event.js'

export type RunState = {
  id: string
  at: string
  requests: number
  fetched: number
  listPages: number
  denied: number
  news: Record<ArticleNews, number>
  /** Keys of what was done in this run. */
  done: Set<string>
  /** Article keys (shortened) that the sitemaps, and those that the start pages name. */
  inSitemaps: Set<string>
  /** Sitemaps left alone, since their index says that they have not changed. */
  unchangedSitemaps: number
  onStartPages: Set<string>
}

const keptRuns = 50

/** What is known of a portal. Only events change it, so that the state file can give it back. */
export class CrawlState {
  run: RunState | null = null
  archived: ArchivePosition | null = null
  /** ISO time after which nothing was asked, as far as the state tells. */
  lastRequestAt: string | null = null
  platform: Platform | null = null
  readonly articles = new Map<string, KnownArticle>()
  readonly lists = new Map<string, KnownList>()
  readonly robots = new Map<string, RobotsAnswer>()
  /** Guessed addresses that were not there, with the ISO time of asking. */
  readonly absent = new Map<string, string>()
  /** Address templates (a calendar's days, say) that brought nothing, with the ISO time of giving up. */
  readonly barren = new Map<string, string>()
  /** Past runs, oldest first. */
  runs: CrawlSummary[] = []
  private readonly pending: Map<string, CrawlTask>[] = Array.from({ length: taskRanks }, () => new Map())

  get pendingCount(): number {
    return this.pending.reduce((sum, tasks) => sum + tasks.size, 0)
  }

  /** A whole crawl has been brought to its end before: lists need not be read to their last page again. */
  get wasComplete(): boolean {
    return this.runs.some(({ stoppedBecause }) => stoppedBecause === 'done')
  }

  *pendingTasks(): Generator<CrawlTask> {
    for (const tasks of this.pending) yield* tasks.values()
  }

  /** The task whose turn it is, among those that `mayAsk`. */
  next(mayAsk: (task: CrawlTask) => boolean): CrawlTask | null {
    for (const task of this.pendingTasks()) if (mayAsk(task)) return task
    return null
  }

  pendingTask(key: string): CrawlTask | null {
    for (const tasks of this.pending) {
      const task = tasks.get(key)
      if (task) return task
    }
    return null
  }

  isKnown(key: string): boolean {
    return this.run?.done.has(key) === true || this.articles.has(key) || this.pendingTask(key) !== null
  }

  apply(event: StateEvent): void {
    if ('end' in event && event.end) {
      this.archived = { file: event.end.file, end: event.end.end }
      if (this.run && !('foreign' in event)) this.run.requests++
    }
    switch (event.e) {
      case 'run':
        this.run = startRun(event.id, event.at)
        return
      case 'add':
        for (const task of event.tasks) this.add(task)
        return
      case 'hop': {
        const task = this.pendingTask(event.key)
        if (task) Object.assign(task, { hop: event.hop, hops: event.hops })
        return
      }
      case 'mark':
        return
      case 'robots':
        this.noteTime(event.answer.at)
        this.robots.set(event.answer.origin, event.answer)
        return
      case 'article':
        this.noteTime(event.article.lastFetched)
        this.articles.set(event.key, event.article)
        if (event.done) this.finish(event.key)
        if (this.run && event.news) this.run.news[event.news]++
        if (this.run && event.end) this.run.fetched++
        return
      case 'page':
        this.applyPage(event)
        return
      case 'drop':
        this.finish(event.key)
        if (event.why === 'absent' && event.at) this.absent.set(event.key, event.at)
        if (event.why === 'denied' && this.run) this.run.denied++
        return
      case 'platform':
        this.platform = event.platform
        return
      case 'list':
        this.noteTime(event.list.lastFetched)
        this.lists.set(event.key, event.list)
        return
      case 'absent':
        this.absent.set(event.key, event.at)
        return
      case 'barren':
        this.barren.set(event.template, event.at)
        return
      case 'end':
        // An answer may have taken its time: the pause is counted from its end.
        this.noteTime(event.summary.endedAt)
        this.runs = [...this.runs, event.summary].slice(-keptRuns)
        if (event.summary.stoppedBecause !== 'aborted') this.run = null
        return
    }
  }

  /** Events that give this state again, without its history. */
  *snapshot(): Generator<StateEvent> {
    for (const summary of this.runs) yield { e: 'end', summary: { ...summary } }
    if (this.platform) yield { e: 'platform', platform: this.platform }
    for (const answer of this.robots.values()) yield { e: 'robots', answer }
    for (const [key, list] of this.lists) yield { e: 'list', key, list }
    for (const [key, at] of this.absent) yield { e: 'absent', key, at }
    for (const [template, at] of this.barren) yield { e: 'barren', template, at }
    for (const [key, article] of this.articles) yield { e: 'article', key, article, done: false }
    const tasks = [...this.pendingTasks()]
    if (tasks.length > 0) yield { e: 'add', tasks }
    if (this.archived) yield { e: 'mark', end: this.archived }
  }

  private noteTime(at: string): void {
    if (this.lastRequestAt === null || at > this.lastRequestAt) this.lastRequestAt = at
  }

  private add(task: CrawlTask): void {
    this.finishPending(task.key)
    this.pending[taskRank(task)]?.set(task.key, task)
  }

  private applyPage({ key, role, list, listed, unchanged = 0 }: StateEvent & { e: 'page' }): void {
    const task = this.pendingTask(key)
    if (list) {
      this.lists.set(key, list)
      this.noteTime(list.lastFetched)
    }
    this.finish(key)
    if (!this.run) return
    this.run.fetched++
    this.run.unchangedSitemaps += unchanged
    if (role === 'list') this.run.listPages++
    const isStart = role === 'list' && (task?.depth ?? 0) === 0
    const target = role === 'sitemap' ? this.run.inSitemaps : isStart ? this.run.onStartPages : null
    for (const short of listed ?? []) target?.add(short)
  }

  private finish(key: string): void {
    this.finishPending(key)
    this.run?.done.add(key)
  }

  private finishPending(key: string): void {
    for (const tasks of this.pending) tasks.delete(key)
  }
}

function startRun(id: string, at: string): RunState {
  const news = { new: 0, changed: 0, unchanged: 0, vanished: 0, failed: 0, unusable: 0 }
  const sets = { done: new Set<string>(), inSitemaps: new Set<string>(), onStartPages: new Set<string>() }
  return { id, at, requests: 0, fetched: 0, listPages: 0, denied: 0, unchangedSitemaps: 0, news, ...sets }
}
