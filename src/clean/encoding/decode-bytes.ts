import { detectFontEncoding } from './font-encodings.js'
import { vietnameseShape } from './vietnamese-shape.js'

/** Text of a page's bytes, with the encoding that was read and, where it was wrong, the one that was stated. */
export type Decoded = { text: string; encoding: string; mislabelled: string | null }

const signatures: number[][] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x52, 0x49, 0x46, 0x46],
  [0x49, 0x44, 0x33],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x52, 0x61, 0x72, 0x21],
]
const looked = 8192

/** Null where the bytes are no text: a known file signature, or more control bytes than text has. */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): Decoded | null {
  if (signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return null
  const marked = readMarked(bytes)
  if (marked) return marked
  if (isBinary(bytes)) return null
  const stated = statedCharset(bytes, contentType)
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  if (isGoodUtf8(utf8, bytes)) return { text: utf8, encoding: 'utf-8', mislabelled: wrongLabel(stated, 'utf-8') }
  return decodeLegacy(bytes, stated, utf8)
}

function readMarked(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs(bytes, 'utf-8')
  if (a === 0xff && b === 0xfe) return decodeAs(bytes, 'utf-16le')
  if (a === 0xfe && b === 0xff) return decodeAs(bytes, 'utf-16be')
  const zeros = [0, 0]
  const length = Math.min(bytes.length, 400)
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]!++
  if (length >= 40 && zeros[1]! > length * 0.3 && zeros[0]! < length * 0.05) return decodeAs(bytes, 'utf-16le')
  if (length >= 40 && zeros[0]! > length * 0.3 && zeros[1]! < length * 0.05) return decodeAs(bytes, 'utf-16be')
  return null
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, mislabelled: null }
}

function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, looked)
  let controls = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  return controls > Math.max(2, length * 0.01)
}

function statedCharset(bytes: Uint8Array, contentType: string | null): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  const label =
    /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(contentType ?? '')?.[1] ??
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ??
    /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1]
  return label?.toLowerCase() ?? null
}

/** Whole, or with so few broken sequences that a cut or a stray byte explains them. */
function isGoodUtf8(text: string, bytes: Uint8Array): boolean {
  const broken = count(text, /\uFFFD/g)
  if (broken === 0) return true
  const high = bytes.reduce((sum, byte) => sum + (byte >= 0xc2 ? 1 : 0), 0)
  return broken <= 2 || broken <= high * 0.02
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function wrongLabel(stated: string | null, actual: string): string | null {
  if (stated === null) return null
  try {
    return new TextDecoder(stated).encoding === actual ? null : stated
  } catch {
    return stated
  }
}

/** The stated encoding, unless another one turns the same bytes into Vietnamese and it does not. */
function decodeLegacy(bytes: Uint8Array, stated: string | null, utf8: string): Decoded {
  const own = stated && knownEncoding(stated)
  const labels = [...new Set([...(own && own !== 'utf-8' ? [own] : []), 'windows-1258', 'windows-1252'])]
  const readings = labels.map((label) => {
    const text = new TextDecoder(label).decode(bytes)
    return { text, label, share: vietnameseShape(text).share }
  })
  const first = readings[0]!
  const latin = readings.find(({ label }) => label === 'windows-1252')!
  if (first.share < 0.6 && isFontEncoded(latin.text))
    return { text: latin.text, encoding: latin.label, mislabelled: wrongLabel(stated, latin.label) }
  const best = readings.reduce((a, b) => (b.share > a.share + 0.25 ? b : a), first)
  const chosen = own && own !== 'utf-8' ? best : first.share >= 0.5 ? first : latin
  if (own === 'utf-8' && count(utf8, /\uFFFD/g) < count(utf8, /[\u0080-\uFFFC]/g) * 0.1) {
    return { text: utf8, encoding: 'utf-8', mislabelled: null }
  }
  return { text: chosen.text, encoding: chosen.label, mislabelled: wrongLabel(stated, chosen.label) }
}

/** Old portals label text in a font encoding as windows-1258, which would lose letters of it. */
function isFontEncoded(html: string): boolean {
  return detectFontEncoding(html.slice(0, 200_000).replace(/<[^>]*>/g, ' ')) !== null
}

function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
