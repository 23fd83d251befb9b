import { decodeBody } from '../archive/decode-body.js'
import { type Header, headerOf } from '../archive/exchange.js'
import { parseHttpHead } from '../archive/parse-record.js'
import type { ReadExchange } from '../archive/read-exchanges.js'
import { recoverArchive } from '../archive/recover-archive.js'
import { toRequestAddress } from '../discover/request-address.js'
import { readRobotsAnswer } from '../robots/robots-rules.js'
import type { CrawlTask } from '../state/crawl-task.js'
import type { StateEvent } from '../state/state-event.js'
import type { CrawlContext } from './crawl-context.js'
import { nextStep, type Step } from './pursue-task.js'
import { settleTask } from './settle-task.js'
import type { TaskAnswer } from './task-answer.js'

/**
 * Takes up what a killed run had archived and not yet noted, and cuts a torn last exchange, so that nothing archived is
 * fetched again.
 */
export async function catchUpWithArchive(context: CrawlContext): Promise<void> {
  const { file, options, pipeline } = context
  const { unknown, cutBytes, lostBytes } = await recoverArchive(options.dataDir, pipeline.id, file.state.archived)
  const tell = (kind: string, message: string) => context.report({ url: null, stage: 'archive', kind, message })
  if (cutBytes > 0) tell('torn', `${cutBytes} bytes of a half-written last record were cut off`)
  if (lostBytes > 0) tell('archive-lost', `the archive ends ${lostBytes} bytes before what the state knows`)
  if (file.damagedLines > 0) tell('state-damaged', `${file.damagedLines} lines of the state file could not be read`)
  for (const { file: warc, exchange } of unknown) takeUp(context, warc, exchange)
}

function takeUp(context: CrawlContext, warc: string, exchange: ReadExchange): void {
  const answer = toAnswer(context, warc, exchange)
  const step = answer ? nextStep(answer, true) : 'again'
  if (answer && step === 'done') settleAgain(context, answer)
  else
    context.file.record(
      eventOf(answer, step) ?? {
        e: 'mark',
        end: { file: warc, end: exchange.end },
        ...(answer ? {} : { foreign: true }),
      },
    )
}

function settleAgain(context: CrawlContext, answer: TaskAnswer): void {
  const { task, fetchedAt, status, body, place } = answer
  if (task.role !== 'robots') {
    settleTask(context, answer)
    return
  }
  const robots = readRobotsAnswer(new URL(task.url).origin, fetchedAt, status, body)
  context.file.record({ e: 'robots', answer: robots, end: place })
}

function eventOf(answer: TaskAnswer | null, step: Step): StateEvent | null {
  if (!answer || typeof step !== 'object') return null
  const { task, finalUrl, place } = answer
  const hop = toRequestAddress(step.redirect, finalUrl)
  return hop ? { e: 'hop', key: task.key, hop, hops: (task.hops ?? 0) + 1, end: place } : null
}

/** null for exchanges that carry no task, such as files put into the folder by hand. */
function toAnswer(
  context: CrawlContext,
  warc: string,
  { record, notes, offset, end }: ReadExchange,
): TaskAnswer | null {
  const head = parseHttpHead(record.block)
  const noted = readTask(notes.get('task'))
  if (!head || !noted) return null
  const held = context.file.state.pendingTask(noted.key)
  const revisit = record.type === 'revisit'
  const encoding = headerOf(head.headers, 'content-encoding')
  const { body, problem } = decodeBody(
    record.block.subarray(head.bodyStart),
    encoding,
    context.pipeline.politeness.maxBodyBytes,
  )
  const truncated = record.headers.get('warc-truncated')
  return {
    task: { ...noted, ...(held ?? {}), role: noted.role },
    finalUrl: record.headers.get('warc-target-uri') ?? noted.url,
    status: Number(head.startLine.split(' ')[1]),
    headers: head.headers as Header[],
    body,
    fault: truncated === 'length' ? 'too-large' : truncated ? 'cut-off' : problem,
    fetchedAt: new Date(record.headers.get('warc-date') ?? 0),
    robots: notes.get('robots') ?? '',
    place: { file: warc, offset, end, digest: record.headers.get('warc-payload-digest') ?? '', revisit },
  }
}

function readTask(text: string | undefined): CrawlTask | null {
  try {
    const task: unknown = JSON.parse(text ?? '')
    return typeof task === 'object' && task !== null && 'key' in task && 'role' in task ? (task as CrawlTask) : null
  } catch {
    return null
  }
}
