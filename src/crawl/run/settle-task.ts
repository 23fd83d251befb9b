import { urlIdentity } from '../../clean/url-identity.js'
import { headerOf } from '../archive/exchange.js'
import type { CrawlTask } from '../state/crawl-task.js'
import type { ArticleNews, ArticleStatus, KnownArticle } from '../state/state-event.js'
import type { CrawlContext } from './crawl-context.js'
import { isHtml } from './decide-role.js'
import { isRecent, refreshesDue } from './judge-need.js'
import { settleFeed, settleList, settleSitemap } from './settle-lists.js'
import { type TaskAnswer, type TaskFailed, TaskRefused } from './task-answer.js'

/** Draws the conclusions from a task's last answer and writes them down. */
export function settleTask(context: CrawlContext, answer: TaskAnswer): void {
  const { role } = answer.task
  if (role === 'article') settleArticle(context, answer)
  else if (role === 'robots') return
  else if (answer.status !== 200 || answer.fault) settleMissing(context, answer)
  else if (role === 'list') settleList(context, answer)
  else if (role === 'sitemap') settleSitemap(context, answer)
  else settleFeed(context, answer)
}

/** A list, sitemap or feed that did not come. Guessed ones are allowed to be missing. */
function settleMissing(context: CrawlContext, { task, status, fault, finalUrl, place, fetchedAt }: TaskAnswer): void {
  const guessed = task.guesses !== undefined
  const known = context.file.state.lists.has(task.key)
  if (!guessed || known) {
    const kind = fault ?? `http-${status}`
    context.report({
      url: finalUrl,
      stage: 'discovery',
      kind,
      message: `${finalUrl}: ${task.role} not readable: ${kind}`,
    })
  }
  const why = guessed && !known ? 'absent' : 'failed'
  context.file.record({ e: 'drop', key: task.key, why, at: fetchedAt.toISOString(), end: place })
  const [next, ...guesses] = task.guesses ?? []
  if (next !== undefined) addGuess(context, task.role as 'sitemap' | 'feed', next, guesses)
}

export function addGuess(context: CrawlContext, role: 'sitemap' | 'feed', url: string, guesses: string[]): void {
  context.file.record({ e: 'add', tasks: [{ key: `${role} ${url}`, role, url, guesses }] })
}

function settleArticle(context: CrawlContext, answer: TaskAnswer): void {
  const { task, finalUrl, place, fetchedAt } = answer
  const { articles } = context.file.state
  const identity = task.key.startsWith('list ') ? urlIdentity(task.url) : task.key
  const known = articles.get(identity)
  const twin = knownTwin(context, identity, answer)
  const verdict: Verdict = twin ? { status: 'ok', news: 'unchanged', kind: '' } : judgeArticle(context, answer, known)
  const at = fetchedAt.toISOString()
  const article: KnownArticle = {
    url: task.url,
    status: verdict.status,
    firstSeen: known?.firstSeen ?? at,
    lastFetched: at,
    refreshed: refreshesDue(context, known?.firstSeen ?? at, fetchedAt),
    failures: verdict.status === 'failed' ? (known?.failures ?? 0) + 1 : 0,
    ...(task.lastmod ? { lastmod: task.lastmod } : known?.lastmod ? { lastmod: known.lastmod } : {}),
    ...captureOf(answer, known),
    ...(twin ? { aliasOf: twin } : {}),
  }
  if (verdict.message) context.report({ url: task.url, stage: 'crawl', kind: verdict.kind, message: verdict.message })
  if (identity !== task.key) context.file.record({ e: 'drop', key: task.key, why: 'needless' })
  context.file.record({ e: 'article', key: identity, article, done: true, news: verdict.news, end: place })
  noteAlias(context, identity, finalUrl, article)
}

/** Key of the article that a redirect led to, where that is known under its own address already. */
function knownTwin(context: CrawlContext, identity: string, { finalUrl, status }: TaskAnswer): string | null {
  const final = urlIdentity(finalUrl)
  const twin = context.file.state.articles.get(final)
  return status === 200 && final !== identity && twin?.status === 'ok' && twin.aliasOf !== identity ? final : null
}

type Verdict = { status: ArticleStatus; news: ArticleNews; kind: string; message?: string }

function judgeArticle(context: CrawlContext, answer: TaskAnswer, known: KnownArticle | undefined): Verdict {
  const { status, fault, finalUrl, task } = answer
  const wasThere = known?.status === 'ok'
  if (status === 304) return { status: 'ok', news: 'unchanged', kind: '' }
  if (status === 404 || status === 410 || leadsToList(context, answer)) {
    const kind = wasThere ? 'vanished' : status === 200 ? 'soft-404' : `http-${status}`
    const where = status === 200 ? `leads to ${finalUrl}` : `answers ${status}`
    return { status: 'gone', news: wasThere ? 'vanished' : 'unusable', kind, message: `${task.url}: ${kind}: ${where}` }
  }
  if (status !== 200 || fault === 'cut-off' || fault === 'undecodable') {
    const kind = status === 200 ? (fault ?? 'other') : `http-${status}`
    return { status: 'failed', news: 'failed', kind, message: `${task.url}: ${kind}` }
  }
  if (fault === 'too-large')
    return { status: 'unusable', news: 'unusable', kind: fault, message: `${task.url}: over the size limit` }
  if (!isHtml(answer)) {
    const type = headerOf(answer.headers, 'content-type')
    return {
      status: 'unusable',
      news: 'unusable',
      kind: 'not-html',
      message: `${task.url}: no HTML, though served as ${type}`,
    }
  }
  if (!wasThere) return { status: 'ok', news: 'new', kind: '' }
  return { status: 'ok', news: known.capture?.digest === answer.place.digest ? 'unchanged' : 'changed', kind: '' }
}

/** An article's address that redirects to a list or the front page: gone, though the answer is 200. */
function leadsToList(context: CrawlContext, { status, finalUrl, task }: TaskAnswer): boolean {
  if (status !== 200 || !task.hop) return false
  const { pathname, search } = new URL(finalUrl)
  if (pathname === '/' && search === '') return true
  if (urlIdentity(finalUrl) === urlIdentity(task.url)) return false
  return context.classify(finalUrl).kind !== 'article' || context.pipeline.startUrls.includes(finalUrl)
}

function captureOf({ headers, place, finalUrl, fetchedAt, status }: TaskAnswer, known: KnownArticle | undefined) {
  if (place.revisit || status !== 200) return pickCapture(known)
  const { digest, file, offset } = place
  const etag = headerOf(headers, 'etag')
  const lastModified = headerOf(headers, 'last-modified')
  return {
    capture: { digest, url: finalUrl, date: fetchedAt.toISOString(), file, offset },
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
  }
}

function pickCapture(known: KnownArticle | undefined) {
  const { capture, etag, lastModified } = known ?? {}
  return { ...(capture ? { capture } : {}), ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
}

/** A wrong slug that was redirected, or another way of writing the address: known under both from now on. */
function noteAlias(context: CrawlContext, identity: string, finalUrl: string, article: KnownArticle): void {
  const final = urlIdentity(finalUrl)
  if (final === identity || article.status !== 'ok' || context.file.state.articles.has(final)) return
  context.file.record({ e: 'article', key: final, article: { ...article, aliasOf: identity }, done: true })
}

/** A task that got no answer after all tries, or may not be asked. Articles are tried again in the next run. */
export function settleFailure(context: CrawlContext, task: CrawlTask, error: TaskFailed | TaskRefused): void {
  const refused = error instanceof TaskRefused
  const stage = refused && error.denied ? 'robots' : 'crawl'
  const guessed = task.guesses !== undefined && refused
  const message = error.message.startsWith(task.url) ? error.message : `${task.url}: ${error.message}`
  if (!guessed && !isOldNews(context, task, error)) context.report({ url: task.url, stage, kind: error.kind, message })
  const at = context.now().toISOString()
  if (task.role !== 'article') {
    context.file.record({ e: 'drop', key: task.key, why: guessed ? 'absent' : 'failed', at })
    return
  }
  const known = context.file.state.articles.get(task.key)
  if (refused && !known) {
    context.file.record({ e: 'drop', key: task.key, why: error.denied ? 'denied' : 'failed' })
    return
  }
  const article: KnownArticle = {
    url: task.url,
    firstSeen: at,
    lastFetched: at,
    refreshed: 0,
    ...known,
    // What was read once stays known, whatever happens to its address later.
    status: known?.status === 'ok' ? 'ok' : 'failed',
    failures: (known?.failures ?? 0) + 1,
  }
  context.file.record({ e: 'article', key: task.key, article, done: true, news: 'failed' })
}

/** A link that robots.txt forbids stands on every list page: it is told once in a while, not in every run. */
function isOldNews(context: CrawlContext, task: CrawlTask, error: TaskFailed | TaskRefused): boolean {
  if (!(error instanceof TaskRefused && error.denied)) return false
  const key = `denied ${task.key}`
  const told = context.file.state.absent.get(key)
  if (told !== undefined && isRecent(context, told)) return true
  context.file.record({ e: 'absent', key, at: context.now().toISOString() })
  return false
}
