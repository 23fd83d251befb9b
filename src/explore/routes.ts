import type { IncomingMessage } from 'node:http'
import { html } from '../export/html.js'
import { answerArchived, answerResponse } from './article/archived.js'
import { answerArticle } from './article/page.js'
import type { Snapshot } from './database/snapshot.js'
import { answerDistrict } from './district/page.js'
import { answerFacts, answerFactsCsv } from './facts/page.js'
import { type Answer, seeOther, textAnswer } from './http/answer.js'
import { parseUrl } from './http/parse-url.js'
import { languages } from './messages/speech.js'
import { answerOverview } from './overview/page.js'
import { answerReview, decide, nameReviewer, undo } from './review/page.js'
import { answerSql, answerSqlCsv } from './sql/page.js'
import { renderNotice } from './view/layout.js'
import type { DatabaseVisit, Visit } from './visit.js'

/** Gives the answer, or null where there is no such thing. `found` are the groups of the path. */
type Route = (visit: DatabaseVisit, found: string[], request: IncomingMessage) => Promise<Answer | null>

/** Waits for the part of the index that a page reads. */
const after =
  (part: 'overview' | 'facts' | 'district' | 'review', route: Route): Route =>
  async (visit, found, request) => {
    await visit.snapshot.index[part]
    return route(visit, found, request)
  }

const id = '([0-9A-Za-z_-]{1,64})'

/** Every address of the explorer but assets. No part of a path ever becomes the name of a file. */
const gets: readonly [string, Route][] = [
  ['/', after('overview', answerOverview)],
  ['/district/([0-9]{1,5})', after('district', answerDistrict)],
  ['/facts', after('facts', answerFacts)],
  ['/facts\\.csv', after('facts', answerFactsCsv)],
  ['/review', after('review', answerReview)],
  ['/sql', answerSql],
  ['/sql\\.csv', answerSqlCsv],
  [`/article/${id}`, answerArticle],
  [`/article/${id}/archived`, answerArchived],
  [`/article/${id}/response`, answerResponse],
]

/** What can be written: corrections. */
const posts: readonly [string, Route][] = [
  ['/review', decide],
  ['/review/undo', undo],
  ['/review/name', nameReviewer],
]

export async function answerPage(visit: Visit, snapshot: Snapshot | null, request: IncomingMessage): Promise<Answer> {
  const { pathname } = visit.url
  const { say } = visit.speech
  if (pathname === '/language') return chooseLanguage(visit)
  const routes = request.method === 'POST' ? posts : gets
  for (const [path, route] of routes) {
    const found = new RegExp(`^${path}$`).exec(pathname)
    if (!found) continue
    if (!snapshot) return answerNothingYet(visit)
    const answer = await route({ ...visit, snapshot }, found.slice(1), request)
    if (answer) return answer
  }
  if (request.method === 'POST') return textAnswer('Nothing to write here', 405)
  return renderNotice(visit, say('not-found'), html`<p>${say('not-found-text')}</p>`, 404)
}

function answerNothingYet(visit: Visit): Answer {
  const { say } = visit.speech
  const text = html`<p>${say('nothing-text', { file: visit.databaseFile })}</p><pre translate="no">npx tinhuyen demo
npx tinhuyen run</pre>`
  return renderNotice(visit, say('nothing-title'), text, 200)
}

/** Keeps the language in a cookie and goes back to the page; only to a page of this server. */
function chooseLanguage({ url }: Visit): Answer {
  const language = languages.find((one) => one === url.searchParams.get('language')) ?? 'en'
  const wanted = parseUrl(url.searchParams.get('to') ?? '/', url.origin)
  const back = wanted && wanted.origin === url.origin ? wanted.pathname.replace(/^\/+/, '/') + wanted.search : '/'
  return seeOther(back, { 'set-cookie': `language=${language}; Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly` })
}
