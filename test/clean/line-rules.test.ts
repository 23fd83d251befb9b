import { describe, expect, it } from 'vitest'
import { findLineRule, lineRules } from '../../src/clean/line-rules/index.js'

describe.each(lineRules)('line rule $name', (rule) => {
  it.each(rule.examples)('takes %s', (line) => expect(findLineRule(line)).not.toBeNull())
  it('is reached by one of its examples', () => {
    expect(rule.examples.map((line) => findLineRule(line)?.name)).toContain(rule.name)
  })
  it.each(rule.counterexamples)('leaves %s', (line) => expect(findLineRule(line)?.name).toBeUndefined())
})
