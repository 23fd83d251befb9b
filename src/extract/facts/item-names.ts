import { Tag, type Term } from '../../vietnamese/index.js'
import type { Figure } from './figure.js'
import { isPlaceType } from './places.js'

const OPENERS = new Set(['như', 'là', 'gồm', 'đó', 'riêng', 'và', 'còn'])
/** Words between the name of an item and its figure: "Hội Nông dân có 20", "Tân Vinh: 14". */
const JOINTS = new Set(['có', ':', 'đạt', 'với', 'là'])

/** Where the name of an item stands: before the number, before its bracket ("Hải Hậu (301 mô hình)"), in the first cell of its row. */
export function itemNameSpan({ reading: { terms, bracket }, from, before }: Figure): [from: number, to: number] {
  const bar = terms.findIndex((term) => term.is(Tag.Bar))
  if (bar > 0 && bar < from) return [0, bar]
  if (!terms[from - 1]?.is(Tag.OpenParen)) return plainSpan(terms, before[0], from)
  let start = from - 1
  while (start > 0 && isNameTerm(terms[start - 1]!) && !bracket[start - 1]) start -= 1
  // "xã Tân Vinh (4,1 km)" is no bare name.
  return isPlaceType(terms[start - 1]?.normal ?? '') ? [from, from] : [start, from - 1]
}

/** From the last mark or word that opens an item: "…như: Tân Vinh 14 mô hình", ", Hội Phụ nữ có 18". */
function plainSpan(terms: readonly Term[], from: number, figure: number): [from: number, to: number] {
  const to = JOINTS.has(terms[figure - 1]?.normal ?? '') ? figure - 1 : figure
  let start = to
  while (start > from && !terms[start - 1]!.is(Tag.Punct) && !OPENERS.has(terms[start - 1]!.normal)) start -= 1
  return [start, to]
}

const isNameTerm = (term: Term) => term.is(Tag.Word) && term.is(Tag.Title | Tag.Upper)
