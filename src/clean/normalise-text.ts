const invisible = /[\u00AD\u200B\u200E\u200F\u2060-\u2064\uFEFF]/g
const controls = /(?!\n)\p{Cc}/gu
const spaces = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Any character that one of the replacements above is for. */
const unusual =
  /(?!\n)\p{Cc}|[\u00A0\u00AD\u1680\u2000-\u200B\u200E\u200F\u2028\u2029\u202F\u205F-\u2064\u3000\uFEFF]|\p{Cs}/u

/** NFC, one kind of space, \n as the only line end, no invisible or control characters. */
export function normaliseText(text: string): string {
  if (!unusual.test(text)) return /^[\n\x20-\x7E]*$/.test(text) ? text : text.normalize('NFC')
  return text
    .replace(lineEnds, '\n')
    .replace(spaces, ' ')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(loneSurrogates, '\uFFFD')
    .normalize('NFC')
}

/** One line: white space collapsed and trimmed. */
export function collapse(text: string): string {
  return /\s\s|[^\S ]|^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text
}

/**
 * Key under which two renderings of one line are equal: case, tone placement, quotes, dashes,
 * white space, closing punctuation and the portal's cut mark do not count.
 */
export function foldLine(text: string): string {
  return foldTones(text.toLowerCase())
    .replace(/[“”„«»″"'‘’`]/g, '')
    .replace(/[–—‒−]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s.…,;:!/-]+$/u, '')
    .trim()
}

const tonePlacement: Record<string, string> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
}
const tonePairs = new RegExp(Object.keys(tonePlacement).join('|'), 'g')

function foldTones(lower: string): string {
  return lower.replace(tonePairs, (pair) => tonePlacement[pair] ?? pair)
}

/** Whether `short` is `long` cut by the portal: ends with "…" or "..." and is its beginning. */
export function isCutOf(short: string, long: string): boolean {
  if (!/(?:…|\.{2,})["”]?\s*$/u.test(short)) return false
  const head = foldLine(short)
  return head.length >= 12 && foldLine(long).length > head.length && foldLine(long).startsWith(head)
}

/** Letters and digits, the measure of how much a line says. */
export function countLetters(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}]/gu)) count++
  return count
}
