import { headerOf } from '../archive/exchange.js'
import { readCookieWall } from '../discover/cookie-wall.js'
import { toRequestAddress } from '../discover/request-address.js'
import { FetchError } from '../http/fetch-error.js'
import { readRetryAfter } from '../http/retry-after.js'
import type { CrawlTask } from '../state/crawl-task.js'
import { askOnce } from './ask-once.js'
import { checkAddress } from './check-address.js'
import type { CrawlContext } from './crawl-context.js'
import { HostClosed, type Permission, type TaskAnswer, TaskFailed } from './task-answer.js'

/** Asked before each request, redirects included. Throws where the address must not be asked. */
export type Permit = (url: string) => Promise<Permission>

/**
 * Asks for a task's page until there is a last answer: follows redirects, tries again after passing faults, waits where
 * told to. Every answer is archived. Throws TaskFailed, TaskRefused or HostClosed.
 */
export async function pursueTask(context: CrawlContext, task: CrawlTask, permit: Permit): Promise<TaskAnswer> {
  const { politeness } = context.pipeline
  let walls = 0
  for (let tries = 0; ; ) {
    const url = task.hop ?? task.url
    checkAddress(url, context.pipeline)
    const permission = await permit(url)
    const attempt = await askOnce(context, task, url, permission).catch(toFault)
    if ('fault' in attempt && attempt.fault instanceof FetchError) {
      if (!attempt.fault.passing || tries >= politeness.retries)
        throw new TaskFailed(attempt.fault.kind, attempt.fault.message)
      holdBack(context, url, tries++, null)
      continue
    }
    const answer = attempt as TaskAnswer
    const next = nextStep(answer, tries < politeness.retries)
    if (next === 'done') return answer
    if (typeof next === 'object') {
      followRedirect(context, task, url, next.redirect, answer)
      tries = 0
      continue
    }
    context.file.record({ e: 'mark', end: answer.place })
    if (next === 'again') {
      holdBack(context, url, tries++, headerOf(answer.headers, 'retry-after'))
      continue
    }
    if (next === 'too-many') {
      throw new HostClosed(new URL(url).hostname, 'rate-limited', `${url}: still too many requests (429)`)
    }
    passWall(context, url, walls++ === 0 ? (readCookieWall(answer.body) ?? []) : [])
  }
}

export type Step = 'done' | 'again' | 'wall' | 'too-many' | { redirect: string }

/** What an answer asks for. `mayRetry`: tries are left. */
export function nextStep(
  answer: Pick<TaskAnswer, 'task' | 'status' | 'headers' | 'body' | 'fault'>,
  mayRetry: boolean,
): Step {
  const { task, status, headers, body } = answer
  const location = headerOf(headers, 'location')
  if (status >= 300 && status < 400 && status !== 304 && location !== null) return { redirect: location }
  const passing = status >= 500 || status === 429 || status === 408 || status === 425 || answer.fault === 'cut-off'
  if (passing && mayRetry) return 'again'
  if (task.role === 'robots') return 'done'
  if (status === 429) return 'too-many'
  return status === 200 && readCookieWall(body) !== null ? 'wall' : 'done'
}

function passWall(context: CrawlContext, url: string, cookies: string[]): void {
  const { hostname } = new URL(url)
  const held = context.cookies.get(hostname)
  const fresh = cookies.join('; ')
  if (context.pipeline.politeness.passCookieWall && fresh !== '' && held !== fresh) {
    context.cookies.set(hostname, fresh)
    return
  }
  const why =
    fresh === '' ? 'its cookie is made by a script, or did not help' : 'passCookieWall is off, or it did not help'
  throw new HostClosed(hostname, 'cookie-wall', `${url}: a cookie wall; ${why}`)
}

function holdBack(context: CrawlContext, url: string, tries: number, retryAfter: string | null): void {
  const { retrySeconds, maxWaitSeconds } = context.pipeline.politeness
  const asked = readRetryAfter(retryAfter, context.now())
  const { hostname } = new URL(url)
  if (asked !== null && asked > maxWaitSeconds * 1000) {
    throw new HostClosed(hostname, 'rate-limited', `${url}: asks to wait ${Math.round(asked / 1000)} s`)
  }
  const backOff = retrySeconds * 1000 * 2 ** tries * (1 + context.random() * 0.1)
  context.hosts.of(url).holdBack(asked ?? Math.min(backOff, maxWaitSeconds * 1000))
}

function followRedirect(
  context: CrawlContext,
  task: CrawlTask,
  url: string,
  location: string,
  answer: TaskAnswer,
): void {
  const hop = toRequestAddress(location, url)
  const hops = (task.hops ?? 0) + 1
  if (hop === null) throw new TaskFailed('redirect', `${url}: redirects to "${location}", which is no web address`)
  if (hops > context.pipeline.politeness.maxRedirects)
    throw new TaskFailed('redirect-loop', `${task.url}: ${hops} redirects`)
  context.file.record({ e: 'hop', key: task.key, hop, hops, end: answer.place })
  Object.assign(task, { hop, hops })
}

function toFault(error: unknown): { fault: FetchError } {
  if (error instanceof FetchError && error.kind !== 'aborted') return { fault: error }
  throw error
}
