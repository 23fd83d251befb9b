import type { IncomingMessage } from 'node:http'

/** The body is not a small form. */
export class FormError extends Error {
  override name = 'FormError'
}

const mostBytes = 65_536

/** Fields of a form as browsers send it. Throws FormError for anything else. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const type = request.headers['content-type'] ?? ''
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) throw new FormError('not a form')
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length
    if (bytes > mostBytes) throw new FormError(`more than ${mostBytes} bytes`)
    pieces.push(piece)
  }
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'))
}
