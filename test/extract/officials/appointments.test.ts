import { describe } from 'vitest'
import { type Case, testOfficials } from './read-people.js'

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
  'one office given to two': [
    [
      'HĐND tỉnh bầu chức vụ Phó Chủ tịch UBND tỉnh đối với bà Lò Thị Ún, Giám đốc Sở Y tế và ông Cầm Văn Đức, Bí thư Huyện ủy.',
      'Lò Thị Ún: Phó Chủ tịch / Ủy ban nhân dân tỉnh (incoming); Giám đốc / Sở Y tế',
      'Cầm Văn Đức: Phó Chủ tịch / Ủy ban nhân dân tỉnh (incoming); Bí thư / Huyện ủy',
    ],
    [
      'Phê chuẩn miễn nhiệm chức danh Ủy viên UBND huyện đối với ông Hà Bá Lộc để nghỉ hưu và bà Đỗ Thị Nhài để nhận việc mới.',
      'Hà Bá Lộc: Ủy viên / Ủy ban nhân dân huyện (former)',
      'Đỗ Thị Nhài: Ủy viên / Ủy ban nhân dân huyện (former)',
    ],
    [
      'Miễn nhiệm chức vụ Ủy viên UBND thị xã đối với ông Tô Hiến-nguyên Chánh Thanh tra; bà Ma Thị Lê-nguyên Trưởng phòng Nội vụ.',
      'Tô Hiến: Ủy viên / Ủy ban nhân dân thị xã (former); Chánh Thanh tra / – (former)',
      'Ma Thị Lê: Ủy viên / Ủy ban nhân dân thị xã (former); Trưởng phòng / Phòng Nội vụ (former)',
    ],
    [
      'Miễn nhiệm chức vụ Trưởng ban Pháp chế HĐND huyện đối với ông Lê Ngật. Ông Vũ Đôn, Chủ tịch HĐND huyện, và bà Mai Thắm, Bí thư Huyện đoàn, tặng hoa.',
      'Lê Ngật: Trưởng ban / Ban Pháp chế Hội đồng nhân dân huyện (former)',
      'Vũ Đôn: Chủ tịch / Hội đồng nhân dân huyện',
      'Mai Thắm: Bí thư / Huyện Đoàn',
    ],
  ],
  'who acts is not who is meant': [
    [
      'Thủ tướng phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh đối với ông Bàn Văn Thảo.',
      'Bàn Văn Thảo: Chủ tịch / Ủy ban nhân dân tỉnh (incoming)',
    ],
    [
      'Xét miễn nhiệm các chức danh do HĐND bầu, kỳ họp nghe tờ trình của Chủ tịch UBND tỉnh về miễn nhiệm chức vụ Giám đốc Sở Y tế đối với ông Lê Cảnh.',
      'Lê Cảnh: Giám đốc / Sở Y tế (former)',
    ],
  ],
  'one decision over several offices and people': [
    [
      'Phê chuẩn kết quả bầu: Chủ tịch HĐND tỉnh Hậu Giang khóa X đối với ông Trần Văn Hiếu; Chủ tịch HĐND tỉnh Điện Biên khóa XV đối với ông Lò Văn Phong.',
      'Trần Văn Hiếu: Chủ tịch / Hội đồng nhân dân tỉnh Hậu Giang (incoming)',
      'Lò Văn Phong: Chủ tịch / Hội đồng nhân dân tỉnh Điện Biên (incoming)',
    ],
    [
      'Phó Chủ tịch HĐND tỉnh Bình Định đối với bà Huỳnh Thúy Vy và ông Đoàn Văn Phi.',
      'Huỳnh Thúy Vy: Phó Chủ tịch / Hội đồng nhân dân tỉnh Bình Định',
      'Đoàn Văn Phi: Phó Chủ tịch / Hội đồng nhân dân tỉnh Bình Định',
    ],
    [
      'Ông Ngô Sỹ Tuyên, Trưởng phòng Tài nguyên Môi trường huyện và bà Lê Thị Liệu, Chủ tịch Hội LHPN huyện được bầu giữ chức vụ Phó Chủ tịch UBND huyện.',
      'Ngô Sỹ Tuyên: Trưởng phòng / Phòng Tài nguyên và Môi trường huyện; Phó Chủ tịch / Ủy ban nhân dân huyện (incoming)',
      'Lê Thị Liệu: Chủ tịch / Hội Liên hiệp Phụ nữ huyện; Phó Chủ tịch / Ủy ban nhân dân huyện (incoming)',
    ],
    [
      'Ông Ngô Sỹ Tuyên, Trưởng phòng Nội vụ và bà Lê Thị Liệu, Trưởng phòng Y tế, được bầu giữ chức Chủ tịch UBND huyện.',
      'Ngô Sỹ Tuyên: Trưởng phòng / Phòng Nội vụ',
      'Lê Thị Liệu: Trưởng phòng / Phòng Y tế; Chủ tịch / Ủy ban nhân dân huyện (incoming)',
    ],
    [
      'Miễn nhiệm chức danh Chủ tịch UBND tỉnh đối với ông Lê Ánh Dưỡng và Phó Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026 đối với ông Lê Ô Pính.',
      'Lê Ánh Dưỡng: Chủ tịch / Ủy ban nhân dân tỉnh (former)',
      'Lê Ô Pính: Phó Chủ tịch / Ủy ban nhân dân tỉnh (former)',
    ],
    ['Ông Vũ Thế Thao tiếp tục được bầu làm Chủ tịch UBND xã.', 'Vũ Thế Thao: Chủ tịch / Ủy ban nhân dân xã'],
  ],
  'appointed, named, then the office': [
    [
      'Huyện ủy bổ nhiệm bà Tẩn Mỹ Dao làm Chánh Văn phòng Huyện ủy.',
      'Tẩn Mỹ Dao: Chánh Văn phòng / Văn phòng Huyện ủy (incoming)',
    ],
    [
      'Việc bầu ông Hồ Văn Nghin - Ủy viên Ban Thường vụ Huyện ủy, nguyên Chủ tịch UBND xã này - làm Trưởng ban Pháp chế HĐND huyện.',
      'Hồ Văn Nghin: Ủy viên Ban Thường vụ / Huyện ủy; Chủ tịch / Ủy ban nhân dân xã (former); Trưởng ban / Ban Pháp chế Hội đồng nhân dân huyện (incoming)',
    ],
    ['Ông Đèo Văn Sáng làm Chủ tịch UBND xã từ 2016.', 'Đèo Văn Sáng: Chủ tịch / Ủy ban nhân dân xã'],
    ['Ông Y Đup Kbuôr đảm nhiệm chức vụ Phó Bí thư Huyện ủy.', 'Y Đup Kbuôr: Phó Bí thư / Huyện ủy'],
  ],
}

describe.each(Object.entries(MEETINGS))('%s', testOfficials)
