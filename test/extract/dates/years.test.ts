import { describe, expect, it } from 'vitest'
import { readDates } from '../../../src/extract/read.js'

const resolve = (text: string, documentTime: string | null): string[] =>
  readDates(text, { documentTime }).map((date) => `${date.evidence.quote} = ${date.from} by ${date.basis}`)

describe('a year-less event', () => {
  it.each([
    ['2022-07-15', 'Ngày 28/7, xã họp', 'Ngày 28/7 = 2022-07-28 by publication'],
    ['2022-01-03', 'Ngày 28/12, xã họp', 'Ngày 28/12 = 2021-12-28 by publication'],
    ['2021-12-30', 'Ngày 5/1, xã họp', 'Ngày 5/1 = 2022-01-05 by publication'],
    [null, 'Ngày 12/5/2020 khởi công, ngày 20/12 khánh thành', 'ngày 20/12 = 2020-12-20 by event'],
    [
      null,
      'Sáng 20/11, xã tổng kết công tác năm 2021, triển khai nhiệm vụ năm 2022',
      'Sáng 20/11 = 2021-11-20 by period',
    ],
    [null, 'Ngày 8/1, huyện tổng kết công tác Hội năm 2021', 'Ngày 8/1 = 2022-01-08 by period'],
    [null, 'Chiều 14/9, sơ kết phong trào giai đoạn 2018-2020', 'Chiều 14/9 = 2020-09-14 by period'],
    [null, 'Sáng 27/12, huyện triển khai kế hoạch năm 2023', 'Sáng 27/12 = 2022-12-27 by period'],
  ])('published %s: %s', (published, text, expected) => {
    expect(resolve(text, published)).toContain(expected)
  })

  it('is left out where nothing tells the year', () => {
    expect(resolve('Chiều 28/7, xã họp giao ban', null)).toEqual([])
  })

  it('does not take the year of a document', () => {
    expect(resolve('Ngày 9/8, xã triển khai Kế hoạch số 12-KH/HU, ngày 3/2/2019', null)).toEqual([
      'ngày 3/2/2019 = 2019-02-03 by null',
    ])
  })
})

describe('a year-less period', () => {
  it.each([
    ['2023-01-10', '6 tháng đầu năm và 6 tháng cuối năm 2022', '6 tháng đầu năm = 2022-01-01 by text-year'],
    ['2022-07-15', 'sơ kết 6 tháng đầu năm', '6 tháng đầu năm = 2022-01-01 by publication'],
    ['2022-01-15', 'kết quả quý IV', 'quý IV = 2021-10-01 by publication'],
    [null, 'Tổng kết năm 2020. Riêng tháng 9 có 5 vụ', 'tháng 9 = 2020-09-01 by text-year'],
    ['2023-07-20', 'So với năm 2019 thì tốt hơn. Trong quý II, thu tăng', 'quý II = 2023-04-01 by publication'],
    [null, 'Nhiệm kỳ 2020-2025, quý III', 'Nhiệm kỳ 2020-2025 = 2020-01-01 by null'],
  ])('published %s: %s', (published, text, expected) => {
    expect(resolve(text, published)).toContain(expected)
  })
})

describe('"đến nay"', () => {
  it('is the day of the main event, else of publication', () => {
    const ends = (text: string): string | undefined =>
      readDates(text, { documentTime: '2023-08-20' }).find((date) => date.inferred.includes('end'))?.to
    expect(ends('Sáng 18/8, huyện họp. Từ năm 2021 đến nay có 5 mô hình.')).toBe('2023-08-18')
    expect(ends('Từ năm 2021 đến nay có 5 mô hình.')).toBe('2023-08-20')
    expect(ends('Ngày 25/8 sẽ khai mạc. Từ năm 2021 đến nay có 5 mô hình.')).toBe('2023-08-20')
  })
})
