import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDates, readNumbers } from '../../src/extract/read.js'
import { SPELLINGS, type Spelling, testEvidence } from './reading-properties.js'
import { ruleSets } from './rule-sets.js'

function values(text: string): unknown {
  const dates = readDates(text, { documentTime: '2022-07-15' })
  const numbers = readNumbers(text)
  return {
    dates: dates.map(({ from, to, grain, role, time, partOfDay }) => [from, to, grain, role, time, partOfDay]),
    numbers: numbers.map(({ value, max, of, kind, modality }) => [value, max, of, kind, modality]),
  }
}

const examples = ruleSets
  .filter(({ name }) => name === 'dates' || name === 'numbers')
  // Capitals are all that tells a code ("OM 5451"), so that it has no variant in capitals.
  .flatMap(({ rules }) => rules.filter((rule) => rule.name !== 'name/code').flatMap((rule) => rule.examples))

describe('dates and numbers of examples', () => {
  testEvidence(fc.constantFrom(...examples), (text) =>
    [...readDates(text, { documentTime: '2022-07-15' }), ...readNumbers(text)].map(({ evidence }) => evidence),
  )
})

describe.each(Object.values<Spelling>(SPELLINGS))('%s', (_name, vary) => {
  it('change no value of any example', () => {
    for (const text of examples) expect([text, values(vary(text))]).toEqual([text, values(text)])
  })
})
