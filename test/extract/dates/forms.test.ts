import { describe, expect, it } from 'vitest'
import { readDates } from '../../../src/extract/read.js'

/** quote | from..to | grain role | parts: partOfDay, time, inferred. */
function show(text: string, documentTime: string | null): string[] {
  return readDates(text, { documentTime }).map((date) => {
    const more = [date.partOfDay, date.time, date.inferred.length > 0 ? `~${date.inferred.join()}` : null].filter(
      Boolean,
    )
    const days = date.from === date.to ? date.from : `${date.from}..${date.to}`
    return [date.evidence.quote, days, `${date.grain} ${date.role}`, ...more].join(' | ')
  })
}

const PUBLISHED = '2022-07-15'

describe('dates and periods of formal news', () => {
  it.each([
    ['Chiều ngày 28/7, xã Ea Tul ra quân', ['Chiều ngày 28/7 | 2022-07-28 | day event | afternoon | ~year']],
    ['Sáng nay 12.7, huyện khai trương điểm bán hàng', ['Sáng nay 12.7 | 2022-07-12 | day event | morning | ~year']],
    ['Tối qua (11/7), đội văn nghệ biểu diễn', ['Tối qua (11/7) | 2022-07-11 | day event | evening | ~year']],
    ['Buổi sáng ngày 3-7 có mưa', ['Buổi sáng ngày 3-7 | 2022-07-03 | day event | morning | ~year']],
    ['Thứ hai, ngày 11/7/2022, tại xã', ['Thứ hai, ngày 11/7/2022 | 2022-07-11 | day event']],
    ['Vào hồi 14 giờ 30 ngày 5.6.2022', ['14 giờ 30 ngày 5.6.2022 | 2022-06-05 | day event | 14:30']],
    ['lúc 7h15 sáng 9/7', ['7h15 sáng 9/7 | 2022-07-09 | day event | morning | 07:15 | ~year']],
    ['ngày hai mươi mốt tháng sáu năm 2022', ['ngày hai mươi mốt tháng sáu năm 2022 | 2022-06-21 | day event']],
    ['ngày 5, 6 tháng 7', ['ngày 5, 6 tháng 7 | 2022-07-05..2022-07-06 | range event | ~year']],
    ['Trong 2 ngày 12 và 13/7', ['2 ngày 12 và 13/7 | 2022-07-12..2022-07-13 | range event | ~year']],
    ['sau ba ngày làm việc (12 - 14/7)', ['12 - 14/7 | 2022-07-12..2022-07-14 | range event | ~year']],
    [
      'từ ngày 28/12/2021 đến ngày 3/1/2022',
      ['từ ngày 28/12/2021 đến ngày 3/1/2022 | 2021-12-28..2022-01-03 | range event'],
    ],
    ['Từ 25/6 - 10/7, huyện tổ chức hội thi', ['Từ 25/6 - 10/7 | 2022-06-25..2022-07-10 | range event | ~year']],
    ['tính đến hết ngày 30-6', ['ngày 30-6 | 2022-06-30 | day period | ~year']],
  ])('%s', (text, expected) => {
    expect(show(text, PUBLISHED)).toEqual(expected)
  })
})

describe('months, quarters, halves, years, terms', () => {
  it.each([
    ['Trong tháng 6, toàn huyện trồng cây', ['tháng 6 | 2022-06-01..2022-06-30 | month period | ~year']],
    [
      'tháng 2 năm 2020 và tháng 3/2020',
      [
        'tháng 2 năm 2020 | 2020-02-01..2020-02-29 | month period',
        'tháng 3/2020 | 2020-03-01..2020-03-31 | month period',
      ],
    ],
    ['từ tháng 3 đến tháng 5 năm 2021', ['từ tháng 3 đến tháng 5 năm 2021 | 2021-03-01..2021-05-31 | range period']],
    ['quý II và quý III năm 2021', ['quý II và quý III năm 2021 | 2021-04-01..2021-09-30 | range period']],
    ['quý I, II/2021', ['quý I, II/2021 | 2021-01-01..2021-06-30 | half period']],
    ['9 tháng đầu năm nay', ['9 tháng đầu năm nay | 2022-01-01..2022-09-30 | range period | ~year']],
    ['6 tháng cuối năm ngoái', ['6 tháng cuối năm ngoái | 2021-07-01..2021-12-31 | half period | ~year']],
    ['nửa cuối năm 2021', ['nửa cuối năm 2021 | 2021-07-01..2021-12-31 | half period']],
    ['5 tháng đầu của năm 2021', ['5 tháng đầu của năm 2021 | 2021-01-01..2021-05-31 | range period']],
    ['trong 5 năm 2016 – 2020', ['5 năm 2016 – 2020 | 2016-01-01..2020-12-31 | range period']],
    ['giai đoạn 2021-25', ['giai đoạn 2021-25 | 2021-01-01..2025-12-31 | range period']],
    ['HĐND huyện khóa XX, nhiệm kỳ 2021 - 2026', ['nhiệm kỳ 2021 - 2026 | 2021-01-01..2026-12-31 | term period']],
    ['năm học 2021/2022', ['năm học 2021/2022 | 2021-01-01..2022-12-31 | range period']],
    ['từ năm 2018 đến nay', ['từ năm 2018 đến nay | 2018-01-01..2022-07-15 | range period | ~end']],
    ['Từ tháng 1/2022 cho đến nay', ['Từ tháng 1/2022 cho đến nay | 2022-01-01..2022-07-15 | range period | ~end']],
    [
      'đến năm 2025, tầm nhìn đến 2030',
      ['năm 2025 | 2025-01-01..2025-12-31 | year period', 'tầm nhìn đến 2030 | 2030-01-01..2030-12-31 | year period'],
    ],
    ['các năm 2019, 2020 và 2021', ['năm 2019, 2020 và 2021 | 2019-01-01..2021-12-31 | range period']],
    ['năm 2021,2022', ['năm 2021,2022 | 2021-01-01..2022-12-31 | range period']],
  ])('%s', (text, expected) => {
    expect(show(text, PUBLISHED)).toEqual(expected)
  })
})

describe('what is no date', () => {
  it.each([
    'Ngày 30/02/2022, ngày 31 tháng 4 năm 2021, 45/12/2022',
    'đường 2/9, khu phố 3, số nhà 12/5',
    'đạt 9/12 tiêu chí; 11/12 xã; tỷ lệ 1/2',
    'mùng 5 tháng Giêng, ngày 10/3 âm lịch, rằm tháng 8',
    'đầu năm, cuối tháng, vừa qua, thời gian tới, 10 năm qua',
    'dịp lễ 30/4 và 1/5; Ngày truyền thống Mặt trận (18/11)',
    'Nghị quyết số 12/2022/NQ-HĐND; Kế hoạch 05/KH-UBND',
    'bản 2.1.2022.5, gói 1.5.1, phiên bản 4.0',
    'Trong 6 tháng 9 hộ thoát nghèo; mỗi tháng 2 buổi',
    'trong năm năm, hằng năm 2 lần, năm thôn',
    'giai đoạn 2; nhiệm kỳ mới; quý vị đại biểu; quý 5',
  ])('%s', (text) => {
    expect(show(text, PUBLISHED)).toEqual([])
  })
})
