import type { Fact } from '../../model/fact.js'
import { quoteTerms, type TextDocument } from '../../vietnamese/index.js'
import { rateConfidence } from './confidence.js'
import { type Figure, originalOf } from './figure.js'
import type { Grounds } from './grounds.js'
import type { Subject } from './subject-names.js'

/** What the other stages found out about a figure. `ids` holds the id of every figure that is kept. */
type Found = { subject: Subject; grounds: Grounds; ids: Map<Figure, string> }

/** The record of a figure. */
export function writeFact(doc: TextDocument, figure: Figure, { subject, grounds, ids }: Found): Fact {
  const { mention, governing } = figure
  return {
    id: ids.get(figure)!,
    value: mention.value,
    of: mention.of,
    max: mention.max,
    modality: mention.modality,
    status: figure.status,
    unit: figure.unit,
    unitKind: figure.unitKind,
    topic: figure.topic?.value ?? null,
    measure: governing.measure,
    measureText: governing.text,
    sector: figure.sector,
    level: figure.level,
    holder: figure.holder,
    ...subject,
    period: figure.period,
    partOf: partIds(figure, ids),
    confidence: rateConfidence(grounds),
    evidence: quoteTerms(doc, figure.reading.terms, figure.from, figure.to, mention.rule),
  }
}

/** Ids of the totals; of the mention that stands for a total where it is told twice. */
function partIds(figure: Figure, ids: Map<Figure, string>): string[] {
  const found = figure.totals.map((total) => ids.get(originalOf(total)))
  return [...new Set(found.filter((id) => id !== undefined))]
}
