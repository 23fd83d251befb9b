import { describe, expect, it } from 'vitest'
import { extractDates, findDates } from '../../../src/extract/dates/index.js'
import { readDates } from '../../../src/extract/read.js'
import { RecordIds } from '../../../src/extract/record-id.js'
import { readDocument } from '../../../src/vietnamese/index.js'

describe('roles', () => {
  it.each([
    ['Thứ hai - 11/07/2022 09:32', 'publication'],
    ['Cập nhật lúc: 14:05, 11/07/2022', 'publication'],
    ['Đăng ngày 17 - 05 - 2024', 'publication'],
    ['(Ngày đăng: 12/05/2020)', 'publication'],
    ['T5, 23/03/2023 - 08:15', 'publication'],
    ['22/09/2021 | 3:30:12 PM', 'publication'],
    ['Lê Văn Tám Thứ hai, ngày 04/12/2023 07:45 AM (GMT+7)', 'publication'],
    ['Chỉ thị số 19-CT/TU, ngày 16/10/2013', 'document'],
    ['Quyết định 123/QĐ-UBND ban hành ngày 5/5/2021', 'document'],
    ['Nghị quyết số 76/2025/UBTVQH15 ngày 14/4/2025', 'document'],
    ['Kế hoạch số 24-KH/BDVTU (ngày 02-3-2020)', 'document'],
    ['Ngày 16/10/2013, Ban Thường vụ ban hành Chỉ thị số 19-CT/TU', 'event'],
    ['chậm nhất ngày 30/11/2021', 'period'],
    ['đến ngày 15/11/2022 toàn huyện có 12 xã', 'period'],
  ])('%s is of role %s', (text, role) => {
    expect(readDates(text).map((date) => date.role)).toEqual([role])
  })

  it('reads the time of a page clock', () => {
    expect(readDates('22/09/2021 | 3:30:12 PM')[0]?.time).toBe('15:30')
  })
})

describe('mentions and records', () => {
  const text =
    'Sơ kết 6 tháng đầu năm 2022\nTrong năm, huyện trồng rừng. Đến nay đạt 90%. Kết quả 6 tháng đầu năm 2022 khá tốt.'
  const doc = readDocument(text)
  const mentions = findDates(doc, { publishedOn: '2022-07-15' })

  it('keep every mention, pointers too', () => {
    expect(mentions.map((mention) => [mention.record.evidence.quote, mention.pointer])).toEqual([
      ['6 tháng đầu năm 2022', false],
      ['Trong năm', true],
      ['Đến nay', true],
      ['6 tháng đầu năm 2022', false],
    ])
  })

  it('give "trong năm" the year just named and "đến nay" the day of writing', () => {
    expect(mentions[1]?.record).toMatchObject({ from: '2022-01-01', to: '2022-12-31', basis: 'text-year' })
    expect(mentions[2]?.record).toMatchObject({ from: '2022-07-15', to: '2022-07-15' })
  })

  it('list each value once, with an id of its own', () => {
    const records = extractDates(mentions, doc, new RecordIds('article', doc))
    expect(records.map((record) => record.from)).toEqual(['2022-01-01'])
    expect(records[0]?.id).toMatch(/^[0-9a-f]{16}$/)
  })

  it('take "9 tháng" for the nine months told before, once the text speaks of them', () => {
    const quotes = (source: string): string[] =>
      readDates(source, { documentTime: '2023-10-02' }).map((date) => date.evidence.quote)
    expect(quotes('Kết quả 9 tháng, nhiệm vụ 3 tháng cuối năm 2023')).toEqual(['9 tháng', '3 tháng cuối năm 2023'])
    expect(quotes('Sau 9 tháng thi công, nhiệm vụ 3 tháng cuối năm 2023')).toEqual(['3 tháng cuối năm 2023'])
    expect(quotes('Tập huấn trong 9 tháng')).toEqual([])
  })
})
