import { describe, expect, it } from 'vitest'
import { extractRecords } from '../../../src/extract/index.js'
import { nameFigure, readFacts } from './read-facts.js'

describe('what is a fact and what is not', () => {
  it.each([
    ['Hội nghị lần thứ 8, khóa XX, ngày 5/7/2023 tại thôn 3.'],
    ['Thực hiện Chỉ thị số 05-CT/TW và Nghị quyết 18, Chương trình 135.'],
    ['Kỷ niệm 93 năm Ngày truyền thống công tác dân vận.'],
    ['Phòng chống dịch Covid-19 trên bốn lĩnh vực.'],
    ['Phong trào “5 không, 3 sạch” và “Ngày thứ 7 tình nguyện”.'],
    ['Bí thư chi bộ khu phố 2, phường 12, quận 3 phát biểu.'],
    ['Ông Bùi Văn Lựu, 83 tuổi, là một trong những người đi đầu.'],
    ['Mỗi tháng họp một lần, tiếp dân 2 buổi/tuần.'],
    ['Hội nghị bắt đầu lúc 7 giờ 30 phút.'],
    ['Lượt xem: 1.486'],
    ['Sức khỏe loại 1, học sinh lớp 9, Quốc lộ 6, bão số 3.'],
    ['ĐT: 0218.3824.123'],
    ['Bộ phận một cửa giải quyết một số hồ sơ.'],
    ['Đường Hồ Chí Minh, km 12+300, ngã 3 thị trấn.'],
    ['Trung đoàn 990, Sư đoàn 5, Quân khu 3.'],
    ['Đảng bộ lớn mạnh từng ngày[2].'],
    ['Đặc biệt, đây là năm tổ chức đại hội các cấp.'],
    ['Thóc không thiếu một cân, quân không thiếu một người.'],
    ['1. Công tác dân vận của chính quyền'],
    ['Ảnh 2: Các đại biểu dự hội nghị.'],
    ['Trong 2 ngày 18 và 19/7/2023, huyện tổ chức hội nghị.'],
    ['5 năm 2016 - 2020, phong trào lan tỏa rộng khắp.'],
  ])('none in: %s', (text) => {
    expect(readFacts(text).map(nameFigure)).toEqual([])
  })

  it.each([
    ['27/27 xã, thị trấn đã thành lập Ban Chỉ đạo.', '27/27 xã, thị trấn'],
    ['Sau 10 năm thực hiện, có nhiều đổi thay.', '10 năm'],
    ['Thôn 3 có 45 hộ, tổ 6 người trực đêm.', '45 hộ', '6 người'],
    ['Hàng trăm hộ dân hiến hơn 2 ha đất.', '100 hộ', '2 ha'],
    ['Cả 12 xã đều có mô hình; 5 xã này dẫn đầu.', '12 xã'],
    ['Tổng số mô hình đăng ký là 96.', '96 mô hình'],
    ['Hai mô hình ở xã Tân Vinh hoạt động tốt.', '2 mô hình'],
    ['Trao 3 suất quà, mỗi suất 500.000 đồng.', '3 suất quà', '500000 VND'],
    ['Khen thưởng 01 tập thể và hai cá nhân.', '1 tập thể', '2 cá nhân'],
  ])('%s', (text, ...figures) => {
    expect(
      readFacts(text)
        .map(nameFigure)
        .map((name) => name.replace('VND/suất', 'VND')),
    ).toEqual(figures)
  })
})

it('tells why a number became no fact', () => {
  const rejected: string[] = []
  extractRecords(
    { text: 'Thôn 3 kỷ niệm 94 năm Ngày thành lập, bốn lĩnh vực.' },
    { onRejected: ({ evidence, reason }) => rejected.push(`${evidence.quote}: ${reason}`) },
  )
  expect(rejected).toContain('bốn lĩnh vực: set')
  expect(rejected.some((line) => line.includes('anniversary'))).toBe(true)
})
