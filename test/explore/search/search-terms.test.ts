import { describe, expect, test } from 'vitest'
import { readSearchTerms, spellingKey } from '../../../src/explore/search/search-terms.js'

const lettersOf = (said: string) => readSearchTerms(said).map((term) => term.map(({ letters }) => letters).join(' '))

describe('terms of a search', () => {
  test.each([
    ['mô hình', ['mo', 'hinh']],
    ['“dân vận” khéo', ['dan van', 'kheo']],
    ['"Dân vận khéo" 95', ['dan van kheo', '95']],
    ['19-CT/TU', ['19 ct tu']],
    ['1.065 hộ', ['1 065', 'ho']],
    ['"  ', []],
    ['…', []],
    ['', []],
  ])('%s', (said, terms) => {
    expect(lettersOf(said)).toEqual(terms)
  })

  test('are of a bounded number and length', () => {
    expect(readSearchTerms('a '.repeat(500))).toHaveLength(8)
    expect(lettersOf('x'.repeat(5_000))[0]).toHaveLength(200)
  })

  test('only a word with marks asks for its own spelling', () => {
    expect(readSearchTerms('duong Đường')).toEqual([
      [{ letters: 'duong', key: null }],
      [{ letters: 'duong', key: expect.stringContaining('đương') }],
    ])
  })
})

describe('spelling', () => {
  test.each([
    ['hòa', 'hoà'],
    ['Thủy', 'thuỷ'],
    ['của', 'cuả'],
    ['quý', 'qúy'],
    ['ðường', 'đường'],
    ['ĐƯỜNG', 'đường'],
  ])('%s is %s', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other))
  })

  test.each([
    ['hòa', 'hóa'],
    ['đường', 'dường'],
    ['ma', 'mà'],
    ['mơ', 'mô'],
    ['mở', 'mờ'],
    ['an', 'ân'],
  ])('%s is not %s', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other))
  })
})
