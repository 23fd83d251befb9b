import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDates, readNumbers } from '../../src/extract/read.js'
import { testLinearTime } from './reading-properties.js'

const vocabulary = (
  'ngày tháng năm quý từ đến sáng chiều giai đoạn nhiệm kỳ 6 12 2022 30/4 05.9.2022 1.065 1,5 % / - – , . ( ) “ ” " : ; ' +
  'hôm qua tuần trước năm nay mồng tư rằm chục hơn thứ kể mai “x” hai mươi lăm trăm linh nghìn triệu tỷ rưỡi hàng trăm mô hình hộ xã, thị trấn đồng số Chỉ thị 19-CT/TU XV Covid-19 không sạch'
).split(' ')

function read(text: string): number {
  return readDates(text, { documentTime: '2022-07-15' }).length + readNumbers(text).length
}

describe('any input', () => {
  it('of Vietnamese words in any order gives valid records', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 40 }), (words) => {
        for (const date of readDates(words.join(' '), { documentTime: '2022-07-15' })) {
          expect(date.from <= date.to).toBe(true)
          expect(new Date(`${date.to}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date.to)
        }
        for (const number of readNumbers(words.join(' '))) expect(Number.isFinite(number.value)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('of arbitrary characters is read without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => read(text) >= 0),
      { numRuns: 60 },
    )
  })

  it('of bytes read as Latin-1 is read without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => read(Buffer.from(bytes).toString('latin1')) >= 0),
    )
  })
})

describe('time', () => {
  testLinearTime(read, [
    ['figures', '1.065 '],
    ['figures without a space', '1.065,5'],
    ['slashes', '1/2/'],
    ['number words', 'hai mươi '],
    ['days and dashes', 'ngày 5-'],
    ['open brackets', '((“'],
    ['a date a line', 'Sáng 5/6/2022, 12 hộ\n'],
    ['letters in one word', 'aă'],
    ['dots', '.'],
  ])
})
