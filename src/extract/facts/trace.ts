import type { NumberMention } from '../numbers/mention.js'
import type { Figure } from './figure.js'

/** One thing that was decided about a number, for `tinhuyen explain`. */
export type FactEvent =
  | { stage: 'refused'; mention: NumberMention; reason: string }
  | { stage: 'decided' | 'repeated'; figure: Figure; reason: string }

export type FactTrace = (event: FactEvent) => void

/** Which rule decided what about a figure: "measure after-have, topic topic-sentence, period clause, part parts-marker". */
export function describeDecision({ governing, topic, period, partRule }: Figure): string {
  const decisions = [
    `measure ${governing.rule}`,
    topic && `topic ${topic.rule}`,
    period && `period ${period.basis}`,
    partRule && `part ${partRule}`,
  ]
  return decisions.filter(Boolean).join(', ')
}
