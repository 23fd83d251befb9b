import { parseHttpHead, parseRecord, type WarcRecord, wrongDigest } from './parse-record.js'
import { type Damage, type RawRecord, readRawRecords } from './raw-records.js'

/** A response or revisit record with the notes that were archived beside it. */
export type ReadExchange = {
  record: WarcRecord
  /** Lines of the metadata record; empty where there is none. */
  notes: Map<string, string>
  offset: number
  length: number
  /** Byte offset after the last record that belongs to it. */
  end: number
  /** Request, response and metadata are all there. */
  complete: boolean
}

/** Record types that carry a page; conversion is the text of one (WET), resource a page without its HTTP head. */
const contentTypes = new Set(['response', 'revisit', 'resource', 'conversion'])

/**
 * Exchanges of one WARC file from byte `from` on. Other tools' files may have the request before the response or no
 * request at all; what belongs together is told by WARC-Concurrent-To. Each unreadable stretch goes to `onDamage`.
 */
export async function* readExchanges(
  file: string,
  { from = 0, onDamage }: { from?: number; onDamage?: ((damage: Damage) => void) | undefined } = {},
): AsyncGenerator<ReadExchange> {
  let open: ReadExchange | null = null
  for await (const raw of readRawRecords(file, from)) {
    const record = raw.damage ? null : checkRecord(raw, onDamage)
    if (raw.damage) onDamage?.(raw)
    if (!record) continue
    if (contentTypes.has(record.type)) {
      if (open) yield open
      open = {
        record,
        notes: new Map(),
        offset: raw.offset,
        length: raw.length,
        end: raw.offset + raw.length,
        complete: false,
      }
    } else if (open && record.headers.get('warc-concurrent-to') === open.record.id) {
      open.end = raw.offset + raw.length
      if (record.type === 'metadata') {
        open.notes = readNotes(record.block)
        open.complete = true
        yield open
        open = null
      }
    }
  }
  if (open) yield open
}

function checkRecord(raw: RawRecord, onDamage: ((damage: Damage) => void) | undefined): WarcRecord | null {
  const { offset, length } = raw
  try {
    const record = parseRecord(raw.bytes)
    const wrong = wrongDigest(record)
    if (!wrong) return record
    const address = record.headers.get('warc-target-uri') ?? 'a record'
    onDamage?.({ damage: 'corrupt', offset, length, message: `${wrong} does not fit the content of ${address}` })
  } catch (error) {
    onDamage?.({ damage: 'corrupt', offset, length, message: (error as Error).message })
  }
  return null
}

/** `application/warc-fields`: one "name: value" a line. */
function readNotes(block: Buffer): Map<string, string> {
  return new Map(parseHttpHead(Buffer.concat([Buffer.from('HTTP/1.1 200\r\n'), block]))?.headers ?? [])
}
