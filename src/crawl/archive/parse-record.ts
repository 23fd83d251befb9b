import { hash } from 'node:crypto'

export type WarcRecord = {
  type: string
  id: string
  headers: Map<string, string>
  block: Buffer
}

export type HttpHead = { startLine: string; headers: [name: string, value: string][]; bodyStart: number }

const headerEnd = Buffer.from('\r\n\r\n')

/** Takes a record apart and checks its stated length. Throws with the reason where that is not possible. */
export function parseRecord(bytes: Buffer): WarcRecord {
  const end = bytes.indexOf(headerEnd)
  if (end === -1 || !bytes.toString('latin1', 0, 5).startsWith('WARC/')) throw new Error('this is no WARC record')
  const headers = new Map(readHeaders(bytes.toString('utf8', 0, end).split('\r\n').slice(1)).map(lowerName))
  const start = end + headerEnd.length
  const stated = Number(headers.get('content-length'))
  if (bytes.length - start - headerEnd.length !== stated) {
    throw new Error(`the record holds ${bytes.length - start - headerEnd.length} bytes and states ${stated}`)
  }
  const block = bytes.subarray(start, start + stated)
  return { type: headers.get('warc-type') ?? '', id: headers.get('warc-record-id') ?? '', headers, block }
}

/** Head of an archived HTTP message; null where the block is none. */
export function parseHttpHead(block: Buffer): HttpHead | null {
  const crlf = block.indexOf(headerEnd)
  const bare = crlf === -1 ? block.indexOf('\n\n') : -1
  const end = crlf === -1 ? bare : crlf
  const text = block.toString('utf8', 0, end === -1 ? block.length : end)
  const [startLine = '', ...lines] = text.split(/\r?\n/)
  if (!startLine.startsWith('HTTP/') && !/^[A-Z]+ \S+ HTTP\//.test(startLine)) return null
  const bodyStart = end === -1 ? block.length : end + (crlf === -1 ? 2 : headerEnd.length)
  return { startLine, headers: readHeaders(lines), bodyStart }
}

/**
 * Compares a record with the digests it states. Returns the name of the one that differs. The payload digest counts
 * where no block digest is stated: tools differ in whether they take it before or after the transfer coding.
 */
export function wrongDigest(record: WarcRecord): string | null {
  const block = record.headers.get('warc-block-digest')
  if (block) return matchesDigest(block, record.block) === false ? 'WARC-Block-Digest' : null
  const payload = record.headers.get('warc-payload-digest')
  if (!payload || record.type !== 'response' || record.headers.has('warc-truncated')) return null
  const head = parseHttpHead(record.block)
  if (!head || head.headers.some(([name]) => name.toLowerCase() === 'transfer-encoding')) return null
  return matchesDigest(payload, record.block.subarray(head.bodyStart)) === false ? 'WARC-Payload-Digest' : null
}

/** null where the digest is of a kind that is not known here. */
export function matchesDigest(stated: string, data: Uint8Array): boolean | null {
  const [, label = '', value = ''] = /^([a-z0-9-]+):(.+)$/i.exec(stated.trim()) ?? []
  const algorithm = { sha1: 'sha1', sha256: 'sha256', sha512: 'sha512', md5: 'md5' }[
    label.toLowerCase().replace('-', '')
  ]
  if (!algorithm) return null
  const digest = hash(algorithm, data, 'buffer')
  const spellings = [digest.toString('hex'), encodeBase32(digest), digest.toString('base64')]
  return spellings.some((spelling) => spelling.toLowerCase() === value.toLowerCase())
}

const base32Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648, as older archives write their digests. */
export function encodeBase32(data: Uint8Array): string {
  let bits = 0
  let held = 0
  let text = ''
  for (const byte of data) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += base32Letters[(held >>> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  if (bits > 0) text += base32Letters[(held << (5 - bits)) & 31]
  return text.padEnd(Math.ceil(text.length / 8) * 8, '=')
}

function readHeaders(lines: string[]): [string, string][] {
  const headers: [string, string][] = []
  for (const line of lines) {
    const last = headers.at(-1)
    if (/^[ \t]/.test(line) && last) last[1] += ` ${line.trim()}`
    const colon = line.indexOf(':')
    if (colon > 0 && !/^[ \t]/.test(line)) headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
  }
  return headers
}

function lowerName([name, value]: [string, string]): [string, string] {
  return [name.toLowerCase(), value]
}
