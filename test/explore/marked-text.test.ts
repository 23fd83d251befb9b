import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutSegments } from '../../src/explore/article/marked-text.js'

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
const marks = fc.array(fc.tuple(fc.nat(80), fc.nat(30)), { maxLength: 12 })

test('segments cover the text without gaps, and those of a mark are its words', () => {
  fc.assert(
    fc.property(text, marks, (said, places) => {
      const points = Array.from(said)
      const all = places
        .map(([start, length], at) => ({
          key: `m${at}`,
          kind: 'fact',
          start,
          end: Math.min(points.length, start + length + 1),
        }))
        .filter(({ start, end }) => start < end)
      const segments = cutSegments(0, points.length, all)
      expect(segments.map(({ start, end }) => points.slice(start, end).join('')).join('')).toBe(said)
      for (const mark of all) {
        const own = segments.filter((segment) => segment.marks.includes(mark))
        expect(own.map(({ start, end }) => points.slice(start, end).join('')).join('')).toBe(
          points.slice(mark.start, mark.end).join(''),
        )
      }
    }),
  )
})

test('the shortest mark is the innermost', () => {
  const mark = (key: string, start: number, end: number) => ({ key, kind: 'fact', start, end })
  const segments = cutSegments(0, 10, [mark('long', 0, 9), mark('short', 2, 4), mark('crossing', 3, 8)])
  expect(segments.map(({ start, end, marks }) => [start, end, marks.map(({ key }) => key).join(' ')])).toEqual([
    [0, 2, 'long'],
    [2, 3, 'short long'],
    [3, 4, 'short crossing long'],
    [4, 8, 'crossing long'],
    [8, 9, 'long'],
    [9, 10, ''],
  ])
})
