import { describe, expect, it } from 'vitest'
import { listFacts } from './read-facts.js'

const subjects = (text: string) => listFacts(text, (fact) => fact.subjectName)

describe('whose figure: bodies and bare names', () => {
  it.each([
    ['Hội Nông dân huyện có 22 mô hình trồng nhãn.', '22 mô hình → Hội Nông dân huyện'],
    ['Huyện đoàn Lương Sơn đã xây dựng 14 mô hình.', '14 mô hình → Huyện đoàn Lương Sơn'],
    ['Đồn Biên phòng Xa Mát trao 50 suất quà.', '50 suất quà → Đồn Biên phòng Xa Mát'],
    [
      'Có 44 mô hình, trong đó Hội Phụ nữ phụ trách 12 mô hình.',
      '44 mô hình → huyện Lương Sơn',
      '12 mô hình → Hội Phụ nữ',
    ],
    [
      'Hội LHPN huyện Lương Sơn đăng ký 9 mô hình. Hội cũng duy trì 6 mô hình cũ.',
      '9 mô hình → Hội LHPN huyện Lương Sơn',
      '6 mô hình → Hội LHPN huyện Lương Sơn',
    ],
    ['Hội nghị biểu dương 9 mô hình.', '9 mô hình → huyện Lương Sơn'],
    ['Mô hình do Hội Phụ nữ đảm nhận dài 4 km.', '4 km → huyện Lương Sơn'],
    ['Hội đồng nhân dân huyện thông qua 7 nghị quyết.', '7 nghị quyết → huyện Lương Sơn'],
    ['Nổi bật có Hòa Sơn (9 mô hình), Tân Vinh (8 mô hình).', '9 mô hình → Hòa Sơn', '8 mô hình → Tân Vinh'],
    ['Cả tỉnh dẫn đầu là Kim Bôi (31 mô hình), Lạc Sơn (28 mô hình).', '31 mô hình → Kim Bôi', '28 mô hình → Lạc Sơn'],
  ])('%s', (text, ...facts) => {
    expect(subjects(text)).toEqual(facts)
  })

  it('rows of a table are figures of the communes that head them', () => {
    expect(
      subjects('Xã | Số mô hình đăng ký | Số mô hình được công nhận\nHòa Sơn | 14 | 12\nTân Vinh | 11 | 9'),
    ).toEqual(['14 mô hình → Hòa Sơn', '12 mô hình → Hòa Sơn', '11 mô hình → Tân Vinh', '9 mô hình → Tân Vinh'])
  })
})
