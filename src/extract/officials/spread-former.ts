import type { Term } from '../../vietnamese/index.js'
import type { Item } from './item.js'
import { isBeforeName } from './item-neighbours.js'
import { titleStatuses } from './lexicon.js'
import type { TitleReading } from './read-title.js'

type TitleItem = Extract<Item, { kind: 'title' }>

/**
 * "nguyên Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh": the word before the first of two offices held together speaks of both. Not of
 * what the person has become since: a higher office ("nguyên Bí thư Huyện ủy, Phó Chủ tịch UBND tỉnh"), one of another level
 * that no membership goes with, or the head of an association of the retired ("…, Chủ tịch Hội Khuyến học huyện").
 */
export function spreadFormer(terms: readonly Term[], items: Item[]): void {
  for (let index = 0; index < items.length; index += 1) {
    const first = items[index]!
    if (first.kind !== 'title' || !saysFormer(terms, first)) continue
    const hasName = items[index - 2]?.kind === 'name' || items[index - 1]?.kind === 'name'
    let before = first
    for (let at = nextTitle(items, index); at !== null; at = nextTitle(items, at)) {
      const next = items[at] as TitleItem
      if (next.reading.status !== null || !goesWith(before.reading, next.reading)) break
      if (hasName && isBeforeName(items, at)) break
      next.reading = { ...next.reading, status: 'former' }
      before = next
    }
  }
}

/** Said before the title: of "khóa cũ" behind one, only that office is meant. */
function saysFormer(terms: readonly Term[], { reading }: TitleItem): boolean {
  return reading.status === 'former' && titleStatuses.matchAt(terms, reading.from) !== null
}

/** The title that only a comma parts from this one. */
function nextTitle(items: readonly Item[], index: number): number | null {
  const mark = items[index + 1]
  return mark?.kind === 'mark' && mark.mark === ',' && items[index + 2]?.kind === 'title' ? index + 2 : null
}

const RANKS = ['village', 'commune', 'district', 'province', 'national']

/** How high an office stands; null where its words do not tell. */
function rankOf({ organ, level, entry }: TitleReading): number | null {
  const stated = organ ? (organ.unit?.level ?? organ.organ.level) : (level ?? entry.level)
  const rank = RANKS.indexOf(stated ?? '')
  return rank < 0 ? null : rank
}

const isMembership = ({ title }: TitleReading) => /ủy viên/i.test(title)

function goesWith(before: TitleReading, next: TitleReading): boolean {
  if (next.organ?.organ.ofRetired && !before.organ?.organ.ofRetired) return false
  const [left, right] = [rankOf(before), rankOf(next)]
  if (left === null || right === null || left === right) return true
  return isMembership(before) && right < left
}
