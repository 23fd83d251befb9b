import type { PageInput } from '../../model/page.js'
import { type Decoded, decodeBytes } from './decode-bytes.js'
import { repairMojibake } from './mojibake.js'

/** The page as text, or null where its bytes are no text. */
export function decodePage(input: PageInput): Decoded | null {
  const source = input.html ?? input.text ?? ''
  const decoded =
    typeof source === 'string'
      ? { text: source, encoding: 'string', mislabelled: null }
      : decodeBytes(source, input.contentType ?? null)
  return decoded && { ...decoded, text: repairMojibake(decoded.text) }
}
