import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type CrawlIssue, makeIssue } from '../crawl-issue.js'
import { listArchivedPipelines, listArchiveFiles } from './archive-files.js'
import { decodeBody, joinChunks } from './decode-body.js'
import { type Header, headerOf } from './exchange.js'
import { parseHttpHead, parseRecord, type WarcRecord } from './parse-record.js'
import { readRawRecordAt } from './raw-records.js'
import { type ReadExchange, readExchanges } from './read-exchanges.js'

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

export type ReadArchiveOptions = {
  /** Only this pipeline's archive. */
  pipeline?: string
  /** Start behind this place: what an earlier run has read already. */
  after?: { file: string; end: number }
  /** Truncated or damaged records; the others are handed out all the same. */
  onIssue?: (issue: CrawlIssue) => void
  /** Largest decoded body in bytes. */
  maxBodyBytes?: number
}

/** Every answer in the data folder's archive, pipeline by pipeline, in the order of fetching. */
export async function* readArchive(dataDir: string, options: ReadArchiveOptions = {}): AsyncGenerator<ArchivedPage> {
  const pipelines = options.pipeline === undefined ? listArchivedPipelines(dataDir) : [options.pipeline]
  for (const pipelineId of pipelines) {
    const originals: Originals = new Map()
    for (const file of listArchiveFiles(dataDir, pipelineId)) {
      if (options.after && file < options.after.file) continue
      const from = options.after?.file === file ? options.after.end : 0
      yield* readPages({ dataDir, file, pipelineId, from, originals, ...options })
    }
  }
}

/** Pages of one file of a pipeline's archive. `locate` finds a file that a revisit record points to. */
export async function* readArchiveFile(
  dataDir: string,
  file: string,
  options: ReadArchiveOptions & { locate?: (file: string) => Promise<string> } = {},
): AsyncGenerator<ArchivedPage> {
  yield* readPages({ dataDir, file, pipelineId: options.pipeline ?? null, from: 0, originals: new Map(), ...options })
}

/** Pages of one WARC file from elsewhere. */
export async function* readWarcFile(file: string, options: ReadArchiveOptions = {}): AsyncGenerator<ArchivedPage> {
  yield* readPages({ dataDir: '', file, pipelineId: null, from: 0, originals: new Map(), ...options })
}

/** The one page whose response or revisit record starts at `offset`; null where it cannot be read. */
export async function readArchivedPage(dataDir: string, file: string, offset: number): Promise<ArchivedPage | null> {
  for await (const exchange of readExchanges(join(dataDir, file), { from: offset })) {
    if (exchange.offset !== offset) return null
    return toPage(exchange, { dataDir, file, pipelineId: null, from: offset, originals: new Map() })
  }
  return null
}

type Originals = Map<string, { file: string; offset: number }>

type PagesSource = {
  dataDir: string
  file: string
  pipelineId: string | null
  from: number
  /** Where the payload of each digest was seen, for the revisit records that follow. */
  originals: Originals
  onIssue?: (issue: CrawlIssue) => void
  maxBodyBytes?: number
  /** Path of an archive file; by default its place below the data folder. */
  locate?: (file: string) => Promise<string>
}

async function* readPages(source: PagesSource): AsyncGenerator<ArchivedPage> {
  const { dataDir, file, from, pipelineId, onIssue } = source
  const report = (offset: number, kind: string, message: string, url: string | null = null) =>
    onIssue?.(
      makeIssue({
        pipeline: pipelineId,
        url,
        stage: 'archive',
        kind,
        message: `${file} at byte ${offset}: ${message}`,
      }),
    )
  const exchanges = readExchanges(join(dataDir, file), {
    from,
    onDamage: ({ damage, offset, message }) => report(offset, damage, message),
  })
  for await (const exchange of exchanges) {
    try {
      const page = await toPage(exchange, source)
      if (page) yield page
    } catch (error) {
      report(
        exchange.offset,
        'unreadable',
        (error as Error).message,
        exchange.record.headers.get('warc-target-uri') ?? null,
      )
    }
  }
}

async function toPage(exchange: ReadExchange, source: PagesSource): Promise<ArchivedPage | null> {
  const { record, notes, offset } = exchange
  const head = parseHttpHead(record.block)
  const finalUrl = record.headers.get('warc-target-uri')?.replace(/^<|>$/g, '')
  if (!head || !finalUrl) return null
  const status = Number(head.startLine.split(' ')[1])
  const digest = record.headers.get('warc-payload-digest') ?? ''
  const revisit = record.type === 'revisit'
  if (!revisit && digest) source.originals.set(digest, { file: source.file, offset })
  const payload = revisit ? await payloadOfOriginal(exchange, digest, source) : payloadOf(record)
  if (!payload) throw new Error('the capture that this revisit record points to is not in the archive')
  const { body, problem } = decodeBody(
    payload.body,
    headerOf(payload.headers, 'content-encoding'),
    source.maxBodyBytes ?? 50_000_000,
  )
  const tooLarge = problem === 'too-large' ? 'length' : null
  return {
    pipelineId: source.pipelineId,
    url: notes.get('requested-url') ?? finalUrl,
    finalUrl,
    method: notes.get('method') ?? 'GET',
    fetchedAt: record.headers.get('warc-date') ?? '',
    status,
    headers: Object.fromEntries(head.headers.map(([name, value]) => [name.toLowerCase(), value])),
    contentType: headerOf(head.headers, 'content-type') ?? headerOf(payload.headers, 'content-type'),
    body,
    sha256: createHash('sha256').update(payload.body).digest('hex'),
    role: (notes.get('role') as PageRole | undefined) ?? null,
    robots: notes.get('robots') ?? null,
    warcFile: source.file,
    offset,
    truncated: record.headers.get('warc-truncated') ?? tooLarge,
    revisit,
    notes: Object.fromEntries(notes),
  }
}

type Payload = { headers: Header[]; body: Buffer }

function payloadOf(record: WarcRecord): Payload | null {
  const head = parseHttpHead(record.block)
  if (!head) return null
  const body = record.block.subarray(head.bodyStart)
  const chunked = headerOf(head.headers, 'transfer-encoding')?.toLowerCase().includes('chunked')
  return { headers: head.headers, body: chunked ? joinChunks(body) : body }
}

async function payloadOfOriginal(exchange: ReadExchange, digest: string, source: PagesSource): Promise<Payload | null> {
  const noted = exchange.notes.get('refers-to-file')
  const place = noted
    ? { file: noted, offset: Number(exchange.notes.get('refers-to-offset')) }
    : source.originals.get(digest)
  if (!place) return null
  const path = await (source.locate?.(place.file) ?? join(source.dataDir, place.file))
  const raw = await readRawRecordAt(path, place.offset).catch(() => null)
  return !raw || raw.damage ? null : payloadOf(parseRecord(raw.bytes))
}
