const invisible = /[\u00AD\u200B\u200E\u200F\u2060-\u2064\uFEFF]/g
const controls = /(?!\n)\p{Cc}/gu
const spaces = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Latin letters and common signs, none of which a replacement below or NFC would change. */
const settled = /^[\n\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E]*$/

/** NFC, one kind of space, \n as the only line end, no invisible or control characters. */
export function normaliseText(text: string): string {
  if (settled.test(text)) return text
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

/** One line in normal form: what a reader sees of a text as written. */
export function tidy(text: string): string {
  return collapse(normaliseText(text))
}

/**
 * Key under which two renderings of one line are equal: case, tone placement, quotes, dashes,
 * white space, closing punctuation and the portal's cut mark do not count.
 */
export function foldLine(text: string): string {
  const lower = text.toLowerCase()
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower)) return lower
  const folded = foldTones(lower)
    .replace(/[“”„«»″"'‘’`]+/g, '')
    .replace(/[–—‒−]/g, '-')
    .replace(/\s*-\s*|\s+/g, (gap) => (gap.includes('-') ? '-' : ' '))
  let end = folded.length
  while (end > 0 && closing.has(folded[end - 1]!)) end--
  return folded.slice(folded[0] === ' ' ? 1 : 0, end)
}

const closing = new Set(' .…,;:!/-')

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
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
