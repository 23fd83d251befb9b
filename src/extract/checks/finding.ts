import type { CheckRecord } from '../../model/check.js'
import type { Fact } from '../../model/fact.js'

/** A comparison before it has an id and evidence. */
export type Finding = Pick<CheckRecord, 'kind' | 'status' | 'expected' | 'actual'> & {
  totals: Fact[]
  parts: Fact[]
  rule: string
}
