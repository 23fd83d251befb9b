import { Tag, type Term } from '../../vietnamese/index.js'

/** A quoted name longer than this is speech, and an unclosed quote no quote at all. */
const LONGEST_NAME = 16
/** A bracket that does not close within this many terms was a slip. */
const LONGEST_BRACKET = 120

/** A number for each term of a sentence, 0 at first. Plain arrays: typed ones of this size are dear to make and to free. */
export function zeros(length: number): number[] {
  return new Array<number>(length).fill(0)
}

/** Most sentences have neither brackets nor quotes: they share one array of zeros, which nobody writes to. */
const NOTHING: readonly number[] = zeros(1024)

function outside(length: number): readonly number[] {
  return length <= NOTHING.length ? NOTHING : zeros(length)
}

/** Whether a sentence has closing brackets and quotation marks at all. */
export function findMarks(terms: readonly Term[]): { bracket: boolean; quote: boolean } {
  let bracket = false
  let quote = false
  for (let index = 0; index < terms.length; index += 1) {
    const { normal } = terms[index]!
    if (normal.length > 1) continue
    if (normal === ')' || normal === ']') bracket = true
    else if (normal === '"') quote = true
  }
  return { bracket, quote }
}

/** The bracket that each term stands in, numbered from 1 in order of opening; 0 outside. Inner brackets have their own number. */
export function findBrackets(terms: readonly Term[], hasAny: boolean): readonly number[] {
  if (!hasAny) return outside(terms.length)
  const found = zeros(terms.length)
  const open: number[] = []
  let count = 0
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index]!
    if (term.is(Tag.OpenParen)) open.push(index)
    else if (term.is(Tag.CloseParen)) {
      const start = open.pop()
      if (start === undefined || index - start > LONGEST_BRACKET || isFigureAlone(terms, start, index)) continue
      count += 1
      // Inner brackets close first: keep their numbers.
      for (let inside = start; inside <= index; inside += 1) if (!found[inside]) found[inside] = count
    }
  }
  return found
}

/** "kinh tế (71), văn hóa (68)": the bracket only sets the figure off from its label. */
function isFigureAlone(terms: readonly Term[], open: number, close: number): boolean {
  if (close !== open + 2 || terms[open]!.normal !== '(') return false
  const figure = terms[open + 1]!
  return figure.is(Tag.Int) && !figure.is(Tag.Year) && terms[open - 1]?.is(Tag.Word) === true
}

/** Last syllables of verbs that a short speech follows: "chia sẻ: “Cả xóm có 98 hộ”". */
const SPEAKING = new Set([
  'sẻ',
  'biết',
  'nói',
  'hay',
  'rằng',
  'tin',
  'khởi',
  'động',
  'thêm',
  'bạch',
  'sự',
  'định',
  'kể',
])

function isSpeech(terms: readonly Term[], open: number): boolean {
  return terms[open - 1]?.is(Tag.Colon) === true && SPEAKING.has(terms[open - 2]?.normal ?? '')
}

/** The quoted name that each term stands in, marks included; 0 outside. Opening and closing marks are mixed on real pages. */
export function findQuotes(terms: readonly Term[], hasAny: boolean): readonly number[] {
  if (!hasAny) return outside(terms.length)
  const found = zeros(terms.length)
  let count = 0
  let open = -1
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index]!
    if (term.normal !== '"') continue
    if (open < 0 || index - open > LONGEST_NAME || (index === open + 1 && term.is(Tag.Glued))) {
      open = index
      continue
    }
    if (term.is(Tag.OpenQuote) && !term.is(Tag.Glued)) {
      open = index
      continue
    }
    if (!isSpeech(terms, open)) {
      count += 1
      found.fill(count, open, index + 1)
    }
    open = -1
  }
  return found
}
