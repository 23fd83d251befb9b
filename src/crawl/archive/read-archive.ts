import { join } from 'node:path'
import { type CrawlIssue, makeIssue } from '../crawl-issue.js'
import { listArchivedPipelines, listArchiveFiles } from './archive-files.js'
import { type ArchivedPage, makePage, type PagePlace, type Payload, payloadOf } from './archived-page.js'
import { readCdxOffsets } from './cdx-index.js'
import { parseRecord } from './parse-record.js'
import { readRawRecordAt } from './raw-records.js'
import { type ReadExchange, readExchanges } from './read-exchanges.js'

export type ReadArchiveOptions = {
  /** Only this pipeline's archive. */
  pipeline?: string
  /** Captures that the caller has already, as offsets by file: they are passed over, unread where the index is whole. */
  known?: Captures
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
    const indexed = options.known?.size ? readCdxOffsets(dataDir, pipelineId) : new Map<string, number[]>()
    for (const file of listArchiveFiles(dataDir, pipelineId)) {
      const from = firstUnknown(indexed.get(file) ?? [], options.known?.get(file))
      yield* readPages({ ...options, dataDir, file, pipelineId, from, originals })
    }
  }
}

/** Where to start reading: at the first capture that is not known; at the last where all are, to find what follows. */
function firstUnknown(indexed: readonly number[], known: ReadonlySet<number> | undefined): number {
  if (!known) return 0
  return indexed.find((offset) => !known.has(offset)) ?? indexed.at(-1) ?? 0
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

/** Offsets of captures, by file. */
export type Captures = ReadonlyMap<string, ReadonlySet<number>>

type Originals = Map<string, { file: string; offset: number }>

type PagesSource = PagePlace & {
  dataDir: string
  from: number
  /** Where the payload of each digest was seen, for the revisit records that follow. */
  originals: Originals
  known?: Captures
  onIssue?: (issue: CrawlIssue) => void
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
    noteOriginal(exchange, source)
    if (source.known?.get(file)?.has(exchange.offset)) continue
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
  const { record } = exchange
  const digest = record.headers.get('warc-payload-digest') ?? ''
  const revisit = record.type === 'revisit'
  const payload = revisit ? await payloadOfOriginal(exchange, digest, source) : payloadOf(record)
  if (!payload && revisit) throw new Error('the capture that this revisit record points to is not in the archive')
  return payload && makePage(exchange, payload, source)
}

function noteOriginal({ record, offset }: ReadExchange, { file, originals }: PagesSource): void {
  const digest = record.headers.get('warc-payload-digest')
  if (record.type !== 'revisit' && digest) originals.set(digest, { file, offset })
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
