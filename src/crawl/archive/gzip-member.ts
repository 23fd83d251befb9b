import { crc32, inflateRawSync } from 'node:zlib'

/** Largest record that is held in memory, decompressed. */
export const maxRecordBytes = 256 * 1024 * 1024

export type MemberReading =
  | { state: 'whole'; bytes: Buffer; length: number }
  | { state: 'incomplete' }
  | { state: 'damaged'; message: string }

/**
 * Inflates the one gzip member that starts at `data[0]` and says how many bytes it took. Node's own gunzip runs on
 * over the members that follow, so that it can tell neither where a record ends nor that the last one is cut.
 */
export function inflateMember(data: Buffer): MemberReading {
  const start = endOfHeader(data)
  if (start === 'incomplete') return { state: 'incomplete' }
  if (start === 'not-gzip') return { state: 'damaged', message: 'no gzip member starts here' }
  const inflated = inflate(data.subarray(start))
  if ('state' in inflated) return inflated
  const trailer = start + inflated.taken
  if (trailer + 8 > data.length) return { state: 'incomplete' }
  if (data.readUInt32LE(trailer) !== crc32(inflated.bytes)) {
    return { state: 'damaged', message: 'the gzip checksum is wrong' }
  }
  if (data.readUInt32LE(trailer + 4) !== inflated.bytes.length % 2 ** 32) {
    return { state: 'damaged', message: 'the gzip length is wrong' }
  }
  return { state: 'whole', bytes: inflated.bytes, length: trailer + 8 }
}

type Inflated = { buffer: Buffer; engine: { bytesWritten: number } }

function inflate(data: Buffer): { bytes: Buffer; taken: number } | MemberReading {
  try {
    const { buffer, engine } = inflateRawSync(data, {
      info: true,
      maxOutputLength: maxRecordBytes,
    }) as unknown as Inflated
    return { bytes: buffer, taken: engine.bytesWritten }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'Z_BUF_ERROR') return { state: 'incomplete' }
    if (code === 'ERR_BUFFER_TOO_LARGE') return { state: 'damaged', message: `larger than ${maxRecordBytes} bytes` }
    return { state: 'damaged', message: 'the compressed data is broken' }
  }
}

const flags = { headerCrc: 2, extra: 4, name: 8, comment: 16 }

/** RFC 1952, 2.3: offset of the compressed data. */
function endOfHeader(data: Buffer): number | 'incomplete' | 'not-gzip' {
  if (data.length >= 3 && !(data[0] === 0x1f && data[1] === 0x8b && data[2] === 8)) return 'not-gzip'
  if (data.length < 10) return 'incomplete'
  const flag = data[3] ?? 0
  let offset = 10
  if (flag & flags.extra) {
    if (data.length < offset + 2) return 'incomplete'
    offset += 2 + data.readUInt16LE(offset)
  }
  for (const text of [flags.name, flags.comment]) {
    if (!(flag & text)) continue
    const end = data.indexOf(0, offset)
    if (end === -1) return 'incomplete'
    offset = end + 1
  }
  if (flag & flags.headerCrc) offset += 2
  return offset > data.length ? 'incomplete' : offset
}
