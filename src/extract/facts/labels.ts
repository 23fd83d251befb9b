import type { Level } from '../../model/evidence.js'
import type { PhraseMatch } from '../../vietnamese/index.js'
import type { Figure, Span } from './figure.js'
import type { LabelEntry } from './lexicon.js'
import { isHonourUnit, isModelUnit, nounsOf, sameUnit } from './unit-class.js'

type Label<K extends LabelEntry['kind']> = PhraseMatch<Extract<LabelEntry, { kind: K }>>

/** Words that may stand between a noun and the attribute it carries. */
const ATTRIBUTE_GAP = 8

/** Labels of one kind in a span, in the bracket of the figure. */
export function labelsIn<K extends LabelEntry['kind']>(figure: Figure, [from, to]: Span, kind: K): Label<K>[] {
  const { labels, bracket } = figure.reading
  return labels.filter(
    (label): label is Label<K> =>
      label.entry.kind === kind && label.from >= from && label.to <= to && bracket[label.from] === bracket[figure.from],
  )
}

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
  return reach - actors.to <= 1 && !terms[actors.to]?.tags.has('Comma') ? actors.entry.level : null
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

/** The part of a span behind the figure that is still in its clause. */
function clauseSpan(figure: Figure, [from, to]: Span): Span {
  const { clause } = figure.reading
  let end = from
  while (end < to && clause[end] === clause[figure.from]) end += 1
  // Brackets interrupt a clause without ending it.
  while (end < to && figure.reading.bracket[end] !== figure.reading.bracket[figure.from]) end += 1
  while (end < to && clause[end] === clause[figure.from]) end += 1
  return [from, end]
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

/** One field beside the figure; several are an enumeration ("trên các lĩnh vực kinh tế, văn hóa…"), not its own. */
function readSector(figure: Figure): Figure['sector'] {
  const before = labelsIn(figure, figure.before, 'sector')
  const behind = labelsIn(figure, clauseSpan(figure, figure.after), 'sector')
  const near = before.length > 0 ? before : behind
  const kinds = new Set(near.map(({ entry }) => entry.sector))
  if (kinds.size === 1) return near[0]!.entry.sector
  if (kinds.size === 2 && kinds.has('other') && before.length > 0) return near[0]!.entry.sector
  return null
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
    const { tags } = terms[index]!
    if (tags.has('Comma') || tags.has('Semicolon') || tags.has('Colon') || tags.has('OpenParen')) return true
  }
  return false
}

/** "lĩnh vực kinh tế 38 mô hình, 20 điển hình": a field said once covers the unlike nouns that follow it. */
export function shareSectors(figures: readonly Figure[]): void {
  for (const figure of figures) {
    const previous = figures[figure.index - 1]
    if (figure.sector !== null || !previous?.sector || previous.group !== figure.group) continue
    if (previous.unit !== figure.unit && labelsIn(previous, previous.before, 'sector').length > 0) {
      figure.sector = previous.sector
    }
  }
}

/**
 * Fields count only where the text splits by them: two fields beside like figures, or a part that names its lĩnh vực.
 * `siblings` are the parts of each total, wherever their sentences stand.
 */
export function keepSplitSectors(figures: Figure[], siblings: ReadonlyMap<Figure, Figure[]>): void {
  for (const figure of figures) {
    if (figure.sector === null) continue
    const parallel = [...figures, ...((figure.totals[0] && siblings.get(figure.totals[0])) ?? [])]
    const isSplit = parallel.some(
      (other) => other.sector !== null && other.sector !== figure.sector && sameUnit(other.unit, figure.unit),
    )
    if (!isModelUnit(figure.unit) || !(isSplit || (figure.totals.length > 0 && namesField(figure))))
      figure.sector = null
  }
}

function namesField(figure: Figure): boolean {
  const { terms } = figure.reading
  return terms.slice(figure.before[0], figure.after[1]).some((term) => term.normal === 'lĩnh')
}

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
    return (
      terms[index - 1]?.normal === 'đề' && terms[index + 1]?.normal === 'tỉnh' && terms[index + 2]?.tags.has('Lower')
    )
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
