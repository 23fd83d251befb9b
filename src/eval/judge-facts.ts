import { type Decision, decisions, type Grounds } from '../extract/facts/grounds.js'
import type { Fact } from '../model/fact.js'
import { extractCase } from './evaluate.js'
import type { GoldCase, GoldFact } from './gold.js'
import { compareFact, isRight, pairFacts } from './score-facts.js'

/** A fact that was read in a labelled text, and which of its decisions are right. Unlabelled ones are left out. */
export type JudgedFact = {
  fact: Fact
  grounds: Grounds
  decisions: ReadonlyMap<Decision, boolean>
  /** Every decision that is labelled is right */
  right: boolean
}

/** Attributes of a label that speak of a decision. */
const attributesOf: Readonly<Record<Decision, readonly string[]>> = {
  unit: [],
  measure: ['measure', 'status'],
  topic: ['topic'],
  period: ['period'],
  subject: ['subjectName'],
}

/** Every fact that the extraction finds in texts with labelled figures, judged by the labels. */
export function judgeFacts(cases: readonly GoldCase[]): JudgedFact[] {
  return cases.flatMap((one) => {
    if (!one.gold.facts) return []
    const grounds = new Map<Fact, Grounds>()
    const records = extractCase(one, { onGrounds: (fact, own) => grounds.set(fact, own) })
    const { pairs, spurious } = pairFacts(one.gold.facts, records)
    const toJudged = (fact: Fact, judged: ReadonlyMap<Decision, boolean>): JudgedFact => ({
      fact,
      grounds: grounds.get(fact)!,
      decisions: judged,
      right: [...judged.values()].every(Boolean),
    })
    return [
      ...spurious.map((fact) => toJudged(fact, new Map([['unit', false]]))),
      ...pairs.map(([label, fact]) => toJudged(fact, judge(label, fact, records.facts))),
    ]
  })
}

function judge(label: GoldFact, fact: Fact, facts: readonly Fact[]): Map<Decision, boolean> {
  const comparisons = compareFact(label, fact, facts)
  const judged = new Map<Decision, boolean>([['unit', true]])
  for (const decision of decisions) {
    const own = comparisons.filter(({ attribute }) => attributesOf[decision].includes(attribute))
    if (own.length > 0) judged.set(decision, own.every(isRight))
  }
  // By the convention of the labels a figure without subjectName is the district's own.
  if (!judged.has('subject')) judged.set('subject', isOfDistrict(fact))
  return judged
}

function isOfDistrict({ subjectUnitId, subjectName, subjectBasis }: Fact): boolean {
  if (subjectUnitId !== null) return /^(?:district|province):/.test(subjectUnitId)
  return subjectName === null || subjectBasis === 'pipeline'
}
