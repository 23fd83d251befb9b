import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchPairs } from '../../src/eval/match-pairs.js'

const equal = (a: number, b: number) => a === b

describe('matchPairs', () => {
  test.each([
    { wanted: [1, 2], got: [2, 1], pairs: 2, missed: [], spurious: [] },
    { wanted: [1, 1], got: [1], pairs: 1, missed: [1], spurious: [] },
    { wanted: [1], got: [1, 1], pairs: 1, missed: [], spurious: [1] },
    { wanted: [], got: [3], pairs: 0, missed: [], spurious: [3] },
  ])('$wanted against $got', ({ wanted, got, pairs, missed, spurious }) => {
    const result = matchPairs(wanted, got, equal)
    expect(result.pairs).toHaveLength(pairs)
    expect(result.missed).toEqual(missed)
    expect(result.spurious).toEqual(spurious)
  })

  test('takes the closest of several that fit', () => {
    const close = matchPairs(
      [10],
      [17, 11, 13],
      () => true,
      (a, b) => Math.abs(a - b),
    )
    expect(close.pairs).toEqual([[10, 11]])
  })

  test('never loses or invents an item', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 })
    fc.assert(
      fc.property(numbers, numbers, (wanted, got) => {
        const { pairs, missed, spurious } = matchPairs(wanted, got, equal)
        expect(pairs.length + missed.length).toBe(wanted.length)
        expect(pairs.length + spurious.length).toBe(got.length)
        expect(missed.filter((item) => spurious.includes(item))).toEqual([])
      }),
    )
  })
})
