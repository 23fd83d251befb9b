import type { Item } from './item.js'

/** Offices that several people of one body hold side by side. */
const SHARABLE = /^(?:Phó|Ủy viên|Đại biểu|Thứ trưởng)|ủy viên/i

export const isSharable = (title: string) => SHARABLE.test(title)

/**
 * "các đồng chí A, B và C - Phó Chủ tịch UBND huyện": whether the offices from this title on, up to the next person, are such
 * that all of a list can hold them. A head's office is the last one's alone.
 */
export function isSharedTail(items: readonly Item[], index: number): boolean {
  for (let at = index; at < items.length; at += 1) {
    const item = items[at]!
    if (item.kind === 'title') {
      if (!isSharable(item.reading.title)) return false
    } else if (item.kind !== 'mark' || item.mark === ';') return true
  }
  return true
}
