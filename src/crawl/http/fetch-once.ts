import { type Dispatcher, request } from 'undici'
import type { Header, Truncation } from '../archive/exchange.js'
import { FetchError, toFetchError } from './fetch-error.js'

export type FetchRequest = {
  url: string
  method: 'GET' | 'POST'
  headers: Header[]
  body: string | null
}

export type FetchLimits = {
  connectMs: number
  headersMs: number
  /** For the whole answer, so that a server that sends a byte now and then does not hold us for ever. */
  bodyMs: number
  maxBodyBytes: number
}

export type FetchAnswer = {
  status: number
  statusText: string
  headers: Header[]
  body: Buffer
  truncated: Truncation | null
}

/** One request, one answer: no redirects, no retries, no decoding. Throws FetchError where no answer came. */
export async function fetchOnce(
  { url, method, headers, body }: FetchRequest,
  limits: FetchLimits,
  dispatcher: Dispatcher,
  signal?: AbortSignal,
): Promise<FetchAnswer> {
  const clock = new AbortController()
  const stop = () => clock.abort(new FetchError('aborted', `${url}: stopped`, false))
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop, { once: true })
  const late = (what: string) => clock.abort(new FetchError('timeout', `${url}: ${what}`, true))
  let timer = setTimeout(late, limits.connectMs + limits.headersMs, 'no answer in time')
  try {
    const answer = await request(url, {
      method,
      headers: headers.flat(),
      body,
      dispatcher,
      signal: clock.signal,
      responseHeaders: 'raw',
      headersTimeout: limits.headersMs + limits.connectMs,
      bodyTimeout: limits.bodyMs,
      idempotent: method === 'GET',
    })
    clearTimeout(timer)
    timer = setTimeout(late, limits.bodyMs, 'the answer did not end in time')
    const received = await readBody(answer.body, limits.maxBodyBytes, signal)
    const { statusCode: status, statusText } = answer
    return { status, statusText, headers: pairHeaders(answer.headers as unknown as string[]), ...received }
  } catch (error) {
    throw toFetchError(clock.signal.aborted ? clock.signal.reason : error, url)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

/** What came before the answer broke off is kept: it goes into the archive, marked as truncated. */
async function readBody(
  body: Dispatcher.ResponseData['body'],
  maxBytes: number,
  signal: AbortSignal | undefined,
): Promise<{ body: Buffer; truncated: Truncation | null }> {
  const chunks: Buffer[] = []
  let size = 0
  let truncated: Truncation | null = null
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(size + chunk.length > maxBytes ? chunk.subarray(0, maxBytes - size) : chunk)
      size += chunk.length
      if (size > maxBytes) {
        truncated = 'length'
        break
      }
    }
  } catch (error) {
    if (signal?.aborted) throw error
    truncated = toFetchError(error, '').kind === 'timeout' ? 'time' : 'disconnect'
  }
  return { body: Buffer.concat(chunks), truncated }
}

function pairHeaders(flat: readonly (string | Buffer)[]): Header[] {
  const pairs: Header[] = []
  for (let at = 0; at + 1 < flat.length; at += 2) pairs.push([String(flat[at]), oneLine(flat[at + 1])])
  return pairs
}

function oneLine(value: string | Buffer | undefined): string {
  return String(value ?? '').replace(/[\r\n]+/g, ' ')
}
