import type { Dispatcher } from 'undici'
import { type Pipeline, pipelineSchema } from '../model/pipeline.js'
import { acceptEncoding, decodeBody } from './archive/decode-body.js'
import { type Header, headerOf } from './archive/exchange.js'
import { fetchOnce } from './http/fetch-once.js'
import { makeDispatcher } from './http/make-dispatcher.js'
import { makeUserAgent } from './http/user-agent.js'
import { RobotsRules, readRobotsAnswer, robotsUnreachable } from './robots/robots-rules.js'

export type FetchedPage = { url: string; status: number; contentType: string | null; body: Buffer }

/** Fetches single pages of one portal for a person who looks at it: same manners as a crawl, nothing archived. */
export type PageFetcher = { fetch: (url: string) => Promise<FetchedPage>; close: () => Promise<void> }

export type FetcherOptions = {
  contact: string | null
  version: string
  now: () => Date
  wait: (milliseconds: number) => Promise<void>
  dispatcher?: Dispatcher
  /** Whose politeness, proxy and hosts hold; by default a pipeline of this page alone. */
  pipeline?: Pipeline
}

/** Throws MissingContactError for a foreign host without a contact. */
export function openPageFetcher(url: string, options: FetcherOptions): PageFetcher {
  const pipeline = options.pipeline ?? pipelineSchema.parse({ id: 'probe', title: 'Probe', startUrls: [url] })
  const userAgent = makeUserAgent(pipeline, options.version, options.contact)
  const own = options.dispatcher ? null : makeDispatcher(pipeline)
  const dispatcher = options.dispatcher ?? own!
  const robots = new Map<string, RobotsRules>()
  let asked = false
  const ask = async (address: string, delaySeconds: number) => {
    if (asked) await options.wait(delaySeconds * 1000)
    asked = true
    return fetchFollowing(address, pipeline, userAgent, dispatcher)
  }
  const fetch = async (address: string): Promise<FetchedPage> => {
    const { origin } = new URL(address)
    if (!robots.has(origin)) robots.set(origin, await askRobots(origin, ask, options.now()))
    const decision = robots.get(origin)!.decide(address)
    if (!decision.allowed) throw new Error(`${address}: not fetched: ${decision.reason}`)
    return ask(address, Math.max(pipeline.politeness.delaySeconds, decision.crawlDelaySeconds ?? 0))
  }
  return { fetch, close: async () => own?.close() }
}

type Ask = (address: string, delaySeconds: number) => Promise<FetchedPage>

async function askRobots(origin: string, ask: Ask, now: Date): Promise<RobotsRules> {
  try {
    const { status, body } = await ask(`${origin}/robots.txt`, 0)
    return new RobotsRules(readRobotsAnswer(origin, now, status, body))
  } catch {
    return new RobotsRules(robotsUnreachable(origin, now))
  }
}

/** Follows redirects inside the portal's own host only. */
async function fetchFollowing(
  address: string,
  pipeline: Pipeline,
  userAgent: string,
  dispatcher: Dispatcher,
): Promise<FetchedPage> {
  const { politeness } = pipeline
  const limits = {
    connectMs: politeness.connectSeconds * 1000,
    headersMs: politeness.headersSeconds * 1000,
    bodyMs: politeness.bodySeconds * 1000,
    maxBodyBytes: politeness.maxBodyBytes,
  }
  const headers: Header[] = [
    ['User-Agent', userAgent],
    ['Accept-Encoding', acceptEncoding],
  ]
  let url = address
  for (let hop = 0; hop <= politeness.maxRedirects; hop += 1) {
    const answer = await fetchOnce({ url, method: 'GET', headers, body: null }, limits, dispatcher)
    const location = headerOf(answer.headers, 'location')
    if (answer.status < 300 || answer.status >= 400 || location === null) {
      const { body } = decodeBody(answer.body, headerOf(answer.headers, 'content-encoding'), politeness.maxBodyBytes)
      return { url, status: answer.status, contentType: headerOf(answer.headers, 'content-type'), body }
    }
    url = followTo(location, url)
  }
  throw new Error(`${address}: more than ${politeness.maxRedirects} redirects`)
}

function followTo(location: string, from: string): string {
  const target = new URL(location, from)
  const bare = (host: string) => host.replace(/^www\./, '')
  if (!/^https?:$/.test(target.protocol) || bare(target.hostname) !== bare(new URL(from).hostname)) {
    throw new Error(`${from}: redirects to ${target.href}, another host; probe that address itself`)
  }
  return target.href
}
