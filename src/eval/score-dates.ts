import type { DateRecord } from '../model/date.js'
import type { Records } from '../model/records.js'
import { phraseKey } from '../vietnamese/index.js'
import type { Gold } from './gold.js'
import { matchPairs } from './match-pairs.js'
import type { Scoreboard } from './tally.js'

const dateKey = (date: { from: string; to: string; role?: string | undefined }) =>
  `${date.from}..${date.to} ${date.role ?? ''}`

/** A page clock is told by the article's own field where cleaning took its line out of the text. */
function isPageClock(date: { from: string; role?: string | undefined }, { article }: Records): boolean {
  return date.role === 'publication' && date.from === article.publishedOn
}

/** Dates by first day, last day and role, each value once; part of day, grain and inferred parts of those found. */
export function scoreDates(board: Scoreboard, name: string, gold: Gold, records: Records): void {
  if (!gold.dates) return
  const wanted = new Map(gold.dates.map((date) => [dateKey(date), date]))
  const got = new Map(records.dates.map((date) => [dateKey(date), date]))
  for (const [key, date] of wanted) {
    if (got.has(key) || isPageClock(date, records)) board.found('dates')
    else if (date.optional !== true) board.missed('dates', name, `${date.text} ${key}`)
  }
  for (const [key, date] of got) {
    if (!wanted.has(key)) board.spurious('dates', name, `${date.evidence.quote} ${key}`)
  }
  scoreDateAttributes(board, name, gold, records.dates)
}

function scoreDateAttributes(board: Scoreboard, name: string, gold: Gold, dates: DateRecord[]): void {
  const { pairs } = matchPairs(
    gold.dates ?? [],
    dates,
    (a, b) => dateKey(a) === dateKey(b),
    (a, b) => {
      const quote = phraseKey(b.evidence.quote)
      const text = phraseKey(a.text)
      if (text === quote) return 0
      return text.includes(quote) || quote.includes(text) ? 1 : 2
    },
  )
  for (const [expected, actual] of pairs) {
    if (expected.partOfDay)
      board.attribute('dates.partOfDay', name, expected.partOfDay, actual.partOfDay, expected.text)
    if (expected.grain) board.attribute('dates.grain', name, expected.grain, actual.grain, expected.text)
    if (expected.inferred) board.attribute('dates.inferred', name, expected.inferred, actual.inferred, expected.text)
  }
}

/** Documents by type and number; the day of issue of those found. */
export function scoreDocuments(board: Scoreboard, name: string, gold: Gold, records: Records): void {
  if (!gold.documents) return
  const key = (document: { type: string; number?: string | null | undefined }) =>
    `${phraseKey(document.type)} ${phraseKey(document.number ?? '').replaceAll(' ', '')}`
  const unique = [...new Map(records.documents.map((document) => [key(document), document])).values()]
  const { pairs, missed, spurious } = matchPairs(gold.documents, unique, (a, b) => key(a) === key(b))
  board.found('documents', pairs.length)
  for (const [expected, actual] of pairs) {
    if (expected.issuedOn)
      board.attribute('documents.issuedOn', name, expected.issuedOn, actual.issuedOn, expected.text)
  }
  for (const document of missed) board.missed('documents', name, document.text)
  for (const document of spurious) board.spurious('documents', name, document.evidence.quote)
}
