import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysInMonth, formatDay, isCalendarDay } from '../../../src/extract/dates/calendar.js'

it('knows the lengths of months as the calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1800, max: 2200 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
    }),
  )
})

it.each([
  [2022, 2, 29, false],
  [2020, 2, 29, true],
  [1900, 2, 29, false],
  [2021, 4, 31, false],
  [2021, 13, 1, false],
  [2021, 12, 0, false],
])('%d-%d-%d is a day: %s', (year, month, day, expected) => {
  expect(isCalendarDay(year, month, day)).toBe(expected)
})

it('writes ISO days', () => {
  expect(formatDay(2022, 7, 5)).toBe('2022-07-05')
})
