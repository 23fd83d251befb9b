import type { Fact } from '../../model/fact.js'
import type { Figure } from './figure.js'
import type { Subject } from './subject-names.js'

/** What a reading of a figure decides, in the order of the codebook. */
export const decisions = ['unit', 'measure', 'topic', 'period', 'subject'] as const
export type Decision = (typeof decisions)[number]

/** Where each decision about a figure was taken from: the words at the figure, or words further away, or nowhere. */
export type Grounds = Readonly<Record<Decision, string>>

/**
 * Grounds of a figure. `built` is a ground of its own, wherever its verb stands: «có», «xây dựng» and «thực hiện» may mean
 * that something was built, that it stands, or neither.
 */
export function findGrounds({ mention, unitKind, governing, topic, period }: Figure, subject: Subject): Grounds {
  return {
    unit: unitKind !== 'count' ? 'measured' : mention.unitKnown ? 'known' : 'grammar',
    measure: governing.measure === 'built' ? 'built' : governing.basis,
    topic: topic?.basis ?? 'none',
    period: period?.basis ?? 'none',
    subject: subject.subjectBasis ?? 'none',
  }
}

/** Told of every fact and its grounds, for calibration. */
export type OnGrounds = (fact: Fact, grounds: Grounds) => void
