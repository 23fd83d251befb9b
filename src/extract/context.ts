import type { Article } from '../model/article.js'
import type { Evidence } from '../model/evidence.js'
import type { OnGrounds } from './facts/grounds.js'

/**
 * What extraction knows besides the words: everything is passed in, nothing is looked up on a clock.
 * Days are local ISO days.
 */
export type ExtractContext = {
  /** id of the article, for record ids. */
  articleId: string
  title: string | null
  /** District whose portal the page is from (official code), or null when the text must decide. */
  districtCode: string | null
  /** Publication day, or null when the page does not state it. */
  publishedOn: string | null
  author: string | null
  /** Day of the main event, once the dates are read. */
  eventOn?: string | null
}

/** A number that became no fact of its own, and why; for `tinhuyen explain --rejected`. */
export type Rejection = { evidence: Evidence; reason: string }

export type ExtractOptions = {
  districtCode?: string | null
  documentTime?: string | null
  onRejected?: (rejection: Rejection) => void
  onGrounds?: OnGrounds
}

/** An article, or a bare text: one paragraph a line, no title, no date. */
export type ExtractInput = Article | { text: string }
