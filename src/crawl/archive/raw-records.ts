import { FileWindow } from './file-window.js'
import { inflateMember, maxRecordBytes } from './gzip-member.js'

/** One record as it stands in the file: `offset` and `length` count bytes of the file, compressed where it is. */
export type RawRecord = { damage: null; offset: number; length: number; bytes: Buffer }

/** A stretch that holds no readable record. `truncated`: the file ends inside a record. */
export type Damage = { damage: 'truncated' | 'corrupt'; offset: number; length: number; message: string }

const gzipStart = Buffer.from([0x1f, 0x8b, 8])
const recordStart = Buffer.from('WARC/')
const headerEnd = Buffer.from('\r\n\r\n')
const maxHeaderBytes = 1 << 20

/**
 * Records of a .warc or .warc.gz file from byte `from` on. Damage is handed out in its place, and reading goes on at
 * the next record that can be found.
 */
export async function* readRawRecords(file: string, from = 0): AsyncGenerator<RawRecord | Damage> {
  const window = await FileWindow.open(file, from)
  try {
    await window.fill(gzipStart.length)
    const gzipped = window.bytes.subarray(0, 2).equals(gzipStart.subarray(0, 2))
    while (true) {
      await window.fill(1)
      if (window.bytes.length === 0) return
      const reading = gzipped ? await readMember(window) : await readPlain(window)
      if (reading.damage) {
        const offset = window.offset
        await (gzipped ? skipToMember(window) : skipToPlain(window))
        yield { ...reading, offset, length: window.offset - offset }
      } else {
        window.advance(reading.length)
        yield* gzipped ? splitMember(reading) : [reading]
      }
    }
  } finally {
    await window.close()
  }
}

/** The one record that starts at `offset`. */
export async function readRawRecordAt(file: string, offset: number): Promise<RawRecord | Damage> {
  for await (const record of readRawRecords(file, offset)) return record
  return { damage: 'truncated', offset, length: 0, message: 'the file ends before this record' }
}

type Reading = RawRecord | (Omit<Damage, 'offset' | 'length'> & { offset?: number })

async function readMember(window: FileWindow): Promise<Reading> {
  for (let wanted = 1 << 16; ; wanted *= 4) {
    await window.fill(wanted)
    const reading = inflateMember(window.bytes)
    if (reading.state === 'whole') {
      return { damage: null, offset: window.offset, length: reading.length, bytes: reading.bytes }
    }
    if (reading.state === 'damaged') return { damage: 'corrupt', message: reading.message }
    if (window.atEnd) return { damage: 'truncated', message: 'the file ends inside this record' }
    if (wanted > maxRecordBytes) return { damage: 'corrupt', message: 'this record has no end' }
  }
}

async function readPlain(window: FileWindow): Promise<Reading> {
  if (!(await startsWithRecord(window))) return { damage: 'corrupt', message: 'no WARC record starts here' }
  await window.fill(maxHeaderBytes)
  const end = window.bytes.indexOf(headerEnd)
  if (end === -1) {
    const damage = window.atEnd ? 'truncated' : 'corrupt'
    return { damage, message: 'the header of this record has no end' }
  }
  const length = recordLength(window.bytes.toString('latin1', 0, end), end)
  if (length === null || length > maxRecordBytes) return { damage: 'corrupt', message: 'the length is unusable' }
  await window.fill(length)
  if (window.bytes.length < length) return { damage: 'truncated', message: 'the file ends inside this record' }
  if (window.bytes.toString('latin1', length - 4, length) !== '\r\n\r\n') {
    return { damage: 'corrupt', message: 'the record does not end where its length says' }
  }
  return { damage: null, offset: window.offset, length, bytes: Buffer.from(window.bytes.subarray(0, length)) }
}

async function startsWithRecord(window: FileWindow): Promise<boolean> {
  await window.fill(recordStart.length)
  return window.bytes.subarray(0, recordStart.length).equals(recordStart)
}

/** Length of the whole record in bytes, its two closing line ends included. */
function recordLength(header: string, end: number): number | null {
  const stated = /^content-length:[ \t]*(\d+)[ \t]*$/im.exec(header)?.[1]
  return stated === undefined ? null : end + headerEnd.length + Number(stated) + headerEnd.length
}

async function skipToMember(window: FileWindow): Promise<void> {
  window.advance(1)
  while (await skipTo(window, gzipStart)) {
    await window.fill(1 << 16)
    const reading = inflateMember(window.bytes)
    const promising = reading.state === 'whole' ? reading.bytes.subarray(0, 5).equals(recordStart) : !window.atEnd
    if (promising && reading.state !== 'damaged') return
    window.advance(1)
  }
}

async function skipToPlain(window: FileWindow): Promise<void> {
  window.advance(1)
  const before = Buffer.from('\r\n\r\nWARC/')
  if (await skipTo(window, before)) window.advance(headerEnd.length)
}

async function skipTo(window: FileWindow, wanted: Buffer): Promise<boolean> {
  while (true) {
    await window.fill(wanted.length)
    const found = window.bytes.indexOf(wanted)
    if (found !== -1) {
      window.advance(found)
      return true
    }
    if (window.atEnd) {
      window.advance(window.bytes.length)
      return false
    }
    window.advance(Math.max(1, window.bytes.length - wanted.length + 1))
  }
}

/** Some tools compress a whole file as one member; its records share the member's offset. */
function splitMember(member: RawRecord): RawRecord[] {
  const records: RawRecord[] = []
  let rest = member.bytes
  while (rest.length > 0) {
    const end = rest.indexOf(headerEnd)
    const length = end === -1 ? null : recordLength(rest.toString('latin1', 0, end), end)
    const whole = length !== null && length < rest.length ? length : rest.length
    records.push({ ...member, bytes: rest.subarray(0, whole) })
    rest = rest.subarray(whole)
  }
  return records
}
