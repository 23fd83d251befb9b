import { basename } from 'node:path'
import type { SourcePage } from './source-page.js'

/** A page as someone saved it: .html as served or as a browser wrote it, anything else as copied text. */
export function toSavedPage(path: string, body: Buffer, now: Date): SourcePage {
  if (body.length === 0) throw new Error(`${path}: is empty`)
  if (body.subarray(0, 4_096).includes(0) && !isUtf16(body)) throw new Error(`${path}: is neither HTML nor text`)
  const plain =
    !/\.x?html?$/i.test(path) && !/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(body.toString('latin1', 0, 500))
  return {
    url: `file:///${encodeURIComponent(basename(path))}`,
    capturedAt: now,
    status: 200,
    statusText: 'OK',
    // No charset: the page itself has to say, as it was saved.
    headers: [['Content-Type', plain ? 'text/plain' : 'text/html']],
    body,
    truncated: null,
    source: 'file',
    origin: path,
  }
}

export function isPageFile(name: string): boolean {
  return /\.(?:x?html?|txt)$/i.test(name)
}

export function isWarcFile(name: string): boolean {
  return /\.(?:warc|wet)(?:\.gz)?$/i.test(name)
}

export function isZipFile(name: string): boolean {
  return /\.(?:zip|wacz)$/i.test(name)
}

function isUtf16(body: Buffer): boolean {
  const mark = body.readUInt16BE(0)
  return mark === 0xfeff || mark === 0xfffe
}
