import { joinChunks } from '../archive/decode-body.js'
import { type Header, headerOf } from '../archive/exchange.js'
import { parseHttpHead, type WarcRecord } from '../archive/parse-record.js'
import { readExchanges } from '../archive/read-exchanges.js'
import { makeIssue } from '../crawl-issue.js'
import type { SourceOptions, SourcePage } from './source-page.js'

/** Responses of a WARC file, and texts of a WET file. `name` stands for the file in messages. */
export async function* readWarcSource(file: string, name: string, options: SourceOptions): AsyncGenerator<SourcePage> {
  const tell = (kind: string, offset: number, message: string) =>
    options.onIssue(
      makeIssue({
        pipeline: null,
        url: null,
        stage: 'import',
        kind,
        message: `${name} at byte ${offset}: ${message}`,
        at: options.now().toISOString(),
      }),
    )
  const exchanges = readExchanges(file, { onDamage: ({ damage, offset, message }) => tell(damage, offset, message) })
  for await (const { record, offset } of exchanges) {
    if (options.signal?.aborted) return
    const url = record.headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? ''
    if (!/^https?:/i.test(url) || options.accept?.(url) === false) continue
    // A revisit record has no content of its own: its capture stands elsewhere in the archive.
    if (record.type === 'revisit') continue
    const page = toSourcePage(record, url, `${name}@${offset}`)
    if (page) yield page
    else tell('unreadable', offset, `${url}: no HTTP response`)
  }
}

/** null for a response record that holds no HTTP response. */
export function toSourcePage(record: WarcRecord, url: string, origin: string): SourcePage | null {
  const capturedAt = new Date(record.headers.get('warc-date') ?? Number.NaN)
  const truncated = record.headers.get('warc-truncated') ?? null
  const shared = { url, capturedAt, truncated, origin }
  if (Number.isNaN(capturedAt.getTime())) return null
  if (record.type !== 'response') return { ...shared, ...textOf(record) }
  const head = parseHttpHead(record.block)
  if (!head) return null
  const [, status = '', ...reason] = head.startLine.split(' ')
  const body = record.block.subarray(head.bodyStart)
  const chunked = headerOf(head.headers, 'transfer-encoding')?.toLowerCase().includes('chunked') ?? false
  return {
    ...shared,
    status: Number(status),
    statusText: reason.join(' '),
    headers: head.headers.filter(([name]) => !chunked || name.toLowerCase() !== 'transfer-encoding'),
    body: chunked ? joinChunks(body) : body,
    source: 'warc',
  }
}

/** A conversion record (WET) is the text of a page, a resource record the page without its HTTP head. */
function textOf(record: WarcRecord) {
  const type = record.headers.get('content-type') ?? 'text/plain'
  const headers: Header[] = [
    ['Content-Type', record.type === 'conversion' ? `${type.split(';')[0]}; charset=utf-8` : type],
  ]
  const source = record.type === 'conversion' ? ('wet' as const) : ('warc' as const)
  return { status: 200, statusText: 'OK', headers, body: record.block, source }
}
