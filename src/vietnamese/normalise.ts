/** Spaces that pages use in place of a plain one (NBSP, thin, ideographic…). */
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g
/** Characters without width or meaning: zero-width, soft hyphen, BOM, bidi controls. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g

/** Any of these, or a carriage return. Most texts have none, and one look says so. */
const ODD = /[\r\t\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/

/** NFC, odd spaces as plain ones, invisible characters dropped. Lines are kept. NFC text without either keeps its offsets. */
export function normaliseText(text: string): string {
  if (!ODD.test(text)) return text.normalize('NFC')
  return text.replace(/\r\n?/g, '\n').normalize('NFC').replace(INVISIBLE, '').replace(ODD_SPACES, ' ')
}

/** New-style tone placement → old style, in open syllables only: hoà → hòa, thuý → thúy, loè → lòe. */
const OLD_STYLE: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}

const NEW_STYLE_END = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/

/**
 * Matching key of one word: lower case, old-style tone placement, Icelandic ð as đ. Keys are compared, never shown.
 * "quý" keeps its accent: there the u belongs to the consonant.
 */
export function wordKey(word: string): string {
  const lower = word.toLowerCase().replaceAll('ð', 'đ')
  if (!NEW_STYLE_END.test(lower)) return lower
  if (lower.charAt(lower.length - 3) === 'q') return lower
  return lower.slice(0, -2) + (OLD_STYLE[lower.slice(-2)] ?? lower.slice(-2))
}

const NEW_STYLE = new Map(Object.entries(OLD_STYLE).map(([newer, older]) => [older, newer]))

/** A word, lower case, in both tone placements where it has two: Thủy → thủy, thuỷ. They are of one length. */
export function tonePlacements(word: string): string[] {
  const older = wordKey(word)
  const newer = NEW_STYLE.get(older.slice(-2))
  return newer === undefined ? [older] : [older, older.slice(0, -2) + newer]
}

/** Keys of phrases seen before: a page says the same names and offices again. Bounded, so that junk cannot fill the memory. */
const phraseKeys = new Map<string, string>()
const MAX_KEYS = 5000

/** Key of a phrase: words keyed, runs of spaces folded, dashes and quotes folded. */
export function phraseKey(phrase: string): string {
  const known = phraseKeys.get(phrase)
  if (known !== undefined) return known
  const key = foldPunctuation(normaliseText(phrase)).trim().split(/\s+/).map(wordKey).join(' ')
  if (phraseKeys.size >= MAX_KEYS) phraseKeys.clear()
  phraseKeys.set(phrase, key)
  return key
}

/** All dashes as "-", all double quotes as ", all single quotes as '. Same length as the input. */
export function foldPunctuation(text: string): string {
  return text
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′`´]/g, "'")
}

/** Letters without marks, đ as d: for searching and for comparing names across spellings. */
export function foldDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC')
}
