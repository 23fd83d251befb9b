import { describe } from 'vitest'
import { type Case, testOfficials } from './read-people.js'

/** Every form in which formal news names officials, in several districts' words. */
const FORMS: Record<string, Case[]> = {
  'name, dash or comma, titles': [
    ['Đồng chí Lý Văn Bách - Phó Bí thư Thường trực Huyện ủy nói.', 'Lý Văn Bách: Phó Bí thư Thường trực / Huyện ủy'],
    [
      'Ông Cao Bá Kiên, Phó Bí thư Quận ủy, Chủ tịch UBND quận dự.',
      'Cao Bá Kiên: Phó Bí thư / Quận ủy; Chủ tịch / Ủy ban nhân dân quận',
    ],
    ['Bà Mai Thị Lựu– Trưởng BDV Thị ủy chủ trì.', 'Mai Thị Lựu: Trưởng ban / Ban Dân vận Thị ủy'],
    ['Đ/c: Ngô Viết Thái (Chủ tịch Hội CCB huyện) kết luận.', 'Ngô Viết Thái: Chủ tịch / Hội Cựu chiến binh huyện'],
    ['Anh Tẩn A Sèo là Bí thư Huyện đoàn.', 'Tẩn A Sèo: Bí thư / Huyện Đoàn'],
    [
      'Ông Phan Đình Lạc (SN 1971), Giám đốc Sở NN&PTNT tỉnh Bến Tre.',
      'Phan Đình Lạc: Giám đốc / Sở Nông nghiệp và Phát triển nông thôn tỉnh Bến Tre',
    ],
    [
      'Có đ/c Đoàn Văn Sỹ - CT.UBMTTQVN huyện - UVBTV - TBDV.',
      'Đoàn Văn Sỹ: Chủ tịch / Ủy ban Mặt trận Tổ quốc Việt Nam huyện; Ủy viên Ban Thường vụ / Huyện ủy; Trưởng ban / Ban Dân vận',
    ],
  ],
  'titles before the name': [
    ['Phó Chủ tịch UBND huyện Hồ Quang Đán kiểm tra.', 'Hồ Quang Đán: Phó Chủ tịch / Ủy ban nhân dân huyện'],
    [
      'Bí thư Huyện ủy, Chủ tịch HĐND huyện Đỗ Hữu Khang đến dự.',
      'Đỗ Hữu Khang: Bí thư / Huyện ủy; Chủ tịch / Hội đồng nhân dân huyện',
    ],
    [
      'Bí thư Thành ủy Hà Nội Dương Bá Toại và Thứ trưởng Bộ Y tế Kiều Thị Nhạn.',
      'Dương Bá Toại: Bí thư / Thành ủy Hà Nội',
      'Kiều Thị Nhạn: Thứ trưởng / Bộ Y tế',
    ],
    ['Bộ trưởng Tư pháp Lương Thế Đạo trả lời.', 'Lương Thế Đạo: Bộ trưởng / Bộ Tư pháp'],
    [
      'Chủ tịch UBND huyện Chiêm Hóa Ma Văn Tịnh đánh trống.',
      'Ma Văn Tịnh: Chủ tịch / Ủy ban nhân dân huyện Chiêm Hóa',
    ],
    ['Chủ tịch UBND huyện – đồng chí Trần Viết Bổng trao quà.', 'Trần Viết Bổng: Chủ tịch / Ủy ban nhân dân huyện'],
    ['Trưởng Công an huyện Thượng tá Lê Quý Đoan báo cáo.', 'Lê Quý Đoan: Trưởng Công an / Công an huyện'],
  ],
  'offices beside places': [
    ['Bí thư Tỉnh ủy Sóc Trăng Lâm Văn Mận thăm chùa.', 'Lâm Văn Mận: Bí thư / Tỉnh ủy Sóc Trăng'],
    [
      'Đoàn do bà Lý Thị Lân, Phó Trưởng đoàn ĐBQH khóa XV tỉnh Hà Giang làm trưởng đoàn khảo sát.',
      'Lý Thị Lân: Phó Trưởng đoàn / Đoàn đại biểu Quốc hội tỉnh Hà Giang',
    ],
    [
      'Ông Trần Phóng - Phó Bí thư Đảng ủy - Chủ tịch UBND tỉnh Quảng Trị (mới) làm Bí thư Đảng ủy UBND tỉnh Quảng Trị.',
      'Trần Phóng: Phó Bí thư / Đảng ủy; Chủ tịch / Ủy ban nhân dân tỉnh Quảng Trị; Bí thư / Đảng ủy Ủy ban nhân dân tỉnh Quảng Trị',
    ],
    [
      'Anh Giàng A Thao được bầu làm Trưởng thôn Lùng Thoá, xã Minh Sơn.',
      'Giàng A Thao: Trưởng thôn / thôn Lùng Thóa (incoming)',
    ],
    [
      'Ông Lê Tiến Chấu, Phó Chủ tịch – Tổng Thư ký UBTƯ MTTQ Việt Nam.',
      'Lê Tiến Chấu: Phó Chủ tịch / Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam; Tổng Thư ký / Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    ],
    [
      'Anh Vi Mạnh Hủng, Tổng Biên tập Báo và Phát thanh, Truyền hình tỉnh.',
      'Vi Mạnh Hủng: Tổng Biên tập / Báo và Phát thanh, Truyền hình tỉnh',
    ],
    ['Chủ tịch Hà Nội, Giám đốc Đồng Tháp đều vắng.'],
  ],
  'shared titles and lists': [
    [
      'Các đồng chí Phó Bí thư Huyện ủy: Vũ Đình Hải, Lê Thị Mận; Tạ Văn Đông – Phó Chủ tịch UBND huyện.',
      'Vũ Đình Hải: Phó Bí thư / Huyện ủy',
      'Lê Thị Mận: Phó Bí thư / Huyện ủy',
      'Tạ Văn Đông: Phó Chủ tịch / Ủy ban nhân dân huyện',
    ],
    [
      'Cùng dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Lò Văn Xôm, Trưởng ban Nội chính; Cầm Thị Phiêng, Chủ tịch Hội LHPN tỉnh.',
      'Lò Văn Xôm: Ủy viên Ban Thường vụ / Tỉnh ủy; Trưởng ban / Ban Nội chính',
      'Cầm Thị Phiêng: Ủy viên Ban Thường vụ / Tỉnh ủy; Chủ tịch / Hội Liên hiệp Phụ nữ tỉnh',
    ],
    [
      'Dự họp có các đồng chí trong Ban Thường vụ Huyện ủy: Bùi Xuân Lý, Trưởng ban Tổ chức; Đại úy Trịnh Văn Đĩnh, Trưởng Công an huyện.',
      'Bùi Xuân Lý: Ủy viên Ban Thường vụ / Huyện ủy; Trưởng ban / Ban Tổ chức',
      'Trịnh Văn Đĩnh: Ủy viên Ban Thường vụ / Huyện ủy; Trưởng Công an / Công an huyện',
    ],
    [
      'Hai Phó Chủ tịch HĐND thị xã Nguyễn Chí Dân và Tô Thị Hằng cùng dự.',
      'Nguyễn Chí Dân: Phó Chủ tịch / Hội đồng nhân dân thị xã',
      'Tô Thị Hằng: Phó Chủ tịch / Hội đồng nhân dân thị xã',
    ],
    [
      'Miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với các ông Lê Khả Vy, Rơ Châm Hới.',
      'Lê Khả Vy: Phó Chủ tịch / Ủy ban nhân dân tỉnh (former)',
      'Rơ Châm Hới: Phó Chủ tịch / Ủy ban nhân dân tỉnh (former)',
    ],
    [
      'Dự có các đại biểu Quốc hội: Hoàng Thị Dợ, Quàng Văn Nhất.',
      'Hoàng Thị Dợ: Đại biểu / Quốc hội',
      'Quàng Văn Nhất: Đại biểu / Quốc hội',
    ],
  ],
  'organs left to the context': [
    [
      'Đoàn của Ban Dân vận Tỉnh ủy do Phó Trưởng ban Đinh Công Lập dẫn đầu.',
      'Đinh Công Lập: Phó Trưởng ban / Ban Dân vận Tỉnh ủy',
    ],
    [
      'Đồng chí Thạch Sết, Phó Bí thư, Chủ tịch UBND thị xã phát biểu.',
      'Thạch Sết: Phó Bí thư / Thị ủy; Chủ tịch / Ủy ban nhân dân thị xã',
    ],
    [
      'HĐND huyện họp phiên bất thường. Chủ tịch Giáp Văn Ngạn điều hành.',
      'Giáp Văn Ngạn: Chủ tịch / Hội đồng nhân dân huyện',
    ],
    [
      'Bà Nịnh Thị Sao, Ủy viên Ban Thường vụ, Chủ nhiệm UBKT Huyện ủy.',
      'Nịnh Thị Sao: Ủy viên Ban Thường vụ / Huyện ủy; Chủ nhiệm / Ủy ban Kiểm tra Huyện ủy',
    ],
    ['Thôn Đồng Mạ sạch đẹp. Trưởng thôn Hà Văn Khoát rất vui.', 'Hà Văn Khoát: Trưởng thôn / thôn Đồng Mạ'],
  ],
  'place of the office, then the name': [
    [
      'Phó Chủ tịch UBND huyện Tân Hiệp (Kiên Giang) Danh Thị Sương trao quà.',
      'Danh Thị Sương: Phó Chủ tịch / Ủy ban nhân dân huyện Tân Hiệp',
    ],
    ['Bí thư Đảng ủy xã Ia Pal, huyện Chư Sê (Gia Lai) Siu Hlong vui mừng.', 'Siu Hlong: Bí thư / Đảng ủy xã Ia Pal'],
    [
      'Theo Chủ tịch Hội Nông dân xã Nà Ớt, huyện Mai Sơn Cầm Văn Pản, bà con đã có nước.',
      'Cầm Văn Pản: Chủ tịch / Hội Nông dân xã Nà Ớt',
    ],
    ['Bí thư Huyện ủy Bình Gia, tỉnh Lạng Sơn Hứa Đình Tụng tiếp dân.', 'Hứa Đình Tụng: Bí thư / Huyện ủy Bình Gia'],
    [
      'Ông Đàm Văn Sìn, Chủ tịch UBND xã Bình Yên (Định Hóa), Trưởng ban Chỉ đạo chuyển đổi số xã cho biết.',
      'Đàm Văn Sìn: Chủ tịch / Ủy ban nhân dân xã Bình Yên; Trưởng ban / Ban Chỉ đạo chuyển đổi số xã',
    ],
  ],
  'office, comma, name': [
    [
      'Chủ tịch UBND xã Mường Do, Đinh Công Thuyết cho biết.',
      'Đinh Công Thuyết: Chủ tịch / Ủy ban nhân dân xã Mường Do',
    ],
    ['Phó Bí thư Quận ủy, Lê Minh nói.', 'Lê Minh: Phó Bí thư / Quận ủy'],
    [
      'Theo Chủ tịch Hội CCB thị trấn, Vũ Đình Khả, hội có 90 hội viên.',
      'Vũ Đình Khả: Chủ tịch / Hội Cựu chiến binh thị trấn',
    ],
    ['Trưởng Công an phường, Bùi Quang Hiển đề nghị.', 'Bùi Quang Hiển: Trưởng Công an / Công an phường'],
    [
      'Chủ tịch UBND xã Ea Tul, huyện Cư M’gar, Trần Đình Lợi khẳng định.',
      'Trần Đình Lợi: Chủ tịch / Ủy ban nhân dân xã Ea Tul',
    ],
  ],
  'offices listed behind a verb': [
    [
      'Ông Đỗ Bá Long được bầu giữ chức Phó Bí thư Huyện ủy, Chủ tịch UBND huyện.',
      'Đỗ Bá Long: Phó Bí thư / Huyện ủy (incoming); Chủ tịch / Ủy ban nhân dân huyện (incoming)',
    ],
    [
      'Bà Lê Thị Xoan thôi giữ chức Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo Huyện ủy.',
      'Lê Thị Xoan: Ủy viên Ban Thường vụ / Huyện ủy (former); Trưởng ban / Ban Tuyên giáo Huyện ủy (former)',
    ],
    [
      'Đồng chí Y Blok được bổ nhiệm làm Bí thư Đảng ủy kiêm Chủ tịch HĐND xã.',
      'Y Blok: Bí thư / Đảng ủy (incoming); Chủ tịch / Hội đồng nhân dân xã (incoming)',
    ],
    [
      'Ông Hà Văn Thủy hiện là Phó Bí thư Đảng ủy, Chủ tịch UBND xã.',
      'Hà Văn Thủy: Phó Bí thư / Đảng ủy; Chủ tịch / Ủy ban nhân dân xã',
    ],
    [
      'Ông Vi Văn Tờ được bầu giữ chức Chủ tịch HĐND xã; ông Lò Văn Khằm, Bí thư Đảng ủy xã, chúc mừng.',
      'Vi Văn Tờ: Chủ tịch / Hội đồng nhân dân xã (incoming)',
      'Lò Văn Khằm: Bí thư / Đảng ủy xã',
    ],
  ],
  'counts of offices': [
    [
      'Hội đồng gồm 9 ủy viên, ông Phùng Văn Thể được bầu làm Chủ nhiệm Ủy ban Kiểm tra Huyện ủy.',
      'Phùng Văn Thể: Chủ nhiệm / Ủy ban Kiểm tra Huyện ủy (incoming)',
    ],
    [
      'UBND huyện có 3 Phó Chủ tịch, ông Lầu Bá Dềnh là Chủ tịch UBND huyện.',
      'Lầu Bá Dềnh: Chủ tịch / Ủy ban nhân dân huyện',
    ],
  ],
  'former, incoming, acting': [
    ['Bà Đào Thị Thơ, nguyên Bí thư Đảng ủy xã, kể.', 'Đào Thị Thơ: Bí thư / Đảng ủy xã (former)'],
    ['Ông Y Thân, quyền Chủ tịch UBND huyện, ký.', 'Y Thân: Chủ tịch / Ủy ban nhân dân huyện (acting)'],
    ['Đồng chí Lê Hữu Phán được bầu giữ chức Bí thư Huyện ủy.', 'Lê Hữu Phán: Bí thư / Huyện ủy (incoming)'],
    [
      'Ông Trương Đắc Lộ, Phó Trưởng phòng Nội vụ, được bổ nhiệm giữ chức Chánh Văn phòng Huyện ủy.',
      'Trương Đắc Lộ: Phó Trưởng phòng / Phòng Nội vụ; Chánh Văn phòng / Văn phòng Huyện ủy (incoming)',
    ],
    ['Ông Võ Sĩ Mừng thôi giữ chức Chủ tịch HĐND quận.', 'Võ Sĩ Mừng: Chủ tịch / Hội đồng nhân dân quận (former)'],
    [
      'Bà Phùng Thị Kén và bà Lỷ Thị Slao được bầu làm Phó Chủ tịch Hội Nông dân huyện.',
      'Phùng Thị Kén: Phó Chủ tịch / Hội Nông dân huyện (incoming)',
      'Lỷ Thị Slao: Phó Chủ tịch / Hội Nông dân huyện (incoming)',
    ],
  ],
  'rank with its arm, clergy, short offices': [
    [
      'Thiếu tá biên phòng Lương Bá Vị, Đồn trưởng Đồn Biên phòng Tam Hợp.',
      'Lương Bá Vị: Đồn trưởng / Đồn Biên phòng Tam Hợp',
    ],
    [
      'Hòa thượng Danh Đổng, Chủ tịch Hội Đoàn kết Sư sãi yêu nước tỉnh.',
      'Danh Đổng: Chủ tịch / Hội Đoàn kết Sư sãi yêu nước tỉnh',
    ],
    ['Giám đốc BV Đa khoa huyện PGS.TS. Đỗ Danh Tuyên.', 'Đỗ Danh Tuyên: Giám đốc / Bệnh viện Đa khoa huyện'],
    ['Ông Trang Minh Tú - Bí thư xã Long Hữu.', 'Trang Minh Tú: Bí thư / Đảng ủy xã Long Hữu'],
    ['Bà Hồ Thị Nghè, Phó Bí thư huyện.', 'Hồ Thị Nghè: Phó Bí thư / Huyện ủy'],
    ['Cục trưởng Cục Chăn nuôi Dương Tất Đạt trả lời.', 'Dương Tất Đạt: Cục trưởng / Cục Chăn nuôi'],
    ['Ông Văn Tiến Dũng - Giám đốc Sở Nội vụ.', 'Văn Tiến Dũng: Giám đốc / Sở Nội vụ'],
    [
      'Ông Lỷ A Sáng, Chánh Văn phòng, người phát ngôn của UBND huyện Bình Liêu.',
      'Lỷ A Sáng: Chánh Văn phòng / Văn phòng Ủy ban nhân dân huyện Bình Liêu; Người phát ngôn / Ủy ban nhân dân huyện Bình Liêu',
    ],
  ],
  'details, then the office in brackets': [
    [
      'Bị khởi tố gồm: Hồ Văn Đắc (SN 1966), trú tại xã Ea Bar (nguyên Chủ tịch UBND huyện Buôn Đôn); Lê Thị Ngà (SN 1980), trú tại phường Tân Lợi (Phó Trưởng phòng Nội vụ).',
      'Hồ Văn Đắc: Chủ tịch / Ủy ban nhân dân huyện Buôn Đôn (former)',
      'Lê Thị Ngà: Phó Trưởng phòng / Phòng Nội vụ',
    ],
    [
      'Các đồng chí Ủy viên Trung ương Đảng: Vi Văn Thanh - Tổng Thư ký Quốc hội; Hà Thị Ngoan - Chủ nhiệm Ủy ban Xã hội của Quốc hội.',
      'Vi Văn Thanh: Ủy viên Trung ương Đảng / –; Tổng Thư ký / Quốc hội',
      'Hà Thị Ngoan: Ủy viên Trung ương Đảng / –; Chủ nhiệm / Ủy ban Xã hội Quốc hội',
    ],
    ['Đồng chí Vũ Đức Chấn Phó bi thư Đảng bộ.', 'Vũ Đức Chấn: Phó Bí thư / Đảng bộ'],
    ['Chủ tịch UBND TP Đặng Công Khải trao quà.', 'Đặng Công Khải: Chủ tịch / Ủy ban nhân dân thành phố'],
    ['Hiệu trưởng nhà trường Tạ Thị Mơ đáp từ.', 'Tạ Thị Mơ: Hiệu trưởng / –'],
    [
      'Ông Lê Bá Khoan, Chủ tịch Hội đồng thẩm định giá đất tỉnh Phú Thọ.',
      'Lê Bá Khoan: Chủ tịch / Hội đồng thẩm định giá đất tỉnh Phú Thọ',
    ],
    ['Chủ tịch QH Ngô Thế Vang kết luận.', 'Ngô Thế Vang: Chủ tịch / Quốc hội'],
  ],
  'offices parted by a slash': [
    [
      'Bà Tạ Thị Vân – UVBTVQU/Bí thư Đảng ủy phường; ông Lý Tấn Phát – Phó Bí thư/Chủ tịch UBND phường.',
      'Tạ Thị Vân: Ủy viên Ban Thường vụ / Quận ủy; Bí thư / Đảng ủy phường',
      'Lý Tấn Phát: Phó Bí thư / Đảng ủy; Chủ tịch / Ủy ban nhân dân phường',
    ],
    [
      'Ông Kha Văn Lót - Phó Bí thư Thường trực/Trưởng khối vận phường dự.',
      'Kha Văn Lót: Phó Bí thư Thường trực / Đảng ủy; Trưởng khối / Khối dân vận phường',
    ],
  ],
  'organs said by a bare province, repeated heads, events': [
    [
      'Phó Trưởng đoàn Đoàn ĐBQH Bắc Kạn Hà Thị Mỵ cùng dự.',
      'Hà Thị Mỵ: Phó Trưởng đoàn / Đoàn đại biểu Quốc hội Bắc Kạn',
    ],
    ['Phó Chủ tịch LĐLĐ Quảng Trị Lê Thị Loan trao quà.', 'Lê Thị Loan: Phó Chủ tịch / Liên đoàn Lao động Quảng Trị'],
    [
      'Bà Trịnh Thị Ái, Ủy viênThường vụ, Trưởng ban Nội chính Tỉnh ủy.',
      'Trịnh Thị Ái: Trưởng ban / Ban Nội chính Tỉnh ủy',
    ],
    [
      'Đồng chí Bùi Sỹ Quân, Ủy viên Thành ủy, Phó Chủ tịch HĐND thành phố.',
      'Bùi Sỹ Quân: Thành ủy viên / –; Phó Chủ tịch / Hội đồng nhân dân thành phố',
    ],
    ['Bà Vi Thị Nết, Trưởng khoa Khoa Sản, Trung tâm Y tế huyện.', 'Vi Thị Nết: Trưởng khoa / Khoa Sản'],
    ['Trưởng khoa Nội Phạm Duy Bình cho biết.', 'Phạm Duy Bình: Trưởng khoa / Khoa Nội'],
    [
      'Ông Tô Văn Lục, Huyện ủy viên, Trưởng Ban Tổ chức Hội thi.',
      'Tô Văn Lục: Huyện ủy viên / –; Trưởng ban / Ban Tổ chức Hội thi',
    ],
  ],
  'abbreviations by context': [
    [
      'Dự có đ/c Hà Văn Ngoan - Phó BT TT HU, CT HĐND huyện.',
      'Hà Văn Ngoan: Phó Bí thư Thường trực / Huyện ủy; Chủ tịch / Hội đồng nhân dân huyện',
    ],
    ['Đ/c Lưu Bích Hợp, HUV, PCT UBND huyện.', 'Lưu Bích Hợp: Huyện ủy viên / –; Phó Chủ tịch / Ủy ban nhân dân huyện'],
    ['Đ/c Vừ Bá Thông, TUV, BT Huyện ủy.', 'Vừ Bá Thông: Tỉnh ủy viên / –; Bí thư / Huyện ủy'],
    [
      'Đ/c Lâm Hoàng Nẫm, TVTU, CT UBMTTQ tỉnh.',
      'Lâm Hoàng Nẫm: Ủy viên Ban Thường vụ / Tỉnh ủy; Chủ tịch / Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    ],
    ['Ông Danh Thươl, GĐ TTYT huyện.', 'Danh Thươl: Giám đốc / Trung tâm Y tế huyện'],
  ],
  'names of the minorities and capitals': [
    ["Bà H'Yao Knul, Phó Chủ tịch HĐND huyện.", "H'Yao Knul: Phó Chủ tịch / Hội đồng nhân dân huyện"],
    ['Ông Rah Lan Bôn - Bí thư Đảng ủy xã Ia Pia.', 'Rah Lan Bôn: Bí thư / Đảng ủy xã Ia Pia'],
    ['Phó Chủ tịch UBND huyện Ksor Phước nói.', 'Ksor Phước: Phó Chủ tịch / Ủy ban nhân dân huyện'],
    ['ĐỒNG CHÍ ĐÀM VĂN TÍCH, BÍ THƯ HUYỆN ỦY KIỂM TRA ĐÊ', 'Đàm Văn Tích: Bí thư / Huyện ủy'],
    ['Đồng chí GIÀNG SEO VẦN, Bí thư Huyện ủy dự.', 'Giàng Seo Vần: Bí thư / Huyện ủy'],
  ],
}

describe.each(Object.entries(FORMS))('%s', testOfficials)
