import { quoteTerms, type TextDocument } from '../vietnamese/index.js'
import type { Rejection } from './context.js'
import { findRefusedDates, type RefusedDate } from './dates/spans.js'
import { findNumberShapes } from './numbers/index.js'

function describeDate({ reason, by }: RefusedDate): string {
  if (reason === 'impossible') return 'no such date'
  if (reason === 'guarded') return 'the words beside it count or name something'
  return `part of a longer date (${by})`
}

/**
 * What the language layer saw and passed over: matches of date rules that are no date, and figures that name something
 * (Quốc lộ 21B). In text order; for `tinhuyen explain --rejected`.
 */
export function findRefused(doc: TextDocument): Rejection[] {
  const dates = findRefusedDates(doc).map((refused) => ({ ...refused, text: describeDate(refused) }))
  const names = findNumberShapes(doc)
    .filter(({ shape }) => shape === 'name')
    .map((name) => ({ ...name, text: 'figures of a name' }))
  return [...dates, ...names]
    .sort((a, b) => a.sentence - b.sentence || a.from - b.from)
    .map(({ sentence, from, to, rule, text }) => {
      const { terms } = doc.sentences[sentence]!
      return { evidence: quoteTerms(doc, terms, from, to, rule), reason: text }
    })
}
