import { Tag, type Term } from '../../vietnamese/index.js'
import { findUnitAt } from './unit-lexicon.js'

const LOOK_BACK = 9

/** "500.000 đồng mỗi suất". */
function readBehind(terms: readonly Term[], to: number): string | null {
  if (terms[to]?.normal !== 'mỗi') return null
  const next = terms[findUnitAt(terms, to + 1)?.to ?? 0]
  // "tặng 5 xe đạp mỗi xe 2 triệu đồng" speaks of what follows.
  return next?.is(Tag.Num) || next?.normal === 'trị' ? null : (findUnitAt(terms, to + 1)?.entry.unit ?? null)
}

/** "mỗi hộ đóng góp 2,5 triệu đồng": within the clause, without another number between. */
function readAhead(terms: readonly Term[], from: number): string | null {
  for (let index = from - 1; index >= Math.max(0, from - LOOK_BACK); index -= 1) {
    const term = terms[index]!
    if (!term.is(Tag.Word) || term.is(Tag.Num)) return null
    if (term.normal !== 'mỗi') continue
    const noun = findUnitAt(terms, index + 1)
    return noun && noun.to <= from ? noun.entry.unit : null
  }
  return null
}

/** What a figure at terms [from, to) is told for each of: suất of "mỗi suất trị giá 500.000 đồng"; null where of nothing. */
export function readEach(terms: readonly Term[], from: number, to: number): string | null {
  return readAhead(terms, from) ?? readBehind(terms, to)
}
