import { describe, expect, it } from 'vitest'
import { listFacts } from './read-facts.js'

const levels = (text: string) => listFacts(text, (fact) => fact.level)
const holders = (text: string) => listFacts(text, (fact) => fact.holder)
const sectors = (text: string) => listFacts(text, (fact) => fact.sector)

describe('level: whose list, and who honours', () => {
  it.each([
    ['Công nhận 53 mô hình cấp huyện, 176 mô hình cấp xã.', '53 mô hình → district', '176 mô hình → commune'],
    ['Đăng ký 164 mô hình cấp cơ sở và 12 mô hình cấp tỉnh.', '164 mô hình → commune', '12 mô hình → province'],
    ['Đối với cấp huyện công nhận 22 mô hình.', '22 mô hình → district'],
    ['Cấp xã, thị trấn: có 36 mô hình được công nhận.', '36 mô hình → commune'],
    ['Các xã, thị trấn công nhận 36 mô hình “Dân vận khéo”.', '36 mô hình → commune'],
    ['13 mô hình được công nhận “Dân vận khéo” cấp huyện năm 2023.', '13 mô hình → district'],
    ['3 tập thể được UBND tỉnh tặng Bằng khen.', '3 tập thể → province'],
    ['Ban Dân vận Tỉnh ủy tặng giấy khen cho 5 tập thể, 4 cá nhân.', '5 tập thể → province', '4 cá nhân → province'],
    ['Đề nghị Ban Thường vụ Tỉnh ủy biểu dương 2 mô hình.', '2 mô hình → province'],
    ['1 cá nhân được Thủ tướng Chính phủ tặng Bằng khen.', '1 cá nhân → national'],
    ['UBND thị xã khen thưởng 11 mô hình “Dân vận khéo”.', '11 mô hình → null'],
    ['Phó Chủ tịch UBND tỉnh Bùi Văn Khánh trao Giấy khen của huyện cho 8 tập thể.', '8 tập thể → null'],
    ['Có 35 mô hình, điển hình được biểu dương, khen thưởng cấp huyện.', '35 mô hình, điển hình → district'],
    [
      'Công nhận 439 mô hình của các tập thể, cá nhân đạt chuẩn cấp cơ sở, 139 mô hình đạt chuẩn cấp huyện.',
      '439 mô hình → commune',
      '139 mô hình → district',
    ],
    ['Tập huấn cho 120 cán bộ.', '120 cán bộ → null'],
  ])('%s', (text, ...facts) => {
    expect(levels(text)).toEqual(facts)
  })
})

describe('labels of bare numbers', () => {
  it.each([
    [
      'Đăng ký 168 mô hình (cấp cơ sở 121, cấp huyện 38, cấp tỉnh 9).',
      '168 mô hình → null null',
      '121 mô hình → commune null',
      '38 mô hình → district null',
      '9 mô hình → province null',
    ],
    [
      'Số mô hình đăng ký ở cấp tỉnh là 5, cấp huyện 24, cấp cơ sở 61.',
      '5 mô hình → province null',
      '24 mô hình → district null',
      '61 mô hình → commune null',
    ],
    [
      'Thực hiện 66 mô hình (tập thể: 48, cá nhân: 18).',
      '66 mô hình → null null',
      '48 mô hình → null collective',
      '18 mô hình → null individual',
    ],
    [
      'Công nhận 176 mô hình: 130 của tập thể, 46 của cá nhân.',
      '176 mô hình → null null',
      '130 mô hình → null collective',
      '46 mô hình → null individual',
    ],
    [
      'Có 90 (65 tập thể, 25 cá nhân) mô hình “Dân vận khéo”.',
      '90 mô hình → null null',
      '65 tập thể → null collective',
      '25 cá nhân → null individual',
    ],
    [
      'Có 690 hộ đăng ký (cấp xã 512 hộ, cấp huyện 178 hộ).',
      '690 hộ → null null',
      '512 hộ → commune null',
      '178 hộ → district null',
    ],
  ])('%s', (text, ...facts) => {
    expect(listFacts(text, ({ level, holder }) => `${level} ${holder}`)).toEqual(facts)
  })
})

describe('holder', () => {
  it.each([
    ['Có 96 mô hình tập thể, 37 mô hình cá nhân.', '96 mô hình → collective', '37 mô hình → individual'],
    ['Gồm tập thể 316 mô hình, cá nhân 16 mô hình.', '316 mô hình → collective', '16 mô hình → individual'],
    ['Khen 12 tập thể và 9 cá nhân.', '12 tập thể → collective', '9 cá nhân → individual'],
    ['Có 6 điển hình cá nhân, 4 điển hình tập thể.', '6 điển hình → individual', '4 điển hình → collective'],
    ['Có 45 mô hình “Dân vận khéo” của tập thể.', '45 mô hình → collective'],
    ['Có 45 mô hình do các tập thể, cá nhân xây dựng.', '45 mô hình → null'],
  ])('%s', (text, ...facts) => {
    expect(holders(text)).toEqual(facts)
  })
})

describe('sector: only where the text splits by fields', () => {
  it.each([
    [
      'Có 9 mô hình lĩnh vực kinh tế, 6 mô hình văn hóa – xã hội, 2 mô hình QP-AN, 1 mô hình XD HTCT.',
      '9 mô hình → economy',
      '6 mô hình → culture-society',
      '2 mô hình → security-defence',
      '1 mô hình → political-system',
    ],
    [
      'Lĩnh vực phát triển kinh tế có 20 mô hình; lĩnh vực văn hóa, xã hội có 15 mô hình; an ninh, quốc phòng có 5 mô hình; xây dựng nông thôn mới có 8 mô hình.',
      '20 mô hình → economy',
      '15 mô hình → culture-society',
      '5 mô hình → security-defence',
      '8 mô hình → other',
    ],
    [
      'Trong lĩnh vực kinh tế: 12 mô hình; trong lĩnh vực giữ gìn an ninh trật tự: 7 mô hình.',
      '12 mô hình → economy',
      '7 mô hình → security-defence',
    ],
    ['Có 60 mô hình trên các lĩnh vực kinh tế, văn hóa - xã hội, quốc phòng - an ninh.', '60 mô hình → null'],
    ['Hội Nông dân xây dựng 5 mô hình phát triển kinh tế.', '5 mô hình → null'],
    ['Có 40 mô hình, trong đó lĩnh vực kinh tế 18 mô hình.', '40 mô hình → null', '18 mô hình → economy'],
  ])('%s', (text, ...facts) => {
    expect(sectors(text)).toEqual(facts)
  })
})
