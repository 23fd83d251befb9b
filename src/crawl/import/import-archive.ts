import { hash } from 'node:crypto'
import { sha256 } from '../../model/ids.js'
import type { Pipeline } from '../../model/pipeline.js'
import { ArchiveWriter, type Written } from '../archive/archive-writer.js'
import { readCdxEntries, updateCdxIndex } from '../archive/cdx-index.js'
import type { EncodedExchange } from '../archive/encode-exchange.js'
import { type Exchange, headerOf, type Truncation } from '../archive/exchange.js'
import { recoverArchive } from '../archive/recover-archive.js'
import { adapterOf, makeClassifier } from '../platforms/index.js'
import type { AddressClass } from '../platforms/platform-adapter.js'
import { StateFile } from '../state/state-file.js'
import type { SourcePage } from './source-page.js'

export type ImportSummary = {
  archived: number
  /** Captures that the archive holds already. */
  known: number
  /** Answers that hold no page: errors, redirects, pictures, print copies. */
  skipped: number
}

/**
 * A pipeline's archive, opened to take pages from elsewhere, with their own capture time and source noted, so that they
 * go the way of all pages and a rebuild finds them. Importing twice changes nothing.
 */
export class ImportArchive {
  readonly summary: ImportSummary = { archived: 0, known: 0, skipped: 0 }
  private readonly writer: ArchiveWriter

  private constructor(
    private readonly dataDir: string,
    private readonly pipeline: Pipeline,
    private readonly state: StateFile,
    private readonly known: Set<string>,
  ) {
    this.writer = new ArchiveWriter({ dataDir, pipelineId: pipeline.id })
  }

  /** Throws PipelineBusyError. */
  static async open(dataDir: string, pipeline: Pipeline): Promise<ImportArchive> {
    const state = StateFile.open(dataDir, pipeline.id)
    try {
      // A torn end that a killed crawl left is cut before anything is written behind it.
      await recoverArchive(dataDir, pipeline.id, state.state.archived)
      return new ImportArchive(dataDir, pipeline, state, await readKnownCaptures(dataDir, pipeline.id))
    } catch (error) {
      state.close()
      throw error
    }
  }

  /** What of the pages is to be archived: those that hold a page and are not there yet. */
  async *pick(pages: AsyncIterable<SourcePage>): AsyncGenerator<Exchange> {
    const classify = makeClassifier(this.pipeline, adapterOf(this.pipeline.platform))
    for await (const page of pages) {
      const identity = captureIdentity(page.url, toTimestamp(page.capturedAt), `sha256:${sha256(page.body)}`)
      const exchange = toExchange(page, classify)
      if (!exchange) this.summary.skipped++
      else if (this.known.has(identity)) this.summary.known++
      else {
        this.known.add(identity)
        yield exchange
      }
    }
  }

  async append(encoded: EncodedExchange): Promise<Written> {
    const written = await this.writer.appendEncoded(encoded)
    this.summary.archived++
    return written
  }

  /** What has been appended is on the disk afterwards. */
  sync(): Promise<void> {
    return this.writer.sync()
  }

  async close(): Promise<void> {
    try {
      await this.writer.close()
      await updateCdxIndex(this.dataDir, this.pipeline.id, this.writer.written)
    } finally {
      this.state.close()
    }
  }
}

/** Saved files have no address: their content alone says whether they are known. `timestamp`: 14 digits. */
function captureIdentity(url: string, timestamp: string, digest: string): string {
  const identity = url.startsWith('file:') ? digest : `${timestamp} ${digest} ${url}`
  // A hash, since one is kept of every page of an import, however many they are.
  return hash('sha256', identity, 'buffer').toString('base64url', 0, 12)
}

function toTimestamp(time: Date): string {
  return time.toISOString().replace(/\D/g, '').slice(0, 14)
}

async function readKnownCaptures(dataDir: string, pipelineId: string): Promise<Set<string>> {
  await updateCdxIndex(dataDir, pipelineId)
  const known = new Set<string>()
  for (const { timestamp, entry } of readCdxEntries(dataDir, pipelineId)) {
    known.add(captureIdentity(entry.url, timestamp, entry.digest))
  }
  return known
}

function toExchange(page: SourcePage, classify: (address: string) => AddressClass): Exchange | null {
  const type = headerOf(page.headers, 'content-type') ?? ''
  if (page.status !== 200 || page.body.length === 0 || !/html|text\/plain|^$/i.test(type)) return null
  const { kind, sure } = page.source === 'file' ? { kind: 'article', sure: true } : classify(page.url)
  if (kind === 'ignore') return null
  const notes: Record<string, string> = { source: page.source, origin: page.origin, 'requested-url': page.url }
  // Where the address does not tell, cleaning does.
  if (sure) notes.role = kind
  return {
    url: page.url,
    method: 'GET',
    fetchedAt: page.capturedAt,
    requestHeaders: [],
    requestBody: null,
    status: page.status,
    statusText: page.statusText,
    headers: page.headers,
    body: page.body,
    truncated: toTruncation(page.truncated),
    notes,
  }
}

function toTruncation(stated: string | null): Truncation | null {
  if (stated === null) return null
  return stated === 'length' || stated === 'time' ? stated : 'disconnect'
}
