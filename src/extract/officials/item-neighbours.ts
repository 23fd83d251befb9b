import { Tag, type Term } from '../../vietnamese/index.js'
import { isCapitalised } from '../units/lexicon.js'
import { commonSurnames } from '../units/name-lexicon.js'
import { matchPlaceNames } from '../units/place-trie.js'
import type { Item } from './item.js'

/** Whether a name stands right behind the item, with or without a form of address. */
export function isBeforeName(items: readonly Item[], index: number): boolean {
  const next = items[index + 1]
  if (next?.kind === 'name') return true
  return next?.kind === 'honorific' && !next.honorific.plural && items[index + 2]?.kind === 'name'
}

const BEFORE_TITLE = new Set(['-', ',', '(', ':'])

/** "Trần Xuân Thành - Phó Bí thư …": a name that a title of its own follows needs nothing before it. */
export function titleFollows(items: readonly Item[], index: number): boolean {
  const next = items[index + 1]
  if (next?.kind === 'title') return !isBeforeName(items, index + 1)
  if (next?.kind !== 'mark' || !BEFORE_TITLE.has(next.mark) || items[index + 2]?.kind !== 'title') return false
  return !isBeforeName(items, index + 2)
}

type NamePart = Pick<Extract<Item, { kind: 'name' }>, 'from' | 'to' | 'reading'>

/** "HLV A và | Lê Huỳnh Đức": a family name with more behind it, no place. */
export function isFullName(terms: readonly Term[], { from, to, reading }: NamePart): boolean {
  if (reading.shouted || reading.size < 2 || !commonSurnames.has(terms[from]!.normal)) return false
  return !matchPlaceNames(terms, from).some((place) => place.to === to)
}

/** "Cao Nhật Trường (22 tuổi, trú …)", "Lò Văn B (SN 1980)": only people have an age. */
export function tellsAge(terms: readonly Term[], { to }: NamePart): boolean {
  if (!terms[to]?.is(Tag.OpenParen)) return false
  const first = terms[to + 1]
  if (first?.is(Tag.Num)) return terms[to + 2]?.normal === 'tuổi'
  return first?.normal === 'sn' || (first?.normal === 'sinh' && terms[to + 2]?.is(Tag.Num) === true)
}

/** "Chủ tịch UBND xã B, Nguyễn Trung Vinh nhấn mạnh": behind a comma only a full name that says or does something. */
export function isAppositive(terms: readonly Term[], { from, to, reading }: NamePart): boolean {
  if (!isFullName(terms, { from, to, reading })) return false
  const next = terms[to]
  const acts = next?.is(Tag.Lower) && next.normal !== 'và'
  return acts || (reading.size >= 3 && (next === undefined || next.is(Tag.Comma) || next.normal === 'và'))
}

const MAX_UNREAD = 8
const MAX_DETAILS = 30
/** Words that open what is told of a person between name and office, as numbers do: "64 tuổi, trú phường …". */
const DETAILS = new Set(['sn', 'sinh', 'trú', 'ngụ', 'quê', 'thường', 'tạm', 'ở'])

/**
 * Whether this title belongs to the person before it though words stand between: a first office that was not understood
 * ("A - đại diện ban tổ chức, Trưởng ban Dân vận"; "Bí thư Đoàn khối X, Chủ tịch …") or age and address ("A, 64 tuổi, trú
 * phường …, là Chủ tịch …").
 */
export function followsUnread(terms: readonly Term[], items: readonly Item[], index: number): boolean {
  const joint = items[index - 1]
  if (!joint || !isJoint(terms, joint)) return false
  for (let at = index - 2; at >= 0; at -= 1) {
    const item = items[at]!
    const size = joint.from - item.to
    if (size > MAX_DETAILS) return false
    if (item.kind === 'name')
      return opensDetails(terms, item) || (size <= MAX_UNREAD && opensOffice(terms, items[at + 1]))
    if (item.kind === 'title')
      return size <= MAX_UNREAD && items[at + 1]?.kind === 'other' && isCapitalised(terms[item.to])
    const passes = item.kind === 'other' || item.kind === 'organ' || (item.kind === 'mark' && item.mark !== ';')
    if (!passes) return false
  }
  return false
}

function isJoint(terms: readonly Term[], item: Item): boolean {
  if (item.kind === 'mark') return item.mark === ',' || item.mark === '-' || item.mark === '('
  return item.kind === 'link' && item.weak && terms[item.from]!.normal === 'là'
}

/** A dash, or a comma before a membership that was not read: "A, Ủy viênThường vụ, Trưởng ban Tổ chức". */
function opensOffice(terms: readonly Term[], item: Item | undefined): boolean {
  if (item?.kind !== 'mark') return false
  return item.mark === '-' || (item.mark === ',' && terms[item.to]?.normal === 'ủy')
}

/** "A, 64 tuổi", "B (sinh năm 1973", "C, trú tại". */
function opensDetails(terms: readonly Term[], name: Item): boolean {
  const mark = terms[name.to]
  if (!mark?.is(Tag.Comma | Tag.OpenParen)) return false
  const first = terms[name.to + 1]
  if (first?.is(Tag.Num)) return terms[name.to + 2]?.normal === 'tuổi'
  return first !== undefined && DETAILS.has(first.normal)
}

/** "Trần Văn A, 64 tuổi, trú phường B, là cựu Chủ tịch …": a name with its details before its office. */
export function officeFollowsDetails(terms: readonly Term[], items: readonly Item[], index: number): boolean {
  const name = items[index]!
  if (!opensDetails(terms, name)) return false
  for (let at = index + 1; at < items.length && items[at]!.from - name.to <= MAX_DETAILS; at += 1) {
    if (items[at]!.kind === 'title') return followsUnread(terms, items, at) && !isBeforeName(items, at)
  }
  return false
}

/** "đồng chí Thiếu tướng A": the quote starts at the first of the forms of address that touch. */
export function startOfAddress(items: readonly Item[], nameIndex: number): number {
  let { from } = items[nameIndex]!
  for (let index = nameIndex - 1; index >= 0; index -= 1) {
    const before = items[index]!
    if (before.kind !== 'honorific' || before.to !== from || before.honorific.plural) break
    from = before.from
  }
  return from
}

const APPOINTS = new Set(['bầu', 'bổ nhiệm', 'chỉ định', 'điều động', 'phân công'])
const MAX_TO_NAME = 4

/** Whether a verb that gives an office stands right before a person: "bổ nhiệm đồng chí A", "bầu ông B". */
export function isAppointed(terms: readonly Term[], personFrom: number): boolean {
  for (let at = personFrom - 1; at >= Math.max(0, personFrom - MAX_TO_NAME); at -= 1) {
    const word = terms[at]!.normal
    if (APPOINTS.has(word) || APPOINTS.has(`${terms[at - 1]?.normal} ${word}`)) return true
  }
  return false
}

const PASSIVE = new Set(['được', 'bị', 'xin'])
const MAX_PASSIVE = 14

/**
 * Whether a verb means a person named behind it: "A trình miễn nhiệm chức danh Chủ tịch đối với ông B". Behind "được" or
 * "bị" it means the one before.
 */
export function namesLater(terms: readonly Term[], link: Extract<Item, { kind: 'link' }>): boolean {
  if (!link.active) return false
  return !terms.slice(Math.max(0, link.from - MAX_PASSIVE), link.from).some((term) => PASSIVE.has(term.normal))
}

/** "miễn nhiệm chức danh Chủ tịch đối với | ông A": whom a decision means. */
export function isMeantBy(terms: readonly Term[], { from }: { from: number }): boolean {
  return terms[from - 1]?.normal === 'với' && terms[from - 2]?.normal === 'đối'
}

const MAX_TO_MEANT = 10

/** "Phó Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026 | đối với ông B": an office for somebody named behind it. */
export function givesLater(terms: readonly Term[], from: number): boolean {
  for (let at = from; at < Math.min(terms.length, from + MAX_TO_MEANT); at += 1) {
    if (isMeantBy(terms, { from: at + 1 })) return true
    if (terms[at]!.is(Tag.Comma | Tag.Semicolon | Tag.Title)) return false
  }
  return false
}
