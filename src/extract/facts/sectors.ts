import type { Figure } from './figure.js'
import { clauseSpan, labelsIn } from './label-spans.js'
import { isModelUnit, sameUnit } from './unit-class.js'

/** One field beside the figure; several are an enumeration ("trên các lĩnh vực kinh tế, văn hóa…"), not its own. */
export function readSector(figure: Figure): Figure['sector'] {
  const before = labelsIn(figure, figure.before, 'sector')
  const behind = labelsIn(figure, clauseSpan(figure, figure.after), 'sector')
  const near = before.length > 0 ? before : behind
  const kinds = new Set(near.map(({ entry }) => entry.sector))
  if (kinds.size === 1) return near[0]!.entry.sector
  if (kinds.size === 2 && kinds.has('other') && before.length > 0) return near[0]!.entry.sector
  return null
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
