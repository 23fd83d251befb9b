import { existsSync, readFileSync, statSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { getSurt } from 'warcio/utils'
import { archiveFolder, listArchiveFiles } from './archive-files.js'
import type { EncodedExchange } from './encode-exchange.js'
import { type Exchange, type Header, headerOf } from './exchange.js'
import { parseHttpHead } from './parse-record.js'
import { type ReadExchange, readExchanges } from './read-exchanges.js'

/** One capture in a CDXJ index; numbers are text there, as pywb and warcio write them. */
export type CdxEntry = {
  url: string
  mime: string
  status: string
  digest: string
  length: string
  offset: string
  filename: string
}

export function cdxIndexPath(dataDir: string, pipelineId: string): string {
  return join(archiveFolder(dataDir, pipelineId), 'index.cdxj')
}

/** Lines for the exchanges from a place in the archive on. */
export type Indexed = { from: { file: string; offset: number } | null; lines: string[] }

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
  lines.push(...(written?.lines ?? []))
  lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  await writeFile(`${path}.new`, lines.map((line) => `${line}\n`).join(''))
  await rename(`${path}.new`, path)
  return lines.length
}

/** null where the line is no CDXJ. */
export function parseCdxLine(line: string): { key: string; timestamp: string; entry: CdxEntry } | null {
  const [, key, timestamp, json] = /^(\S+) (\d{14}) (\{.*\})\s*$/.exec(line) ?? []
  if (key === undefined || timestamp === undefined || json === undefined) return null
  try {
    return { key, timestamp, entry: JSON.parse(json) as CdxEntry }
  } catch {
    return null
  }
}

/** The line of an exchange that has just been written. */
export function describeExchange(exchange: Exchange, encoded: EncodedExchange, file: string, offset: number): string {
  const { href: url } = new URL(exchange.url)
  const { revisit, digest, answerBytes: length } = encoded
  const { status, headers } = exchange
  return writeLine({
    url,
    at: exchange.fetchedAt.toISOString(),
    status,
    headers,
    revisit,
    digest,
    length,
    offset,
    file,
  })
}

function lineOfRecord({ record, offset, length }: ReadExchange, file: string): string[] {
  const url = record.headers.get('warc-target-uri')
  const head = parseHttpHead(record.block)
  if (!url || !head) return []
  const at = record.headers.get('warc-date') ?? ''
  const status = head.startLine.split(' ')[1] ?? '-'
  const digest = record.headers.get('warc-payload-digest') ?? '-'
  const revisit = record.type === 'revisit'
  return [writeLine({ url, at, status, headers: head.headers, revisit, digest, length, offset, file })]
}

type Answer = {
  url: string
  /** ISO time. */
  at: string
  status: string | number
  headers: readonly Header[]
  revisit: boolean
  digest: string
  length: number
  offset: number
  file: string
}

function writeLine({ url, at, status, headers, revisit, digest, length, offset, file }: Answer): string {
  const type = headerOf(headers, 'content-type')?.split(';')[0]?.trim() ?? 'unk'
  const entry: CdxEntry = {
    url,
    mime: revisit ? 'warc/revisit' : type,
    status: String(status),
    digest,
    length: String(length),
    offset: String(offset),
    filename: basename(file),
  }
  return `${getSurt(url)} ${at.replace(/\D/g, '').slice(0, 14)} ${JSON.stringify(entry)}`
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
