import type { Level } from '../../model/evidence.js'
import type { PhraseMatch } from '../../vietnamese/index.js'
import type { Figure, Span } from './figure.js'
import type { LabelEntry } from './lexicon.js'

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

/** The label that is said of this figure: behind its noun, else before it. */
function ownLabel<K extends LabelEntry['kind']>(figure: Figure, kind: K): Label<K> | null {
  return (
    labelsIn(figure, clauseSpan(figure, figure.after), kind)[0] ?? labelsIn(figure, figure.before, kind).at(-1) ?? null
  )
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
export function readLabels(figure: Figure): void {
  figure.level = ownLabel(figure, 'level')?.entry.level ?? null
  figure.holder = readHolder(figure)
  figure.sector = readSector(figure)
  figure.isNew = isNewNoun(figure)
}

function readHolder(figure: Figure): Figure['holder'] {
  const unit = figure.unit?.toLowerCase() ?? ''
  if (unit === 'tập thể' || unit === 'lượt tập thể') return 'collective'
  if (unit === 'cá nhân' || unit === 'lượt cá nhân') return 'individual'
  const behind = labelsIn(figure, figure.after, 'holder')[0]
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
  const first = figure.reading.verbs.find((verb) => verb.from >= figure.to)
  if (first?.entry.role !== 'newness' || first.to > figure.after[1]) return false
  return first.from - figure.to <= ATTRIBUTE_GAP && !hasBreak(figure, [figure.to, first.from])
}

function hasBreak(figure: Figure, [from, to]: Span): boolean {
  const { terms } = figure.reading
  for (let index = from; index < to; index += 1) {
    const { tags } = terms[index]!
    if (tags.has('Comma') || tags.has('Semicolon') || tags.has('Colon') || tags.has('OpenParen')) return true
  }
  return false
}

/** Fields count only where the text splits by them: two fields beside figures of one sentence, or a part of a total. */
export function keepSplitSectors(figures: Figure[]): void {
  const sectors = new Set(figures.map((figure) => figure.sector).filter((sector) => sector !== null))
  for (const figure of figures) {
    if (sectors.size < 2 && figure.totals.length === 0) figure.sector = null
  }
}

/** The level of an honour that a body above the district gives: "được UBND tỉnh tặng Bằng khen". */
export function readGiver(figure: Figure): Level | null {
  if (!['commended', 'recognised', 'proposed'].includes(figure.governing.measure)) return null
  const last = figure.group.at(-1) ?? figure
  const behind = [...labelsIn(figure, figure.after, 'giver'), ...labelsIn(last, last.after, 'giver')][0]
  if (behind) return behind.entry.level
  const head = figure.group[0] ?? figure
  const clause = figure.reading.clause[figure.from]
  const before = figure.reading.labels.filter(
    (label): label is Label<'giver'> =>
      label.entry.kind === 'giver' && label.to <= head.from && figure.reading.clause[label.from] === clause,
  )
  return before.at(-1)?.entry.level ?? null
}
