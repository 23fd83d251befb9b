import { describe } from 'vitest'
import { testOfficials } from './read-people.js'

describe('how far "nguyên" reaches', () => {
  testOfficials('over offices held together', [
    [
      'Ông Lê Quang Huỳnh, nguyên Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, nhớ lại.',
      'Lê Quang Huỳnh: Phó Bí thư / Tỉnh ủy (former); Chủ tịch / Ủy ban nhân dân tỉnh (former)',
    ],
    [
      'Bị can Ngô Văn Tại, cựu Bí thư Đảng ủy, Chủ tịch HĐND xã, khai nhận.',
      'Ngô Văn Tại: Bí thư / Đảng ủy (former); Chủ tịch / Hội đồng nhân dân xã (former)',
    ],
    [
      'Đồng chí Lò Văn Ban, nguyên Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy.',
      'Lò Văn Ban: Ủy viên Trung ương Đảng / – (former); Bí thư / Tỉnh ủy (former)',
    ],
    [
      'Dự có nguyên Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Trần Văn Đạo.',
      'Trần Văn Đạo: Phó Bí thư / Huyện ủy (former); Chủ tịch / Ủy ban nhân dân huyện (former)',
    ],
    [
      'Ông Hà Đình Tú, nguyên Bí thư Chi bộ, Trưởng thôn 5, hiến đất.',
      'Hà Đình Tú: Bí thư / Chi bộ (former); Trưởng thôn / thôn 5 (former)',
    ],
  ])
  testOfficials('not to what came after', [
    [
      'Ông Đặng Văn Mính, nguyên Phó Chủ tịch UBND huyện, Chủ tịch Hội Khuyến học huyện.',
      'Đặng Văn Mính: Phó Chủ tịch / Ủy ban nhân dân huyện (former); Chủ tịch / Hội Khuyến học huyện',
    ],
    [
      'Bà Lê Thị Sen, nguyên Bí thư Huyện ủy, Phó Chủ tịch HĐND tỉnh.',
      'Lê Thị Sen: Bí thư / Huyện ủy (former); Phó Chủ tịch / Hội đồng nhân dân tỉnh',
    ],
    [
      'Bà Cao Thị Ngà, nguyên Phó Bí thư Quận ủy, Bí thư Đảng ủy phường.',
      'Cao Thị Ngà: Phó Bí thư / Quận ủy (former); Bí thư / Đảng ủy phường',
    ],
    [
      'Ông Hồ Sỹ Lan, nguyên Chủ tịch HĐND xã, Chủ tịch UBND xã Mai Văn Đông cùng dự.',
      'Hồ Sỹ Lan: Chủ tịch / Hội đồng nhân dân xã (former)',
      'Mai Văn Đông: Chủ tịch / Ủy ban nhân dân xã',
    ],
    [
      'Ông Trần Công Danh, nguyên Bí thư Huyện ủy, hiện là Chủ tịch UBND huyện.',
      'Trần Công Danh: Bí thư / Huyện ủy (former); Chủ tịch / Ủy ban nhân dân huyện',
    ],
  ])
})

describe('an office told after a list', () => {
  testOfficials('of all, where several can hold it', [
    [
      'Chủ trì có các đồng chí Trần Văn Bảy, Lê Thị Sáu, Phó Chủ tịch UBND tỉnh.',
      'Trần Văn Bảy: Phó Chủ tịch / Ủy ban nhân dân tỉnh',
      'Lê Thị Sáu: Phó Chủ tịch / Ủy ban nhân dân tỉnh',
    ],
    [
      'Các ông Đinh Công Sơn và Vi Văn Mạo - Ủy viên Ban Thường vụ Huyện ủy thăm hỏi.',
      'Đinh Công Sơn: Ủy viên Ban Thường vụ / Huyện ủy',
      'Vi Văn Mạo: Ủy viên Ban Thường vụ / Huyện ủy',
    ],
  ])
  testOfficials('of the last, where it is one person’s or each is addressed', [
    [
      'Các đồng chí Vũ Thế Hiển, Cao Thị Tho - Chủ tịch UBND huyện đến dự.',
      'Cao Thị Tho: Chủ tịch / Ủy ban nhân dân huyện',
    ],
    [
      'Đồng chí Phạm Văn Tĩnh và đồng chí Lê Thị Thanh - Phó Chủ tịch Hội LHPN huyện.',
      'Lê Thị Thanh: Phó Chủ tịch / Hội Liên hiệp Phụ nữ huyện',
    ],
    [
      'Dự có các đồng chí Ủy viên Trung ương Đảng: Vũ Hồng Thịnh - Phó Chủ tịch Quốc hội; đồng chí Ngô Thanh Bính - Chủ tịch Hội Người cao tuổi Việt Nam.',
      'Vũ Hồng Thịnh: Ủy viên Trung ương Đảng / –; Phó Chủ tịch / Quốc hội',
      'Ngô Thanh Bính: Chủ tịch / Hội Người cao tuổi Việt Nam',
    ],
  ])
})
