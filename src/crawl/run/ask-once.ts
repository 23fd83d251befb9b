import { acceptEncoding, decodeBody } from '../archive/decode-body.js'
import { type Exchange, type Header, headerOf } from '../archive/exchange.js'
import { FetchError } from '../http/fetch-error.js'
import { type FetchAnswer, fetchOnce } from '../http/fetch-once.js'
import { isTlsException } from '../http/make-dispatcher.js'
import type { CrawlTask } from '../state/crawl-task.js'
import type { CrawlContext } from './crawl-context.js'
import { decideRole } from './decide-role.js'
import { HostClosed, type Permission, type TaskAnswer } from './task-answer.js'

/** One request for a task, through the host's gate, its answer archived. Throws FetchError or HostClosed. */
export async function askOnce(
  context: CrawlContext,
  task: CrawlTask,
  url: string,
  permission: Permission,
): Promise<TaskAnswer> {
  await writeDown(context)
  const gate = context.hosts.of(url)
  const { politeness } = context.pipeline
  const delayMs = Math.max(politeness.delaySeconds, permission.crawlDelaySeconds ?? 0) * 1000
  const headers = requestHeaders(context, task, url)
  const method = task.postback ? 'POST' : 'GET'
  const body = task.postback?.form ?? null
  try {
    const { answer, fetchedAt } = await gate.run(
      { delayMs, jitter: politeness.jitter * context.random(), signal: context.options.signal },
      async () => {
        checkBreaker(context, url)
        await context.options.lease?.confirm()
        const fetchedAt = context.now()
        const answer = await fetchOnce(
          { url, method, headers, body },
          limitsOf(context),
          context.dispatcher,
          context.options.signal,
        )
        await context.options.lease?.confirm()
        return { answer, fetchedAt }
      },
    )
    gate.failures = answer.status >= 500 ? gate.failures + 1 : 0
    return await archiveAnswer(
      context,
      task,
      { url, method, requestHeaders: headers, requestBody: body, fetchedAt },
      answer,
      permission,
    )
  } catch (error) {
    if (error instanceof FetchError && error.kind !== 'aborted') gate.failures++
    throw error
  }
}

/** What is known goes to the disk before the pause in front of a request: first the archive, then the state that tells of it. */
async function writeDown({ file, writer }: CrawlContext): Promise<void> {
  if (!file.isDue) return
  await writer.sync()
  file.write()
}

function checkBreaker(context: CrawlContext, url: string): void {
  const { failures } = context.hosts.of(url)
  if (failures < context.pipeline.politeness.breakerFailures) return
  const { hostname } = new URL(url)
  throw new HostClosed(
    hostname,
    'host-down',
    `${hostname}: ${failures} requests in a row failed; left alone for this run`,
  )
}

function limitsOf({ pipeline: { politeness } }: CrawlContext) {
  return {
    connectMs: politeness.connectSeconds * 1000,
    headersMs: politeness.headersSeconds * 1000,
    bodyMs: politeness.bodySeconds * 1000,
    maxBodyBytes: politeness.maxBodyBytes,
  }
}

function requestHeaders(context: CrawlContext, task: CrawlTask, url: string): Header[] {
  const { host, hostname } = new URL(url)
  const headers: Header[] = [
    ['Host', host],
    ['User-Agent', context.userAgent],
    ['Accept', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5'],
    ['Accept-Language', 'vi,en;q=0.5'],
    ['Accept-Encoding', acceptEncoding],
  ]
  const cookie = context.cookies.get(hostname)
  if (cookie) headers.push(['Cookie', cookie])
  if (task.postback) headers.push(['Content-Type', 'application/x-www-form-urlencoded'])
  const known = task.refresh && !task.hop ? context.file.state.articles.get(task.key) : undefined
  if (known?.etag && known.capture) headers.push(['If-None-Match', known.etag])
  if (known?.lastModified && known.capture) headers.push(['If-Modified-Since', known.lastModified])
  return headers
}

type Asked = Pick<Exchange, 'url' | 'method' | 'requestHeaders' | 'requestBody' | 'fetchedAt'>

async function archiveAnswer(
  context: CrawlContext,
  task: CrawlTask,
  asked: Asked,
  answer: FetchAnswer,
  permission: Permission,
): Promise<TaskAnswer> {
  const { body, problem } = decodeBody(
    answer.body,
    headerOf(answer.headers, 'content-encoding'),
    context.pipeline.politeness.maxBodyBytes,
  )
  const cut = answer.truncated === 'length' ? 'too-large' : answer.truncated ? 'cut-off' : null
  const fault: TaskAnswer['fault'] = problem === 'too-large' ? problem : (cut ?? problem)
  const partial = { status: answer.status, headers: answer.headers, body, fault, finalUrl: asked.url }
  const role = decideRole(context, task, partial)
  const earlier = earlierCapture(context, task)
  const notes = makeNotes(context, { ...task, role }, permission, asked.url)
  const place = await context.writer.append({ ...asked, ...answer, notes }, earlier)
  return { task: { ...task, role }, ...partial, fetchedAt: asked.fetchedAt, robots: permission.reason, place }
}

function earlierCapture(context: CrawlContext, task: CrawlTask) {
  const { articles, lists } = context.file.state
  return articles.get(task.key)?.capture ?? lists.get(task.key)?.capture ?? null
}

/** Enough to take the task up again from the archive alone. */
function makeNotes(
  context: CrawlContext,
  task: CrawlTask,
  permission: Permission,
  url: string,
): Record<string, string> {
  const { postback, ...rest } = task
  const notes: Record<string, string> = {
    role: task.role,
    'requested-url': task.url,
    method: postback ? 'POST' : 'GET',
    robots: permission.reason,
    run: context.file.state.run?.id ?? '',
    task: JSON.stringify(rest),
  }
  if (postback) notes.postback = `${postback.target} ${postback.argument}`.trim()
  if (isTlsException(url, context.pipeline)) notes.tls = 'certificate not checked'
  return notes
}
