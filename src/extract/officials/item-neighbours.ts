import type { Term } from '../../vietnamese/index.js'
import type { Item } from './items.js'

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

const MAX_UNREAD = 8

/** "A - đại diện ban tổ chức, Trưởng ban Dân vận": a first office that was not understood, between the name's dash and a comma. */
export function followsUnread(items: readonly Item[], index: number): boolean {
  const comma = items[index - 1]
  if (comma?.kind !== 'mark' || comma.mark !== ',') return false
  for (let at = index - 2; at >= 0; at -= 1) {
    const item = items[at]!
    if (comma.from - item.from > MAX_UNREAD) return false
    if (item.kind === 'mark' && item.mark === '-') return items[at - 1]?.kind === 'name'
    if (item.kind !== 'other' && item.kind !== 'organ' && !(item.kind === 'mark' && item.mark === 'soft')) return false
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
