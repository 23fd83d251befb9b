/** What readers ask of a term, one bit each: `term.is(Tag.Comma | Tag.Colon)`. What each means: see `Term`. */
export const Tag = {
  Word: 1 << 0,
  Num: 1 << 1,
  Punct: 1 << 2,
  Comma: 1 << 3,
  Dash: 1 << 4,
  Slash: 1 << 5,
  Colon: 1 << 6,
  Semicolon: 1 << 7,
  Stop: 1 << 8,
  Ellipsis: 1 << 9,
  Quote: 1 << 10,
  OpenQuote: 1 << 11,
  OpenParen: 1 << 12,
  CloseParen: 1 << 13,
  Percent: 1 << 14,
  Plus: 1 << 15,
  Bullet: 1 << 16,
  Bar: 1 << 17,
  Title: 1 << 18,
  Upper: 1 << 19,
  Lower: 1 << 20,
  Glued: 1 << 21,
  Int: 1 << 22,
  Decimal: 1 << 23,
  Day: 1 << 24,
  Month: 1 << 25,
  Year: 1 << 26,
  TwoDigits: 1 << 27,
  Roman: 1 << 28,
  BareWord: 1 << 29,
  Value: 1 << 30,
} as const

/** The bits of these tags; rules may know tags that no reader asks for and that have none. */
export function bitsOf(tags: Iterable<string>): number {
  let bits = 0
  for (const tag of tags) bits |= (Tag as Record<string, number>)[tag] ?? 0
  return bits
}
