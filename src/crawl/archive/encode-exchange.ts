import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { sha256 } from '../../model/ids.js'
import { type IndexedAnswer, readMime } from './cdx-line.js'
import type { Capture, Exchange, Header } from './exchange.js'

/** `answer`: what an index tells of it; the digest is that of the payload, also where a revisit record leaves it out. */
export type EncodedExchange = { bytes: Buffer; answer: IndexedAnswer; revisit: boolean }

/**
 * The records of one exchange: response (or revisit, where the payload is that of `earlier`), request, metadata. Each
 * is a gzip member of its own, so that a reader can start at any of them.
 */
export function encodeExchange(exchange: Exchange, earlier: Capture | null): EncodedExchange {
  const digest = digestOf(exchange.body)
  const revisit = earlier !== null && (exchange.status === 304 || (earlier.digest === digest && !exchange.truncated))
  const id = makeRecordId()
  const notes = revisit
    ? { ...exchange.notes, 'refers-to-file': earlier.file, 'refers-to-offset': String(earlier.offset) }
    : exchange.notes
  const first = encodeAnswer(exchange, id, revisit ? earlier : null, digest)
  // An imported page has no request that we know of.
  const request = exchange.requestHeaders.length > 0 ? [encodeRequest(exchange, id)] : []
  const bytes = Buffer.concat([first, ...request, encodeNotes(exchange, id, notes)])
  const answer = {
    url: new URL(exchange.url).href,
    at: exchange.fetchedAt.toISOString(),
    status: String(exchange.status),
    mime: readMime(exchange.headers, revisit),
    digest: revisit ? earlier.digest : digest,
    length: first.length,
  }
  return { bytes, answer, revisit }
}

export function encodeWarcInfo(date: Date, filename: string, info: Record<string, string>): Buffer {
  const headers: Header[] = [
    ['WARC-Date', date.toISOString()],
    ['WARC-Filename', filename],
    ['WARC-Record-ID', makeRecordId()],
  ]
  return encodeRecord('warcinfo', 'application/warc-fields', headers, writeFields(info))
}

function encodeAnswer(exchange: Exchange, id: string, earlier: Capture | null, digest: string): Buffer {
  const headers: Header[] = [
    ...aboutExchange(exchange, id),
    ['WARC-Payload-Digest', earlier?.digest ?? digest],
    ...(exchange.truncated ? [['WARC-Truncated', exchange.truncated] satisfies Header] : []),
    ...(earlier ? revisitHeaders(exchange, earlier) : []),
  ]
  const startLine = `HTTP/1.1 ${exchange.status} ${exchange.statusText}`.trimEnd()
  const head = writeHead(startLine, exchange.headers.map(withoutTransferCoding))
  const block = earlier ? head : Buffer.concat([head, exchange.body])
  return encodeRecord(earlier ? 'revisit' : 'response', 'application/http; msgtype=response', headers, block)
}

function revisitHeaders(exchange: Exchange, earlier: Capture): Header[] {
  const profile = exchange.status === 304 ? 'server-not-modified' : 'identical-payload-digest'
  return [
    ['WARC-Profile', `http://netpreserve.org/warc/1.1/revisit/${profile}`],
    ['WARC-Refers-To-Target-URI', earlier.url],
    ['WARC-Refers-To-Date', earlier.date],
  ]
}

function encodeRequest(exchange: Exchange, id: string): Buffer {
  const { pathname, search } = new URL(exchange.url)
  const body = Buffer.from(exchange.requestBody ?? '')
  const headers: Header[] = [
    ...aboutExchange(exchange, makeRecordId()),
    ['WARC-Concurrent-To', id],
    ['WARC-Payload-Digest', digestOf(body)],
  ]
  const head = writeHead(`${exchange.method} ${pathname}${search} HTTP/1.1`, exchange.requestHeaders)
  return encodeRecord('request', 'application/http; msgtype=request', headers, Buffer.concat([head, body]))
}

function encodeNotes(exchange: Exchange, id: string, notes: Record<string, string>): Buffer {
  const headers: Header[] = [...aboutExchange(exchange, makeRecordId()), ['WARC-Concurrent-To', id]]
  return encodeRecord('metadata', 'application/warc-fields', headers, writeFields(notes))
}

function aboutExchange({ url, fetchedAt }: Exchange, id: string): Header[] {
  return [
    ['WARC-Target-URI', new URL(url).href],
    ['WARC-Date', fetchedAt.toISOString()],
    ['WARC-Record-ID', id],
  ]
}

/** Written here and not by warcio, whose writer costs twice what the gzip and the digests do. */
function encodeRecord(type: string, contentType: string, headers: Header[], block: Buffer): Buffer {
  const lines: Header[] = [
    ['WARC-Type', type],
    ...headers,
    ['WARC-Block-Digest', digestOf(block)],
    ['Content-Type', contentType],
    ['Content-Length', String(block.length)],
  ]
  return gzipSync(Buffer.concat([writeHead('WARC/1.1', lines), block, recordEnd]))
}

const recordEnd = Buffer.from('\r\n\r\n')

function writeHead(startLine: string, headers: Header[]): Buffer {
  return Buffer.from(`${startLine}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
}

function writeFields(fields: Record<string, string>): Buffer {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value.replace(/\s+/g, ' ')}\r\n`)
  return Buffer.from(lines.join(''))
}

/** The body is stored unchunked: a reader that trusted the header would look for chunks. */
function withoutTransferCoding([name, value]: Header): Header {
  return name.toLowerCase() === 'transfer-encoding' ? [`X-Archive-Orig-${name}`, value] : [name, value]
}

function makeRecordId(): string {
  return `<urn:uuid:${randomUUID()}>`
}

function digestOf(data: Uint8Array): string {
  return `sha256:${sha256(data)}`
}
