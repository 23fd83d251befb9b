import zlib from 'node:zlib'

type Decoder = (data: Uint8Array, options: { maxOutputLength: number }) => Buffer

const decoders: Record<string, Decoder> = {
  gzip: zlib.gunzipSync,
  'x-gzip': zlib.gunzipSync,
  deflate: inflateEither,
  br: zlib.brotliDecompressSync,
}
// Node 20 has no zstd: it is asked for only where it can be read.
const zstd = (zlib as { zstdDecompressSync?: Decoder }).zstdDecompressSync
if (zstd) decoders.zstd = zstd

/** What the crawler tells servers it can read. */
export const acceptEncoding = ['gzip', 'br', ...(zstd ? ['zstd'] : [])].join(', ')

export type Decoded = { body: Buffer; problem: null | 'too-large' | 'undecodable' }

/**
 * Undoes Content-Encoding. `limit` bounds the result in bytes, against small answers that unfold without end. A body
 * that is not in the coding it claims comes back as it is.
 */
export function decodeBody(body: Buffer, contentEncoding: string | null, limit: number): Decoded {
  const codings = (contentEncoding ?? '').toLowerCase().split(',').map(trimmed).filter(isCoding).reverse()
  let decoded = body
  for (const coding of codings) {
    const decode = decoders[coding]
    if (!decode) return { body, problem: 'undecodable' }
    try {
      decoded = decode(decoded, { maxOutputLength: limit })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
        return { body: Buffer.alloc(0), problem: 'too-large' }
      }
      return looksPlain(decoded) ? { body: decoded, problem: null } : { body, problem: 'undecodable' }
    }
  }
  return decoded.length > limit
    ? { body: decoded.subarray(0, limit), problem: 'too-large' }
    : { body: decoded, problem: null }
}

/** Undoes `Transfer-Encoding: chunked` where an archive kept it; anything else comes back as it is. */
export function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf('\r\n', at)
    const size = lineEnd === -1 ? '' : body.toString('latin1', at, lineEnd).split(';')[0]?.trim()
    if (!size || !/^[0-9a-f]{1,8}$/i.test(size)) return parts.length > 0 ? Buffer.concat(parts) : body
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + length))
    at = lineEnd + 2 + length + 2
  }
  return Buffer.concat(parts)
}

/** "deflate" means zlib, but some servers send the bare stream. */
function inflateEither(data: Uint8Array, options: { maxOutputLength: number }): Buffer {
  return ((data[0] ?? 0) & 0x0f) === 8 ? zlib.inflateSync(data, options) : zlib.inflateRawSync(data, options)
}

function looksPlain(body: Buffer): boolean {
  return /^\s*(?:<|\{|\[|User-agent|#)/i.test(body.toString('latin1', 0, 200).replace(/^ï»¿/, ''))
}

function trimmed(text: string): string {
  return text.trim()
}

function isCoding(text: string): boolean {
  return text !== '' && text !== 'identity'
}
