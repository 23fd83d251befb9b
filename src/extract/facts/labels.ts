import type { Level } from '../../model/evidence.js'
import { Tag } from '../../vietnamese/index.js'
import type { Figure, Span } from './figure.js'
import { clauseSpan, labelsIn } from './label-spans.js'
import { readSector } from './sectors.js'
import { isHonourUnit, isModelUnit, nounsOf } from './unit-class.js'

/** Words that may stand between a noun and the attribute it carries. */
const ATTRIBUTE_GAP = 8

/** How far before the number a label still belongs to it: "đối với cấp huyện công nhận 22 mô hình". */
const LABEL_GAP = 6

/** "Ở cấp huyện, số mô hình được công nhận là 22": opens what is told of one list. */
const LIST_OPENERS = new Set(['ở', 'đối', 'với', 'tại', 'về', 'riêng', 'còn', ':', 'của'])

/** "các xã, thị trấn công nhận 36 mô hình": whose list, by who keeps it, right before the verb or the number. */
function levelOfActors(figure: Figure): Level | null {
  const { verbs, clause, terms } = figure.reading
  const behind = labelsIn(figure, figure.after, 'actors')[0]
  if (behind && behind.from - figure.to <= 2 && terms[behind.from - 1]!.normal === 'của') return behind.entry.level
  const actors = labelsIn(figure, figure.before, 'actors').at(-1)
  if (!actors || clause[actors.from] !== clause[figure.from]) return null
  const verb = verbs.find((one) => one.from >= actors.to)
  const reach = verb && verb.to <= figure.from ? verb.from : figure.from
  return reach - actors.to <= 1 && !terms[actors.to]?.is(Tag.Comma) ? actors.entry.level : null
}

const canBeCount = (figure: Figure) => figure.unitKind === 'count' || figure.unit === null

/** The level that is said of this figure: behind its noun, else before it. Shares and sums have none. */
function readLevel(figure: Figure, isInCity: boolean): Level | null {
  if (!canBeCount(figure)) return null
  // A bare number is one of a list until the list says otherwise: "(cấp cơ sở 121, cấp huyện 38)".
  const isOfList = figure.unit === null || isModelUnit(figure.unit) || isHonourUnit(figure.unit)
  const behind = labelsIn(figure, clauseSpan(figure, figure.after), 'level')[0]
  const before = labelsIn(figure, figure.before, 'level').at(-1)
  const opens =
    before &&
    before.from - figure.before[0] <= 3 &&
    LIST_OPENERS.has(figure.reading.terms[before.from - 1]?.normal ?? '')
  const near = behind && (isOfList || behind.from - figure.to <= 2) ? behind : null
  const gap = before ? figure.from - before.to : Number.POSITIVE_INFINITY
  const label = near ?? (before && (gap === 0 || (isOfList && (opens || gap <= LABEL_GAP))) ? before : null)
  if (!label) return isOfList ? (levelOfActors(figure) ?? levelOfActors(figure.group[0] ?? figure)) : null
  const words = figure.reading.terms.slice(label.from, label.to).map((term) => term.normal)
  return isInCity && (words[1] === 'thành' || words[1] === 'tp') ? 'province' : label.entry.level
}

/** Level, holder, newness and field of a figure, from the words beside it. Fields are kept by `keepSplitSectors` only. */
export function readLabels(figure: Figure, isInCity: boolean): void {
  figure.level = readLevel(figure, isInCity)
  figure.holder = readHolder(figure)
  figure.sector = readSector(figure)
  figure.isNew = isNewNoun(figure)
}

function readHolder(figure: Figure): Figure['holder'] {
  const nouns = nounsOf(figure.unit ?? '')
  if (nouns.length === 1 && nouns[0] === 'tập thể') return 'collective'
  if (nouns.length === 1 && nouns[0] === 'cá nhân') return 'individual'
  if (!canBeCount(figure)) return null
  const [behind, second] = labelsIn(figure, figure.after, 'holder')
  // "do các tập thể, cá nhân xây dựng": both.
  if (behind && second && second.from - behind.to <= 2 && second.entry.holder !== behind.entry.holder) return null
  if (behind && behind.from - figure.to <= ATTRIBUTE_GAP) return behind.entry.holder
  const before = labelsIn(figure, figure.before, 'holder').at(-1)
  return before && figure.from - before.to <= 3 ? before.entry.holder : null
}

/** mới directly on the noun: "39 mô hình mới", "12 mô hình “Dân vận khéo” mới". */
function isNewNoun(figure: Figure): boolean {
  const { verbs, quote, labels } = figure.reading
  const first = verbs.find((verb) => verb.from >= figure.to)
  if (first?.entry.role !== 'newness' || first.to > figure.after[1] || hasBreak(figure, [figure.to, first.from]))
    return false
  // Only the noun's own name or level may stand between: not "khu dân cư theo tiêu chí mới".
  let strange = 0
  for (let index = figure.to; index < first.from; index += 1) {
    if (!quote[index] && !labels.some((label) => label.from <= index && index < label.to)) strange += 1
  }
  return strange <= 1
}

function hasBreak(figure: Figure, [from, to]: Span): boolean {
  const { terms } = figure.reading
  for (let index = from; index < to; index += 1) {
    if (terms[index]!.is(Tag.Comma | Tag.Semicolon | Tag.Colon | Tag.OpenParen)) return true
  }
  return false
}
