import { describe, expect, it } from 'vitest'
import { readPeople, showOfficials } from './read-people.js'

type Case = [text: string, ...officials: string[]]

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

const MEETINGS: Record<string, Case[]> = {
  'offices that are half understood': [
    [
      'Đồng chí Bế Văn Quán - Thường vụ huyện uỷe, Trưởng ban Dân vận huyện uỷ dự.',
      'Bế Văn Quán: Trưởng ban / Ban Dân vận Huyện ủy',
    ],
    [
      'Ông Hà Minh Sắc – đại diện ban tổ chức, Phó Chủ tịch UBND thị xã nói.',
      'Hà Minh Sắc: Phó Chủ tịch / Ủy ban nhân dân thị xã',
    ],
    ['Đồng chí Lò Thị Nga - Bí thu Đảng ủy xã chủ trì.', 'Lò Thị Nga: Bí thư / Đảng ủy xã'],
    ['Ông Đỗ Văn Tư, Chủ tich UBND huyện Krông Pa.', 'Đỗ Văn Tư: Chủ tịch / Ủy ban nhân dân huyện Krông Pa'],
    [
      'Ông Mai Quý, Tổ trưởng Tổ xây dựng Đề án và dự thảo Nghị quyết, Phó Chủ tịch HĐND tỉnh.',
      'Mai Quý: Tổ trưởng / Tổ xây dựng Đề án và dự thảo Nghị quyết; Phó Chủ tịch / Hội đồng nhân dân tỉnh',
    ],
    [
      'Bà Danh Thị Lộc - Trưởng Ban Chỉ đạo các hoạt động Tết quân - dân giai đoạn 2021-2025.',
      'Danh Thị Lộc: Trưởng ban / Ban Chỉ đạo các hoạt động Tết quân - dân',
    ],
    ['Chủ tịch UBND TP.HCM Võ Thành Nhẫn kết luận.', 'Võ Thành Nhẫn: Chủ tịch / Ủy ban nhân dân thành phố Hồ Chí Minh'],
  ],
  'meetings that elect and dismiss': [
    [
      'Chủ tịch HĐND huyện Tống Văn Khải trình miễn nhiệm chức danh Phó Chủ tịch UBND huyện đối với ông Đỗ Quang Bính.',
      'Tống Văn Khải: Chủ tịch / Hội đồng nhân dân huyện',
      'Đỗ Quang Bính: Phó Chủ tịch / Ủy ban nhân dân huyện (former)',
    ],
    [
      'Kỳ họp đã bầu bổ sung ông Lại Thế Vịnh, Trưởng phòng Nội vụ, giữ chức Phó Chủ tịch UBND huyện.',
      'Lại Thế Vịnh: Trưởng phòng / Phòng Nội vụ; Phó Chủ tịch / Ủy ban nhân dân huyện (incoming)',
    ],
    [
      'Phó Bí thư Tỉnh ủy Hoàng Thế Nhung trao quyết định bổ nhiệm chức vụ Giám đốc Sở Y tế cho bà Vi Thị Bảy.',
      'Hoàng Thế Nhung: Phó Bí thư / Tỉnh ủy',
      'Vi Thị Bảy: Giám đốc / Sở Y tế (incoming)',
    ],
    [
      'Ông Phùng Văn Sáu bị HĐND xã bãi nhiệm chức danh Chủ tịch UBND xã.',
      'Phùng Văn Sáu: Chủ tịch / Ủy ban nhân dân xã (former)',
    ],
    [
      'Ông Kiều Đình Lợi được HĐND huyện bầu bổ sung chức danh Ủy viên UBND huyện.',
      'Kiều Đình Lợi: Ủy viên / Ủy ban nhân dân huyện (incoming)',
    ],
    [
      'Phó Chủ tịch HĐND xã Lò Thị Inh thông qua tờ trình bầu bổ sung Chủ tịch UBND xã.',
      'Lò Thị Inh: Phó Chủ tịch / Hội đồng nhân dân xã',
    ],
  ],
}

describe.each(Object.entries({ ...FORMS, ...MEETINGS }))('%s', (_form, cases) => {
  it.each(cases.map(([text, ...officials]) => [text, officials] as const))('%s', (text, officials) => {
    expect(showOfficials(readPeople(text))).toEqual(officials)
  })
})

describe('no officials', () => {
  it.each([
    'Đường Trần Phú và Trường THCS Lý Tự Trọng vừa trồng cây.',
    'Ông Đặng Văn Cói, nông dân thôn 3, hiến đất.',
    'Bà Hứa Thị Mẩy là chủ nhiệm Câu lạc bộ hát then của xã.',
    'Chị Lê Thị Vóc, Giám đốc HTX rau sạch Tân Tiến, cho biết.',
    'Gia đình liệt sĩ Phạm Hữu Tuế được tặng sổ tiết kiệm.',
    'Học tập đạo đức Chủ tịch Hồ Chí Minh.',
    'Đại tướng Võ Nguyên Giáp từng về thăm.',
    'Các đồng chí Bí thư chi bộ, Trưởng thôn cùng dự.',
    'Đồng chí Bí thư Huyện ủy yêu cầu các xã khẩn trương.',
    'Ảnh: Hoàng Lê',
    'Trần Thị Thu Cúc - Trung tâm VHTT huyện',
    'Tham dự có 27/27 Đảng ủy xã, thị trấn.',
    'Ông Lê Đình Tứ - Chủ tịch Hội đồng hương Can Lộc tại Hà Nội tặng sách.',
    'Bà Ngô Thị Hảo, Trưởng Ban Liên lạc cựu học sinh, góp 5 triệu đồng.',
    'Ông Bùi Đức, Chủ tịch Hội đồng gia tộc họ Bùi, đọc diễn văn.',
    'Chủ tịch UBND các xã Minh Đức, An Thái, Đoàn Đào cùng dự.',
    'Quyết định của Chủ tịch UBND huyện, Hà Nam đi đầu.',
    'Thường trực HĐND huyện Khóa XX họp tại phường An Đông, TP. HCM.',
    'Cán bộ, chiến sĩ Đồn Biên phòng và Bộ đội Biên phòng trao quà.',
    'Phóng viên Đài huyện cùng nông dân Tổ 5 ra đồng.',
    'Phòng Họp số 2, khu Quốc Phòng – An ninh.',
    'Phường Trần Hưng Đạo và xã Nguyễn Phích hoàn thành chỉ tiêu.',
  ])('%s', (text) => {
    expect(showOfficials(readPeople(text))).toEqual([])
  })
})

describe('nobody', () => {
  it.each([
    'Cán bộ, chiến sĩ Biên phòng giúp dân gặt lúa.',
    'Thanh niên Hà Nội và tân binh Thủ đô lên đường.',
    'Danh hiệu Anh hùng Lao động và Anh hùng Lực lượng vũ trang.',
    'Phóng viên Truyền Hình và phóng viên Điện tử tác nghiệp.',
    'Học sinh Cao Bằng, sinh viên Lai Châu nhận học bổng.',
    'Hội viên Phụ Nữ, đoàn viên Thanh Niên ra quân.',
    'Đại biểu HĐND huyện Văn Quan Khóa XXI và đại biểu Quốc hội Khóa XV.',
  ])('%s', (text) => {
    expect(readPeople(text)).toEqual([])
  })

  it.each([
    ['Nông dân Lò Văn Púa bán bò.', 'Lò Văn Púa'],
    ['Thanh niên Vàng Mí Sò nhập ngũ.', 'Vàng Mí Sò'],
    ['Hội viên Ksor H’Nhơn vay vốn.', 'Ksor H’Nhơn'],
    ['Ca sĩ Mỹ Lệ biểu diễn.', 'Mỹ Lệ'],
    ['Học sinh Trương Khóa đạt giải.', 'Trương Khóa'],
  ])('but %s', (text, name) => {
    expect(readPeople(text).map((person) => person.name.replace("'", '’'))).toEqual([name])
  })
})

describe('people of a page', () => {
  it('links a short name and adds a later office to the same person', () => {
    const people = readPeople(
      'Ông Đinh Viết Thao, Bí thư Đảng ủy xã, mở đầu. Ông Thao nêu ba việc.\nĐồng chí Đinh Viết Thao - Chủ tịch HĐND xã kết luận.',
    )
    expect(people.map(({ name }) => name)).toEqual(['Đinh Viết Thao'])
    expect(showOfficials(people)).toEqual(['Đinh Viết Thao: Bí thư / Đảng ủy xã; Chủ tịch / Hội đồng nhân dân xã'])
  })

  it('keeps private people and bylines apart from officials', () => {
    const people = readPeople(
      'Bà Lù Thị Sính, hộ nghèo, nhận bò.\nÔng Sùng A Vừ - Chủ tịch UBND xã trao.\nTin, ảnh: Bảo Ngân',
    )
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Lù Thị Sính', 'private'],
      ['Sùng A Vừ', 'official'],
      ['Bảo Ngân', 'byline'],
    ])
  })

  it('says where an office is and when the page attests it', () => {
    const where = { districtCode: '350', publishedOn: '2022-07-28' }
    const [person] = readPeople('Ông Vũ Khắc Đề, Phó Bí thư Huyện ủy, Trưởng phòng Nội vụ, nói.', where)
    expect(person?.positions.map(({ level, unitId, attestedOn }) => [level, unitId, attestedOn])).toEqual([
      ['district', 'district:350@2004-08-31', '2022-07-28'],
      ['district', 'district:350@2004-08-31', '2022-07-28'],
    ])
  })

  it('quotes the name with its form of address', () => {
    const [person] = readPeople('Dự có đ/c Lò Văn Khụt, Bí thư Đảng ủy xã.')
    expect(person?.evidence).toMatchObject({ start: 6, end: 21, quote: 'đ/c Lò Văn Khụt' })
    expect(person?.honorific).toBe('đồng chí')
  })
})
