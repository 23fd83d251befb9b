import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseText } from '../../../src/vietnamese/index.js'
import { readPeople, showOfficials } from './read-people.js'

const SURNAMES = ['Nguyễn', 'Lò', 'Ksor', 'Thạch', 'Giàng', 'Đinh']
const GIVEN = ['Văn Thuỷ', 'Thị Hoà', 'Seo Páo', 'Hữu Khoẻ', 'Quý', 'Bá Uý']
const TITLES = [
  'Phó Bí thư Thường trực Huyện uỷ',
  'Chủ tịch UBND huyện',
  'UVBTV, Trưởng Ban Dân vận Huyện uỷ',
  'Giám đốc Sở Văn hoá, Thể thao và Du lịch',
  'Bí thư Đảng uỷ xã',
  'Chủ tịch Uỷ ban MTTQ Việt Nam huyện',
]

const sentences = fc
  .array(fc.tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...GIVEN), fc.constantFrom(...TITLES)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((people) => `Dự họp có ${people.map(([a, b, title]) => `đồng chí ${a} ${b} – ${title}`).join('; ')} và bà con.`)

const read = (text: string) => showOfficials(readPeople(text))

/** Ways to write the same words. */
const VARIANTS: [name: string, vary: (text: string) => string][] = [
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['no-break and double spaces', (text) => text.replaceAll(' ', '\u00a0 ')],
  ['hyphens for dashes', (text) => text.replaceAll('–', '-')],
  ['dashes without spaces', (text) => text.replaceAll(' – ', '- ')],
  [
    'old-style tones',
    (text) => text.replaceAll('uỷ', 'ủy').replaceAll('Uỷ', 'Ủy').replaceAll('hoá', 'hóa').replaceAll('Hoà', 'Hòa'),
  ],
  [
    'titles in lower case',
    (text) => text.replaceAll('Bí thư', 'bí thư').replaceAll('Chủ tịch', 'chủ tịch').replaceAll('Giám đốc', 'giám đốc'),
  ],
  ['names in capitals', (text) => text.replace(/(?<=đồng chí )[^–]+(?= –)/gu, (name) => name.toUpperCase())],
  ['a semicolon without a space', (text) => text.replaceAll('; ', ';')],
]

describe('officials do not depend on how words are typed', () => {
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
        const whole = normaliseText(`${before}\n😀 ${text} ${after}`)
        const points = [...whole]
        for (const { evidence, positions } of readPeople(whole)) {
          for (const { start, end, quote } of [evidence, ...positions.map((position) => position.evidence)]) {
            expect(points.slice(start, end).join('')).toBe(quote)
          }
        }
      }),
      { numRuns: 80 },
    )
  })
})

describe('time', () => {
  it.each([
    ['titles', 'Phó Chủ tịch UBND huyện, '],
    ['names', 'Nguyễn Văn Thành, '],
    ['forms of address', 'đồng chí '],
    ['opening brackets', '( ông '],
    ['capitals', 'Hội Đồng Nhân Dân Xã '],
    ['quotes', 'Ban Chỉ đạo phong trào "'],
  ])('grows no faster than the text: %s', (_name, piece) => {
    const seconds = (count: number) => {
      const text = piece.repeat(count)
      readPeople(text)
      const start = performance.now()
      readPeople(text)
      return (performance.now() - start) / 1000
    }
    const small = seconds(500)
    expect(seconds(4_000)).toBeLessThan(Math.max(0.5, small * 8 * 4))
  })
})
