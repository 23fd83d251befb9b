import type { PhraseMatch } from '../../vietnamese/index.js'
import type { Figure, Span } from './figure.js'
import type { LabelEntry } from './lexicon.js'

type Label<K extends LabelEntry['kind']> = PhraseMatch<Extract<LabelEntry, { kind: K }>>

/** Labels of one kind in a span, in the bracket of the figure. */
export function labelsIn<K extends LabelEntry['kind']>(figure: Figure, [from, to]: Span, kind: K): Label<K>[] {
  const { labels, bracket } = figure.reading
  return labels.filter(
    (label): label is Label<K> =>
      label.entry.kind === kind && label.from >= from && label.to <= to && bracket[label.from] === bracket[figure.from],
  )
}

/** The part of a span behind the figure that is still in its clause. */
export function clauseSpan(figure: Figure, [from, to]: Span): Span {
  const { clause } = figure.reading
  let end = from
  while (end < to && clause[end] === clause[figure.from]) end += 1
  // Brackets interrupt a clause without ending it.
  while (end < to && figure.reading.bracket[end] !== figure.reading.bracket[figure.from]) end += 1
  while (end < to && clause[end] === clause[figure.from]) end += 1
  return [from, end]
}
