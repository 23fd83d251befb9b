import type { Modality, UnitKind } from '../../model/fact.js'
import type { NumberRecord } from '../../model/number.js'

/** A numeric expression in place: where its parts stand, as terms [from, to) of doc.sentences[sentence]. */
export type NumberMention = {
  sentence: number
  /** Whole expression: the number with its modality word, scale and unit noun. */
  from: number
  to: number
  /** The figures or number words alone. */
  valueFrom: number
  valueTo: number
  /** The unit noun, when one is there (it may stand apart from the figures); else null. */
  unitSpan: [from: number, to: number] | null
  value: number
  max: number | null
  of: number | null
  kind: NumberRecord['kind']
  /** Canonical noun, VND, %, ha…; null when no noun is said. */
  unit: string | null
  unitKind: UnitKind
  /** Words of the text put to the unit ("mô hình tiêu biểu cấp huyện" → unit "mô hình"); false when grammar alone found the noun. */
  unitKnown: boolean
  modality: Modality
  rule: string
}
