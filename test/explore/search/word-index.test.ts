import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainLetters, readSearchTerms, spellingKey } from '../../../src/explore/search/search-terms.js'
import { WordIndex } from '../../../src/explore/search/word-index.js'

function indexOf(texts: readonly string[]): WordIndex {
  const index = new WordIndex()
  // In another order than their numbers.
  for (const [number, text] of [...texts.entries()].reverse()) index.add(number, text)
  index.finish()
  return index
}

/** Documents that hold every term of a search. */
function find(texts: readonly string[], said: string): number[] {
  const index = indexOf(texts)
  const marks = readSearchTerms(said).map((term) => index.find(term))
  index.close()
  return [...texts.keys()].filter((number) => marks.every((found) => found[number] === 1))
}

/** The same by reading every text from its first word to its last. */
function scan(texts: readonly string[], said: string): number[] {
  const terms = readSearchTerms(said)
  return [...texts.keys()].filter((number) => {
    const words = texts[number]!.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    return terms.every((term) =>
      words.some((_, start) =>
        term.every(({ letters, key }, at) => {
          const word = words[start + at]
          return word !== undefined && (key === null ? plainLetters(word) === letters : spellingKey(word) === key)
        }),
      ),
    )
  })
}

const texts = [
  'Dân vận khéo ở Kim Bảng: 95 mô hình, 19-CT/TU.',
  'Vận dân không khéo; hoà giải 1.065 vụ',
  'DÂN VẬN. Khéo thì hòa',
  'dận văn khẻo',
  '',
  '𝒜bc 𝐝ân',
]

describe('words are found', () => {
  test.each([
    ['dân', [0, 1, 2]],
    ['dan', [0, 1, 2, 3]],
    ['"dân vận"', [0, 2]],
    ['"vận dân"', [1]],
    ['"dan van kheo"', [0, 2, 3]],
    ['"dân vận khéo"', [0, 2]],
    ['"khéo dân"', []],
    ['hòa', [1, 2]],
    ['hoà', [1, 2]],
    ['khéo hòa', [1, 2]],
    ['19-CT/TU', [0]],
    ['CT-19', []],
    ['1.065', [1]],
    ['065', [1]],
    ['06', []],
    ['bc', []],
    ['𝒜bc', [5]],
    ['"TU Vận"', []],
  ])('%s', (said, found) => {
    expect(find(texts, said)).toEqual(found)
  })
})

const syllables = [
  'dân',
  'dan',
  'đan',
  'Dần',
  'vận',
  'van',
  'VĂN',
  'hòa',
  'hoà',
  'hoa',
  'của',
  'cuả',
  '95',
  '1',
  'ſ',
  'ß',
]
const signs = [' ', ' ', ' ', '-', '. ', '/', ' – ', '\n', '“', '"', '𝒜', '😀', '\u0301', '']
const words = fc.array(fc.tuple(fc.constantFrom(...syllables), fc.constantFrom(...signs)), { maxLength: 12 })
const said = words.map((parts) => parts.flat().join(''))

test('the index finds what reading every text finds', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 8 }), said, (all, search) => {
      expect(find(all, search)).toEqual(scan(all, search))
    }),
    { numRuns: 300 },
  )
})

test('a long text is packed in stretches, and found over their edges', () => {
  const index = new WordIndex()
  const edge = 1 << 22
  index.add(0, `${'mở '.repeat(edge - 2)}đầu cuối`)
  index.add(1, `${'mở '.repeat(1000)}đầu`)
  index.add(2, 'x'.repeat(100_000))
  index.finish()
  const marks = (said: string) => [...index.find(readSearchTerms(said)[0]!)]
  expect(marks('"mở đầu cuối"')).toEqual([1, 0, 0])
  expect(marks('"mo dau"')).toEqual([1, 1, 0])
  expect(marks('"dau mo"')).toEqual([0, 0, 0])
  expect(marks('"mở đầu"')).toEqual([1, 1, 0])
  index.close()
})
