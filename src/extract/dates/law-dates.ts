import { Tag, type Term } from '../../vietnamese/index.js'
import type { DateSpan } from './spans.js'

/** First words of acts that are known by name and day, without a number. */
const ACTS = new Set(['luật', 'pháp', 'hiến'])
/** "Hội Luật gia", "Đoàn Luật sư": people. */
const JURISTS = new Set(['gia', 'sư', 'học'])
/** Words before an act that cite it: "Căn cứ Luật …", "theo Luật …", "quy định của Luật …". */
const CITING = new Set(['cứ', 'theo', 'của', 'tại', 'luật'])

function isAct(terms: readonly Term[], index: number): boolean {
  const term = terms[index]!
  const left = terms[index - 1]
  const isCode = left?.normal === 'bộ' && left.is(Tag.Title)
  if (!ACTS.has(term.normal) || !(term.is(Tag.Title) || isCode)) return false
  const next = terms[index + 1]?.normal ?? ''
  if (JURISTS.has(next)) return false
  return term.normal === 'luật' || next === 'lệnh' || (term.normal === 'hiến' && next === 'pháp')
}

/** Comma of "sửa đổi, bổ sung"; others end the name of an act. */
function isInName(terms: readonly Term[], index: number): boolean {
  return terms[index]!.is(Tag.Comma) && terms[index + 1]?.normal === 'bổ'
}

/** Whether the act is cited: behind "căn cứ" or "theo", or one of a list that "Căn cứ" opens. */
function isCited(terms: readonly Term[], index: number): boolean {
  if (terms[0]?.normal === 'căn' && terms[1]?.normal === 'cứ') return true
  const at = terms[index - 1]?.normal === 'bộ' ? index - 2 : index - 1
  return CITING.has(terms[at]?.normal ?? '')
}

/** "Căn cứ Luật Đất đai ngày 29/11/2013": the day right behind the name of an act that is cited. */
function isDayOfAct(terms: readonly Term[], from: number): boolean {
  for (let index = from - 1; index >= 0; index -= 1) {
    if (isAct(terms, index)) return isCited(terms, index)
    if (!terms[index]!.is(Tag.Word) && !isInName(terms, index)) return false
  }
  return false
}

/** "Luật … được Quốc hội khóa XV thông qua ngày 10/11/2022": the day behind the passing of an act named before it. */
function isDayOfPassing(terms: readonly Term[], from: number): boolean {
  for (let index = from - 1; index >= 1; index -= 1) {
    if (terms[index]!.is(Tag.Semicolon | Tag.Comma)) return false
    if (terms[index]!.normal !== 'qua' || terms[index - 1]!.normal !== 'thông') continue
    return terms.slice(0, index).some((term, at) => isAct(terms, at) || (term.normal === 'nghị' && term.is(Tag.Title)))
  }
  return false
}

const LONGEST_ACT = 12

/** "Luật Đất đai năm 2013", "Hiến pháp năm 2013": a year that tells the acts of one name apart. */
function isYearOfAct(terms: readonly Term[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - LONGEST_ACT); index -= 1) {
    if (isAct(terms, index)) return true
    if (!terms[index]!.is(Tag.Word)) return false
  }
  return false
}

/** Whether a day or year is that of a law, which is cited by name: no event or period, and no number is needed. */
export function isLawDate(span: DateSpan): boolean {
  if (span.shape.grain === 'year' && span.rule === 'date/year' && !span.asOf)
    return isYearOfAct(span.chunks.line.terms, span.from)
  if (span.shape.role !== 'event' || span.shape.grain !== 'day' || span.shape.from.y === null) return false
  const { terms } = span.chunks.line
  return isDayOfAct(terms, span.from) || isDayOfPassing(terms, span.from)
}
