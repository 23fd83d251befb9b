import { describe, expect, it } from 'vitest'
import { listFacts } from './read-facts.js'

const measures = (text: string) => listFacts(text, (fact) => fact.measure)

const cases: Record<string, [text: string, ...facts: string[]][]> = {
  'registered before, after and as subject': [
    ['Các chi bộ đăng ký xây dựng 64 mô hình “Dân vận khéo”.', '64 mô hình → registered'],
    ['Có 118 mô hình “Dân vận khéo” được các cơ quan, đơn vị đăng ký trong năm.', '118 mô hình → registered'],
    ['Số mô hình “Dân vận khéo” các xã đăng ký là 72 mô hình.', '72 mô hình → registered'],
    [
      'Đến tháng 3, 100% chi bộ đã đăng ký với tổng số 85 mô hình “Dân vận khéo”.',
      '100 % → other',
      '85 mô hình → registered',
    ],
    ['Đã có 46 mô hình, điển hình “Dân vận khéo” đăng ký thực hiện.', '46 mô hình, điển hình → registered'],
    ['Tổng số mô hình “Dân vận khéo” đăng ký toàn thị xã: 131 mô hình.', '131 mô hình → registered'],
  ],
  'built: made, run, had, or said without a verb': [
    ['Đến nay toàn huyện đã xây dựng được 140 mô hình “Dân vận khéo”.', '140 mô hình → built'],
    ['Huyện hiện có 96 mô hình “Dân vận khéo” trên các lĩnh vực.', '96 mô hình → built'],
    ['Hệ thống dân vận cơ sở triển khai thực hiện 51 mô hình “Dân vận khéo”.', '51 mô hình → built'],
    ['Các xã xây dựng, duy trì và nhân rộng 88 mô hình “Dân vận khéo”.', '88 mô hình → built'],
    ['Xây dựng mới và nhân rộng 31 mô hình “Dân vận khéo”.', '31 mô hình → built'],
    ['Trên địa bàn thị trấn: 12 mô hình “Dân vận khéo”.', '12 mô hình → built'],
    ['Qua bình xét, có 60 mô hình “Dân vận khéo” phát huy hiệu quả.', '60 mô hình → built'],
    ['Đã có 44 mô hình “Dân vận khéo” được xây dựng ở khu dân cư.', '44 mô hình → built'],
  ],
  'new, kept by somebody, and guests': [
    ['Huyện duy trì 54 mô hình “Dân vận khéo”, làm mới 34 mô hình.', '54 mô hình → maintained', '34 mô hình → new'],
    ['Toàn xã duy trì 9 mô hình, xây dựng mới 4 mô hình.', '9 mô hình → maintained', '4 mô hình → new'],
    [
      'Năm nay có 94 mô hình được đăng ký. Có 71 mô hình của tập thể, 23 mô hình còn lại do cá nhân đảm nhận.',
      '94 mô hình → registered',
      '71 mô hình → registered',
      '23 mô hình → registered',
    ],
    ['Bình quân mỗi xã có 8 mô hình “Dân vận khéo”.', '8 mô hình → built'],
    ['Bình quân mỗi năm có 115 mô hình “Dân vận khéo”.', '115 mô hình → other'],
    ['Dự hội nghị có lãnh đạo huyện và 80 điển hình “Dân vận khéo”.', '80 điển hình → other'],
    ['Tham dự có 60 điển hình “Dân vận khéo” của các xã.', '60 điển hình → other'],
    ['Cơ quan quân sự và 17 xã nhân rộng mô hình “Tổ tự quản”.', '17 xã → replicated'],
    ['Huyện thiết lập 6 chốt kiểm soát.', '6 chốt → established'],
    ['Chi bộ trao Huy hiệu Đảng cho 12 đảng viên.', '12 đảng viên → other'],
    ['Theo lĩnh vực: kinh tế 12 mô hình, xây dựng HTCT 5 mô hình.', '12 mô hình → built', '5 mô hình → built'],
  ],
  'honours of one list, given and asked for': [
    [
      'UBND tỉnh tặng Bằng khen 14 tập thể có thành tích xuất sắc trong thực hiện quy chế dân chủ và Bằng khen 5 tập thể làm tốt công tác dân vận.',
      '14 tập thể → commended',
      '5 tập thể → commended',
    ],
    [
      'Đề nghị UBND tỉnh tặng Cờ thi đua cho 2 đơn vị; tặng Bằng khen cho 1 tập thể, 6 cá nhân.',
      '2 đơn vị → proposed',
      '1 tập thể → proposed',
      '6 cá nhân → proposed',
    ],
    [
      'Tặng danh hiệu Chiến sĩ thi đua cho 7 cá nhân; danh hiệu tập thể xuất sắc cho 16 tập thể.',
      '7 cá nhân → commended',
      '16 tập thể → commended',
    ],
    [
      'Đề nghị UBND tỉnh tặng Bằng khen cho 3 tập thể; UBND huyện tặng Giấy khen cho 12 tập thể.',
      '3 tập thể → proposed',
      '12 tập thể → commended',
    ],
    [
      'Có 9 mô hình “Dân vận khéo” được khen thưởng cấp tỉnh và 1 mô hình được đề nghị khen thưởng cấp Trung ương.',
      '9 mô hình → commended',
      '1 mô hình → proposed',
    ],
    [
      'Tham dự có lãnh đạo các sở và 120 điển hình “Dân vận khéo” tiêu biểu đại diện cho 1.100 mô hình.',
      '120 điển hình → other',
      '1100 mô hình → other',
    ],
    ['Thủ tướng Chính phủ tặng Bằng khen cho 7 cá nhân.', '7 cá nhân → commended'],
  ],
  'what is told behind the number beats what stands before it': [
    ['Có 88/95 mô hình “Dân vận khéo” đăng ký được công nhận.', '88/95 mô hình → recognised'],
    ['Đã có 30 mô hình “Dân vận khéo” đăng ký từ đầu năm được cấp trên công nhận.', '30 mô hình → recognised'],
    [
      'Huyện xây dựng 90 mô hình “Dân vận khéo”, 45 mô hình đã được công nhận cấp huyện.',
      '90 mô hình → built',
      '45 mô hình → recognised',
    ],
    ['Được biểu dương dịp này có 18 mô hình “Dân vận khéo”.', '18 mô hình → commended'],
    ['Được huyện công nhận có 27 mô hình “Dân vận khéo”.', '27 mô hình → recognised'],
    ['Cũng trong dịp này, được tuyên dương có 6 tập thể.', '6 tập thể → commended'],
    [
      'Số mô hình “Dân vận khéo” được công nhận như sau: năm 2016: 38 mô hình; năm 2017: 45 mô hình.',
      '38 mô hình → recognised',
      '45 mô hình → recognised',
    ],
    ['Qua rà soát, 98 mô hình “Dân vận khéo” được đánh giá hoạt động hiệu quả.', '98 mô hình → exemplary'],
    ['Huyện lựa chọn 15 mô hình là mô hình “Dân vận khéo” tiêu biểu.', '15 mô hình → exemplary'],
    [
      'Các xã đăng ký 200 mô hình “Dân vận khéo”, trong đó có 180 mô hình được triển khai hiệu quả.',
      '200 mô hình → registered',
      '180 mô hình → exemplary',
    ],
    [
      'Danh sách đề nghị UBND tỉnh tặng bằng khen đối với 4 tập thể, 3 cá nhân.',
      '4 tập thể → proposed',
      '3 cá nhân → proposed',
    ],
    ['Số mô hình xây dựng mới là 22 mô hình “Dân vận khéo”.', '22 mô hình → new'],
    ['Huyện thành lập mới 34 mô hình “Dân vận khéo”.', '34 mô hình → new'],
    ['Năm nay có 40 mô hình “Dân vận khéo” đăng ký mới.', '40 mô hình → new'],
    [
      'Năm 2021, huyện xây dựng 40 mô hình, nhiều hơn năm 2020 là 13 mô hình.',
      '40 mô hình → built',
      '13 mô hình → other',
    ],
    ['Với 45 mô hình “Dân vận khéo” đang hoạt động, huyện là điểm sáng.', '45 mô hình → built'],
    [
      'Công an tỉnh khen thưởng 2 tập thể và 7 cá nhân có thành tích phá nhanh 2 vụ án.',
      '2 tập thể → commended',
      '7 cá nhân → commended',
      '2 vụ án → other',
    ],
  ],
  'kept, spread and new': [
    ['Các đơn vị tiếp tục duy trì 35 mô hình “Dân vận khéo”.', '35 mô hình → maintained'],
    ['Nhân rộng được 17 mô hình “Dân vận khéo” ra các xã vùng cao.', '17 mô hình → replicated'],
    ['Trong đó có 20 mô hình “Dân vận khéo” được nhân rộng.', '20 mô hình → replicated'],
    ['Năm 2023, toàn huyện xây dựng mới 22 mô hình “Dân vận khéo”.', '22 mô hình → new'],
    ['Toàn huyện có thêm 9 mô hình “Dân vận khéo” mới.', '9 mô hình → new'],
    [
      'Các đoàn thể xây dựng 14 mô hình “Dân vận khéo” mới, duy trì 40 mô hình cũ.',
      '14 mô hình → new',
      '40 mô hình → maintained',
    ],
  ],
  'exemplary where only the quality is said': [
    ['Tiêu biểu là 8 mô hình “Dân vận khéo” hoạt động hiệu quả.', '8 mô hình → built'],
    ['Nổi bật với 11 mô hình “Dân vận khéo” tiêu biểu.', '11 mô hình → exemplary'],
    ['Ban Chỉ đạo chọn 15 mô hình “Dân vận khéo” tiêu biểu để giới thiệu.', '15 mô hình → exemplary'],
    ['Trong đó có 26 mô hình “Dân vận khéo” tiêu biểu cấp huyện.', '26 mô hình → exemplary'],
    ['32 mô hình “Dân vận khéo” hoạt động có hiệu quả.', '32 mô hình → exemplary'],
    ['Toàn huyện có 30 mô hình “Dân vận khéo” tiêu biểu.', '30 mô hình → built'],
  ],
  recognised: [
    ['Thường trực Huyện ủy công nhận 28 mô hình “Dân vận khéo” năm 2023.', '28 mô hình → recognised'],
    ['48 mô hình được Ban Chỉ đạo công nhận đạt “Dân vận khéo” cấp huyện.', '48 mô hình → recognised'],
    ['Hội nghị trao giấy chứng nhận cho 19 mô hình “Dân vận khéo”.', '19 mô hình → recognised'],
    ['Qua thẩm định, xét công nhận được 37 mô hình “Dân vận khéo”.', '37 mô hình → recognised'],
    ['Có 21 mô hình được cấp giấy chứng nhận “Dân vận khéo” cấp xã.', '21 mô hình → recognised'],
    ['Số mô hình “Dân vận khéo” được công nhận trong năm là 55.', '55 mô hình → recognised'],
  ],
  commended: [
    [
      'UBND huyện khen thưởng 13 tập thể, 24 cá nhân có thành tích.',
      '13 tập thể → commended',
      '24 cá nhân → commended',
    ],
    [
      '12 tập thể và 9 cá nhân được Chủ tịch UBND huyện tặng Giấy khen.',
      '12 tập thể → commended',
      '9 cá nhân → commended',
    ],
    ['Nhân dịp này, 16 điển hình “Dân vận khéo” được tuyên dương.', '16 điển hình → commended'],
    ['Huyện ủy biểu dương, khen thưởng 10 mô hình “Dân vận khéo” tiêu biểu.', '10 mô hình → commended'],
    ['Trao Giấy khen của UBND huyện cho 7 tập thể xuất sắc.', '7 tập thể → commended'],
    ['Đồng chí Bí thư Huyện ủy trao thưởng cho 18 mô hình “Dân vận khéo”.', '18 mô hình → commended'],
    ['Tại lễ kỷ niệm, 25 cá nhân vinh dự nhận Bằng khen.', '25 cá nhân → commended'],
  ],
  'proposed beats the honour inside': [
    ['Đề nghị UBND huyện tặng Giấy khen cho 11 tập thể.', '11 tập thể → proposed'],
    ['Ban Dân vận đề nghị cấp trên khen thưởng 6 mô hình “Dân vận khéo”.', '6 mô hình → proposed'],
    ['5 tập thể, 4 cá nhân được đề nghị UBND tỉnh tặng Bằng khen.', '5 tập thể → proposed', '4 cá nhân → proposed'],
    ['Hội đồng đề xuất khen thưởng 14 mô hình “Dân vận khéo”.', '14 mô hình → proposed'],
    ['Có 3 mô hình “Dân vận khéo” được chọn đề nghị Tỉnh ủy biểu dương.', '3 mô hình → proposed'],
  ],
  'money, people and groups by their verbs': [
    ['Ngân hàng đã giải ngân 12 tỷ đồng cho 310 hộ vay vốn.', '12000000000 VND → disbursed', '310 hộ → other'],
    ['Các xã thành lập 24 tổ dân vận với 168 thành viên.', '24 tổ dân vận → established', '168 thành viên → other'],
    ['Đoàn cơ sở phát triển được 57 đoàn viên mới.', '57 đoàn viên → developed'],
    ['Nhân dân hiến 3.400 m2 đất, đóng góp 520 ngày công.', '3400 m2 → other', '520 ngày công → other'],
    ['Huyện đã ra mắt 8 câu lạc bộ “Dân vận khéo”.', '8 câu lạc bộ → established'],
  ],
  'differences and shares are other': [
    ['Số mô hình “Dân vận khéo” tăng 15 mô hình so với năm 2022.', '15 mô hình → other'],
    ['Toàn huyện có 80 mô hình, vượt 5 mô hình so với kế hoạch.', '80 mô hình → built', '5 mô hình → other'],
    ['Trên 85% mô hình “Dân vận khéo” phát huy hiệu quả.', '85 % → other'],
    ['Toàn huyện có 90 mô hình “Dân vận khéo” (tăng 12 mô hình).', '90 mô hình → built', '12 mô hình → other'],
    ['So với cùng kỳ, số mô hình được công nhận giảm 4 mô hình.', '4 mô hình → other'],
  ],
  'what is said behind the number against the verb before it': [
    [
      'Thông qua danh sách 19 tập thể, 8 cá nhân đề nghị tỉnh biểu dương.',
      '19 tập thể → proposed',
      '8 cá nhân → proposed',
    ],
    [
      '6 cá nhân nhận Bằng khen của UBND tỉnh, 58 cá nhân được UBND huyện tặng Giấy khen.',
      '6 cá nhân → commended',
      '58 cá nhân → commended',
    ],
    [
      'Có 15 mô hình “Dân vận khéo” trong số 131 mô hình đăng ký được các cấp biểu dương.',
      '15 mô hình → commended',
      '131 mô hình → registered',
    ],
    ['7 mô hình được tuyên dương ở cấp huyện; 9 mô hình ở cấp xã.', '7 mô hình → commended', '9 mô hình → commended'],
    ['27/27 Đảng ủy xã đã thành lập Ban Chỉ đạo.', '27/27 Đảng ủy → established'],
    ['160 thanh niên thực hiện nghĩa vụ quân sự.', '160 thanh niên → other'],
    ['Có 145 xã theo trình độ phát triển.', '145 xã → built'],
  ],
  'a funnel in one sentence': [
    [
      'Toàn huyện đăng ký 95 mô hình, công nhận 70 mô hình, biểu dương 12 mô hình “Dân vận khéo”.',
      '95 mô hình → registered',
      '70 mô hình → recognised',
      '12 mô hình → commended',
    ],
    [
      'Từ 82 mô hình đăng ký, đã có 61 mô hình được công nhận, 10 mô hình được đề nghị tỉnh khen thưởng.',
      '82 mô hình → registered',
      '61 mô hình → recognised',
      '10 mô hình → proposed',
    ],
  ],
}

describe.each(Object.entries(cases))('%s', (_, table) => {
  it.each(table.map(([text, ...facts]) => ({ text, facts })))('$text', ({ text, facts }) => {
    expect(measures(text)).toEqual(facts)
  })
})
