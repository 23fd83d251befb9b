import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../src/extract/numbers/index.js'
import { readNumbers } from '../../../src/extract/read.js'
import { readDocument } from '../../../src/vietnamese/index.js'

/** value or value-max or value/of, then unit and modality where not exact. */
function show(text: string): string[] {
  return findNumbers(readDocument(text)).map((number) => {
    const max = number.max === null ? '' : `-${number.max}`
    const of = number.of === null ? '' : `/${number.of}`
    const modality = number.modality === 'exact' ? '' : ` ${number.modality}`
    return `${number.value}${max}${of} ${number.unit}${modality}`
  })
}

describe('nouns of numbers', () => {
  it.each([
    ['có 95 mô hình “Dân vận khéo”', ['95 mô hình']],
    ['15 mô hình, điển hình dân vận khéo', ['15 mô hình, điển hình']],
    ['HƠN 180 MÔ HÌNH, ĐIỂN HÌNH', ['180 mô hình, điển hình approximate']],
    ['122 mô hình, 13 điển hình', ['122 mô hình', '13 điển hình']],
    ['12/12 xã, thị trấn', ['12/12 xã, thị trấn']],
    ['312 hộ nghèo, 57 hộ cận nghèo', ['312 hộ', '57 hộ']],
    ['5 tập thể, cá nhân', ['5 tập thể, cá nhân']],
    ['118 mô hình, lĩnh vực văn hóa 104 mô hình', ['118 mô hình', '104 mô hình']],
    ['trồng 210 chậu hoa, 85 gốc cây', ['210 chậu hoa', '85 gốc cây']],
    ['46 lượt công dân, 940 lượt CB, CC, VC', ['46 lượt công dân', '940 lượt CB, CC, VC']],
    ['12 con bò giống và 9 con', ['12 con bò giống', '9 con']],
    ['3.500 ngày công, 2 ca máy', ['3500 ngày công', '2 ca máy']],
    ['của 18 võ đường biểu diễn', ['18 võ đường']],
    ['tổ chức 17 “Ngày cuối tuần cùng dân”', ['17 “Ngày cuối tuần cùng dân”']],
    ['số mô hình được công nhận là 22', ['22 mô hình']],
    ['tổng số hội viên lên 3.120', ['3120 hội viên']],
    ['hơn 2/3 số hộ', ['2/3 hộ approximate']],
    ['286,4 km/312 km đường', ['286.4/312 km']],
    ['744 hộ/3.210 khẩu', ['744 hộ', '3210 khẩu']],
    ['là 1 trong 3 xã điểm', ['1/3 xã']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })

  it('says whether the noun is listed or read by grammar', () => {
    const known = (text: string): boolean | undefined => findNumbers(readDocument(text))[0]?.unitKnown
    expect(known('20 hộ dân')).toBe(true)
    expect(known('20 võ đường biểu diễn')).toBe(false)
  })
})

describe('rates, money, measures', () => {
  it.each([
    ['năng suất 68,4 tạ/ha', ['68.4 tạ/ha']],
    ['41,5 triệu đồng/người/năm', ['41500000 VND/người/năm']],
    ['20trđ/sào', ['20000000 VND/sào']],
    ['500- 700 tr đ/năm', ['500000000-700000000 VND/năm']],
    ['61.794.000đ', ['61794000 VND']],
    ['giải ngân được 90 triệu cho hội viên', ['90000000 VND']],
    ['từ 3 triệu lên 5 triệu đồng', ['3000000 VND', '5000000 VND']],
    ['1,25 triệu m3 nước', ['1250000 m3']],
    ['tăng 11,6%/năm', ['11.6 %/năm']],
    ['giảm 1% - 1,5%', ['1-1.5 %']],
    ['hiến 12.500m2 đất, 3,2ha rừng', ['12500 m2', '3.2 ha']],
    ['thuê 35 công lúa', ['35 công']],
    ['hai năm rưỡi', ['2.5 năm']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })

  it('names money by its currency alone in readNumbers', () => {
    expect(readNumbers('300.000 đồng/hộ')[0]).toMatchObject({ kind: 'money', unit: 'VND', value: 300_000 })
  })
})

describe('separators', () => {
  it.each([
    ['54,623 tỷ đồng', ['54623000000 VND']],
    ['1.065 hộ', ['1065 hộ']],
    ['20,725 lượt người', ['20725 lượt người']],
    ['0,125 ha', ['0.125 ha']],
    ['12.345,67 tấn', ['12345.67 tấn']],
    ['1.5 tỷ đồng', ['1500000000 VND']],
    ['diện tích 7.812,82 km2', ['7812.82 km2']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })
})

describe('modality', () => {
  it.each([
    ['khoảng 400 m3 đất', ['400 m3 approximate']],
    ['ước tính 38,7 tỷ đồng', ['38700000000 VND approximate']],
    ['tối thiểu 02 mô hình', ['2 mô hình at-least']],
    ['từ 45 triệu đồng trở lên', ['45000000 VND at-least']],
    ['không quá 5 ngày', ['5 ngày at-most']],
    ['chưa đến 40 hộ', ['40 hộ at-most']],
    ['hàng trăm mô hình', ['100 mô hình at-least']],
    ['trên 5 lĩnh vực', ['5 lĩnh vực']],
    ['trên 50 hộ', ['50 hộ approximate']],
    ['cao hơn 1,2 tạ/ha', ['1.2 tạ/ha']],
    ['mầm non 17 trường', ['17 trường']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })
})

describe('number words', () => {
  it.each([
    ['hai mô hình và ba tập thể', ['2 mô hình', '3 tập thể']],
    ['có năm thôn đạt chuẩn', ['5 thôn']],
    ['trong năm xã đã làm tốt', []],
    ['một tập thể và hai cá nhân', ['1 tập thể', '2 cá nhân']],
    ['là một đơn vị dẫn đầu', []],
    ['ít nhất một công trình', ['1 công trình at-least']],
    ['một số hộ, vài chục người, mấy trăm cây', []],
    ['ba mẹ, tư tưởng, chín chắn, năm châu', []],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })
})
