import { describe, expect, it } from 'vitest'
import { extractRecords } from '../../../src/extract/index.js'

const read = (text: string) => extractRecords({ text }).documents

describe('issuers', () => {
  it.each([
    ['Nghị quyết số 117/NQ-CP ngày 30/7/2023 của Chính phủ ban hành Kế hoạch', 'Chính phủ'],
    ['Quyết định số 90/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Chương trình', 'Thủ tướng Chính phủ'],
    ['Nghị định số 29/2023/NĐ-CP của Chính phủ Quy định về tinh giản biên chế', 'Chính phủ'],
    ['Kế hoạch số 12-KH/HU của Huyện ủy tổ chức thực hiện nghị quyết', 'Huyện ủy'],
    ['Công văn số 15 của Ban Tổ chức Huyện ủy và Báo cáo số 20', 'Ban Tổ chức Huyện ủy'],
    ['Kết luận số 21-KL/TW của Bộ Chính trị về việc học tập', 'Bộ Chính trị'],
    ['Công văn số 9 của ban chỉ đạo huyện', 'ban chỉ đạo huyện'],
    ['Hướng dẫn số 08-HD/BDVTU của Ban Dân vận Tỉnh ủy hướng dẫn các huyện', 'Ban Dân vận Tỉnh ủy'],
  ])('%s', (text, issuer) => {
    expect(read(text)[0]?.issuer).toBe(issuer)
  })
})

describe('makers told before', () => {
  it.each([
    ['Ngày 19/2/2024, Thành ủy đã ban hành Chỉ thị số 30-CT/TU', 'Thành ủy', '2024-02-19'],
    ['Ngày 5/3/2021, UBND huyện vừa ban hành Kế hoạch số 24/KH-UBND', 'UBND huyện', '2021-03-05'],
    ['Huyện ủy ban hành Nghị quyết số 08-NQ/HU', 'Huyện ủy', null],
    ['Ngày 12/4/2022, Ban Thường vụ Tỉnh ủy ban hành Chỉ thị số 12-CT/TU', 'Ban Thường vụ Tỉnh ủy', '2022-04-12'],
    ['Ban Chỉ đạo tỉnh đã ban hành Công văn số 77', 'Ban Chỉ đạo tỉnh', null],
    ['Ngày 5-12-2023, Phó Chủ tịch UBND tỉnh ký Quyết định số 1571/QĐ-UBND', null, '2023-12-05'],
  ])('%s', (text, issuer, issuedOn) => {
    expect(read(text)).toMatchObject([{ issuer, issuedOn }])
  })

  it.each([
    'Sau khi được ban hành, Chỉ thị số 30-CT/TU đi vào cuộc sống',
    'Ngày 5/3/2021, huyện quán triệt Nghị quyết số 08-NQ/TU',
    'Ngày 5/3/2021, hội nghị triển khai việc ban hành Kế hoạch số 24/KH-UBND',
  ])('none in: %s', (text) => {
    expect(read(text)).toMatchObject([{ issuer: null, issuedOn: null }])
  })
})

describe('words that look like abbreviations', () => {
  it.each(['hỗ trợ tối đa 10 triệu đồng', 'HỖ TRỢ TỐI ĐA 10 TRIỆU ĐỒNG', 'nq 5 hộ', 'bc 20'])('%s', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each(['theo CT 05 của Bộ Chính trị', 'NQ 35 của HĐND tỉnh', 'thực hiện QĐ số 217'])('but: %s', (text) => {
    expect(read(text)).toHaveLength(1)
  })
})

describe('documents known by name', () => {
  it.each([
    'Nghị quyết Đại hội Đảng bộ xã lần thứ XXI',
    'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX',
    'Nghị quyết Đại hội Hội Nông dân huyện lần thứ IX',
    'Nghị quyết Đại hội đại biểu phụ nữ huyện lần thứ XXV',
    'Nghị quyết Trung ương 8 khóa XIII',
  ])('is one: %s', (text) => {
    expect(read(text)).toMatchObject([{ type: 'Nghị quyết', number: null }])
  })

  it.each([
    'triển khai Nghị quyết Đại hội lần thứ XII của Đảng và Chương trình hành động',
    'đưa Nghị quyết Đại hội XIII của Đảng vào cuộc sống',
    'Nghị quyết Đại hội Đảng lần thứ XI',
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    'Nghị quyết Đại hội đề ra',
  ])('is none: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each([
    ['Luật Đất đai số 31/2024/QH15 ngày 18/01/2024', '31/2024/QH15', '2024-01-18'],
    ['Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15', '10/2022/QH15', null],
    ['Pháp lệnh Dân quân tự vệ số 19/2004/PL-UBTVQH11', '19/2004/PL-UBTVQH11', null],
  ])('reads the number behind the name: %s', (text, number, issuedOn) => {
    expect(read(text)).toMatchObject([{ number, issuedOn }])
  })
})
