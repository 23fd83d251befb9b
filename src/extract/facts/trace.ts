import type { NumberMention } from '../numbers/mention.js'
import type { Figure } from './figure.js'

/** One thing that was decided about a number, for `tinhuyen explain`. */
export type FactEvent =
  | { stage: 'refused'; mention: NumberMention; reason: string }
  | { stage: 'decided' | 'repeated'; figure: Figure; reason: string }

export type FactTrace = (event: FactEvent) => void
