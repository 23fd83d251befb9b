import { sha256 } from '../../model/ids.js'
import { decodeBody, joinChunks } from './decode-body.js'
import { type Header, headerOf } from './exchange.js'
import { parseHttpHead, type WarcRecord } from './parse-record.js'
import type { ReadExchange } from './read-exchanges.js'

export type PageRole = 'article' | 'list' | 'robots' | 'sitemap' | 'feed'

/** One archived answer, as served, with Content-Encoding undone. */
export type ArchivedPage = {
  /** null where the file came from elsewhere. */
  pipelineId: string | null
  /** Address that was asked for; `finalUrl` is the one that answered, after redirects. */
  url: string
  finalUrl: string
  method: string
  /** ISO time, UTC. */
  fetchedAt: string
  status: number
  headers: Record<string, string>
  contentType: string | null
  body: Buffer
  /** SHA-256 (hex) of the payload as archived, Content-Encoding included. */
  sha256: string
  /** What the page was fetched as; null where the archive does not say. A redirect has the role of its task. */
  role: PageRole | null
  /** The robots decision: "allowed", "allowed by line 3", "no robots.txt (404)" … */
  robots: string | null
  /** Path below the data folder, or as it was given for a file from elsewhere. */
  warcFile: string
  offset: number
  truncated: string | null
  /** The same payload, or an answer 304, was seen before: the body is that of the earlier capture. */
  revisit: boolean
  notes: Record<string, string>
}

/** An answer as archived, Content-Encoding not undone. */
export type Payload = { headers: Header[]; body: Buffer }

/** Where an exchange was read from. */
export type PagePlace = { file: string; pipelineId: string | null; maxBodyBytes?: number }

const defaultMaxBodyBytes = 50_000_000

/** `payload`: of a revisit record, that of the capture it points to. null for a record that holds no answer. */
export function makePage(
  { record, notes, offset }: ReadExchange,
  payload: Payload,
  place: PagePlace,
): ArchivedPage | null {
  const head = parseHttpHead(record.block)
  const finalUrl = targetOf(record)
  if (!head || !finalUrl) return null
  const encoding = headerOf(payload.headers, 'content-encoding')
  const { body, problem } = decodeBody(payload.body, encoding, place.maxBodyBytes ?? defaultMaxBodyBytes)
  const tooLarge = problem === 'too-large' ? 'length' : null
  return {
    pipelineId: place.pipelineId,
    url: notes.get('requested-url') ?? finalUrl,
    finalUrl,
    method: notes.get('method') ?? 'GET',
    fetchedAt: record.headers.get('warc-date') ?? '',
    status: Number(head.startLine.split(' ')[1]),
    headers: Object.fromEntries(head.headers.map(([name, value]) => [name.toLowerCase(), value])),
    contentType: headerOf(head.headers, 'content-type') ?? headerOf(payload.headers, 'content-type'),
    body,
    sha256: sha256(payload.body),
    role: (notes.get('role') as PageRole | undefined) ?? null,
    robots: notes.get('robots') ?? null,
    warcFile: place.file,
    offset,
    truncated: record.headers.get('warc-truncated') ?? tooLarge,
    revisit: record.type === 'revisit',
    notes: Object.fromEntries(notes),
  }
}

/** Some tools write the address in angle brackets. */
export function targetOf(record: WarcRecord): string | undefined {
  return record.headers.get('warc-target-uri')?.replace(/^<|>$/g, '')
}

/** null for a record that holds no HTTP answer. */
export function payloadOf(record: WarcRecord): Payload | null {
  const head = parseHttpHead(record.block)
  if (!head) return null
  const body = record.block.subarray(head.bodyStart)
  const chunked = headerOf(head.headers, 'transfer-encoding')?.toLowerCase().includes('chunked')
  return { headers: head.headers, body: chunked ? joinChunks(body) : body }
}
