import { describe, expect, it } from 'vitest'
import { readPeople, testOfficials } from './read-people.js'

describe('offices of the state and of other states', () => {
  testOfficials('countries are no part of a name', [
    ['Chủ tịch Trung Quốc Tập Cận Bình hội kiến.', 'Tập Cận Bình: Chủ tịch / Trung Quốc'],
    ['Đại sứ Mỹ tại Việt Nam Marc Knapper chào từ biệt.', 'Marc Knapper: Đại sứ / –'],
    ['Nhà vua Thái Lan Maha Vajiralongkorn đón đoàn.', 'Maha Vajiralongkorn: Quốc vương / –'],
    [
      'Phát ngôn viên Bộ Ngoại giao Trung Quốc Uông Văn Bân nói.',
      'Uông Văn Bân: Người phát ngôn / Bộ Ngoại giao Trung Quốc',
    ],
    ['Bộ trưởng Quốc phòng Nga Sergei Shoigu thị sát.', 'Sergei Shoigu: Bộ trưởng / Bộ Quốc phòng Nga'],
  ])
  testOfficials('one word is enough abroad', [
    ['Thủ tướng Ishiba khẳng định.', 'Ishiba: Thủ tướng / –'],
    [
      'Tổng thống Mỹ mới đắc cử Donald Trump tiếp Thủ tướng Nhật Bản Takaichi Sanae. Tổng thống Trump và Thủ tướng Takaichi hội đàm.',
      'Donald Trump: Tổng thống / –',
      'Takaichi Sanae: Thủ tướng / –',
    ],
    [
      'Chánh Văn phòng Nội các Nhật Bản Yoshihide Suga bác bỏ.',
      'Yoshihide Suga: Chánh Văn phòng / Văn phòng Nội các Nhật Bản',
    ],
    ['Thủ tướng Chính phủ và Tổng thống Mỹ hội đàm; Thủ tướng Khen thưởng.'],
  ])
  testOfficials('fields and joints', [
    ['Bộ trưởng Khoa học & Công nghệ Chử Ngọc Ánh trả lời.', 'Chử Ngọc Ánh: Bộ trưởng / Bộ Khoa học và Công nghệ'],
    ['Theo nguyên Bộ trưởng Thương mại Trương Đình Luyến.', 'Trương Đình Luyến: Bộ trưởng / Bộ Thương mại (former)'],
    [
      'Cục trưởng Cục Quản lý chất lượng Huỳnh Văn Chiến giải thích.',
      'Huỳnh Văn Chiến: Cục trưởng / Cục Quản lý chất lượng',
    ],
    [
      'Phó Vụ trưởng Vụ Giáo dục Trung học Nguyễn Xuân Thình lưu ý.',
      'Nguyễn Xuân Thình: Phó Vụ trưởng / Vụ Giáo dục Trung học',
    ],
    [
      'Cả 3 giám đốc sở trả lời chất vấn của Phó Chủ tịch HĐND tỉnh Bế Văn Ích.',
      'Bế Văn Ích: Phó Chủ tịch / Hội đồng nhân dân tỉnh',
    ],
    ['Đại biểu Phạm Văn Tuấn (Thái Bình) tranh luận.', 'Phạm Văn Tuấn: Đại biểu / Quốc hội'],
    ['Các đại biểu nghe đại biểu Phạm Văn Tuấn (áo trắng) hát.'],
  ])
  testOfficials('where an organ ends and a person begins', [
    [
      'Hiệu trưởng Trường ĐH Bách khoa Hà Nội Huỳnh Quyết Chí phát biểu.',
      'Huỳnh Quyết Chí: Hiệu trưởng / Trường Đại học Bách khoa Hà Nội',
    ],
    ['Giám đốc Bệnh viện Bạch Mai Đào Xuân Cương cho biết.', 'Đào Xuân Cương: Giám đốc / Bệnh viện Bạch Mai'],
    ['Giám đốc Bệnh viện Vinmec Trần Trung Dũng cho biết.', 'Trần Trung Dũng: Giám đốc / Bệnh viện Vinmec'],
    ['Chủ tịch VFF Trần Quốc Tú chúc mừng.', 'Trần Quốc Tú: Chủ tịch / Liên đoàn Bóng đá Việt Nam'],
  ])
  testOfficials('companies are nobody’s office', [
    ['Bị cáo Trương Thị Lành, cựu Chủ tịch Vạn Thịnh Phát, và luật sư rời tòa.'],
    ['Ông Đoàn Văn Đức, Chủ tịch Hoàng Anh Gia Lai, trả lời.'],
    ['Chủ tịch FLC Trịnh Văn Quýnh bị bắt.'],
    ['Luật sư Trần Minh Hưng, Trưởng Văn phòng luật sư Gia Đình, nhận định.'],
  ])
})

describe('private people', () => {
  it.each([
    ['Công an bắt bị can đối với Cao Nhật Trượng (22 tuổi, trú huyện Vạn Ninh).', ['Cao Nhật Trượng']],
    ['HLV Ngô Quang Trượng và Lê Huỳnh Đạc nhường các trợ lý.', ['Ngô Quang Trượng', 'Lê Huỳnh Đạc']],
    ['Bà Phạm Thị Uyên, vợ HLV Mai Đức Chí, kể.', ['Phạm Thị Uyên', 'Mai Đức Chí']],
    ['Ông Hồ Văn Tới và Lâm Đồng ký kết.', ['Hồ Văn Tới']],
    ['Nhà lãnh đạo Triều Tiên Kim Jong-un và người đồng cấp Mỹ Mike Pompeo.', ['Kim Jong-un', 'Mike Pompeo']],
    ['Nhà lãnh đạo Nhật Bản dự định đi.', []],
    ['Điều dưỡng viên Phan Văn Hạ tiêm cho bệnh nhân Lê Xuân Hông.', ['Phan Văn Hạ', 'Lê Xuân Hông']],
    ['Bệnh nhân Hà Nội khỏi bệnh.', []],
  ])('%s', (text, names) => {
    expect(readPeople(text).map(({ name, role }) => `${role} ${name}`)).toEqual(names.map((name) => `private ${name}`))
  })
})
