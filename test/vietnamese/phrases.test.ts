import { describe, expect, test } from 'vitest'
import { PhraseIndex, tokenise } from '../../src/vietnamese/index.js'

function scan(index: PhraseIndex<string>, text: string): string[] {
  return index.scan(tokenise(text)).map(({ entry }) => entry)
}

describe('PhraseIndex', () => {
  const index = new PhraseIndex<string>().add('mô hình', 'model').add('mô hình điểm', 'pilot').add('thị ủy', 'party')

  test.each([
    ['12 mô hình mới', ['model']],
    ['12 Mô  hình điểm, một mô hình', ['pilot', 'model']],
    ['Thị uỷ họp', ['party']],
    ['mô tả hình', []],
    ['', []],
  ])('finds the longest phrases of %j', (text, expected) => {
    expect(scan(index, text)).toEqual(expected)
  })

  test('a phrase added after a text was read is found in the next one', () => {
    const growing = new PhraseIndex<string>().add('tổ hợp tác', 'group')
    expect(scan(growing, 'câu lạc bộ và tổ hợp tác')).toEqual(['group'])
    growing.add('câu lạc bộ', 'club')
    expect(scan(growing, 'câu lạc bộ và tổ hợp tác')).toEqual(['club', 'group'])
  })

  test('more lexicons than bits stay apart', () => {
    const words = Array.from(
      { length: 70 },
      (_, number) => 'abcdefghij'[number % 10]! + 'klmnopq'[Math.floor(number / 10)]!,
    )
    const lexicons = words.map((word) => new PhraseIndex<string>().add(word, word))
    const text = tokenise(words.join(' '))
    expect(lexicons.flatMap((lexicon) => scan(lexicon, words.join(' ')))).toEqual(words)
    expect(lexicons[40]!.matchAt(text, 40)?.entry).toBe(words[40])
    expect(lexicons[40]!.matchAt(text, 9)).toBeNull()
  })
})
