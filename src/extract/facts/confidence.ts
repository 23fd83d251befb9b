import type { Basis, Figure } from './figure.js'
import type { Subject } from './subject.js'

/** How often a decision is right by where it was taken from: the words at the figure, or words further away. */
const SURENESS: Record<Basis, number> = {
  own: 1,
  clause: 1,
  group: 0.98,
  total: 0.97,
  sentence: 0.96,
  paragraph: 0.93,
  title: 0.9,
  default: 0.85,
}

const PERIOD_SURENESS = {
  clause: 1,
  total: 0.97,
  sentence: 0.96,
  event: 0.95,
  publication: 0.95,
  paragraph: 0.92,
  heading: 0.9,
  title: 0.88,
} as const

const SUBJECT_SURENESS = { clause: 1, sentence: 0.97, paragraph: 0.95, title: 0.93, pipeline: 0.95 } as const

/**
 * Confidence of a fact, 0 to 1: the product of how sure each decision is by where it was taken from. 1 means that unit,
 * measure, topic, period and subject all stand in the words of the figure's own clause; a unit that only grammar found,
 * a default measure, a topic or period of the title each lower it.
 */
export function rateConfidence(figure: Figure, subject: Subject): number {
  const unit = figure.mention.unitKnown || figure.unitKind !== 'count' ? 1 : 0.85
  const measure = SURENESS[figure.governing.basis]
  const topic = figure.topic ? SURENESS[figure.topic.basis] : 1
  const period = figure.period ? PERIOD_SURENESS[figure.period.basis] : 0.97
  const owner = subject.subjectBasis ? SUBJECT_SURENESS[subject.subjectBasis] : 0.9
  return Math.round(unit * measure * topic * period * owner * 1000) / 1000
}
