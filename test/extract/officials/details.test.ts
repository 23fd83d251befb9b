import { describe, expect, it } from 'vitest'
import { readPeople, showOfficials } from './read-people.js'

/** Age, birth and address between the name and the office, as police news tells them. */
describe('details between name and office', () => {
  it.each<[text: string, ...officials: string[]]>([
    [
      'Lò Văn Quyết, 64 tuổi, trú phường Đông Hải, TP Thanh Hóa, là cựu chủ tịch UBND huyện Quảng Xương.',
      'Lò Văn Quyết: Chủ tịch / Ủy ban nhân dân huyện Quảng Xương (former)',
    ],
    [
      'Chu Đức Bền, 45 tuổi, ở phường Quảng Cát, là trưởng Phòng Tài nguyên và Môi trường huyện.',
      'Chu Đức Bền: Trưởng phòng / Phòng Tài nguyên và Môi trường huyện',
    ],
    [
      'Ông Mai Thế Tập (sinh năm 1973, trú tại thôn 4), Chủ tịch UBND xã Tú Thịnh.',
      'Mai Thế Tập: Chủ tịch / Ủy ban nhân dân xã Tú Thịnh',
    ],
    ['Hà Thị Rim, 38 tuổi, quê ở Mai Châu, Phó Chủ tịch HĐND xã.', 'Hà Thị Rim: Phó Chủ tịch / Hội đồng nhân dân xã'],
    ['Ông Cao Tiến Lực, 60 tuổi - nguyên Bí thư Đảng ủy xã.', 'Cao Tiến Lực: Bí thư / Đảng ủy xã (former)'],
    ['Bà Lò Thị Minh (69 tuổi, Bí thư Chi bộ bản Phe) kể.', 'Lò Thị Minh: Bí thư / Chi bộ bản Phe'],
    [
      'Ông Hà Văn Báu từng kinh qua các chức vụ Phó Bí thư Thị ủy Bến Cát (thị xã Bến Cát, Bình Dương cũ) và Phó Chánh Văn phòng Tỉnh ủy; được chỉ định làm Bí thư Đảng ủy phường.',
      'Hà Văn Báu: Phó Bí thư / Thị ủy Bến Cát (former); Phó Chánh Văn phòng / Văn phòng Tỉnh ủy (former); Bí thư / Đảng ủy phường (incoming)',
    ],
    [
      'Ông Hà Văn Báu, Chủ tịch UBND phường Phú An ẢNH: ĐỖ TRƯƠNG',
      'Hà Văn Báu: Chủ tịch / Ủy ban nhân dân phường Phú An',
    ],
  ])('%s', (text, ...officials) => {
    expect(showOfficials(readPeople(text))).toEqual(officials)
  })

  it.each([
    'Vi Văn Đại, 55 tuổi, trú xã Quảng Trường, bị tuyên phạt.',
    'Ông Bùi Văn Lượng, 70 tuổi, kể rằng Chủ tịch UBND xã đã tới nhà.',
    'Lò Thị Mai, 20 tuổi, cùng em gái; Chủ tịch UBND huyện gửi lời thăm.',
  ])('no office of theirs: %s', (text) => {
    expect(showOfficials(readPeople(text))).toEqual([])
  })
})

describe('offices of party groups', () => {
  it('keeps the office in the group and the one beside it', () => {
    const text = 'Đồng chí Đỗ Bá Tiến, Bí thư Đảng đoàn, Chủ tịch Hội CCB Việt Nam dự.'
    expect(showOfficials(readPeople(text))).toEqual([
      'Đỗ Bá Tiến: Bí thư / Đảng đoàn; Chủ tịch / Hội Cựu chiến binh Việt Nam',
    ])
  })
})

it('takes two spellings of a name with an apostrophe for one person', () => {
  const text = "Đồng chí Điểu Krứt, Bí thư Huyện ủy.\nDự có Điểu K'rứt, Chủ tịch HĐND huyện."
  expect(readPeople(text)).toHaveLength(1)
})
