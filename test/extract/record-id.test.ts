import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RecordIds } from '../../src/extract/record-id.js'
import { hashId } from '../../src/model/ids.js'
import { readDocument } from '../../src/vietnamese/index.js'

describe('RecordIds', () => {
  test('equal records of equal sentences are told apart by their ordinal, whatever stands between', () => {
    const doc = readDocument('Có 5 xã.\nCó 7 xã.\nCó 5 xã.')
    const ids = new RecordIds('a', doc)
    const made = doc.sentences.map((sentence) => ids.make('fact', sentence.start + 3, sentence.end - 1))
    expect(new Set(made).size).toBe(3)
    expect(made[2]).toBe(hashId('a', JSON.stringify(['fact', 'Có 5 xã.', '5 xã']), 1))
    expect(ids.make('unit', 3, 7)).toBe(hashId('a', JSON.stringify(['unit', 'Có 5 xã.', '5 xã']), 0))
  })

  test('ids are the hashes of their parts, whatever the text holds', () => {
    const awkward = fc.array(fc.constantFrom('"', '\\', '\u0001', '\u0085', '\ud83d', '\ude00', 'ủ', '5', ' ', '“'), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(awkward, (characters) => {
        const text = `Có ${characters.join('')}`
        const doc = readDocument(text)
        const { start, end } = doc.sentences[0]!
        const around = text.slice(start, end)
        for (const to of [end, Math.max(start + 1, end - 1)]) {
          const expected = hashId('"a', JSON.stringify(['date', around, text.slice(start, to)]), 0)
          expect(new RecordIds('"a', doc).make('date', start, to)).toBe(expected)
        }
      }),
    )
  })
})
