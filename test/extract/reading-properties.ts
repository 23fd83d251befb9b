import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/model/evidence.js'
import { normaliseText } from '../../src/vietnamese/index.js'

export type Spelling = [name: string, vary: (text: string) => string]

const TONES: [old: string, young: string][] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏe', 'oẻ'],
  ['ủy', 'uỷ'],
  ['úy', 'uý'],
  ['ùy', 'uỳ'],
  ['Ủy', 'Uỷ'],
  ['Úy', 'Uý'],
]

/** The same text as another hand, keyboard or portal would have written it. */
export const SPELLINGS = {
  decomposed: ['decomposed letters', (text) => text.normalize('NFD')],
  noBreakSpaces: ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  doubleSpaces: ['double spaces', (text) => text.replaceAll(' ', '  ')],
  thinSpaces: ['thin spaces and zero widths', (text) => text.replaceAll(' ', '\u2009\u200b')],
  enDashes: ['en dashes', (text) => text.replaceAll(/[-–]/g, '–')],
  hyphens: ['hyphens for dashes', (text) => text.replaceAll(/[-–—]/g, '-')],
  straightQuotes: ['straight quotes', (text) => text.replaceAll(/[“”]/g, '"')],
  mixedQuotes: ['quotes closed by a straight one', (text) => text.replaceAll('”', '"')],
  capitals: ['capitals throughout', (text) => text.toUpperCase()],
  newTones: ['new tone placement', (text) => TONES.reduce((now, [old, young]) => now.replaceAll(old, young), text)],
  oldTones: [
    'old tone placement',
    // The u of "quý" belongs to its consonant.
    (text) =>
      TONES.reduce((now, [old, young]) => now.replaceAll(new RegExp(`(?<![qQ])${young}(?!\\p{L})`, 'gu'), old), text),
  ],
} satisfies Record<string, Spelling>

/** However a text is spelled, `read` finds the same in it. */
export function testSpellings(
  texts: fc.Arbitrary<string>,
  read: (text: string) => unknown,
  spellings: Spelling[],
): void {
  describe('does not depend on how words are typed', () => {
    it.each(spellings)('%s', (_name, vary) => {
      fc.assert(
        fc.property(texts, (text) => {
          expect([text, read(vary(text))]).toEqual([text, read(text)])
        }),
        { numRuns: 60 },
      )
    })
  })
}

/** Evidence is the text at its code points, whatever stands around it. */
export function testEvidence(texts: fc.Arbitrary<string>, readEvidence: (text: string) => Evidence[]): void {
  it('has evidence that is the text at its code points', () => {
    const junk = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(junk, texts, junk, (before, text, after) => {
        const whole = normaliseText(`${before}\n🌾 ${text} ${after}`)
        const points = [...whole]
        for (const { start, end, quote } of readEvidence(whole)) expect(points.slice(start, end).join('')).toBe(quote)
      }),
      { numRuns: 80 },
    )
  })
}

/** Milliseconds of processor time, the best of two. */
function measure(read: (text: string) => unknown, text: string): number {
  const times = [0, 1].map(() => {
    const start = process.cpuUsage()
    read(text)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

/** Eight times a piece of text takes no more than thrice eight times as long; a quadratic reader would need 64 times. */
export function testLinearTime(read: (text: string) => unknown, pieces: [name: string, piece: string][]): void {
  it.each(pieces)('reads in linear time: %s', (_name, piece) => {
    read(piece.repeat(500))
    const short = measure(read, piece.repeat(600))
    expect(measure(read, piece.repeat(4800))).toBeLessThan(24 * Math.max(short, 20))
  })
}
