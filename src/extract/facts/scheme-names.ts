import { Tag } from '../../vietnamese/index.js'
import { schemeNouns } from './lexicon.js'
import { type SentenceReading, wordsOf } from './sentence-reading.js'

/** A scheme other than the known ones, named in a sentence: "Đề án số 01", mô hình “Khu dân cư tự quản”. */
export type SchemeName = { from: number; to: number; name: string }

/** Longest way from a scheme's noun to the quote that names it: "phong trào thi đua yêu nước “…”". */
const NAME_GAP = 4

/** Every scheme that a sentence names, in order. */
export function schemeNamesIn(reading: SentenceReading): SchemeName[] {
  reading.schemes ??= readSchemeNames(reading)
  return reading.schemes
}

function readSchemeNames(reading: SentenceReading): SchemeName[] {
  return schemeNouns.scan(reading.terms).flatMap(({ from, to }) => {
    if (reading.quote[from]) return []
    const name = numberedName(reading, from, to) ?? quotedName(reading, to, NAME_GAP)
    return name ? [name] : []
  })
}

/** "Đề án số 01", "Chương trình 135": a type and its number, the type with a capital. */
function numberedName(reading: SentenceReading, from: number, to: number): SchemeName | null {
  const { terms } = reading
  const at = terms[to]?.normal === 'số' ? to + 1 : to
  const number = terms[at]
  if (!number?.is(Tag.Int) || terms[from]!.normal === 'mô') return null
  // "đề án 5 năm" is a duration, "chương trình 2 giai đoạn" a count.
  if (at === to && reading.numbers.some((mention) => mention.valueFrom === at && mention.unit !== null)) return null
  return { from, to: at + 1, name: capitalise(wordsOf(reading, from, at + 1)) }
}

/** The quoted name that opens within a few terms, without its quotation marks. */
export function quotedName(reading: SentenceReading, from: number, gap: number): SchemeName | null {
  const { quote, terms } = reading
  for (let index = from; index < Math.min(from + gap, terms.length); index += 1) {
    const term = terms[index]!
    if (quote[index]) return readQuote(reading, index)
    // "19 mô hình như “Zalo an ninh”": an example, not the name of all.
    if (term.is(Tag.Punct | Tag.Num) || term.normal === 'như') return null
  }
  return null
}

function readQuote(reading: SentenceReading, start: number): SchemeName | null {
  const { quote, terms } = reading
  let end = start
  while (end < terms.length && quote[end] === quote[start]) end += 1
  let first = start
  let last = end
  while (first < last && terms[first]!.normal === '"') first += 1
  while (last > first && terms[last - 1]!.normal === '"') last -= 1
  return first < last ? { from: start, to: end, name: capitalise(wordsOf(reading, first, last)) } : null
}

/** One scheme is written "Đề án số 01" and "đề án số 01" on one page. */
function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
