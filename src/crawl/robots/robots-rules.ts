import robotsParser from 'robots-parser'
import { robotsName } from '../http/user-agent.js'

type Parsed = {
  isAllowed(url: string, userAgent: string): boolean | undefined
  getMatchingLineNumber(url: string, userAgent: string): number
  getCrawlDelay(userAgent: string): number | undefined
}
// Its types describe an ES module, while it is a CommonJS one.
const parseRules = robotsParser as unknown as (url: string, text: string) => Parsed

/** What one robots.txt answered, as RFC 9309 reads it. Kept in the state file. */
export type RobotsAnswer = {
  origin: string
  /** ISO time of the answer. */
  at: string
  /** rules: obey `text`. unavailable (4xx): may crawl. unreachable (5xx, network): must not. */
  kind: 'rules' | 'unavailable' | 'unreachable'
  status: number | null
  text: string
}

export type RobotsDecision = {
  allowed: boolean
  /** For the archive and for people. */
  reason: string
  crawlDelaySeconds: number | null
}

const maxParsedBytes = 500 * 1024
export const robotsMaxAgeMs = 24 * 3_600_000

export function readRobotsAnswer(origin: string, at: Date, status: number, body: Buffer): RobotsAnswer {
  const answer = { origin, at: at.toISOString(), status, text: '' }
  if (status >= 200 && status < 300) {
    return {
      ...answer,
      kind: 'rules',
      text: body
        .subarray(0, maxParsedBytes)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    }
  }
  // A redirect that is left over after the hops allowed counts as unavailable (2.3.1.2).
  return { ...answer, kind: status >= 500 || status === 429 ? 'unreachable' : 'unavailable' }
}

export function robotsUnreachable(origin: string, at: Date): RobotsAnswer {
  return { origin, at: at.toISOString(), kind: 'unreachable', status: null, text: '' }
}

/** The rules of one origin. */
export class RobotsRules {
  private readonly parsed: Parsed

  constructor(readonly answer: RobotsAnswer) {
    this.parsed = parseRules(`${answer.origin}/robots.txt`, keepGroups(answer.text))
  }

  isFresh(now: Date): boolean {
    return now.getTime() - Date.parse(this.answer.at) < robotsMaxAgeMs
  }

  decide(url: string): RobotsDecision {
    const { kind, status } = this.answer
    const crawlDelaySeconds = this.crawlDelay()
    if (kind === 'unreachable') {
      return { allowed: false, reason: `robots.txt unreachable (${status ?? 'no answer'})`, crawlDelaySeconds }
    }
    if (kind === 'unavailable') return { allowed: true, reason: `no robots.txt (${status})`, crawlDelaySeconds }
    const allowed = this.parsed.isAllowed(url, robotsName) !== false
    const line = this.parsed.getMatchingLineNumber(url, robotsName)
    const by = line > 0 ? ` by line ${line}` : ''
    return { allowed, reason: `${allowed ? 'allowed' : 'denied'}${by}`, crawlDelaySeconds }
  }

  /** Addresses of the Sitemap lines, resolved. */
  sitemaps(): string[] {
    const lines = this.answer.kind === 'rules' ? this.answer.text.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim) : []
    return [...lines].flatMap(([, address = '']) => {
      const base = `${this.answer.origin}/`
      return URL.canParse(address, base) ? [new URL(address, base).href] : []
    })
  }

  private crawlDelay(): number | null {
    const delay = this.parsed.getCrawlDelay(robotsName)
    return delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay : null
  }
}

/**
 * Blanks the lines that belong to no group. robots-parser takes any of them, a Sitemap line between two User-agent
 * lines say, for the end of a group; RFC 9309, 2.2.4 says that they must not matter.
 */
function keepGroups(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (/^[ \t]*(?:user-agent|allow|disallow|crawl-delay)[ \t]*:/i.test(line) ? line : ''))
    .join('\n')
}
