import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDates, readNumbers } from '../../src/extract/read.js'
import { normaliseText } from '../../src/vietnamese/index.js'
import { ruleSets } from './rule-sets.js'

const NEW_STYLE: [string, string][] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ủy', 'uỷ'],
  ['úy', 'uý'],
  ['ùy', 'uỳ'],
]

/** The same text as another hand, keyboard or portal would have written it. */
const variants: Record<string, (text: string) => string> = {
  'NFD letters': (text) => text.normalize('NFD'),
  'NBSP for spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'double spaces': (text) => text.replaceAll(' ', '  '),
  'thin spaces and zero widths': (text) => text.replaceAll(' ', '\u2009\u200b'),
  'en dashes': (text) => text.replaceAll(/[-–]/g, '–'),
  'hyphens for dashes': (text) => text.replaceAll(/[-–—]/g, '-'),
  'straight quotes': (text) => text.replaceAll(/[“”]/g, '"'),
  'quotes closed by a straight one': (text) => text.replaceAll('”', '"'),
  'capitals throughout': (text) => text.toUpperCase(),
  'new tone placement': (text) => NEW_STYLE.reduce((now, [old, young]) => now.replaceAll(old, young), text),
}

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

describe.each(Object.entries(variants))('%s', (_name, vary) => {
  it('change no value of any example', () => {
    for (const text of examples) expect([text, values(vary(text))]).toEqual([text, values(text)])
  })
})

describe('evidence', () => {
  it('is the text at its offsets, whatever stands around', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.normalize('NFC'))
    fc.assert(
      fc.property(fc.constantFrom(...examples), around, around, (example, before, after) => {
        const text = `${before}\n${example.normalize('NFC')}\n${after}`
        const points = [...normaliseText(text)]
        for (const { evidence } of [...readDates(text, { documentTime: '2022-07-15' }), ...readNumbers(text)]) {
          expect(points.slice(evidence.start, evidence.end).join('')).toBe(evidence.quote)
        }
      }),
    )
  })
})
