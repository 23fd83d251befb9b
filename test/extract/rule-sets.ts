import { dateRules } from '../../src/extract/dates/rules/index.js'
import { findDateSpans } from '../../src/extract/dates/spans.js'
import { notFactRules } from '../../src/extract/facts/index.js'
import { findNumberShapes } from '../../src/extract/numbers/index.js'
import { numberRules } from '../../src/extract/numbers/rules/index.js'
import { normaliseText, type Rule, RuleSet, readDocument } from '../../src/vietnamese/index.js'

/** A set of rules and how to see which of them decide in a text. New sets are one entry more. */
export type RuleSetCase = {
  name: string
  rules: readonly Rule[]
  /** Names of the rules that decide in this text, after overlaps and guards. */
  fired: (text: string) => string[]
}

const notFacts = new RuleSet(notFactRules)

export const ruleSets: RuleSetCase[] = [
  {
    name: 'dates',
    rules: dateRules,
    fired: (text) => findDateSpans(readDocument(normaliseText(text))).dates.map((span) => span.rule),
  },
  {
    name: 'numbers',
    rules: numberRules,
    fired: (text) => findNumberShapes(readDocument(normaliseText(text))).map((shape) => shape.rule),
  },
  {
    name: 'numbers that count nothing',
    rules: notFactRules,
    fired: (text) =>
      readDocument(normaliseText(text)).sentences.flatMap((line) => notFacts.sweep(line).map(({ rule }) => rule.name)),
  },
]
