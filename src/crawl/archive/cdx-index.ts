import { existsSync, readFileSync, statSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { archiveFolder, listArchiveFiles } from './archive-files.js'
import { type CdxLine, parseCdxLine, readMime, writeCdxLine } from './cdx-line.js'
import { parseHttpHead } from './parse-record.js'
import { type ReadExchange, readExchanges } from './read-exchanges.js'

export function cdxIndexPath(dataDir: string, pipelineId: string): string {
  return join(archiveFolder(dataDir, pipelineId), 'index.cdxj')
}

/** Lines for the exchanges from a place in the archive on. */
export type Indexed = { from: { file: string; offset: number } | null; lines: Iterable<string> }

/**
 * Brings archive/<pipeline>/index.cdxj up to date: one line a capture, `<key> <14 digits> {json}`, sorted by bytes, for
 * pywb and other replay tools. Reads what was archived since the last time, but for what `written` tells. Returns the
 * number of lines.
 */
export async function updateCdxIndex(dataDir: string, pipelineId: string, written?: Indexed): Promise<number> {
  const path = cdxIndexPath(dataDir, pipelineId)
  const files = listArchiveFiles(dataDir, pipelineId)
  if (files.length === 0) return 0
  const lines = existsSync(path) ? keepValid(readFileSync(path, 'utf8').split('\n'), dataDir, files) : []
  const reached = lastOffsets(lines)
  for (const file of files) {
    if (written?.from && file > written.from.file) break
    const from = reached.get(basename(file))
    const to = file === written?.from?.file ? written.from.offset : Number.POSITIVE_INFINITY
    for await (const exchange of readExchanges(join(dataDir, file), { from: from ?? 0 })) {
      if (exchange.offset >= to) break
      if (exchange.offset !== from) lines.push(...lineOfRecord(exchange, file))
    }
  }
  for (const line of written?.lines ?? []) lines.push(line)
  lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  await writeFile(`${path}.new`, lines.map((line) => `${line}\n`).join(''))
  await rename(`${path}.new`, path)
  return lines.length
}

/** Captures that the index names. */
export function countCaptures(dataDir: string, pipelineId: string): number {
  const path = cdxIndexPath(dataDir, pipelineId)
  return existsSync(path) ? readFileSync(path).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 0) : 0
}

/** Offsets that the index names, ascending, by file (as path below the data folder). */
export function readCdxOffsets(dataDir: string, pipelineId: string): Map<string, number[]> {
  const offsets = new Map<string, number[]>()
  for (const { entry } of readCdxEntries(dataDir, pipelineId)) {
    const file = `archive/${pipelineId}/${entry.filename}`
    const list = offsets.get(file)
    if (list) list.push(Number(entry.offset))
    else offsets.set(file, [Number(entry.offset)])
  }
  for (const list of offsets.values()) list.sort((a, b) => a - b)
  return offsets
}

export function* readCdxEntries(dataDir: string, pipelineId: string): Generator<CdxLine> {
  const path = cdxIndexPath(dataDir, pipelineId)
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  for (const line of lines) {
    const parsed = parseCdxLine(line)
    if (parsed) yield parsed
  }
}

function lineOfRecord({ record, offset, length }: ReadExchange, file: string): string[] {
  const url = record.headers.get('warc-target-uri')
  const head = parseHttpHead(record.block)
  if (!url || !head) return []
  const answer = {
    url,
    at: record.headers.get('warc-date') ?? '',
    status: head.startLine.split(' ')[1] ?? '-',
    mime: readMime(head.headers, record.type === 'revisit'),
    digest: record.headers.get('warc-payload-digest') ?? '-',
    length,
  }
  return [writeCdxLine(answer, file, offset)]
}

/** Lines whose record is still there: files may have been taken away, or cut after a power failure. */
function keepValid(lines: string[], dataDir: string, files: string[]): string[] {
  const sizes = new Map(files.map((file) => [basename(file), statSync(join(dataDir, file)).size]))
  return lines.filter((line) => {
    const entry = parseCdxLine(line)?.entry
    return entry && Number(entry.offset) + Number(entry.length) <= (sizes.get(entry.filename) ?? 0)
  })
}

function lastOffsets(lines: string[]): Map<string, number> {
  const reached = new Map<string, number>()
  for (const line of lines) {
    const parsed = parseCdxLine(line)
    if (!parsed) continue
    const { filename, offset } = parsed.entry
    reached.set(filename, Math.max(reached.get(filename) ?? 0, Number(offset)))
  }
  return reached
}
