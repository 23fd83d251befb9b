import { RobotsRules, readRobotsAnswer, robotsUnreachable } from '../robots/robots-rules.js'
import type { CrawlTask } from '../state/crawl-task.js'
import type { CrawlContext } from './crawl-context.js'
import { pursueTask } from './pursue-task.js'
import { HostClosed, type Permission, TaskFailed, TaskRefused } from './task-answer.js'

/**
 * Asks robots.txt of the address's origin, fetching it first where none is held or it is a day old. Throws TaskRefused
 * where it forbids the address, HostClosed where it could not be had.
 */
export async function permit(context: CrawlContext, url: string): Promise<Permission> {
  const rules = await robotsOf(context, new URL(url).origin)
  const decision = rules.decide(url)
  const { hostname } = new URL(url)
  if (rules.answer.kind === 'unreachable') {
    throw new HostClosed(hostname, 'robots-unreachable', `${rules.answer.origin}/robots.txt: ${decision.reason}`)
  }
  if (!decision.allowed) throw new TaskRefused('robots-denied', `${url}: robots.txt: ${decision.reason}`, true)
  const longest = context.pipeline.politeness.maxWaitSeconds
  if ((decision.crawlDelaySeconds ?? 0) > longest) {
    const message = `${rules.answer.origin}/robots.txt: Crawl-delay ${decision.crawlDelaySeconds} s is over ${longest} s`
    throw new HostClosed(hostname, 'rate-limited', message)
  }
  return decision
}

export async function robotsOf(context: CrawlContext, origin: string): Promise<RobotsRules> {
  const held = context.file.state.robots.get(origin)
  const rules = held ? new RobotsRules(held) : null
  const usable = held?.kind !== 'unreachable' || held.at >= (context.file.state.run?.at ?? '')
  if (rules?.isFresh(context.now()) && usable) return rules
  return new RobotsRules(await fetchRobots(context, origin))
}

/** robots.txt itself needs no permission. */
async function askFreely(): Promise<Permission> {
  return { reason: 'robots.txt itself', crawlDelaySeconds: null }
}

async function fetchRobots(context: CrawlContext, origin: string) {
  const task: CrawlTask = { key: `robots ${origin}`, role: 'robots', url: `${origin}/robots.txt` }
  try {
    const { status, body, place, fetchedAt } = await pursueTask(context, task, askFreely)
    const answer = readRobotsAnswer(origin, fetchedAt, status, body)
    context.file.record({ e: 'robots', answer, end: place })
    return answer
  } catch (error) {
    if (!(error instanceof TaskFailed) && !(error instanceof TaskRefused)) throw error
    // A file that redirects for ever or to another host counts as not being there (RFC 9309, 2.3.1.2).
    const leadsNowhere = error instanceof TaskRefused || /^redirect/.test(error.kind)
    const now = context.now()
    const answer = leadsNowhere ? readRobotsAnswer(origin, now, 404, Buffer.alloc(0)) : robotsUnreachable(origin, now)
    context.report({ url: task.url, stage: 'robots', kind: error.kind, message: error.message })
    context.file.record({ e: 'robots', answer })
    return answer
  }
}
