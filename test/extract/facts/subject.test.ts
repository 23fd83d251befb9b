import { describe, expect, it } from 'vitest'
import { listFacts } from './read-facts.js'

const subjects = (text: string) => listFacts(text, (fact) => fact.subjectName)

describe('whose figure it is', () => {
  it.each([
    ['Toàn huyện có 45 mô hình.', '45 mô hình → huyện Lương Sơn'],
    ['Có 45 mô hình được khen thưởng.', '45 mô hình → huyện Lương Sơn'],
    ['Toàn tỉnh có 2.071 mô hình.', '2071 mô hình → toàn tỉnh'],
    [
      'Trên địa bàn tỉnh có 2.071 mô hình; huyện Lương Sơn có 45 mô hình.',
      '2071 mô hình → toàn tỉnh',
      '45 mô hình → huyện Lương Sơn',
    ],
    [
      'Huyện trao 26 suất quà: 20 suất của tỉnh và 6 suất của huyện.',
      '26 suất quà → huyện Lương Sơn',
      '20 suất → huyện Lương Sơn',
      '6 suất → huyện Lương Sơn',
    ],
    ['Mô hình điểm của tỉnh có 15 hộ tham gia.', '15 hộ → toàn tỉnh'],
    ['Riêng xã Tân Vinh, nhân dân hiến 1.200 m2 đất.', '1200 m2 → xã Tân Vinh'],
    ['Xã Cao Sơn có 5 mô hình, xã Liên Sơn có 7 mô hình.', '5 mô hình → xã Cao Sơn', '7 mô hình → xã Liên Sơn'],
    ['Vận động nhân dân thôn 3, xã Cư Yên góp 120 ngày công.', '120 ngày công → thôn 3, xã Cư Yên'],
    ['Đã xây dựng 9 mô hình ở xã Hòa Sơn.', '9 mô hình → xã Hòa Sơn'],
    [
      'Tại xã Nhuận Trạch, Ban Dân vận Huyện ủy tổ chức hội nghị, khen thưởng 12 tập thể.',
      '12 tập thể → huyện Lương Sơn',
    ],
    [
      'Chúng tôi về xóm Đồng Sương, xã Thành Lập. Trưởng xóm cho biết, xóm có 98 hộ.',
      '98 hộ → xóm Đồng Sương, xã Thành Lập',
    ],
    ['Bí thư Đảng ủy xã Bùi Văn Chiến cho biết đã có 14 mô hình.', '14 mô hình → huyện Lương Sơn'],
    [
      'Ba xã làm tốt là xã Tân Vinh (4,1 km), xã Cao Sơn (3,6 km).',
      '3 xã → huyện Lương Sơn',
      '4.1 km → xã Tân Vinh',
      '3.6 km → xã Cao Sơn',
    ],
  ])('%s', (text, ...facts) => {
    expect(subjects(text)).toEqual(facts)
  })
})
