import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { countGrounds, withSample } from '../../src/eval/calibrate.js'
import { shareInterval } from '../../src/eval/interval.js'
import { judgeFacts } from '../../src/eval/judge-facts.js'
import { measureReliability } from '../../src/eval/reliability.js'
import { confidenceFile, groundCounts, rateConfidence, shareRight } from '../../src/extract/facts/confidence.js'
import { type Decision, decisions } from '../../src/extract/facts/grounds.js'
import { corpora } from './corpora.js'

const near = { unit: 'known', measure: 'clause', topic: 'own', period: 'clause', subject: 'pipeline' }
const cases = corpora.facts!()
const judged = judgeFacts(cases)

describe('confidence', () => {
  test('is the product of the shares of its decisions, to three places', () => {
    const product = decisions.reduce((share, decision) => share * shareRight(decision, near[decision]), 1)
    expect(rateConfidence(near)).toBeCloseTo(product, 3)
  })

  test.each(groundCounts)('$decision $ground: the share lies between its own and the mean of the decision', (count) => {
    const own = groundCounts.filter(({ decision }) => decision === count.decision)
    const sum = (field: 'right' | 'labelled') => own.reduce((total, one) => total + one[field], 0)
    const ends = [count.right / count.labelled, sum('right') / sum('labelled')].sort((a, b) => a - b)
    const share = shareRight(count.decision, count.ground)
    expect(share).toBeGreaterThanOrEqual(ends[0]!)
    expect(share).toBeLessThanOrEqual(ends[1]!)
  })

  test('a ground that no label has shown counts as the mean of its decision', () => {
    const shares = groundCounts
      .filter(({ decision }) => decision === 'period')
      .map((one) => shareRight('period', one.ground))
    const mean = shareRight('period', 'heading')
    expect(mean).toBeGreaterThan(Math.min(...shares))
    expect(mean).toBeLessThan(Math.max(...shares))
  })
})

/** The rules know these texts by now, so that they may only do better than the table promises. */
describe('the labelled texts of this repository', () => {
  const countOf = (decision: Decision, ground: string) => {
    const own = judged.filter((one) => one.grounds[decision] === ground && one.decisions.has(decision))
    return shareInterval(own.filter((one) => one.decisions.get(decision)).length, own.length)
  }

  // Grounds with few labels rest on the mean of their decision; a hundredth is noise.
  const known = groundCounts.filter(({ labelled }) => labelled >= 20)
  test.each(known)('$decision $ground is not worse than the table says', ({ decision, ground }) => {
    expect((countOf(decision, ground)?.high ?? 1) + 0.01).toBeGreaterThanOrEqual(shareRight(decision, ground))
  })

  test('no range of confidence promises more than it keeps', () => {
    const rows = measureReliability(judged)
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.reduce((sum, { facts }) => sum + facts, 0)).toBe(judged.length)
    for (const { from, meanConfidence, interval } of rows)
      expect(interval.high, `${from}`).toBeGreaterThan(meanConfidence)
  })

  test('facts of high confidence are right more often than those of low', () => {
    const shareOf = (from: number, to: number) => {
      const own = judged.filter(({ fact: { confidence } }) => confidence >= from && confidence < to)
      return own.filter(({ right }) => right).length / own.length
    }
    expect(shareOf(0.8, 1)).toBeGreaterThan(shareOf(0.6, 0.8))
    expect(shareOf(0.6, 0.8)).toBeGreaterThan(shareOf(0, 0.6))
  })
})

describe('calibration', () => {
  test('the same texts give the same rows, and every fact is counted', () => {
    const some = cases.slice(0, 10)
    const rows = countGrounds('trial', some)
    expect(countGrounds('trial', some)).toEqual(rows)
    expect(rows.at(-1)).toMatch(new RegExp(`^trial,all,,\\d+,${judgeFacts(some).length}$`))
  })

  test('a sample takes the place of its own rows and leaves the others', () => {
    const table = readFileSync(confidenceFile, 'utf8')
    const once = withSample(table, 'trial', ['trial,unit,known,1,2'])
    expect(once).toBe(`${table}trial,unit,known,1,2\n`)
    expect(withSample(once, 'trial', ['trial,unit,known,3,4'])).toBe(`${table}trial,unit,known,3,4\n`)
  })
})
