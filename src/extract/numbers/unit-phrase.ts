import type { UnitKind } from '../../model/fact.js'
import { Tag, type Term } from '../../vietnamese/index.js'
import { isClassifier } from './classifiers.js'
import { findUnitAt, type UnitNoun } from './unit-lexicon.js'
import { isAbbreviation, readQuotedName, readUnknownNoun } from './unknown-noun.js'

/** The noun put to a number, with its rate: "triệu đồng/người/năm". */
export type UnitPhrase = {
  from: number
  to: number
  unit: string
  unitKind: UnitKind
  known: boolean
  /** Group of the noun in the lexicon; null for nouns read by grammar. */
  group: string | null
}

type Noun = { to: number; unit: string; unitKind: UnitKind; known: boolean; group: string | null }

/** Nouns of different groups that are told together: "5 tập thể, cá nhân". */
const TOGETHER = new Set(['tập thể', 'cá nhân', 'hộ', 'gia đình', 'đơn vị', 'doanh nghiệp', 'cơ quan', 'tổ chức'])
/** Groups whose nouns stand alone: measures, and nouns that head a clause of their own ("lĩnh vực …"). */
const ALONE = new Set(['time', 'money', 'matter', 'area', 'length', 'amount'])

function areCountedTogether(first: Noun, second: UnitNoun): boolean {
  if (first.group === null || ALONE.has(first.group)) return false
  return first.group === second.group || (TOGETHER.has(first.unit) && TOGETHER.has(second.unit))
}

function isNumber(term: Term | undefined): boolean {
  if (!term) return false
  return (
    term.is(Tag.Num) || (term.shape.numberWord?.role === 'digit' && term.normal !== 'không' && term.normal !== 'năm')
  )
}

function textOf(terms: readonly Term[], from: number, to: number): string {
  return terms
    .slice(from, to)
    .map((term) => (isAbbreviation(term) ? term.text : term.normal))
    .join(' ')
    .replaceAll(' ,', ',')
}

const OWN_VERBS = new Set(['gồm', 'có', 'với', 'đạt', 'được', ':'])
const TOLD = new Set(['được', 'đã', 'đang', 'tiêu', 'đăng', 'của', 'thuộc', 'ở', 'tại', 'trên', 'trong', 'này'])
const LONGEST_LABEL = 4
/** Nouns that a person's name follows: "đồng chí Hà". */
const PERSONAL = new Set(['đồng chí', 'cụ', 'chị', 'em', 'cháu', 'cá nhân', 'nghệ nhân', 'bác sĩ'])

/** "11 xã, vùng màu gồm 6 xã", "7 ủy viên, đồng chí Hà được bầu": the noun that ends here is the label of what follows it. */
function opensClause(terms: readonly Term[], to: number, unit: string): boolean {
  if (PERSONAL.has(unit) && terms[to]?.is(Tag.Title)) return true
  if (terms[to]?.normal === 'gồm') return true
  // "64 mô hình, điển hình được công nhận có 22…": what is told of the nouns is no label.
  if (!terms[to]?.is(Tag.Word) || TOLD.has(terms[to]!.normal)) return false
  for (let index = to + 1; index <= to + LONGEST_LABEL; index += 1) {
    if (OWN_VERBS.has(terms[index]?.normal ?? '')) return isNumber(terms[index + 1])
    if (!terms[index]?.is(Tag.Word)) return false
  }
  return false
}

/** "mô hình, điển hình"; "xã, thị trấn"; "đoàn viên, dân quân và người dân": as the text has it. */
function addCoordinated(terms: readonly Term[], from: number, first: Noun): Noun {
  let to = first.to
  let isSame = true
  // "đơn vị hành chính cấp xã, phường, thị trấn": the list belongs to the level.
  if (terms[first.to - 2]?.normal === 'cấp') return first
  for (let step = 0; step < 4; step += 1) {
    const join = terms[to]?.normal
    if (join !== ',' && join !== 'và') break
    const next = findUnitAt(terms, to + 1)
    if (!next || !areCountedTogether(first, next.entry) || isNumber(terms[next.to])) break
    if (opensClause(terms, next.to, next.entry.unit)) break
    isSame &&= next.entry.unit === first.unit
    to = next.to
  }
  if (to === first.to) return first
  // "hộ nghèo, hộ cận nghèo" are hộ.
  return isSame ? { ...first, to } : { ...first, to, unit: textOf(terms, from, to) }
}

/** "/người/năm": the denominators of a rate. */
function readRate(terms: readonly Term[], index: number): { to: number; text: string } {
  let to = index
  let text = ''
  while (terms[to]?.is(Tag.Slash) && !isNumber(terms[to + 1])) {
    const noun = readNoun(terms, to + 1)
    // "50.754 tấn/KH 52.663 tấn" is no rate: it goes on with the plan.
    if (!noun || isNumber(terms[noun.to])) break
    const whole = addCoordinated(terms, to + 1, noun)
    text += `/${whole.unit}`
    to = whole.to
  }
  return { to, text }
}

const CURRENCY: Record<string, string> = { đồng: 'VND' }

/** A classifier and the thing it counts are one noun: "chậu hoa", "lượt công dân", "con bò giống". */
function readCompound(terms: readonly Term[], from: number, head: Noun): Noun {
  const inner = findUnitAt(terms, head.to)
  if (inner && !ALONE.has(inner.entry.group)) {
    const unit = textOf(terms, from, inner.to)
    return { ...head, to: inner.to, unit }
  }
  const unknown = readUnknownNoun(terms, head.to)
  return unknown ? { ...head, to: unknown.to, unit: textOf(terms, from, unknown.to) } : head
}

/** "968 nam công dân": an attribute that stands before its noun. */
const SEXES = new Set(['nam', 'nữ'])

/** "hàng trăm, hàng nghìn": the next number, and no goods. */
function opensNumber(terms: readonly Term[], index: number): boolean {
  return terms[index]?.normal === 'hàng' && terms[index + 1]?.shape.numberWord?.role === 'scale'
}

function readNoun(terms: readonly Term[], index: number): Noun | null {
  if (opensNumber(terms, index)) return null
  const known = findUnitAt(terms, index)
  if (known) {
    const { unit, unitKind, group } = known.entry
    const head: Noun = { to: known.to, unit: CURRENCY[unit] ?? unit, unitKind, known: true, group }
    return isClassifier(unit) ? readCompound(terms, index, head) : head
  }
  if (SEXES.has(terms[index]?.normal ?? '')) {
    const person = findUnitAt(terms, index + 1)
    if (person?.entry.group === 'people')
      return { to: person.to, unit: person.entry.unit, unitKind: person.entry.unitKind, known: true, group: 'people' }
  }
  const unknown = readUnknownNoun(terms, index) ?? readQuotedName(terms, index)
  return unknown ? { to: unknown.to, unit: unknown.noun, unitKind: 'count', known: false, group: null } : null
}

/** "hơn 2/3 số hộ", "3/4 tổng số xã": the noun stands behind "số". */
function skipNumberOf(terms: readonly Term[], index: number): number {
  const at = terms[index]?.normal === 'tổng' ? index + 1 : index
  return terms[at]?.normal === 'số' && findUnitAt(terms, at + 1) ? at + 1 : index
}

/**
 * The unit that begins at this term; an unlisted noun is read by grammar. `scaled`: the number has triệu or tỷ, which is
 * money where no listed noun follows.
 */
export function readUnitPhrase(terms: readonly Term[], index: number, scaled: boolean): UnitPhrase | null {
  const noun = readNoun(terms, skipNumberOf(terms, index))
  if (scaled && !noun?.known) {
    const rate = readRate(terms, index)
    return { from: index, to: rate.to, unit: `VND${rate.text}`, unitKind: 'money', known: true, group: 'money' }
  }
  if (!noun) return null
  const whole = addCoordinated(terms, index, noun)
  const rate = readRate(terms, whole.to)
  const { unit, unitKind, known, group } = whole
  return { from: index, to: rate.to, unit: unit + rate.text, unitKind, known, group }
}
