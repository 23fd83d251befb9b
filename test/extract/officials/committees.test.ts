import { describe } from 'vitest'
import { testOfficials } from './read-people.js'

describe('long names of committees', () => {
  testOfficials('commas within, up to the level', [
    [
      'Ông Ngô Đức Thính, Phó Trưởng Ban Chỉ đạo phòng, chống dịch Covid-19 huyện, đi kiểm tra.',
      'Ngô Đức Thính: Phó Trưởng ban / Ban Chỉ đạo phòng, chống dịch Covid-19 huyện',
    ],
    [
      'Trưởng Ban Chỉ đạo công tác biên giới, phân giới cắm mốc tỉnh Lê Văn Đảo.',
      'Lê Văn Đảo: Trưởng ban / Ban Chỉ đạo công tác biên giới, phân giới cắm mốc tỉnh',
    ],
    [
      'Bà Vũ Thị Liễn, Trưởng BCĐ Vệ sinh an toàn thực phẩm xã, yêu cầu.',
      'Vũ Thị Liễn: Trưởng ban / Ban Chỉ đạo Vệ sinh an toàn thực phẩm xã',
    ],
    [
      'Đồng chí Mai Văn Nình, Trưởng Ban Chỉ đạo Đề án sắp xếp đơn vị cấp huyện, cấp xã tỉnh.',
      'Mai Văn Nình: Trưởng ban / Ban Chỉ đạo Đề án sắp xếp đơn vị cấp huyện, cấp xã tỉnh',
    ],
    [
      'Ông Cao Xuân Đạt, Trưởng Ban Chỉ đạo Quốc gia phòng, chống dịch tả lợn chủ trì.',
      'Cao Xuân Đạt: Trưởng ban / Ban Chỉ đạo Quốc gia phòng, chống dịch tả lợn',
    ],
    [
      'Ông Lê Đình Tông, Trưởng Ban Chỉ huy Phòng thủ dân sự, phòng, chống thiên tai và tìm kiếm cứu nạn huyện.',
      'Lê Đình Tông: Trưởng ban / Ban Chỉ huy Phòng thủ dân sự, phòng, chống thiên tai và tìm kiếm cứu nạn huyện',
    ],
    [
      'Đồng chí Đinh Xuân Hương, Trưởng Tiểu ban Văn kiện Đại hội Đảng bộ huyện.',
      'Đinh Xuân Hương: Trưởng tiểu ban / Tiểu ban Văn kiện Đại hội Đảng bộ huyện',
    ],
  ])
  testOfficials('commas that end them', [
    [
      'Ông Lê Văn Tải, Trưởng Ban Chỉ đạo xây dựng nông thôn mới, Chủ tịch UBND huyện.',
      'Lê Văn Tải: Trưởng ban / Ban Chỉ đạo xây dựng nông thôn mới; Chủ tịch / Ủy ban nhân dân huyện',
    ],
    ['Ông Vi Văn Ích, Phó Trưởng BCĐ 389, Công an huyện.', 'Vi Văn Ích: Phó Trưởng ban / Ban Chỉ đạo 389'],
    ['Thành viên Ban Chỉ đạo giảm nghèo, các phòng, ban huyện và ông Hồ Văn Tơ dự.'],
    ['Trưởng Ban Chỉ đạo Nguyễn Văn Cử kết luận.', 'Nguyễn Văn Cử: Trưởng ban / Ban Chỉ đạo'],
  ])
  testOfficials('managements', [
    [
      'Ông Trịnh Quốc Viết, Giám đốc Ban Quản lý dự án đầu tư xây dựng huyện.',
      'Trịnh Quốc Viết: Giám đốc / Ban Quản lý dự án đầu tư xây dựng huyện',
    ],
    [
      'Ông Lê Văn Tải, Giám đốc Ban Quản lý rừng phòng hộ Sông Đằn.',
      'Lê Văn Tải: Giám đốc / Ban Quản lý rừng phòng hộ Sông Đằn',
    ],
    ['Trưởng ban Quản lý chợ Đu cho biết; ông Hà Văn Tư bán cá.'],
  ])
})
