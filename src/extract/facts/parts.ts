import { type PhraseMatch, Tag } from '../../vietnamese/index.js'
import type { ArticleReading } from './article-reading.js'
import type { Figure } from './figure.js'
import type { CueKind } from './lexicon.js'
import { isPlainList, linkBrackets } from './part-brackets.js'
import {
  figuresAfter,
  figuresBefore,
  figuresOfSentencesBefore,
  isDifference,
  linkList,
  linkPart,
} from './part-lists.js'
import { linkPointers } from './part-pointers.js'
import { linkRunBefore } from './part-sums.js'
import { exactTotals, exceededTotals, offerTotals } from './part-totals.js'
import type { SentenceReading } from './sentence-reading.js'
import { sameUnit } from './unit-class.js'

type Marker = PhraseMatch<CueKind>

const MARKERS = new Set<CueKind>(['parts', 'weakParts', 'among', 'rest'])
/** A sentence with more splits than this is no sentence. */
const MOST_MARKERS = 8

/** How many sentences back a marker that opens a sentence looks for its total. */
const REACH = 3

/** Links the parts of a sentence to their totals: brackets, markers (trong đó, gồm), "N trong số M", "còn lại". */
export function linkParts(article: ArticleReading, reading: SentenceReading): void {
  linkBrackets(reading)
  for (const cue of reading.cues.filter(({ entry }) => MARKERS.has(entry)).slice(0, MOST_MARKERS)) {
    if (cue.entry === 'parts' || cue.entry === 'weakParts') linkMarked(article, reading, cue)
    else if (cue.entry === 'among') linkAmong(reading, cue)
    else if (cue.entry === 'rest') linkRest(article, reading, cue)
  }
  linkWithin(reading)
  linkColon(reading)
  linkPointers(article, reading)
}

/** "Trong 53 mô hình cấp huyện có 20 mô hình…": trong right before the base, at the head of the clause. */
function linkWithin(reading: SentenceReading): void {
  for (const base of reading.figures) {
    const before = reading.terms[base.from - 1]
    if (before?.normal !== 'trong' || base.unitKind !== 'count' || base.totals.length > 0) continue
    const previous = reading.terms[base.from - 2]
    if (previous && !previous.is(Tag.Punct)) continue
    linkList(figuresAfter(reading, base.to), [base], { rule: 'parts-among', isSure: true, isOpen: false })
  }
}

function linkMarked(article: ArticleReading, reading: SentenceReading, marker: Marker): void {
  if (isComparison(reading, marker)) return
  const parts = figuresUpTo(reading, marker)
  const own = figuresBefore(reading, marker.from)
  if (marker.entry === 'weakParts' && hasOwnSubject(reading, marker, own.at(-1))) return
  const opens = marker.from <= 3 && !reading.bracket[marker.from]
  const before = opens ? [...figuresOfSentencesBefore(article, reading.index, REACH), ...own] : own
  const isOpen = reading.terms[marker.to]?.is(Tag.Colon) ?? false
  const rule = `parts-${marker.entry === 'parts' ? 'marker' : 'list'}`
  linkList(parts, before, { rule, isSure: marker.entry === 'parts' || isPlainList(parts, before.at(-1)), isOpen })
}

/** What a marker introduces, up to the next one: "trong đó có 54 mô hình hiệu quả, bao gồm 14…, 40…". */
function figuresUpTo(reading: SentenceReading, marker: Marker): Figure[] {
  const next = reading.cues.find(
    (cue) =>
      cue.from >= marker.to &&
      (cue.entry === 'parts' || cue.entry === 'weakParts') &&
      reading.bracket[cue.from] === reading.bracket[marker.from],
  )
  const after = figuresAfter(reading, marker.to)
  const figures = after.length > 0 ? after : figuresInBrackets(reading, marker.to)
  return next ? figures.filter((figure) => figure.to <= next.from) : figures
}

/** "trong đó có “Camera an ninh” (15 mô hình), “Tuyến đường hoa” (34 mô hình)": each part in a bracket behind its name. */
function figuresInBrackets(reading: SentenceReading, at: number): Figure[] {
  return reading.figures.filter(({ from }) => from >= at && reading.terms[from - 1]?.is(Tag.OpenParen))
}

/** "27 ủy viên, Ban Thường vụ gồm 7 ủy viên": gồm has another subject than the figure before it. */
function hasOwnSubject(reading: SentenceReading, marker: Marker, total: Figure | undefined): boolean {
  if (!total) return false
  const between = reading.terms.slice(total.to, marker.from)
  // "vùng lúa gồm 11 xã, vùng màu gồm 6 xã": each gồm lists for its own noun.
  const isAgain = reading.cues.some(
    ({ entry, from, to }) => entry === 'weakParts' && to <= total.from && total.from - to <= 1 && from < marker.from,
  )
  if (isAgain) return true
  const comma = between.findLastIndex((term) => term.is(Tag.Comma | Tag.Semicolon))
  return comma >= 0 && comma < between.length - 1 && !between.slice(comma + 1).every((term) => term.is(Tag.Punct))
}

/** "gồm" and the like inside a comparison's bracket introduce nothing. */
function isComparison(reading: SentenceReading, marker: Marker): boolean {
  const bracket = reading.bracket[marker.from]
  if (!bracket) return false
  return reading.cues.some(
    (cue) => cue.entry === 'compares' && reading.bracket[cue.from] === bracket && cue.from < marker.from,
  )
}

/** "15 mô hình trong số 131 mô hình đăng ký": the part stands before its total; "trong tổng số 96 mô hình, có 87…": behind it. */
function linkAmong(reading: SentenceReading, marker: Marker): void {
  const total = reading.figures.find((figure) => figure.from >= marker.to)
  if (!total || total.from - marker.to > 4 || linkRunBefore(total)) return
  const { clause, bracket } = reading
  const before = reading.figures.findLast(
    (figure) =>
      figure.to <= marker.from &&
      bracket[figure.from] === bracket[total.from] &&
      clause[figure.from] === clause[total.from],
  )
  if (before) {
    if (before.totals.length === 0 && exceededTotals([[total]], [before], true))
      linkPart(before, [total], 'parts-among')
    return
  }
  // "Trong số 12 tập thể, 9 cá nhân được khen thưởng có 3 tập thể, 2 cá nhân…": the base may be a list.
  const base = listedBase(total)
  const parts = figuresAfter(reading, base.at(-1)!.to)
  linkList(parts, base, { rule: 'parts-among', isSure: true, isOpen: false })
}

function listedBase(total: Figure): Figure[] {
  const rest = total.group.slice(total.group.indexOf(total) + 1)
  const again = rest.findIndex((figure) => sameUnit(figure.unit, total.unit))
  return [total, ...(again < 0 ? rest : [])]
}

/** "còn lại 12 mô hình": part of the total whose other parts were just named. */
function linkRest(article: ArticleReading, reading: SentenceReading, marker: Marker): void {
  const rest =
    reading.figures.find((figure) => figure.from >= marker.to && figure.from - marker.to <= 8) ??
    restBefore(reading, marker)
  if (!rest || rest.totals.length > 0 || isDifference(rest)) return
  const before = [...figuresOfSentencesBefore(article, reading.index, 1), ...reading.figures.slice(0, rest.index)]
  if (linkRestPair(before, rest)) return
  const sibling = before.findLast((figure) => figure.totals.length > 0 && figure.unitKind === rest.unitKind)
  if (sibling && exceededTotals([sibling.totals], [rest], true)) {
    linkPart(rest, sibling.totals, 'parts-rest')
  }
}

/** "02 xã còn lại": the noun stands before the word. */
function restBefore(reading: SentenceReading, marker: Marker): Figure | undefined {
  return reading.figures.find((figure) => figure.to <= marker.from && marker.from - figure.to <= 2)
}

/** "36 mô hình…, xếp loại tốt 24 mô hình, còn lại 12": the first part was unmarked; the sum tells. */
function linkRestPair(before: Figure[], rest: Figure): boolean {
  const first = before.at(-1)
  if (!first || first.totals.length > 0) return false
  const totals = exactTotals(offerTotals(before.slice(0, -1)), [first, rest])
  if (!totals) return false
  linkPart(first, totals, 'parts-rest')
  linkPart(rest, totals, 'parts-rest')
  return true
}

/** Figures of a sentence that a colon may split. */
const LONGEST_LINE = 40

/** "95 mô hình: 61 tập thể, 34 cá nhân": a colon right behind the noun. */
function linkColon(reading: SentenceReading): void {
  for (const figure of reading.figures.slice(0, LONGEST_LINE)) {
    const next = reading.figures[figure.index + 1]
    if (!next || next.totals.length > 0) continue
    const colon = reading.terms.slice(figure.to, next.from).findIndex((term) => term.is(Tag.Colon))
    if (colon < 0 || colon > 12 || reading.bracket[next.from] !== reading.bracket[figure.from]) continue
    linkList(figuresAfter(reading, figure.to + colon), [figure], { rule: 'parts-colon', isSure: false, isOpen: true })
  }
}
