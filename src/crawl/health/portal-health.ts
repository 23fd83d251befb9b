import type { Pipeline } from '../../model/pipeline.js'
import type { CrawlSummary } from '../crawl-report.js'
import type { CrawlState } from '../state/crawl-state.js'
import { readState } from '../state/state-file.js'

export type HealthLevel = 'ok' | 'warning' | 'failing' | 'never-run'

/** How a portal's crawl has been doing; what `status` prints and v_source_health shows of crawling. */
export type PortalHealth = {
  pipeline: string
  level: HealthLevel
  /** Clear lines, the gravest first; empty where all is well. */
  reasons: string[]
  lastRunAt: string | null
  /** Last run that came to its end. */
  lastSuccessAt: string | null
  lastStoppedBecause: string | null
  /** Runs in a row that did not come to their end. */
  failedRuns: number
  knownArticles: number
  expectedMin: number | null
  expectedMax: number | null
  newArticlesLastRun: number | null
  /** Of the runs before the last, the middle number. */
  newArticlesUsually: number | null
  articlesFailing: number
  articlesGone: number
  pending: number
  platform: string | null
  robots: string | null
  tls: string | null
}

/** Runs looked back on, and how many of them it takes to know what is usual. */
const lookBack = 8
const enoughRuns = 3

/** Reads a pipeline's state file; takes no lock and changes nothing. */
export function readHealth(dataDir: string, pipeline: Pipeline): PortalHealth {
  return judgeHealth(pipeline, readState(dataDir, pipeline.id))
}

export function judgeHealth(pipeline: Pipeline, state: CrawlState): PortalHealth {
  const runs = state.runs.filter(({ stoppedBecause }) => stoppedBecause !== 'aborted')
  const last = runs.at(-1) ?? null
  const failedRuns = [...runs].reverse().findIndex(isSuccess)
  const articles = [...state.articles.values()].filter(({ aliasOf }) => !aliasOf)
  const count = (status: string) => articles.filter((article) => article.status === status).length
  const reasons = [...troubles(runs), ...countTroubles(pipeline, last, count('ok'))]
  const failing = failedRuns === -1 ? runs.length > 0 : failedRuns > 0
  return {
    pipeline: pipeline.id,
    level: !last ? 'never-run' : failing ? 'failing' : reasons.length > 0 ? 'warning' : 'ok',
    reasons,
    lastRunAt: last?.endedAt ?? null,
    lastSuccessAt: runs.findLast(isSuccess)?.endedAt ?? null,
    lastStoppedBecause: last?.stoppedBecause ?? null,
    failedRuns: failedRuns === -1 ? runs.length : failedRuns,
    knownArticles: count('ok'),
    expectedMin: pipeline.expectedArticles?.min ?? null,
    expectedMax: pipeline.expectedArticles?.max ?? null,
    newArticlesLastRun: last?.newArticles ?? null,
    newArticlesUsually: median(earlierRuns(runs).map(({ newArticles }) => newArticles)),
    articlesFailing: count('failed'),
    articlesGone: count('gone'),
    pending: state.pendingCount,
    platform: pipeline.platform ?? state.platform,
    robots: describeRobots(state),
    tls: describeTls(pipeline),
  }
}

/** What a run tells that should not wait: the portal yields nothing, or half of what it did. Oldest run first. */
export function troubles(runs: CrawlSummary[]): string[] {
  const last = runs.at(-1)
  if (!last) return []
  if (!isSuccess(last)) return [`stopped: ${last.stoppedBecause}`]
  const earlier = earlierRuns(runs)
  if (earlier.length < enoughRuns)
    return last.namedOnStart + (last.namedInSitemaps ?? 1) === 0 ? ['names no article at all'] : []
  return [
    fallen('the start pages link to', last.namedOnStart, median(earlier.map(({ namedOnStart }) => namedOnStart))),
    fallen(
      'the sitemaps name',
      last.namedInSitemaps,
      median(earlier.flatMap(({ namedInSitemaps }) => namedInSitemaps ?? [])),
    ),
    silent(last, earlier),
  ].filter((line) => line !== null)
}

function fallen(what: string, now: number | null, usually: number | null): string | null {
  if (now === null || usually === null || usually < 4 || now >= usually / 2) return null
  return `${what} ${now} articles where it was ${usually}: has the portal changed?`
}

/** No news from a portal that always had some. */
function silent(last: CrawlSummary, earlier: CrawlSummary[]): string | null {
  const usually = median(earlier.map(({ newArticles }) => newArticles)) ?? 0
  const never = earlier.every(({ newArticles }) => newArticles > 0)
  return last.newArticles === 0 && never && usually >= 5 ? `no new article where it was ${usually} a run` : null
}

function countTroubles({ expectedArticles }: Pipeline, last: CrawlSummary | null, known: number): string[] {
  if (!expectedArticles || !last || !isSuccess(last)) return []
  const { min, max } = expectedArticles
  if (known < min) return [`${known} articles, expected at least ${min}`]
  return known > max ? [`${known} articles, expected at most ${max}: are lists taken for articles?`] : []
}

/** Successful runs before the last, without the very first, which finds everything. */
function earlierRuns(runs: CrawlSummary[]): CrawlSummary[] {
  return runs.filter(isSuccess).slice(1, -1).slice(-lookBack)
}

/** A run that ended at its most requests did what it was allowed to; the next goes on. */
function isSuccess({ stoppedBecause }: CrawlSummary): boolean {
  return stoppedBecause === 'done' || stoppedBecause === 'max-requests'
}

function median(numbers: number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

function describeTls({ politeness: { ignoreTlsErrors } }: Pipeline): string | null {
  if (ignoreTlsErrors === false) return null
  return ignoreTlsErrors === true ? 'certificate not checked' : `certificate not checked: ${ignoreTlsErrors.join(', ')}`
}

function describeRobots(state: CrawlState): string | null {
  const answers = [...state.robots.values()]
  if (answers.length === 0) return null
  return answers.map(({ origin, kind, status }) => `${origin}: ${kind} (${status ?? 'no answer'})`).join('; ')
}
