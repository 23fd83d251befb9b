import { describe, expect, test } from 'vitest'
import { tokenise } from '../../src/vietnamese/index.js'

describe('the table of tokens', () => {
  test('more distinct tokens than it holds are all read as they stand', () => {
    const words = Array.from(
      { length: 90_000 },
      (_, number) => `t${number.toString(36).replace(/\d/g, (digit) => 'abcdefghij'[+digit]!)}`,
    )
    const text = words.join(' ')
    expect(tokenise(text).every((term) => term.text === text.slice(term.start, term.end))).toBe(true)
    expect(tokenise('xã xã')[0]!.shape).toBe(tokenise('xã')[0]!.shape)
  })

  test.each([['a'.repeat(24)], ['ủ'.repeat(25)], ['😀'], ['\ud83d']])(
    'keeps apart what is longer or ends with it: %j',
    (word) => {
      const terms = tokenise(`${word} ${word}x x${word} ${word}`)
      expect(terms.map(({ text }) => text).join('|')).toContain(word)
      expect(terms.at(-1)!.text).toBe(terms[0]!.text)
      expect(terms.every((term) => `${word} ${word}x x${word} ${word}`.slice(term.start, term.end) === term.text)).toBe(
        true,
      )
    },
  )
})
