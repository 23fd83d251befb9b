import { basename } from 'node:path'
import { getSurt } from 'warcio/utils'
import { type Header, headerOf } from './exchange.js'

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

/** What an index tells of an answer, but for its place. */
export type IndexedAnswer = {
  url: string
  /** ISO time. */
  at: string
  status: string
  mime: string
  digest: string
  /** Bytes of its record in the file. */
  length: number
}

/** The type that an index states, after the answer's own word; revisit records have one of their own. */
export function readMime(headers: readonly Header[], revisit: boolean): string {
  return revisit ? 'warc/revisit' : (headerOf(headers, 'content-type')?.split(';')[0]?.trim() ?? 'unk')
}

/** `<key> <14 digits> {json}`, without the line's end. */
export function writeCdxLine({ at, ...answer }: IndexedAnswer, file: string, offset: number): string {
  const { url, mime, status, digest } = answer
  const place = { length: String(answer.length), offset: String(offset), filename: basename(file) }
  const entry: CdxEntry = { url, mime, status, digest, ...place }
  return `${getSurt(url)} ${at.replace(/\D/g, '').slice(0, 14)} ${JSON.stringify(entry)}`
}

export type CdxLine = { key: string; timestamp: string; entry: CdxEntry }

/** null where the line is no CDXJ. */
export function parseCdxLine(line: string): CdxLine | null {
  const [, key, timestamp, json] = /^(\S+) (\d{14}) (\{.*\})\s*$/.exec(line) ?? []
  if (key === undefined || timestamp === undefined || json === undefined) return null
  try {
    return { key, timestamp, entry: JSON.parse(json) as CdxEntry }
  } catch {
    return null
  }
}
