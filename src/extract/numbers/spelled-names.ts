import { type Numeral, Tag, type Term } from '../../vietnamese/index.js'
import { findUnitAt } from './unit-lexicon.js'

/** Nouns before a name in capitals: HUYỆN BA BỂ. */
const PLACE_NOUNS = new Set(
  'huyện xã quận phường trấn tỉnh thôn bản ấp làng buôn xóm hồ núi chợ cầu đảo sông'.split(' '),
)

const SENTENCE_OPENERS = new Set(['có', 'cả', 'với', 'trong', 'từ', 'hơn', 'gần', 'trên', 'sau', 'đã', 'các', 'thứ'])

/** "Ba Đồng chí": the noun goes on in small letters, so that its capital is only style. */
function isStyledNoun(terms: readonly Term[], index: number): boolean {
  const unit = findUnitAt(terms, index)
  return unit !== null && unit.to - unit.from > 1 && terms[unit.from + 1]!.is(Tag.Lower)
}

/** Words with which a sentence may open before a number: "Có Hai" is no name, "Thanh Ba" is. */
function endsName(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]
  return before?.is(Tag.Title) === true && before.is(Tag.Word) && !SENTENCE_OPENERS.has(before.normal)
}

/** Ba Bể, Năm Căn, Hai Bà Trưng, Thanh Ba: a number word with a capital beside a word with a capital is a name. */
export function isSpelledName(terms: readonly Term[], numeral: Numeral): boolean {
  const word = terms[numeral.from]!
  const next = terms[numeral.to]
  if (numeral.form !== 'words') return false
  if (numeral.to - numeral.from === 1 && word.is(Tag.Title) && endsName(terms, numeral.from)) return true
  if (!next?.is(Tag.Word)) return false
  if (word.is(Tag.Title)) return next.is(Tag.Title) && !isStyledNoun(terms, numeral.to)
  return word.is(Tag.Upper) && next.is(Tag.Upper) && PLACE_NOUNS.has(terms[numeral.from - 1]?.normal ?? '')
}
