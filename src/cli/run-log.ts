import type { CrawlIssue } from '../crawl/crawl-issue.js'
import type { CrawlProgress } from '../crawl/crawl-report.js'
import type { PipelineResult } from '../run/run-pipelines.js'
import { ProgressLine } from './progress.js'
import { describeResult, isFailure, SHOWN_ISSUES } from './run-reporter.js'

/** What a run tells while it is at work. */
export type RunLog = {
  progress: (progress: CrawlProgress) => void
  issue: (issue: CrawlIssue) => void
  notice: (message: string) => void
  /** A portal is done. */
  result: (result: PipelineResult) => void
  /** Nothing more will come. */
  end: () => void
}

/** For people: a progress line on a terminal, plain lines elsewhere; few issues a portal, since all are in the database. */
export function openTextLog(out: NodeJS.WriteStream): RunLog {
  const line = new ProgressLine(out)
  const shown = new Map<string | null, number>()
  return {
    progress: (progress) => line.update(progress),
    issue: ({ pipeline, kind, url, message }) => {
      const count = (shown.get(pipeline) ?? 0) + 1
      shown.set(pipeline, count)
      if (count <= SHOWN_ISSUES) line.line(`${pipeline}: ${kind} ${url ?? ''}: ${message}`)
      if (count === SHOWN_ISSUES + 1) line.line(`${pipeline}: more issues are in the table "issues"`)
    },
    notice: (message) => line.line(message),
    result: (result) => {
      line.finish(result.pipeline.id)
      line.line(describeResult(result))
    },
    end: () => line.clear(),
  }
}

/** For machines: one JSON object a line, with time, level and event. */
export function openJsonLog(out: NodeJS.WriteStream, now: () => Date): RunLog {
  const write = (level: 'info' | 'warning' | 'error', event: string, fields: object) =>
    out.write(`${JSON.stringify({ at: now().toISOString(), level, event, ...fields })}\n`)
  return {
    progress: (progress) => write('info', 'page', progress),
    issue: ({ at: _, ...issue }) => write('warning', 'issue', issue),
    notice: (message) => write('info', 'notice', { message }),
    result: (result) => {
      const why = isFailure(result)
      const { pipeline, crawl, loaded } = result
      write(why === null ? 'info' : 'error', 'portal', { pipeline: pipeline.id, why, crawl, loaded })
    },
    end: () => {},
  }
}
