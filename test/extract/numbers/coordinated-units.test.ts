import { describe, expect, it } from 'vitest'
import { extractRecords } from '../../../src/extract/index.js'
import { readNumbers } from '../../../src/extract/read.js'

const units = (text: string): (string | null)[] => readNumbers(text).map((number) => number.unit)

describe('nouns that are counted together', () => {
  it.each([
    ['vùng lúa gồm 11 xã, vùng trồng màu gồm 6 xã và vùng quế gồm 8 xã', ['xã', 'xã', 'xã']],
    ['gồm 7 ủy viên, đồng chí Hà được bầu làm Chủ nhiệm', ['ủy viên']],
    ['120 lượt cán bộ, chiến sĩ Đồn Biên phòng', ['lượt cán bộ, chiến sĩ']],
    ['có 12 xã, thị trấn với 40 hộ', ['xã, thị trấn', 'hộ']],
    ['khen 5 tập thể, cá nhân; có 12 hộ', ['tập thể, cá nhân', 'hộ']],
    ['20 mô hình, điển hình làm tốt', ['mô hình, điển hình']],
    ['80 hộ nghèo, hộ cận nghèo, hộ khó khăn', ['hộ']],
    ['172 thôn, bản, tổ dân phố', ['thôn, bản, tổ dân phố']],
    ['35 doanh nghiệp, nhà hảo tâm, hội đồng hương', ['doanh nghiệp, nhà hảo tâm, hội đồng hương']],
    ['106 đơn vị hành chính cấp xã, phường, thị trấn', ['đơn vị hành chính']],
    ['78/124 xã phường, 45 thôn bản, 21/21 huyện, thành, thị ủy', ['xã phường', 'thôn bản', 'huyện, thành, thị ủy']],
    ['có 2 Phó Chủ tịch', ['phó chủ tịch']],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected)
  })
})

describe('money for each', () => {
  it.each([
    ['mỗi suất trị giá 500.000 đồng', ['VND/suất']],
    ['mỗi hộ 45 triệu đồng', ['VND/hộ']],
    ['mỗi phần quà 500 ngàn đồng', ['VND/phần quà']],
    ['trị giá mỗi suất 300 nghìn đồng', ['VND/suất']],
    ['mỗi hộ dân thôn Liên Sơn đóng góp 2,5 triệu đồng', ['VND/hộ']],
    ['bà con lãi khoảng 3,5 triệu đồng mỗi công', ['VND/công']],
    ['mỗi năm huyện cần khoảng 120 tỷ đồng', ['VND/năm']],
    ['thu nhập 5 triệu đồng/người/tháng', ['VND/người/tháng']],
    ['tặng 5 xe đạp, mỗi xe 2 triệu đồng', ['xe đạp', 'VND/xe']],
    ['tặng mỗi hộ 10 kg gạo và 200.000 đồng', ['kg', 'VND']],
    ['vì cuộc sống của mỗi người dân, huyện chi 20 tỷ đồng', ['VND']],
  ])('%s', (text, expected) => {
    expect(extractRecords({ text }).facts.map((fact) => fact.unit)).toEqual(expected)
  })
})
