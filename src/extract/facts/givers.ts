import type { Level } from '../../model/evidence.js'
import { Tag } from '../../vietnamese/index.js'
import type { Figure, Span } from './figure.js'

/** Words before a giver that make it a person's office: Phó Chủ tịch UBND tỉnh, Trưởng Ban Dân vận Tỉnh ủy. */
const OFFICES = new Set(['phó', 'trưởng', 'nguyên', 'bí', 'thư', 'viên', 'lãnh', 'đạo'])

/** The level of an honour that a body above the district gives: "được UBND tỉnh tặng Bằng khen". */
export function readGiver(figure: Figure, isInCity: boolean): Level | null {
  if (!['commended', 'recognised', 'proposed'].includes(figure.governing.measure)) return null
  const last = figure.group.at(-1) ?? figure
  const behind = [...giversIn(figure, figure.after, isInCity), ...giversIn(last, last.after, isInCity)][0]
  if (behind) return behind
  if (asksProvince(figure)) return 'province'
  if (figure.governing.rule.startsWith('after')) return null
  const head = figure.group[0] ?? figure
  return giversIn(head, clauseBefore(head), isInCity).at(-1) ?? giverBefore(head)
}

/** "đề nghị tỉnh khen thưởng 6 mô hình": whom the request goes to. */
function asksProvince(figure: Figure): boolean {
  if (figure.governing.measure !== 'proposed') return false
  const { terms, clause } = figure.reading
  return terms.some(({ normal }, index) => {
    if (clause[index] !== clause[figure.from] || (normal !== 'nghị' && normal !== 'xuất')) return false
    return terms[index - 1]?.normal === 'đề' && terms[index + 1]?.normal === 'tỉnh' && terms[index + 2]?.is(Tag.Lower)
  })
}

/** "Chủ tịch UBND tỉnh tặng Bằng khen 28 tập thể; tặng Bằng khen 14 tập thể": the giver is said once. */
function giverBefore(figure: Figure): Level | null {
  const previous = figure.reading.figures[figure.index - 1]
  if (!previous || previous.governing.measure !== figure.governing.measure || previous.level === null) return null
  const words = figure.reading.terms.slice(previous.to, figure.from)
  const others = words.some(({ normal }) => normal === 'huyện' || normal === 'xã' || normal === 'được')
  return others ? null : previous.level
}

function giversIn(figure: Figure, [from, to]: Span, isInCity: boolean): Level[] {
  const { labels, terms, clause } = figure.reading
  return labels.flatMap(({ entry, from: start, to: end }) => {
    if (start < from || end > to || clause[start] !== clause[figure.from]) return []
    const before = terms[start - 1]
    if (before && OFFICES.has(before.normal)) return []
    if (entry.kind === 'giver') return [entry.level]
    return entry.kind === 'cityGiver' && isInCity ? ['province' as const] : []
  })
}

function clauseBefore(figure: Figure): Span {
  const { clause } = figure.reading
  let start = figure.from
  while (start > 0 && clause[start - 1] === clause[figure.from]) start -= 1
  return [start, figure.from]
}
