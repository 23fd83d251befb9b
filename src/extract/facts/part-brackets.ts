import { Tag } from '../../vietnamese/index.js'
import type { Figure } from './figure.js'
import { figuresAfter, linkList } from './part-lists.js'
import type { SentenceReading } from './sentence-reading.js'
import { sameUnit } from './unit-class.js'

/** "95 mô hình (61 tập thể, 34 cá nhân)": the bracket splits the figure right before it. */
export function linkBrackets(reading: SentenceReading): void {
  const done = new Set<number>()
  for (const figure of reading.figures) {
    const bracket = reading.bracket[figure.from]!
    if (!bracket || done.has(bracket)) continue
    done.add(bracket)
    const start = reading.bracket.indexOf(bracket)
    const outer = reading.bracket[start - 1]
    const host = reading.figures.findLast((other) => other.to <= start && reading.bracket[other.from] === outer)
    if (!host || start - host.to > 12 || parted(reading, host.to, start)) continue
    if (opensDifference(reading, start + 1)) continue
    const parts = figuresAfter(reading, start + 1)
    // "(năm 2020 là 75 mô hình)": another time's figure to compare with.
    if (parts.length === 1 && reading.dates.some(({ from }) => from === start + 1)) continue
    const lists = reading.cues.some(
      (cue) => reading.bracket[cue.from] === bracket && (cue.entry === 'parts' || cue.entry === 'weakParts'),
    )
    linkList(parts, [host], { rule: 'parts-bracket', isSure: lists || isPlainList(parts, host), isOpen: true })
  }
}

const DIFFERENCE_OPENERS = new Set(['tăng', 'giảm', 'tương', 'bằng', 'chiếm', 'vượt', 'đạt'])

/** "22,4 triệu đồng (tăng 7,7%, tương đương 1,6 triệu đồng)": the bracket compares. */
function opensDifference({ terms }: SentenceReading, at: number): boolean {
  const first = terms[at]
  return first !== undefined && DIFFERENCE_OPENERS.has(first.normal) && !first.is(Tag.Title)
}

function parted(reading: SentenceReading, from: number, to: number): boolean {
  return reading.terms.slice(from, to).some((term) => term.is(Tag.Semicolon | Tag.Colon | Tag.CloseParen))
}

/** Two figures of the total's own noun split it even where a slip makes them miss it. */
export function isPlainList(parts: Figure[], total: Figure | undefined): boolean {
  const list = parts[0]?.group ?? []
  return total !== undefined && list.length > 1 && list.every((part) => sameUnit(part.unit, total.unit))
}
