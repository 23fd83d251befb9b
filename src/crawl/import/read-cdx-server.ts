import { headerOf } from '../archive/exchange.js'
import { inflateMember } from '../archive/gzip-member.js'
import { parseRecord, wrongDigest } from '../archive/parse-record.js'
import { makeIssue } from '../crawl-issue.js'
import type { FetchAnswer } from '../http/fetch-once.js'
import { ArchiveClient, type ArchiveClientOptions } from './archive-client.js'
import { type CapturePick, type CdxCapture, pickCaptures, readCdxAnswer, timestampToDate } from './cdx-query.js'
import { toSourcePage } from './read-warc-source.js'
import type { SourceOptions, SourcePage } from './source-page.js'

export type CdxServer = {
  /** Index: https://web.archive.org/cdx/search/cdx, or https://index.commoncrawl.org/CC-MAIN-2022-27-index. */
  index: string
  /** Where captures lie: https://web.archive.org/web/ (by address) or https://data.commoncrawl.org/ (by range). */
  captures: string
}

export type CdxImport = {
  server: CdxServer
  /** Address pattern as CDX servers take it: huyen.example/*, *.tinh.example, or one address. */
  url: string
  pick?: CapturePick
  /** Days or 14 digits, as the server takes them. */
  from?: string
  to?: string
  /** Most captures fetched. */
  limit?: number
}

export type CdxOptions = SourceOptions & ArchiveClientOptions

const rowsAPage = 10_000

/** Captures of a web archive, one after the other. A capture that cannot be had is an issue; a dead index throws. */
export async function* readCdxServer(wanted: CdxImport, options: CdxOptions): AsyncGenerator<SourcePage> {
  const archive = new ArchiveClient(options)
  const captures = pickCaptures(await listCaptures(wanted, archive), wanted.pick ?? 'latest')
  for (const capture of captures.slice(0, wanted.limit ?? captures.length)) {
    if (options.signal?.aborted) return
    if (options.accept?.(capture.url) === false) continue
    try {
      yield await fetchCapture(capture, wanted.server, archive)
    } catch (error) {
      if (options.signal?.aborted) return
      const at = options.now().toISOString()
      const message = `${capture.url} as of ${capture.timestamp}: ${(error as Error).message}`
      options.onIssue(makeIssue({ pipeline: null, url: capture.url, stage: 'import', kind: 'capture', message, at }))
    }
  }
}

/** Common Crawl and other pywb servers page by number; the Wayback Machine by a key for the next rows. */
async function listCaptures(wanted: CdxImport, archive: ArchiveClient): Promise<CdxCapture[]> {
  const { pathname } = new URL(wanted.server.index)
  return /-(?:index|cdx)\/?$/.test(pathname) ? listNumberedPages(wanted, archive) : listByResumeKey(wanted, archive)
}

async function listByResumeKey(wanted: CdxImport, archive: ArchiveClient): Promise<CdxCapture[]> {
  const found: CdxCapture[] = []
  let resumeKey: string | null = null
  do {
    const paging = { limit: String(rowsAPage), showResumeKey: 'true', ...(resumeKey ? { resumeKey } : {}) }
    const page = await askIndex(wanted, { filter: 'statuscode:200', ...paging }, archive)
    found.push(...page.captures)
    resumeKey = page.captures.length > 0 ? page.resumeKey : null
  } while (resumeKey !== null)
  return found
}

async function listNumberedPages(wanted: CdxImport, archive: ArchiveClient): Promise<CdxCapture[]> {
  const answer = await archive.get(indexAddress(wanted, { showNumPages: 'true' }))
  const pages = Number(/"pages":\s*(\d+)/.exec(answer.body.toString())?.[1] ?? 1)
  const found: CdxCapture[] = []
  for (let page = 0; page < pages; page++) {
    found.push(...(await askIndex(wanted, { filter: '=status:200', page: String(page) }, archive)).captures)
  }
  return found
}

async function askIndex(wanted: CdxImport, parameters: Record<string, string>, archive: ArchiveClient) {
  const answer = await archive.get(indexAddress(wanted, parameters))
  // That is how both say that there is no capture.
  if (answer.status === 404) return { captures: [], resumeKey: null }
  if (answer.status !== 200) throw new Error(`${wanted.server.index}: the index answers ${answer.status}`)
  return readCdxAnswer(answer.body.toString('utf8'))
}

function indexAddress({ server, url, from, to }: CdxImport, parameters: Record<string, string>): string {
  const query = new URL(server.index)
  const days = { ...(from ? { from: from.replace(/\D/g, '') } : {}), ...(to ? { to: to.replace(/\D/g, '') } : {}) }
  for (const [name, value] of Object.entries({ url, output: 'json', ...days, ...parameters }))
    query.searchParams.set(name, value)
  return query.href
}

async function fetchCapture(capture: CdxCapture, server: CdxServer, archive: ArchiveClient): Promise<SourcePage> {
  if (capture.record) return fetchRecord(capture, capture.record, server, archive)
  const address = `${server.captures.replace(/\/$/, '')}/${capture.timestamp}id_/${capture.url}`
  const answer = await archive.get(address)
  if (answer.status !== 200) throw new Error(`the archive answers ${answer.status}`)
  if (answer.truncated) throw new Error('the archive broke off its answer')
  return {
    url: capture.url,
    // The archive may have answered with another capture than the one asked for, and says which.
    capturedAt: memento(answer) ?? timestampToDate(capture.timestamp),
    status: 200,
    statusText: 'OK',
    headers: [
      [
        'Content-Type',
        headerOf(answer.headers, 'x-archive-orig-content-type') ??
          headerOf(answer.headers, 'content-type') ??
          capture.mime,
      ],
    ],
    body: answer.body,
    truncated: null,
    source: 'cdx',
    origin: address,
  }
}

async function fetchRecord(
  capture: CdxCapture,
  { filename, offset, length }: NonNullable<CdxCapture['record']>,
  server: CdxServer,
  archive: ArchiveClient,
): Promise<SourcePage> {
  const address = `${server.captures.replace(/\/$/, '')}/${filename.replace(/^\//, '')}`
  const answer = await archive.get(address, [['Range', `bytes=${offset}-${offset + length - 1}`]])
  if (answer.status !== 206) throw new Error(`${address}: asked for a range, answered ${answer.status}`)
  const member = inflateMember(answer.body)
  if (member.state !== 'whole') throw new Error(`${address}: the record at ${offset} is ${member.state}`)
  const record = parseRecord(member.bytes)
  const wrong = wrongDigest(record)
  if (wrong) throw new Error(`${address}: ${wrong} does not fit the record at ${offset}`)
  const page = toSourcePage(record, capture.url, `${address}@${offset}`)
  if (!page) throw new Error(`${address}: no HTTP response at ${offset}`)
  return { ...page, source: 'cdx' }
}

function memento(answer: FetchAnswer): Date | null {
  const date = Date.parse(headerOf(answer.headers, 'memento-datetime') ?? '')
  return Number.isNaN(date) ? null : new Date(date)
}
