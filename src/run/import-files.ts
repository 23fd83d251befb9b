import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ArchiveWriter } from '../crawl/archive/archive-writer.js'
import type { Exchange } from '../crawl/archive/exchange.js'
import type { Writer } from '../load/writer.js'
import type { PageInput } from '../model/page.js'

export type ImportOptions = {
  dataDir: string
  pipelineId: string
  now: () => Date
  /** Reads one file; throws with a message that names it. */
  readFile: (file: string) => PageInput
  onFailure: (file: string, error: unknown) => void
}

export type ImportResult = { archived: number; known: number; failed: number }

/** Saved pages below the paths, in name order. A path that is a file is taken whatever its name. */
export function listPageFiles(paths: readonly string[], onFailure: (path: string, error: unknown) => void): string[] {
  return paths.flatMap((path) => {
    try {
      if (!statSync(path).isDirectory()) return [path]
      const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
      return names
        .filter((name) => /\.(?:x?html?|txt)$/i.test(name))
        .sort()
        .map((name) => join(path, name))
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      onFailure(
        path,
        new Error(`${path}: ${code === 'ENOENT' ? 'no such file or folder' : `cannot be read (${code})`}`),
      )
      return []
    }
  })
}

/**
 * Puts saved pages into a pipeline's archive, as if they had been served: from there they go the way of all pages, and a
 * rebuild finds them. The same bytes are archived once.
 */
export async function importFiles(
  writer: Writer,
  files: readonly string[],
  options: ImportOptions,
): Promise<ImportResult> {
  const archive = new ArchiveWriter({ dataDir: options.dataDir, pipelineId: options.pipelineId })
  const known = await knownPayloads(writer, options.pipelineId)
  const result = { archived: 0, known: 0, failed: 0 }
  try {
    for (const file of files) {
      try {
        const added = await archiveFile(archive, file, known, options)
        result[added ? 'archived' : 'known'] += 1
      } catch (error) {
        result.failed += 1
        options.onFailure(file, error)
      }
    }
  } finally {
    await archive.close()
  }
  return result
}

async function knownPayloads(writer: Writer, pipelineId: string): Promise<Set<string>> {
  const sql = 'SELECT sha256 FROM pages WHERE pipeline = $id AND sha256 IS NOT NULL'
  const reader = await writer.connection.runAndReadAll(sql, { id: pipelineId })
  return new Set((reader.getRows() as [string][]).map(([sha]) => sha))
}

async function archiveFile(
  archive: ArchiveWriter,
  file: string,
  known: Set<string>,
  options: ImportOptions,
): Promise<boolean> {
  const page = options.readFile(file)
  const body = Buffer.from((page.html ?? page.text) as Uint8Array)
  const sha = createHash('sha256').update(body).digest('hex')
  if (known.has(sha)) return false
  known.add(sha)
  await archive.append(asExchange(file, body, page.text !== undefined, options.now()), null)
  return true
}

function asExchange(file: string, body: Buffer, plain: boolean, fetchedAt: Date): Exchange {
  return {
    url: `file:///${encodeURIComponent(basename(file))}`,
    method: 'GET',
    fetchedAt,
    requestHeaders: [],
    requestBody: null,
    status: 200,
    statusText: 'OK',
    // No charset: the page itself has to say, as it was saved.
    headers: [['Content-Type', plain ? 'text/plain' : 'text/html']],
    body,
    truncated: null,
    notes: { role: 'article', source: 'file' },
  }
}
