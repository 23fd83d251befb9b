/**
 * What a line says about itself, whatever page it stands on.
 * drop: this line goes. comments: readers' part starts here. related: a list of other pages starts here.
 */
export type LineEffect = 'drop' | 'comments' | 'related'

export type LineRule = {
  name: string
  effect: LineEffect
  match: RegExp
  /** Set where `match` reads one item of a chain ("Hôm nay: 5 Tất cả: 900"): every item must match. */
  chain?: true
  /** Longest line it is tried on, 160 characters where not said. */
  longest?: number
  examples: string[]
  counterexamples: string[]
}
