import type { Fact } from '../../model/fact.js'
import type { UnitRecord } from '../../model/unit.js'
import type { TextDocument } from '../../vietnamese/index.js'
import type { DateMention } from '../dates/mention.js'
import type { DocumentMention } from '../documents/index.js'
import type { NumberMention } from '../numbers/mention.js'
import type { RecordIds } from '../record-id.js'
import { ArticleReading, type FactContext } from './article-reading.js'
import { decideFigures } from './decide.js'
import type { Figure } from './figure.js'
import { findGrounds, type OnGrounds } from './grounds.js'
import { SubjectReader } from './subject.js'
import { describeDecision, type FactTrace } from './trace.js'
import { writeFact } from './write-fact.js'

export type { FactContext } from './article-reading.js'
export { notFactRules } from './not-fact-rules.js'
export type { FactEvent, FactTrace } from './trace.js'

/**
 * What earlier stages found in the same document. `trace` is told of every number that becomes no fact, and why, `onGrounds`
 * of the grounds of every fact.
 */
export type FactLayers = {
  numbers: NumberMention[]
  dates: DateMention[]
  documents: readonly DocumentMention[]
  units: readonly UnitRecord[]
  ids: RecordIds
  trace?: FactTrace
  onGrounds?: OnGrounds | undefined
}

/** The numeric facts of an article in text order, each told once, parts linked to their totals. Figures are never repaired. */
export function extractFacts(doc: TextDocument, context: FactContext, layers: FactLayers): Fact[] {
  const article = new ArticleReading(doc, context, layers)
  const figures = decideFigures(article, layers.trace)
  const subjects = new SubjectReader(article, layers.units)
  const kept = figures.filter((figure) => figure.sameAs === null)
  const ids = new Map<Figure, string>()
  for (const figure of kept) ids.set(figure, makeId(figure, layers.ids))
  const facts = kept.map((figure) => {
    const subject = subjects.read(figure)
    const grounds = findGrounds(figure, subject)
    const fact = writeFact(doc, figure, { subject, grounds, ids })
    layers.onGrounds?.(fact, grounds)
    return fact
  })
  for (const figure of layers.trace ? figures : []) {
    if (figure.sameAs) layers.trace?.({ stage: 'repeated', figure, reason: 'told elsewhere' })
    else layers.trace?.({ stage: 'decided', figure, reason: describeDecision(figure) })
  }
  return facts
}

function makeId(figure: Figure, ids: RecordIds): string {
  const { terms } = figure.reading
  return ids.make('fact', terms[figure.from]!.start, terms[figure.to - 1]!.end)
}
