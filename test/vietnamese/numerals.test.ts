import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDigits, readNumeral, readRoman, tokenise } from '../../src/vietnamese/index.js'

describe('readDigits', () => {
  it.each([
    ['1.065', 1065, 'dot-groups'],
    ['24.241.168', 24241168, 'dot-groups'],
    ['20,725', 20725, 'comma-groups'],
    ['24,241,168', 24241168, 'comma-groups'],
    ['1,5', 1.5, 'decimal-comma'],
    ['2,00', 2, 'decimal-comma'],
    ['17.5', 17.5, 'decimal-dot'],
    ['0,125', 0.125, 'decimal-comma'],
    ['12.345,67', 12345.67, 'mixed'],
    ['12,345.67', 12345.67, 'mixed'],
    ['05', 5, 'none'],
  ])('%s is %d by %s', (text, value, separators) => {
    expect(readDigits(text)).toMatchObject({ value, separators })
  })

  it.each(['5.9.2022', '1,2,3', '1.23.456', '1,234.567.890', '1234567890123456'])('%s is no number', (text) => {
    expect(readDigits(text)).toBeNull()
  })

  it('keeps the other reading of three digits behind one mark', () => {
    expect(readDigits('54,623')?.other).toBe(54.623)
  })
})

const read = (text: string): [value: number, rest: string] | null => {
  const terms = tokenise(text)
  const numeral = readNumeral(terms, 0)
  return (
    numeral && [
      numeral.value,
      terms
        .slice(numeral.to)
        .map((term) => term.text)
        .join(' '),
    ]
  )
}

describe('readNumeral', () => {
  it.each([
    ['hai mươi lăm', 25],
    ['hai mươi mốt', 21],
    ['hai mươi tư', 24],
    ['hai lăm', 25],
    ['mười', 10],
    ['mười lăm', 15],
    ['mười hai', 12],
    ['một trăm linh năm', 105],
    ['một trăm lẻ ba', 103],
    ['một trăm mười', 110],
    ['ba trăm bảy mươi chín', 379],
    ['năm mươi', 50],
    ['năm trăm', 500],
    ['một nghìn hai trăm linh năm', 1205],
    ['hai nghìn năm trăm', 2500],
    ['hai nghìn không trăm hai mươi hai', 2022],
    ['1 nghìn 2 trăm', 1200],
    ['1 tỷ 250 triệu', 1_250_000_000],
    ['28 tỷ 640 triệu', 28_640_000_000],
    ['2,3 tỷ', 2_300_000_000],
    ['54,623 tỷ', 54_623_000_000],
    ['2.350 triệu', 2_350_000_000],
    ['5 nghìn tỷ', 5_000_000_000_000],
    ['15 ngàn', 15_000],
    ['5 vạn', 50_000],
    ['ba chục', 30],
    ['3 triệu rưỡi', 3_500_000],
    ['hai trăm rưởi', 250],
    ['hàng trăm', 100],
    ['hàng chục nghìn', 10_000],
    ['hàng nghìn tỷ', 1_000_000_000_000],
  ])('%s is %d', (text, value) => {
    expect(read(text)).toEqual([value, ''])
  })

  it.each([
    ['hai mươi năm qua', 20, 'năm qua'],
    ['mười năm thực hiện', 10, 'năm thực hiện'],
    ['một trăm năm', 100, 'năm'],
    ['1 nghìn năm', 1000, 'năm'],
    ['5 tháng 6 mô hình', 5, 'tháng 6 mô hình'],
    ['hai hai', 2, 'hai'],
  ])('%s stops after %d', (text, value, rest) => {
    expect(read(text)).toEqual([value, rest])
  })

  it.each(['vài trăm', 'mấy chục', 'dăm người', 'năm học', 'không ai', 'tư tưởng', 'trăm họ', 'lẻ tẻ', 'hàng hóa'])(
    '%s begins no numeral',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )

  it('reads back every number below a thousand that is written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        expect(read(spell(value))).toEqual([value, ''])
      }),
    )
  })
})

const names = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** The number in words, as a newspaper would. */
function spell(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const words: string[] = hundreds > 0 ? [names[hundreds]!, 'trăm'] : []
  if (tens === 0 && hundreds > 0 && ones > 0) words.push('linh')
  if (tens === 1) words.push('mười')
  if (tens > 1) words.push(names[tens]!, 'mươi')
  if (ones === 0) return words.join(' ')
  if (ones === 5 && tens > 0) words.push('lăm')
  else if (ones === 1 && tens > 1) words.push('mốt')
  // A lone "năm" is the year: five by itself needs its noun, which only findNumbers sees.
  else if (value === 5) return '5'
  else words.push(names[ones]!)
  return words.join(' ')
}

describe('readRoman', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['XIV', 14],
    ['XXIII', 23],
    ['XC', 90],
  ])('%s is %d', (text, value) => {
    expect(readRoman(text)).toBe(value)
  })

  it.each(['IIII', 'VX', 'ABC', 'x'])('%s is none', (text) => {
    expect(readRoman(text)).toBeNull()
  })
})
