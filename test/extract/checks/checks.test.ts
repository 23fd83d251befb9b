import { describe, expect, it } from 'vitest'
import { extractRecords } from '../../../src/extract/index.js'
import type { CheckRecord } from '../../../src/model/check.js'

function readChecks(text: string, districtCode: string | null = null, day = '2018-08-01'): CheckRecord[] {
  return extractRecords({ text }, { districtCode, documentTime: `${day}T08:00:00+07:00` }).checks
}

const show = ({ kind, status, expected, actual }: CheckRecord) => `${kind} ${status} ${expected} ${actual}`

describe('breakdowns', () => {
  it.each([
    ['Có 95 mô hình, trong đó 39 mô hình mới, 56 mô hình nhân rộng.', 'breakdown ok 95 95'],
    ['Có 55 mô hình (29 tập thể, 26 cá nhân).', 'breakdown ok 55 55'],
    ['Có 55 mô hình (29 tập thể, 25 cá nhân).', 'breakdown mismatch 55 54'],
    ['Có 50 mô hình, gồm 30 mô hình tập thể và 22 mô hình cá nhân.', 'breakdown mismatch 50 52'],
    ['Có 128 mô hình, trong đó 89 mô hình cấp huyện, 37 mô hình cấp tỉnh.', 'breakdown partial 128 126'],
    ['Có 95 mô hình, trong đó 39 mô hình mới.', 'breakdown partial 95 39'],
    ['Có 108 mô hình, trong đó xây dựng mới 26 mô hình, duy trì 81 mô hình.', 'breakdown mismatch 108 107'],
    [
      'Có 122 mô hình, 13 điển hình, trong đó: kinh tế 26 mô hình; văn hóa - xã hội 85 mô hình; an ninh, quốc phòng 12 mô hình; hệ thống chính trị 12 mô hình.',
      'breakdown ok 135 135',
    ],
    [
      'Có 40 mô hình, trong đó 25 tập thể, 15 cá nhân; lĩnh vực kinh tế 22 mô hình, lĩnh vực văn hóa 18 mô hình.',
      'breakdown ok 40 40',
      'breakdown ok 40 40',
    ],
    ['Có hơn 500 mô hình, gồm 300 mô hình tập thể, 212 mô hình cá nhân.', 'breakdown ok 500 512'],
    [
      'Có 35 mô hình, gồm: 21 mô hình của các xã; 9 mô hình của cơ quan; 6 mô hình của trường học.',
      'breakdown mismatch 35 36',
    ],
    ['Có 195 thanh niên nhập ngũ. Trong số này có 120 thanh niên dân tộc thiểu số, 104 thanh niên tốt nghiệp THPT.'],
    ['Tỉnh Hòa Bình có 900 mô hình, riêng huyện Lạc Sơn có 98 mô hình.'],
    ['Có hàng trăm mô hình, trong đó có 23 mô hình tiêu biểu.'],
    ['Có 95 mô hình, công nhận 70 mô hình.'],
  ])('%s', (text, ...checks) => {
    expect(readChecks(text).map(show)).toEqual(checks)
  })
})

describe('ratios and shares against percentages', () => {
  it.each([
    ['Giải quyết 38/41 đơn, đạt 92,7%.', 'ratio ok 92.6829268293 92.7'],
    ['Có 79 người nhận lệnh, trong đó có 66 đảng viên (chiếm 1,74%).', 'breakdown partial 79 66'],
    ['Có 27/27 xã đạt chuẩn (100%).', 'ratio ok 100 100'],
    ['Giải quyết 30/40 đơn, đạt 85%.', 'ratio mismatch 75 85'],
    ['Tiếp nhận 50 đơn, trong đó 40 đơn thuộc thẩm quyền, chiếm 80%.', 'breakdown partial 50 40', 'percent ok 80 80'],
    ['Giải quyết 38/41 đơn; thu ngân sách đạt 85% kế hoạch.'],
    ['Có 27/30 xã đạt chuẩn, tăng 10% so với năm trước.'],
    [
      'Thu 285 tỷ đồng, trong đó thu trên địa bàn 24 tỷ đồng, đạt 43% kế hoạch.',
      'breakdown partial 285000000000 24000000000',
    ],
  ])('%s', (text, ...checks) => {
    expect(readChecks(text).map(show)).toEqual(checks)
  })
})

describe('communes of the district on that day', () => {
  it.each([
    ['Đến nay 27/27 Đảng ủy xã, thị trấn có tổ công tác.', 'gazetteer ok 27 27'],
    ['25/25 xã đã tổ chức đại hội.', 'gazetteer ok 25 25'],
    ['20/26 xã, thị trấn đạt chuẩn.', 'gazetteer partial 27 26'],
    ['30/30 xã, thị trấn đạt chuẩn.', 'gazetteer mismatch 27 30'],
    ['12/15 thôn đạt chuẩn.'],
  ])('Kim Sơn, 2018: %s', (text, ...checks) => {
    expect(readChecks(text, '376').map(show)).toEqual(checks)
  })
})

describe('all communes, however they are told', () => {
  it.each([
    ['Hiện 11/11 xã, thị trấn đã thành lập khối dân vận.', 'gazetteer ok 11 11'],
    ['Toàn bộ 11 xã, thị trấn trong huyện đã có mô hình.', 'gazetteer ok 11 11'],
    ['100% (11/11) xã, thị trấn xây dựng kế hoạch.', 'gazetteer ok 11 11'],
    ['Tất cả 11 xã, thị trấn của huyện đạt chuẩn.', 'gazetteer ok 11 11'],
    ['Đến nay, 12/12 xã, thị trấn có nhà văn hóa.', 'gazetteer mismatch 11 12'],
    ['Cả 11 xã, thị trấn đều hoàn thành đại hội.', 'gazetteer ok 11 11'],
    ['Huyện có 11 đơn vị hành chính cấp xã.', 'gazetteer ok 11 11'],
    ['Toàn huyện hiện có 11 xã, thị trấn với 98 thôn.', 'gazetteer ok 11 11'],
    ['Hội LHPN 11/11 cơ sở xã, thị trấn hoàn thành đại hội.', 'gazetteer ok 11 11'],
    ['Có 11/11 địa phương cấp xã ra mắt mô hình.', 'gazetteer ok 11 11'],
    ['Các xã, thị trấn (11/11) đã kiện toàn khối dân vận.', 'gazetteer ok 11 11'],
    ['Tại 11/11 UBND xã, thị trấn đã có bộ phận một cửa.', 'gazetteer ok 11 11'],
    ['Đoàn kiểm tra 5 xã, thị trấn.'],
    ['Huyện có 9 xã, thị trấn đạt chuẩn.'],
    ['Toàn tỉnh có 129/129 xã hoàn thành.'],
    ['Xã Tân Vinh họp ngày 11/11, xã Cao Sơn họp hôm sau.'],
  ])('Lương Sơn, 2023: %s', (text, ...checks) => {
    expect(readChecks(text, '152', '2023-12-20').map(show)).toEqual(checks)
  })
})

it('gives evidence that holds every figure compared', () => {
  const [check] = readChecks('Năm 2018 có 55 mô hình (29 tập thể, 26 cá nhân) tiêu biểu.')
  expect(check?.evidence.quote).toBe('55 mô hình (29 tập thể, 26 cá nhân')
})
