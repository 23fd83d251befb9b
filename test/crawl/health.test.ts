import { afterEach, describe, expect, it } from 'vitest'
import type { CrawlSummary } from '../../src/crawl/crawl-report.js'
import { readHealth, troubles } from '../../src/crawl/health/portal-health.js'
import { nextRun, type ScheduleEvent, schedulePipelines } from '../../src/crawl/schedule/schedule-pipelines.js'
import { articleHtml, crawl, listHtml, makeDataDir, pipelineFor } from './servers/crawl-kit.js'
import { answer, PortalServer } from './servers/portal-server.js'

let server: PortalServer | undefined
afterEach(async () => {
  await server?.stop()
  server = undefined
})

const slug = (n: number) => `/tin-tuc/hoi-nghi-tong-ket-cong-tac-${n}.html`

function summary(more: Partial<CrawlSummary>): CrawlSummary {
  const counts = {
    requests: 9,
    fetched: 9,
    changedArticles: 0,
    notModified: 0,
    vanished: 0,
    failed: 0,
    deniedByRobots: 0,
    knownArticles: 9,
    pending: 0,
    issues: 0,
  }
  const times = { startedAt: '2022-07-01T00:00:00Z', endedAt: '2022-07-01T00:10:00Z' }
  return {
    pipeline: 'x/a',
    runId: 'r',
    stoppedBecause: 'done',
    resumed: false,
    newArticles: 6,
    namedOnStart: 20,
    namedInSitemaps: 0,
    ...counts,
    ...times,
    ...more,
  }
}

describe('troubles', () => {
  const usual = [summary({ newArticles: 900 }), ...Array.from({ length: 4 }, () => summary({}))]

  it.each<[string, Partial<CrawlSummary>, RegExp | null]>([
    ['as ever', {}, null],
    ['a little less', { namedOnStart: 11, newArticles: 1 }, null],
    ['half of the links', { namedOnStart: 9 }, /start pages link to 9 articles where it was 20/],
    ['no links', { namedOnStart: 0 }, /link to 0 articles/],
    ['no news', { newArticles: 0 }, /no new article where it was 6 a run/],
    ['host down', { stoppedBecause: 'host-down', namedOnStart: 0 }, /^stopped: host-down$/],
    ['sitemap unchanged', { namedInSitemaps: null }, null],
  ])('%s', (_name, last, expected) => {
    const lines = troubles([...usual, summary(last)])
    if (expected === null) expect(lines).toEqual([])
    else expect(lines.join('\n')).toMatch(expected)
  })

  it('a quiet portal may be silent', () => {
    const quiet = Array.from({ length: 5 }, (_, index) => summary({ newArticles: index % 2 }))
    expect(troubles([...quiet, summary({ newArticles: 0 })])).toEqual([])
  })

  it('a first run that finds nothing is told', () => {
    expect(troubles([summary({ namedOnStart: 0, newArticles: 0 })])).toEqual(['names no article at all'])
  })
})

describe('health of a portal', () => {
  it('is read from what crawling left behind', async () => {
    let broken = false
    server = await PortalServer.start((request, response) => {
      if (broken) return answer(response, 500, 'text/html', '')
      if (request.url === '/') return answer(response, 200, 'text/html', listHtml([slug(1001), slug(1002), slug(1003)]))
      if (request.url === slug(1003)) return answer(response, 503, 'text/html', '')
      return request.url?.startsWith('/tin-tuc/')
        ? answer(response, 200, 'text/html', articleHtml(request.url))
        : answer(response, 404, 'text/html', '')
    })
    const dataDir = makeDataDir()
    const pipeline = pipelineFor(server.origin, {
      expectedArticles: { min: 2, max: 9 },
      politeness: { retries: 0, ignoreTlsErrors: true },
    })
    expect(readHealth(dataDir, pipeline)).toMatchObject({ level: 'never-run', lastRunAt: null, knownArticles: 0 })
    await crawl(pipeline, dataDir, { now: () => new Date('2022-07-01T00:00:00Z') })
    expect(readHealth(dataDir, pipeline)).toMatchObject({
      level: 'ok',
      lastSuccessAt: '2022-07-01T00:00:00.000Z',
      knownArticles: 2,
      articlesFailing: 1,
      newArticlesLastRun: 2,
      robots: `${server.origin}: unavailable (404)`,
      tls: 'certificate not checked',
    })
    expect(readHealth(dataDir, { ...pipeline, expectedArticles: { min: 3, max: 9 } })).toMatchObject({
      level: 'warning',
      reasons: ['2 articles, expected at least 3'],
    })
    broken = true
    await crawl(pipeline, dataDir, { now: () => new Date('2022-07-03T00:00:00Z') })
    expect(readHealth(dataDir, pipeline)).toMatchObject({
      level: 'failing',
      failedRuns: 1,
      lastSuccessAt: '2022-07-01T00:00:00.000Z',
      reasons: ['stopped: robots-unreachable'],
    })
  })
})

describe('the schedule', () => {
  it.each([
    ['20 2 * * 1', '2022-07-11T00:00:00Z', '2022-07-17T19:20:00.000Z'],
    ['0 7 * * *', '2022-07-10T23:59:00Z', '2022-07-11T00:00:00.000Z'],
  ])('%s is meant in Vietnam: after %s comes %s', (schedule, after, next) => {
    expect(nextRun(schedule, new Date(after))?.toISOString()).toBe(next)
  })

  it('runs what is due, skips what still runs, survives what fails, and waits on stopping', async () => {
    const control = new AbortController()
    const events: ScheduleEvent[] = []
    const starts = { a: 0, b: 0 }
    let ended = false
    const scheduled = (id: string) => pipelineFor('http://a.example', { id, schedule: '* * * * * *' })
    const running = schedulePipelines([scheduled('a'), scheduled('b'), pipelineFor('http://a.example', { id: 'c' })], {
      signal: control.signal,
      jitterSeconds: 0,
      onEvent: (event) => events.push(event),
      async run({ id }, signal) {
        starts[id as 'a' | 'b']++
        if (id === 'b') throw new Error('hỏng')
        await new Promise((resolve) => signal.addEventListener('abort', resolve))
        await new Promise((resolve) => setTimeout(resolve, 50))
        ended = true
      },
    })
    await new Promise((resolve) => setTimeout(resolve, 2_300))
    control.abort()
    await running
    expect(ended).toBe(true)
    expect(starts.a).toBe(1)
    expect(starts.b).toBeGreaterThanOrEqual(2)
    expect(events.filter(({ event }) => event === 'waiting').map(({ pipeline }) => pipeline)).toEqual(['a', 'b'])
    expect(events.some(({ event, pipeline }) => event === 'skipped' && pipeline === 'a')).toBe(true)
    expect(events.some(({ event, pipeline }) => event === 'failed' && pipeline === 'b')).toBe(true)
  })
})
