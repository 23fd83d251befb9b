import { describe } from 'vitest'
import { testDates } from './read-table.js'

describe('documents', () => {
  testDates(`
  2022-07-15 | Kế hoạch số 12-KH/HU ngày 5/3/2021 của Huyện ủy | D 2021-03-05
  2022-07-15 | Quyết định số 123/QĐ-UBND, ban hành ngày 5/3/2021 | D 2021-03-05
  2022-07-15 | Quyết định 123/QĐ-UBND của UBND tỉnh ngày 5/3/2021 | D 2021-03-05
  2022-07-15 | Nghị quyết 18-NQ/TW (ngày 16/6/2022) | D 2022-06-16
  2022-07-15 | Nghị quyết số 18 ngày 16-6-2022 của Ban Chấp hành Trung ương | D 2022-06-16
  2022-07-15 | Chỉ thị 05-CT/TW ký ngày 15/5/2016 | D 2016-05-15
  2022-07-15 | Công văn số 123/UBND-VX ngày 12 tháng 5 năm 2022 | D 2022-05-12
  2022-07-15 | Thông tư 01/2021/TT-BNV có hiệu lực từ ngày 1/3/2021 | E 2021-03-01
  2022-07-15 | Luật Đất đai năm 2013, Luật Cư trú 2020 | D 2013-01-01..2013-12-31
  2022-07-15 | thực hiện Bộ luật Lao động năm 2019 trong 50 doanh nghiệp | D 2019-01-01..2019-12-31
  2022-07-15 | Hội Luật gia huyện năm 2021 có 5 hội viên | P 2021-01-01..2021-12-31
  2022-07-15 | Vạn Ninh, ngày 11 tháng 5 năm 2022 | D 2022-05-11
  2022-07-15 | TP. Cao Lãnh, ngày 03/6/2022 | D 2022-06-03
  2022-07-15 | Vạn Ninh, ngày 11/5/2022 khai mạc hội thi | E 2022-05-11
  2022-07-15 | kỷ niệm 64 năm ngày Đồng khởi (17/01/1960), 50 năm ngày thành lập trường (5/9/1972) |
  2022-07-15 | sau 5 năm triển khai, lễ khánh thành (5/7/2022) | E 2022-07-05
  2022-07-15 | Hiến pháp năm 2013 | D 2013-01-01..2013-12-31
  2022-07-15 | Nghị quyết số 05-NQ/HU, ngày 12/5 của Ban Thường vụ Huyện ủy | D 2022-05-12
  2022-07-15 | Kết luận số 01 - KL/TW ngày 18/5/2021 | D 2021-05-18
  `)
})

describe('page clocks', () => {
  testDates(`
  2022-07-15 | Thứ Sáu, 15/07/2022, 08:30 | PUB 2022-07-15
  2022-07-15 | 15/07/2022 08:30 | PUB 2022-07-15
  2022-07-15 | Ngày đăng: 15/07/2022 | PUB 2022-07-15
  2022-07-15 | Cập nhật: 15:02 15/07/2022 | PUB 2022-07-15
  2022-07-15 | Thứ sáu, 15/7/2022 - 8:30 GMT+7 | PUB 2022-07-15
  `)
})

describe('years without publication', () => {
  testDates(`
   | Ngày 9/11, huyện sơ kết 3 năm thực hiện phong trào giai đoạn 2021 - 2025. Kết quả 3 năm 2021 - 2023 khá tốt | E 2023-11-09 P 2021-01-01..2025-12-31 P 2021-01-01..2023-12-31
   | Chiều 24/6, huyện ký kết chương trình phối hợp giai đoạn 2022-2025 | E 2022-06-24 P 2022-01-01..2025-12-31
   | Sáng 5/3, xã phát động phong trào thi đua giai đoạn 2021-2025 | E 2021-03-05 P 2021-01-01..2025-12-31
   | Ngày 26/7, Đảng bộ xã tổ chức Đại hội lần thứ I, nhiệm kỳ 2025 - 2030 | E 2025-07-26 P 2025-01-01..2030-12-31
   | Ngày 30/6, HĐND huyện khóa XX, nhiệm kỳ 2021 - 2026 họp kỳ thứ nhất | E 2021-06-30 P 2021-01-01..2026-12-31
   | Chiều 6/2, huyện phát lệnh gọi công dân nhập ngũ năm 2018 | E 2018-02-06 P 2018-01-01..2018-12-31
  | Ngày 20/11, xã sơ tuyển nghĩa vụ quân sự năm 2020 | E 2019-11-20 P 2020-01-01..2020-12-31
  | Sáng 21-10, phường họp mặt kỷ niệm 95 năm Ngày truyền thống dân vận (15-10-1930 – 15-10-2025) | E 2025-10-21
  | Sáng 17/1, đoàn thăm hộ nghèo dịp Tết Ất Tỵ năm 2025 | E 2025-01-17 P 2025-01-01..2025-12-31
   | Chiều 18/12, công an ra quân bảo vệ Tết Nguyên đán Giáp Thìn 2024 | E 2023-12-18 P 2024-01-01..2024-12-31
   | Chiều 15/10, huyện tổng kết 10 năm thực hiện phong trào giai đoạn 2009-2019 | E 2019-10-15 P 2009-01-01..2019-12-31
  | Ngày 15/10, huyện tổng kết phong trào giai đoạn 2009-2019 | E 2019-10-15 P 2009-01-01..2019-12-31
   | Sáng 6/1, huyện tổng kết năm 2020, triển khai nhiệm vụ năm 2021 | E 2021-01-06 P 2020-01-01..2020-12-31 P 2021-01-01..2021-12-31
   | Sáng 28/12, huyện tổng kết năm 2020, triển khai nhiệm vụ năm 2021 | E 2020-12-28 P 2020-01-01..2020-12-31 P 2021-01-01..2021-12-31
  `)
})

describe('years of periods', () => {
  testDates(`
  2023-07-21 | Huyện họp đánh giá 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2023. Về kinh tế: 6 tháng đầu năm, thu 5 tỷ đồng. Thông qua quyết toán ngân sách năm 2022. | P 2023-01-01..2023-06-30 P 2023-07-01..2023-12-31 P 2022-01-01..2022-12-31
  2023-01-10 | Tổng kết năm 2022. Trong quý IV, thu tăng. Nhiệm vụ năm 2023. | P 2022-01-01..2022-12-31 P 2022-10-01..2022-12-31 P 2023-01-01..2023-12-31
  2023-07-20 | So với năm 2019 thì tốt hơn. Trong quý II, thu tăng | P 2019-01-01..2019-12-31 P 2023-04-01..2023-06-30
  2022-12-20 | Nhiệm vụ năm 2023: quý I hoàn thành 5 công trình | P 2023-01-01..2023-12-31 P 2023-01-01..2023-03-31
  `)
})
