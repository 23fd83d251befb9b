import type { DateRecord } from '../../model/date.js'

/** A date's record before it has an id: ids are given in text order by extractDates. */
export type DateValue = Omit<DateRecord, 'id'>

/** A date or period in place: terms [from, to) of doc.sentences[sentence], with its record. */
export type DateMention = {
  sentence: number
  from: number
  to: number
  record: DateValue
  /**
   * Words that only point to a period told elsewhere ("trong năm", "năm nay", "đến nay"): they give figures their period
   * but are no date of their own and are not listed.
   */
  pointer: boolean
  /** Counted from the time of writing ("hôm qua", "tuần trước"): a record only where no figures tell the same days. */
  relative: boolean
  /** The time of tasks to come: "triển khai nhiệm vụ năm 2023". A later "trong năm" does not mean it where work is told as done. */
  planned: boolean
}
