import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseText } from '../../../src/vietnamese/index.js'
import { readUnits, showUnits } from './read-units.js'

const WHERE = { districtCode: '380', publishedOn: '2022-03-03' }

const pieces = fc.constantFrom(
  'UBND thành phố Thanh Hoá',
  'Ban Dân vận Tỉnh uỷ',
  'phường Đông Thọ',
  'xã Hoằng Quang',
  'huyện Thiệu Hoá',
  'Thành uỷ Thanh Hoá',
  'Sở Văn hoá, Thể thao và Du lịch',
  'Hội đồng nhân dân tỉnh',
  'thôn Quang Trung',
)
const sentences = fc
  .array(pieces, { minLength: 1, maxLength: 5 })
  .map((parts) => `Hôm nay ${parts.join(' phối hợp ')} ra quân.`)
const read = (text: string) => showUnits(readUnits(text, WHERE)).map((unit) => unit.toLowerCase())

const VARIANTS: [name: string, vary: (text: string) => string][] = [
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['no-break and double spaces', (text) => text.replaceAll(' ', '\u00a0 ')],
  ['old-style tones', (text) => text.replaceAll('uỷ', 'ủy').replaceAll('oá', 'óa')],
  ['organs in lower case', (text) => text.replace(/Ban Dân vận Tỉnh|Hội đồng/gu, (words) => words.toLowerCase())],
]

describe('units do not depend on how words are typed', () => {
  it.each(VARIANTS)('%s', (_name, vary) => {
    fc.assert(
      fc.property(sentences, (text) => {
        expect(read(vary(text))).toEqual(read(text))
      }),
      { numRuns: 60 },
    )
  })
})

describe('evidence', () => {
  it('quotes the text at its code points, for any text', () => {
    const junk = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(junk, sentences, junk, (before, text, after) => {
        const whole = normaliseText(`${before}\n🌾 ${text} ${after}`)
        const points = [...whole]
        for (const { evidence } of readUnits(whole, WHERE)) {
          expect(points.slice(evidence.start, evidence.end).join('')).toBe(evidence.quote)
        }
      }),
      { numRuns: 80 },
    )
  })
})

describe('time', () => {
  it.each([
    ['organs', 'Ban Thường vụ Huyện ủy '],
    ['types', 'xã phường huyện '],
    ['names', 'xã Tân Lập, '],
    ['dashes', 'Phan Rang - '],
    ['purposes', 'Ban Chỉ đạo phong trào “'],
    ['brackets', 'xã Minh Tâm ( '],
  ])('grows no faster than the text: %s', (_name, piece) => {
    const seconds = (count: number) => {
      const text = piece.repeat(count)
      readUnits(text)
      const start = performance.now()
      readUnits(text)
      return (performance.now() - start) / 1000
    }
    const small = seconds(500)
    expect(seconds(4_000)).toBeLessThan(Math.max(0.5, small * 8 * 4))
  })
})
