import { cleanPage } from '../clean/index.js'
import type { ExtractOptions } from '../extract/context.js'
import { extractRecords } from '../extract/index.js'
import type { Records } from '../model/records.js'
import type { GoldCase } from './gold.js'
import { scoreArticle } from './score-article.js'
import { scoreDates, scoreDocuments } from './score-dates.js'
import { scoreFacts } from './score-facts.js'
import { scoreOfficials, scoreUnits } from './score-people.js'
import { Scoreboard } from './tally.js'

/** Records of one gold case: its page cleaned, or its inline text as it stands when it has no article to check. */
export function extractCase({ gold, page }: GoldCase, more: ExtractOptions = {}): Records {
  const { source, documentTime = null } = gold
  const options = { ...more, districtCode: source?.districtCode ?? null, documentTime }
  if (!page) return extractRecords(inlineArticle(gold.text ?? ''), options)
  const input = page.kind === 'html' ? { html: page.content } : { text: page.content }
  return extractRecords(cleanPage(input), options)
}

/** A page-like text (several lines) is cleaned as a page; one sentence is read alone. */
function inlineArticle(text: string) {
  return text.trim().includes('\n') ? cleanPage({ text }) : { text }
}

/** Scores all cases. The result lists every miss; nothing is averaged away. */
export function evaluate(cases: readonly GoldCase[]): Scoreboard {
  const board = new Scoreboard()
  for (const gold of cases) {
    const records = extractCase(gold)
    scoreArticle(board, gold.name, gold.gold, records.article)
    scoreDates(board, gold.name, gold.gold, records)
    scoreUnits(board, gold.name, gold.gold, records)
    scoreOfficials(board, gold.name, gold.gold, records)
    scoreFacts(board, gold.name, gold.gold, records)
    scoreDocuments(board, gold.name, gold.gold, records)
  }
  return board
}
