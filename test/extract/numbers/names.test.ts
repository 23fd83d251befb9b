import { describe, expect, it } from 'vitest'
import { readNumbers } from '../../../src/extract/read.js'

const counted = (text: string): string[] =>
  readNumbers(text)
    .filter((number) => number.kind !== 'ordinal')
    .map((number) => number.evidence.quote)

describe('figures that count nothing', () => {
  it.each([
    'phòng chống dịch Covid-19, COVID – 19, SARS-CoV-2',
    'Quốc lộ 21B, tỉnh lộ 864, QL4H, đường 30/4, km 12+300, hẻm 45/2',
    'thôn 4, ấp 5, khu phố 2, tổ 3, 4, 5 phường Tân Lập, phường 12, đội 2 thôn Đông',
    'số nhà 27, số 1 Lê Duẩn, Trường Tiểu học số 2',
    'Chương trình 135, Dự án 661, tiêu chí số 17.5, tiêu chí 5, Điều 20, khoản 3',
    'Chỉ thị 05, Nghị quyết số 25-NQ/TW, Quyết định số 669/ QĐ-TTg, Công văn số 4022 của huyện',
    'Trung đoàn 990, Quân khu 7, Sư đoàn 5',
    'thực hiện 5 không 3 sạch, phương châm “4 tại chỗ”, mô hình “3 nhất”, 1 phải 5 giảm',
    'câu lạc bộ “5 triệu”, tổ tiết kiệm “5 nghìn đồng”, bữa cơm “0 đồng”',
    'ban dan van 25.jpg, anh-3.png',
    'lúc 7h30 - 11h, từ 7 giờ đến 21 giờ, vào 19h',
    'ĐT: 0912.345.678, 0203 3825 123, 0939.923988',
    'cách mạng công nghiệp 4.0, giống lúa OM 5451',
    'sức khỏe loại 1, giai đoạn 2, đợt 1 và đợt 2, lớp 5A, mức độ 4',
    'sinh năm 1965, Xuân 2023, (2021)',
    'truy cập146, Hôm nay20,725',
    'mùng 4 Tết, 15/8 âm lịch',
  ])('%s', (text) => {
    expect(counted(text)).toEqual([])
  })

  it.each([
    ['1. Mô hình trồng rau của 12 hộ', ['12 hộ']],
    ['mỗi thôn 3 mô hình', ['3 mô hình']],
    ['cấp 3 giấy phép', ['3 giấy phép']],
    ['tổ 12 thành viên', ['12 thành viên']],
    ['làm đường 5 km', ['5 km']],
    ['tổng số 95 mô hình', ['95 mô hình']],
    ['của 11 chi bộ', ['11 chi bộ']],
    ['Có 1975 người tham gia', ['1975 người']],
    ['chương trình 3 ngày', ['3 ngày']],
    ['thôn 4 có 12 hộ', ['12 hộ']],
  ])('but counts in: %s', (text, expected) => {
    expect(counted(text)).toEqual(expected)
  })
})

describe('ordinals', () => {
  it.each([
    ['Đại hội lần thứ XXIII', 23],
    ['kỳ họp thứ 12', 12],
    ['lần thứ nhất', 1],
    ['lần thứ tư', 4],
    ['khóa XV', 15],
    ['xếp thứ 3/12 huyện', 3],
  ])('%s', (text, value) => {
    expect(readNumbers(text)).toMatchObject([{ kind: 'ordinal', value }])
  })
})
