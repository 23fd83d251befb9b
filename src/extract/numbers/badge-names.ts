import { Tag, type Term } from '../../vietnamese/index.js'

/** Words that go on with the years of a badge: "Huy hiệu Đảng loại 75 năm, 60 năm và 55 năm tuổi Đảng". */
const OF_BADGE = new Set(['đảng', 'loại', 'năm', 'tuổi', ',', 'và', '-', 'đến', 'hoặc'])

function isYears(terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1]?.normal
  return terms[index]!.is(Tag.Num) && next !== undefined && OF_BADGE.has(next) && next !== 'đảng'
}

/** End of the last years that stand behind "huy hiệu", or null where none do. */
function endOfBadge(terms: readonly Term[], index: number): number | null {
  let to: number | null = null
  for (let at = index; at < terms.length; at += 1) {
    if (isYears(terms, at)) to = at + 1
    else if (!OF_BADGE.has(terms[at]!.normal)) break
  }
  return to
}

/** First of the figures that "năm tuổi Đảng" ends: "30, 40 và 45 năm tuổi Đảng". */
function startOfYears(terms: readonly Term[], index: number): number {
  let from = index
  while (from > 0 && (terms[from - 1]!.is(Tag.Num) || OF_BADGE.has(terms[from - 1]!.normal))) from -= 1
  return from
}

/** Spans [from, to) of the years in the names of party badges: they count nothing. */
export function findBadgeNames(terms: readonly Term[]): [from: number, to: number][] {
  const names: [number, number][] = []
  for (let index = 1; index < terms.length; index += 1) {
    const { normal } = terms[index]!
    if (normal !== 'đảng' && normal !== 'hiệu') continue
    const before = terms[index - 1]!.normal
    if (normal === 'đảng' && before === 'tuổi') names.push([startOfYears(terms, index - 1), index + 1])
    const end = normal === 'hiệu' && before === 'huy' ? endOfBadge(terms, index + 1) : null
    if (end !== null) names.push([index + 1, end])
  }
  return names
}
