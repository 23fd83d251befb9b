import { describe, expect, it } from 'vitest'
import { ruleSets } from './rule-sets.js'

/** Every rule of every set decides in all of its examples and in none of its counterexamples. */
describe.each(ruleSets)('rules of $name', ({ rules, fired }) => {
  it('are named once each', () => {
    const names = rules.map((rule) => rule.name)
    expect(names).toEqual([...new Set(names)])
  })

  describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
    it('has examples and counterexamples', () => {
      expect(rule.examples.length).toBeGreaterThanOrEqual(2)
      expect(rule.counterexamples.length).toBeGreaterThanOrEqual(1)
    })

    it.each(rule.examples)('decides in: %s', (text) => {
      expect(fired(text)).toContain(name)
    })

    it.each(rule.counterexamples)('does not decide in: %s', (text) => {
      expect(fired(text)).not.toContain(name)
    })
  })
})
