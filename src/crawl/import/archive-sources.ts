import { existsSync, readFileSync } from 'node:fs'
import { sha256 } from '../../model/ids.js'
import type { Pipeline } from '../../model/pipeline.js'
import { ArchiveWriter } from '../archive/archive-writer.js'
import { cdxIndexPath, parseCdxLine, updateCdxIndex } from '../archive/cdx-index.js'
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
 * Puts pages from elsewhere into a pipeline's archive, with their own capture time and source noted, so that they go the
 * way of all pages and a rebuild finds them. Importing twice changes nothing. Throws PipelineBusyError.
 */
export async function archiveSources(
  dataDir: string,
  pipeline: Pipeline,
  pages: AsyncIterable<SourcePage>,
): Promise<ImportSummary> {
  const state = StateFile.open(dataDir, pipeline.id)
  const writer = new ArchiveWriter({ dataDir, pipelineId: pipeline.id, syncEach: false })
  const summary: ImportSummary = { archived: 0, known: 0, skipped: 0 }
  try {
    // A torn end that a killed crawl left is cut before anything is written behind it.
    await recoverArchive(dataDir, pipeline.id, state.state.archived)
    const known = await readKnownCaptures(dataDir, pipeline.id)
    const classify = makeClassifier(pipeline, adapterOf(pipeline.platform))
    for await (const page of pages) {
      const identity = captureIdentity(page.url, page.capturedAt, `sha256:${sha256(page.body)}`)
      const exchange = toExchange(page, classify)
      if (!exchange) summary.skipped++
      else if (known.has(identity)) summary.known++
      else {
        known.add(identity)
        await writer.append(exchange)
        summary.archived++
      }
    }
  } finally {
    await writer.close()
    await updateCdxIndex(dataDir, pipeline.id, writer.written)
    state.close()
  }
  return summary
}

/** Saved files have no address: their content alone says whether they are known. */
function captureIdentity(url: string, capturedAt: Date, digest: string): string {
  return url.startsWith('file:')
    ? digest
    : `${capturedAt.toISOString().replace(/\D/g, '').slice(0, 14)} ${digest} ${url}`
}

async function readKnownCaptures(dataDir: string, pipelineId: string): Promise<Set<string>> {
  await updateCdxIndex(dataDir, pipelineId)
  const path = cdxIndexPath(dataDir, pipelineId)
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  return new Set(
    lines.flatMap((line) => {
      const parsed = parseCdxLine(line)
      if (!parsed) return []
      const { url, digest } = parsed.entry
      return [url.startsWith('file:') ? digest : `${parsed.timestamp} ${digest} ${url}`]
    }),
  )
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
