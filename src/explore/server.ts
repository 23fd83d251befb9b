import { statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { html } from '../export/html.js'
import { followDatabase } from './database/follow-database.js'
import { SlowQueryError } from './database/snapshot.js'
import { type Answer, textAnswer } from './http/answer.js'
import { answerAsset } from './http/assets.js'
import { refuse } from './http/guard.js'
import { parseUrl } from './http/parse-url.js'
import { sendAnswer } from './http/send.js'
import { chooseSpeech } from './messages/speech.js'
import { answerPage } from './routes.js'
import { renderNotice } from './view/layout.js'
import type { Visit } from './visit.js'

export type ExplorerOptions = {
  databaseFile: string
  /** Folder of the archive */
  dataFolder: string
  /** Folder that review writes its correction file to */
  corrections: string
  /** The present day in Viet Nam, YYYY-MM-DD: decisions are dated */
  today: () => string
  /** 0: any free port */
  port: number
  /** Told what went wrong within a request */
  onError?: (error: unknown, path: string) => void
}

export type Explorer = { origin: string; port: number; close: () => Promise<void> }

/** Serves the explorer on 127.0.0.1. Rejects with EADDRINUSE where the port is taken. */
export async function startExplorer(options: ExplorerOptions): Promise<Explorer> {
  const database = followDatabase(options.databaseFile)
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const refusal = refuse(request, port())
    if (refusal) return textAnswer(refusal.reason, refusal.status)
    const url = parseUrl(request.url ?? '/', origin())
    if (!url || url.origin !== origin()) return textAnswer('Not an address of this server', 400)
    const asset = answerAsset(url.pathname)
    if (asset) return asset
    const visit = makeVisit(options, url, request)
    try {
      return await database.use((snapshot) => answerPage(visit, snapshot, request))
    } catch (error) {
      options.onError?.(error, url.pathname)
      return answerFailure(visit, error)
    }
  }
  const server = createServer((request, response) => {
    void respond(request, response, answer, options)
  })
  server.requestTimeout = 30_000
  const port = () => (server.address() as AddressInfo).port
  const origin = () => `http://127.0.0.1:${port()}`
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const close = async () => {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
    await database.close()
  }
  return { origin: origin(), port: port(), close }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: IncomingMessage) => Promise<Answer>,
  { onError }: ExplorerOptions,
): Promise<void> {
  try {
    await sendAnswer(request, response, await answer(request))
  } catch (error) {
    // The reader went away, or an answer broke off: what was sent must not look whole.
    if (!response.destroyed) onError?.(error, request.url ?? '')
    response.destroy()
  }
}

function makeVisit(options: ExplorerOptions, url: URL, { headers }: IncomingMessage): Visit {
  const { databaseFile, corrections, dataFolder } = options
  const stats = statSync(databaseFile, { throwIfNoEntry: false })
  const speech = chooseSpeech(headers.cookie, headers['accept-language'])
  const publishedAt = stats ? localTime(stats.mtime) : null
  const reviewer = readReviewer(headers.cookie)
  return { url, speech, databaseFile, publishedAt, corrections, dataFolder, reviewer, today: options.today() }
}

function readReviewer(cookie: string | undefined): string {
  const [, name = ''] = /(?:^|;\s*)reviewer=([^;]*)/.exec(cookie ?? '') ?? []
  try {
    return decodeURIComponent(name)
  } catch {
    return ''
  }
}

function localTime(moment: Date): string {
  return moment.toLocaleString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).replace(' ', 'T')
}

function answerFailure(visit: Visit, error: unknown): Answer {
  const { say } = visit.speech
  const message = html`<pre class="error">${error instanceof Error ? error.message : String(error)}</pre>`
  if (error instanceof SlowQueryError) return renderNotice(visit, say('too-slow'), message, 503)
  return renderNotice(visit, say('failed'), html`<p>${say('failed-text')}</p>${message}`, 500)
}
