import { vietnameseShape } from './vietnamese-shape.js'

/** UTF-8 that was read as windows-1252 once and saved as UTF-8 again. */
const twiceEncoded = /(?:á[º»]|Ä[\u0080-\u00BF‘’“”]|Æ[°¡]|Ã[\u0080-\u00BF¡-¿]|Â[\u0080-\u00BF])/g
const extras = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Undoes double encoding where the result is whole and reads better; else the text as it is. */
export function repairMojibake(text: string): string {
  const hits = text.slice(0, 200_000).match(twiceEncoded)?.length ?? 0
  if (hits < 10) return text
  const bytes = toWindows1252(text)
  if (bytes === null) return text
  try {
    const repaired = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return vietnameseShape(repaired).share >= vietnameseShape(text).share ? repaired : text
  } catch {
    return text
  }
}

function toWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const extra = code > 0xff ? extras.indexOf(text[at]!) : -1
    if (code > 0xff && extra < 0) return null
    bytes[at] = extra >= 0 ? 0x80 + extra : code
  }
  return bytes
}
