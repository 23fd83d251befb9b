import { describe, expect, it } from 'vitest'
import { listFacts } from './read-facts.js'

const periods = (text: string) =>
  listFacts(text, ({ period }) => (period ? `${period.kind} ${period.from ?? ''}..${period.to ?? ''}` : 'none'))
const statuses = (text: string) => listFacts(text, (fact) => fact.status)

describe('period: the nearest that is the figure’s own', () => {
  it.each([
    ['Năm 2022, toàn huyện có 45 mô hình.', '45 mô hình → during 2022-01-01..2022-12-31'],
    ['Có 45 mô hình giai đoạn 2021 - 2023 được khen thưởng.', '45 mô hình → during 2021-01-01..2023-12-31'],
    ['Năm 2023, khen thưởng 8 mô hình giai đoạn 2021-2023.', '8 mô hình → during 2021-01-01..2023-12-31'],
    [
      '6 tháng đầu năm 2023 có nhiều kết quả. Toàn huyện tổ chức 12 hội nghị.',
      '12 hội nghị → during 2023-01-01..2023-06-30',
    ],
    [
      'Toàn huyện tổ chức 12 hội nghị. Kết quả quý I năm 2023 vượt kế hoạch.',
      '12 hội nghị → during 2023-01-01..2023-03-31',
    ],
    [
      'Kết quả công tác dân vận năm 2022\nHội nghị diễn ra tại hội trường huyện.\nCó 45 mô hình.',
      '45 mô hình → during 2022-01-01..2022-12-31',
    ],
    ['Đến nay, huyện có 45 mô hình.', '45 mô hình → as-of ..2023-12-20'],
    ['Toàn huyện hiện có 45 mô hình.', '45 mô hình → as-of ..2023-12-20'],
    ['Tính đến hết tháng 8/2023, huyện có 45 mô hình.', '45 mô hình → as-of ..2023-08-31'],
    ['Đến cuối năm 2021, huyện có 45 mô hình.', '45 mô hình → as-of ..2021-12-31'],
    ['Từ năm 2016 đến năm 2020, huyện xây dựng 45 mô hình.', '45 mô hình → during 2016-01-01..2020-12-31'],
    [
      'Năm 2023, có 45 mô hình, tăng 5 mô hình so với năm 2022.',
      '45 mô hình → during 2023-01-01..2023-12-31',
      '5 mô hình → during 2023-01-01..2023-12-31',
    ],
    [
      'Nếu như năm 2016 chỉ có 9 mô hình thì đến nay đã có 60 mô hình.',
      '9 mô hình → during 2016-01-01..2016-12-31',
      '60 mô hình → as-of ..2023-12-20',
    ],
    ['Ngày 15/10/2023, huyện trao 20 suất quà.', '20 suất quà → none'],
    ['Tổng kết năm 2022, triển khai nhiệm vụ năm 2023\nCó 45 mô hình.', '45 mô hình → during 2022-01-01..2022-12-31'],
    [
      'Có 95 mô hình năm 2022, trong đó 39 mô hình mới.',
      '95 mô hình → during 2022-01-01..2022-12-31',
      '39 mô hình → during 2022-01-01..2022-12-31',
    ],
    ['Huyện thực hiện có hiệu quả 45 mô hình.', '45 mô hình → none'],
    ['Có 45 mô hình.', '45 mô hình → none'],
  ])('%s', (text, ...facts) => {
    expect(periods(text)).toEqual(facts)
  })
})

describe('status: aimed at or done', () => {
  it.each([
    ['Năm 2024, huyện phấn đấu xây dựng 60 mô hình.', '60 mô hình → target'],
    ['Huyện đặt chỉ tiêu xây dựng mới 60 mô hình, duy trì 120 mô hình.', '60 mô hình → target', '120 mô hình → target'],
    ['Dự kiến cuối năm có 60 mô hình được công nhận.', '60 mô hình → target'],
    ['Mục tiêu đến năm 2025 có 100% chi bộ đăng ký mô hình.', '100 % → target'],
    ['Thời gian tới, các xã sẽ nhân rộng 15 mô hình.', '15 mô hình → target'],
    ['Yêu cầu mỗi chi bộ đăng ký ít nhất 01 mô hình.', '1 mô hình → target'],
    ['Năm 2025, toàn huyện có 30 mô hình được đăng ký.', '30 mô hình → target'],
    ['Thu ngân sách đạt 105% kế hoạch.', '105 % → actual'],
    ['Các xã đăng ký 60 mô hình, vượt chỉ tiêu đề ra.', '60 mô hình → actual'],
    ['Thực hiện kế hoạch của Huyện ủy, các xã xây dựng 60 mô hình.', '60 mô hình → actual'],
    ['Đại hội đề ra 8 chỉ tiêu chủ yếu.', '8 chỉ tiêu → actual'],
    ['Huyện ủy yêu cầu quan tâm hơn nữa; các xã đã xây dựng 60 mô hình.', '60 mô hình → actual'],
    ['Ban hành 5 kế hoạch, 3 hướng dẫn.', '5 kế hoạch → actual', '3 hướng dẫn → actual'],
  ])('%s', (text, ...facts) => {
    expect(statuses(text)).toEqual(facts)
  })
})
