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
    ['Từ đầu năm 2023, phong trào lan tỏa rộng. Đã có 45 mô hình.', '45 mô hình → during 2023-01-01..2023-12-31'],
    ['Từ năm 2021 đến tháng 9/2023, huyện xây dựng 45 mô hình.', '45 mô hình → during 2021-01-01..2023-09-30'],
    ['Sau lễ phát động năm 2023, có 45 mô hình đăng ký.', '45 mô hình → during 2023-01-01..2023-12-31'],
    [
      '6 tháng đầu năm 2023, trồng 744 ha rừng, đạt 74,4% kế hoạch cả năm; chăm sóc 90 ha.',
      '744 ha → during 2023-01-01..2023-06-30',
      '74.4 % → during 2023-01-01..2023-06-30',
      '90 ha → during 2023-01-01..2023-06-30',
    ],
    [
      'Tặng giấy khen cho 20 tập thể. Năm 2024, mỗi chi bộ đăng ký ít nhất 1 mô hình.',
      '20 tập thể → none',
      '1 mô hình → during 2024-01-01..2024-12-31',
    ],
    [
      'Năm 2022, quỹ hội hiện có 3 tỷ đồng; 17 dự án được vay vốn.',
      '3000000000 VND → as-of ..2023-12-20',
      '17 dự án → during 2022-01-01..2022-12-31',
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

describe('period: reports of tasks, times that words point back to, brackets, reviews', () => {
  it.each([
    [
      '2023-12-20',
      'Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2017\nHuyện trồng 120 ha rừng.',
      '120 ha → during 2017-01-01..2017-12-31',
    ],
    [
      '2023-12-20',
      'Báo cáo tình hình thực hiện nhiệm vụ công tác dân vận năm 2021 nêu rõ, huyện có 45 mô hình.',
      '45 mô hình → during 2021-01-01..2021-12-31',
    ],
    [
      '2022-01-10',
      'Hội nghị tổng kết phong trào “Dân vận khéo” năm 2021, triển khai nhiệm vụ năm 2022.\nCó 45 mô hình.',
      '45 mô hình → during 2021-01-01..2021-12-31',
    ],
    [
      '2024-01-08',
      'Năm qua, huyện công nhận 45 mô hình. Năm 2024, huyện phấn đấu công nhận 60 mô hình.',
      '45 mô hình → during 2023-01-01..2023-12-31',
      '60 mô hình → during 2024-01-01..2024-12-31',
    ],
    ['2023-12-28', 'Năm vừa qua, các xã hiến 1.200 m2 đất.', '1200 m2 → during 2023-01-01..2023-12-31'],
    ['2024-06-08', 'Nhiều năm qua, huyện duy trì 45 mô hình.', '45 mô hình → none'],
    [
      '2020-08-06',
      'Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025\nNhiệm kỳ qua, toàn huyện xây dựng 185 mô hình.',
      '185 mô hình → during 2015-01-01..2020-12-31',
    ],
    [
      '2025-03-06',
      'Công tác dân vận nhiệm kỳ 2020 - 2025\nTrong nhiệm kỳ, toàn huyện xây dựng 185 mô hình.',
      '185 mô hình → during 2020-01-01..2025-12-31',
    ],
    [
      '2023-12-20',
      'Số hộ nghèo còn 512 hộ (năm 2022). Huyện có 3/5 trường đạt chuẩn.',
      '512 hộ → during 2022-01-01..2022-12-31',
      '3/5 trường → none',
    ],
    [
      '2023-12-20',
      'Diện tích (năm 2021) là 512 km2, dân số 95.000 người.',
      '512 km2 → during 2021-01-01..2021-12-31',
      '95000 người → none',
    ],
    [
      '2023-12-20',
      'Toàn huyện có 98 thôn. Huyện phấn đấu đến năm 2028, 100% thôn có nhà văn hóa.',
      '98 thôn → none',
      '100 % → during 2028-01-01..2028-12-31',
    ],
    ['2023-12-20', 'Huyện chọn 8 mô hình tiêu biểu để nhân rộng giai đoạn 2026-2030.', '8 mô hình → none'],
    [
      '2023-12-20',
      'Năm 2023, huyện xây dựng mới 20 mô hình, duy trì 45 mô hình từ các năm trước.',
      '20 mô hình → during 2023-01-01..2023-12-31',
      '45 mô hình → during 2023-01-01..2023-12-31',
    ],
    ['2023-12-20', 'Tính đến thời điểm sáng 5/8/2023, lũ làm hỏng 412 nhà.', '412 nhà → as-of ..2023-08-05'],
  ])('%s %s', (day, text, ...facts) => {
    const times = listFacts(
      text,
      ({ period }) => (period ? `${period.kind} ${period.from ?? ''}..${period.to ?? ''}` : 'none'),
      `${day}T08:00:00+07:00`,
    )
    expect(times).toEqual(facts)
  })
})

describe('status: aimed at or done', () => {
  it.each([
    ['Năm 2024, huyện phấn đấu xây dựng 60 mô hình.', '60 mô hình → target'],
    ['Huyện đặt chỉ tiêu xây dựng mới 60 mô hình, duy trì 120 mô hình.', '60 mô hình → target', '120 mô hình → target'],
    ['Dự kiến cuối năm có 60 mô hình được công nhận.', '60 mô hình → target'],
    ['Mục tiêu đến năm 2025 có 100% chi bộ đăng ký mô hình.', '100 % → target'],
    ['Nhờ nỗ lực phấn đấu của nhân dân, thu ngân sách đạt 61,2% dự toán.', '61.2 % → actual'],
    ['Nhờ sự phấn đấu không ngừng, xã đạt 19/19 tiêu chí.', '19/19 tiêu chí → actual'],
    ['Qua quá trình phấn đấu, rèn luyện, chi bộ kết nạp 12 đảng viên.', '12 đảng viên → actual'],
    ['Huyện nỗ lực phấn đấu đạt 100% xã nông thôn mới.', '100 % → target'],
    ['Huyện chọn 8 mô hình tiêu biểu để nhân rộng giai đoạn 2026-2030.', '8 mô hình → actual'],
    ['Còn 3 xã phấn đấu đạt chuẩn trong năm 2019.', '3 xã → target'],
    ['Có 12 thôn dự kiến về đích vào cuối năm.', '12 thôn → target'],
    ['Toàn huyện có 5 xã đạt chuẩn, phấn đấu về đích sớm.', '5 xã → actual'],
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
