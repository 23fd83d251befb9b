import type { DateRecord } from '../../model/date.js'

/** A date or period in place: terms [from, to) of doc.sentences[sentence], with its record. */
export type DateMention = {
  sentence: number
  from: number
  to: number
  record: DateRecord
}
