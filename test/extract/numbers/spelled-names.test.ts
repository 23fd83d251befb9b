import { describe, expect, it } from 'vitest'
import { readNumbers } from '../../../src/extract/read.js'

const counted = (text: string): string[] =>
  readNumbers(text)
    .filter((number) => number.kind !== 'ordinal')
    .map((number) => number.evidence.quote)

describe('numbers in names count nothing', () => {
  it.each([
    'Hội Nông dân huyện Ba Bể họp; quận Ba Đình, huyện Năm Căn cùng dự',
    'phường Hai Bà Trưng, xã Ba Chúc, bà Hai Cây',
    'HUYỆN BA BỂ RA QUÂN; HUYỆN NĂM CĂN TỔNG KẾT',
    'Ba Bể: Tổng kết phong trào',
    'trao Huy hiệu 60 năm, 55 năm tuổi Đảng cho đảng viên',
    'Huy hiệu Đảng 30, 40 và 45 năm tuổi Đảng',
    'ông Bình nhận Huy hiệu 50 năm tuổi Đảng',
    'tặng Huy hiệu Đảng 75 năm, 60 năm và kỷ niệm chương',
    'đảng viên 30 năm tuổi Đảng',
    'sản phẩm 4 sao, khách sạn 3-4 sao, từ 3 sao trở lên, hạng ba sao, OCOP 5 sao',
    'mô hình bữa sáng 0 đồng, gian hàng 0 đồng, phiên chợ 0 đồng, chuyến xe 0 đồng, siêu thị mini 0 đồng',
  ])('%s', (text) => {
    expect(counted(text)).toEqual([])
  })

  it.each([
    ['Hai mô hình được công nhận', ['Hai mô hình']],
    ['Trao tặng Ba căn nhà', ['Ba căn nhà']],
    ['Ba Đồng chí được khen', ['Ba Đồng chí']],
    ['nhận Huy hiệu Đảng 75 năm và 5 đồng chí khác', ['5 đồng chí']],
    ['sau 30 năm, tuổi trẻ huyện', ['30 năm']],
    ['thu phí 0 đồng, học phí còn 0 đồng', ['0 đồng', '0 đồng']],
    ['thêu 3 lá cờ đỏ sao vàng', ['3 lá cờ']],
    ['mưa lũ khiến một người chết', ['một người chết']],
  ])('but counts in: %s', (text, expected) => {
    expect(counted(text)).toEqual(expected)
  })
})
