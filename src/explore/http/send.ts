import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { brotliCompressSync, constants, createGzip, gzipSync } from 'node:zlib'
import { type Answer, safetyHeaders } from './answer.js'

/** Sends an answer, compressed where the browser takes it and it is worth it. */
export async function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const codings = String(request.headers['accept-encoding'] ?? '')
  response.statusCode = answer.status
  for (const [name, value] of Object.entries({ ...safetyHeaders, ...answer.headers })) response.setHeader(name, value)
  response.setHeader('vary', 'accept-encoding, cookie, accept-language')
  const { body } = answer
  if (typeof body === 'string' || body instanceof Uint8Array) return sendWhole(request, response, body, codings)
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  const pieces = Readable.from(body, { objectMode: false })
  if (!/\bgzip\b/.test(codings)) return pipeline(pieces, response)
  response.setHeader('content-encoding', 'gzip')
  return pipeline(pieces, createGzip({ level: 3 }), response)
}

function sendWhole(
  request: IncomingMessage,
  response: ServerResponse,
  body: string | Uint8Array,
  codings: string,
): void {
  let bytes: Uint8Array = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body)
  const coding = bytes.length < 1_000 || response.hasHeader('content-encoding') ? null : chooseCoding(codings)
  if (coding) {
    bytes = compress(bytes, coding)
    response.setHeader('content-encoding', coding)
  }
  response.setHeader('content-length', bytes.length)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

function chooseCoding(codings: string): 'br' | 'gzip' | null {
  if (/\bbr\b/.test(codings)) return 'br'
  return /\bgzip\b/.test(codings) ? 'gzip' : null
}

/** Quick settings: the way is short, the machine may be small. */
function compress(bytes: Uint8Array, coding: 'br' | 'gzip'): Buffer {
  if (coding === 'gzip') return gzipSync(bytes, { level: 4 })
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
}
