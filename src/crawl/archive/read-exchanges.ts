import { inflateMember } from './gzip-member.js'
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
 * Puts the records of exchanges together. Other tools' files may have the request before the response or no request at
 * all; what belongs together is told by WARC-Concurrent-To.
 */
class ExchangeGroup {
  private open: ReadExchange | null = null

  /** Returns the exchange that this record ends, if any. */
  take({ offset, length }: { offset: number; length: number }, record: WarcRecord): ReadExchange | null {
    if (contentTypes.has(record.type)) {
      const ended = this.open
      this.open = { record, notes: new Map(), offset, length, end: offset + length, complete: false }
      return ended
    }
    if (!this.open || record.headers.get('warc-concurrent-to') !== this.open.record.id) return null
    this.open.end = offset + length
    if (record.type !== 'metadata') return null
    Object.assign(this.open, { notes: readNotes(record.block), complete: true })
    return this.takeLast()
  }

  takeLast(): ReadExchange | null {
    const last = this.open
    this.open = null
    return last
  }
}

/** Exchanges of one WARC file from byte `from` on. Each unreadable stretch goes to `onDamage`. */
export async function* readExchanges(
  file: string,
  { from = 0, onDamage }: { from?: number; onDamage?: ((damage: Damage) => void) | undefined } = {},
): AsyncGenerator<ReadExchange> {
  const group = new ExchangeGroup()
  for await (const raw of readRawRecords(file, from)) {
    const record = raw.damage ? null : checkRecord(raw, onDamage)
    if (raw.damage) onDamage?.(raw)
    const ended = record && group.take(raw, record)
    if (ended) yield ended
  }
  const last = group.takeLast()
  if (last) yield last
}

/** The one exchange that encodeExchange made. */
export function readEncoded(bytes: Buffer): ReadExchange {
  const group = new ExchangeGroup()
  for (let offset = 0; offset < bytes.length; ) {
    const member = inflateMember(bytes.subarray(offset))
    if (member.state !== 'whole') throw new Error(`the record at ${offset} is ${member.state}`)
    const ended = group.take({ offset, length: member.length }, parseRecord(member.bytes))
    if (ended) return ended
    offset += member.length
  }
  throw new Error('the exchange has no end')
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
