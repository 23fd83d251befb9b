import { Tag } from './tags.js'
import type { Sentence, Term } from './term.js'
import { type Source, tokeniseSpan } from './tokenise.js'

/** Words after which a full stop abbreviates and does not end the sentence. Keys are lower case. */
const ABBREVIATIONS = new Set(
  'tp tx tt h p q t x đ/c đc ths th.s ts pgs gs bs ks cn tr st nxb v.v vd ub ubnd ct pct tq tw gđ kts ts. ds ls mr mrs ms dr st.'.split(
    ' ',
  ),
)

/** Longest run that is matched as one sentence: keeps matching linear on text without full stops. */
const MAX_TERMS = 400

const CLOSER = /^["'”’»)\]]$/

/** First term behind the closing quotes and brackets that are glued to a stop. */
function skipClosers(terms: Term[], stop: number): number {
  let index = stop + 1
  while (terms[index]?.is(Tag.Glued) && CLOSER.test(terms[index]!.text)) index += 1
  return index
}

function endsSentence(terms: Term[], index: number): boolean {
  const term = terms[index]!
  const next = terms[skipClosers(terms, index)]
  if (!next) return true
  if (next !== terms[index + 1]) return !next.is(Tag.Glued | Tag.Lower | Tag.Punct)
  if (next.is(Tag.Glued)) return endsGlued(terms, index)
  if (term.text === '.' && isAbbreviation(terms[index - 1])) return false
  if (term.is(Tag.Ellipsis) && next.is(Tag.Lower)) return false
  return !next.is(Tag.Lower) || term.text !== '.' || !terms[index - 1]?.is(Tag.Upper)
}

/** "đạo.Tại hội nghị": a stop glued to a capital after a lower-case word ends it; "TP.Hồ", "U.S" do not. */
function endsGlued(terms: Term[], index: number): boolean {
  const previous = terms[index - 1]
  const next = terms[index + 1]
  if (terms[index]!.text !== '.' || !previous || !next) return false
  return previous.is(Tag.Lower) && next.is(Tag.Title) && next.text.length > 1 && !isAbbreviation(previous)
}

/** "1. Mô hình …", "II. Phương hướng": the stop of a list label at the beginning of a sentence. */
function isLabel(terms: Term[], first: number, stop: number): boolean {
  if (stop !== first + 1 || terms[stop]!.text !== '.' || !terms[stop + 1]) return false
  return terms[first]!.is(Tag.TwoDigits | Tag.Roman)
}

function isAbbreviation(term: Term | undefined): boolean {
  if (!term?.is(Tag.Word)) return false
  if (ABBREVIATIONS.has(term.normal)) return true
  return term.text.length === 1 && term.is(Tag.Title)
}

/** Sentences of one line [from, to) of a text. */
export function splitSentences(source: Source, from: number, to: number, block: number): Sentence[] {
  const terms = tokeniseSpan(source, from, to)
  const sentences: Sentence[] = []
  let first = 0
  for (let index = 0; index < terms.length; index += 1) {
    let last = index
    const full = index - first + 1 >= MAX_TERMS
    if (!full && !(terms[index]!.shape.ends && endsSentence(terms, index) && !isLabel(terms, first, index))) continue
    // A closing quote or bracket glued to the stop belongs to the sentence.
    if (!full) last = skipClosers(terms, index) - 1
    pushSentence(sentences, terms, first, last, block)
    first = last + 1
    index = last
  }
  if (first < terms.length) pushSentence(sentences, terms, first, terms.length - 1, block)
  return sentences
}

function pushSentence(sentences: Sentence[], terms: Term[], first: number, last: number, block: number): void {
  const part = first === 0 && last === terms.length - 1 ? terms : terms.slice(first, last + 1)
  const start = part[0]?.start ?? 0
  sentences.push({ start, end: part.at(-1)?.end ?? start, block, terms: part })
}
