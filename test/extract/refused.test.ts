import { describe, expect, it } from 'vitest'
import { findRefused } from '../../src/extract/refused.js'
import { readDocument } from '../../src/vietnamese/index.js'

const refused = (text: string): [quote: string, reason: string][] =>
  findRefused(readDocument(text)).map(({ evidence, reason }) => [evidence.quote, reason])

describe('what the language layer passes over, and why', () => {
  it.each([
    ['ngày 30/02/2022', '30/02/2022', 'no such date'],
    ['Trong 6 tháng 6 mô hình được công nhận', 'tháng 6', 'the words beside it count or name something'],
    ['tháng 7 năm 2022', 'năm 2022', 'part of a longer date (date/month-year)'],
    ['6 tháng đầu năm 2022', '6 tháng đầu', 'part of a longer date (date/first-months)'],
    ['dọc Quốc lộ 21B có 12 hộ', 'Quốc lộ 21B', 'figures of a name'],
  ])('%s', (text, quote, reason) => {
    expect(refused(text)).toContainEqual([quote, reason])
  })

  it('is silent where nothing was passed over', () => {
    expect(refused('Toàn huyện có 12 hộ')).toEqual([])
  })
})
