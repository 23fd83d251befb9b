import type { CrawlSummary, StopReason } from '../crawl-report.js'
import type { CrawlContext } from './crawl-context.js'

export function summariseRun(context: CrawlContext, stoppedBecause: StopReason, resumed: boolean): CrawlSummary {
  const { issues, file } = context
  const { state } = file
  const run = state.run!
  return {
    pipeline: context.pipeline.id,
    runId: run.id,
    startedAt: run.at,
    endedAt: context.now().toISOString(),
    stoppedBecause,
    resumed,
    requests: run.requests,
    fetched: run.fetched,
    newArticles: run.news.new,
    changedArticles: run.news.changed,
    notModified: run.news.unchanged,
    vanished: run.news.vanished,
    failed: run.news.failed,
    deniedByRobots: run.denied,
    knownArticles: [...state.articles.values()].filter(({ status, aliasOf }) => status === 'ok' && !aliasOf).length,
    namedOnStart: run.onStartPages.size,
    namedInSitemaps: run.unchangedSitemaps > 0 ? null : run.inSitemaps.size,
    pending: state.pendingCount,
    issues,
  }
}
