import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/eval/evaluate.js'
import { compareWithFloor, type Floors, floorsSchema, makeFloor } from '../../src/eval/floors.js'
import type { Score } from '../../src/eval/tally.js'
import { corpora } from './corpora.js'

const file = 'test/eval/floors.json'
const pinned: Floors = existsSync(file) ? floorsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}

/**
 * PIN_FLOORS=raise writes today's scores where they are higher or the labels have changed; PIN_FLOORS=lower writes them
 * whatever they are. Without it the floors are only read.
 */
const pin = process.env.PIN_FLOORS

describe('quality floors', () => {
  test.each(Object.keys(corpora))('%s', (name) => {
    const cases = corpora[name]!()
    const scores = evaluate(cases).scores()
    if (pin === 'raise' || pin === 'lower') {
      pinned[name] = makeFloor(pinned[name], cases, scores, pin === 'lower')
      writeFileSync(file, `${JSON.stringify(pinned, null, 2)}\n`)
    }
    expect(compareWithFloor(pinned[name], cases, scores)).toEqual([])
  })
})

describe('compareWithFloor', () => {
  const cases = [{ name: 'a', gold: { text: 'x' }, page: null }]
  const score = (f1: number): Record<string, Score> => ({
    facts: { found: 1, spurious: 0, missed: 0, precision: 1, recall: 1, f1 },
  })
  const floor = makeFloor(undefined, cases, score(0.9), false)

  test.each([
    { what: 'the same score', scores: score(0.9), complaint: null },
    { what: 'a lower score', scores: score(0.8), complaint: /facts: F1 0\.8000 is below its floor 0\.9/ },
    { what: 'a kind that is gone', scores: {}, complaint: /facts: not scored/ },
  ])('$what', ({ scores, complaint }) => {
    const [first] = compareWithFloor(floor, cases, scores)
    if (complaint) expect(first).toMatch(complaint)
    else expect(first).toBeUndefined()
  })

  test('other labels need another floor', () => {
    const other = [{ name: 'a', gold: { text: 'y' }, page: null }]
    expect(compareWithFloor(floor, other, score(1))[0]).toMatch(/corpus has changed/)
  })

  test('a floor is raised, and lowered only when told to', () => {
    expect(makeFloor(floor, cases, score(0.5), false).f1.facts).toBe(0.9)
    expect(makeFloor(floor, cases, score(0.95), false).f1.facts).toBe(0.95)
    expect(makeFloor(floor, cases, score(0.5), true).f1.facts).toBe(0.5)
  })
})
