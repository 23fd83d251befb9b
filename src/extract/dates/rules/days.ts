import type { DateRule } from '../rule.js'

/** One calendar day. */
export const dayRules: DateRule[] = [
  {
    name: 'date/day-month-year',
    match: '#Day (#Slash|#Dash) #Month (#Slash|#Dash) #Year',
    fields: ['d', 'm', 'y'],
    read: 'day',
    examples: ['Ngày 5/9/2022 khai giảng', 'hội thi diễn ra ngày 17 - 05 - 2024', 'Sáng 05.9.2022, huyện tổ chức lễ'],
    counterexamples: ['Ngày 31/02/2022 không có thật', 'đạt 5/9 tiêu chí'],
  },
  {
    name: 'date/day-month-year-words',
    match: '#Day tháng #Month (#Comma|#Slash|#Dash)? năm? #Year',
    fields: ['d', 'm', 'y'],
    read: 'day',
    examples: ['ngày 13 tháng 10 năm 2017', 'ngày mười lăm tháng bảy năm 2021', 'ngày 2 tháng 9/2020'],
    counterexamples: ['sau 3 tháng 12 hộ thoát nghèo', 'ngày 30 tháng 2 năm 2020'],
  },
  {
    name: 'date/day-slash-month-word-year',
    match: '#Day (#Slash|#Dash) #Month #Comma? năm #Year',
    fields: ['d', 'm', 'y'],
    read: 'day',
    examples: ['ngày 28/7 năm 2022', 'ngày 3-2, năm 2021'],
    counterexamples: ['đạt 5/12 tiêu chí, năm 2021 đạt 8 tiêu chí'],
  },
  {
    name: 'date/day-month-words',
    match: '(ngày|sáng|trưa|chiều|tối|đêm|hôm|qua|nay) #OpenParen? #Day tháng #Month #CloseParen?',
    fields: ['d', 'm'],
    read: 'day',
    examples: ['Ngày 13 tháng 10, Huyện ủy tổ chức hội nghị', 'sáng 5 tháng 9'],
    counterexamples: ['Trong 6 tháng 6 mô hình được công nhận', 'ngày 32 tháng 10'],
  },
  {
    name: 'date/day-month-marked',
    match:
      '(ngày|sáng|trưa|chiều|tối|đêm|hôm|qua|nay) (#Comma|#OpenParen|#Colon)? #Day (#Slash|#Dash) #Month #CloseParen?',
    fields: ['d', 'm'],
    read: 'day',
    examples: [
      'Chiều ngày 28/7, Đảng ủy xã họp',
      'Sáng 17-10, ra quân',
      'Tối 10- 4, khai mạc',
      'Sáng nay (16/2)',
      'Chiều qua 19.11',
    ],
    counterexamples: ['đường 30/4, phường 1', 'ngày 40/7'],
  },
  {
    name: 'date/day-month-bare',
    match: '#Day #Slash #Month',
    fields: ['d', 'm'],
    read: 'day',
    guard: 'day',
    examples: ['Hội nghị (28/7) bàn về chuyển đổi số', 'Vào 26/3, đoàn viên trồng cây'],
    counterexamples: ['5/12 xã đạt chuẩn nông thôn mới', 'tỷ lệ 1/3', 'đường 30/4, phường 1', 'đạt 9/12 chỉ tiêu'],
  },
]
