import type { DateRule } from '../rule.js'

/** Several days told together; they come out as one range. */
export const dayRangeRules: DateRule[] = [
  {
    name: 'date/range-full',
    match:
      '#Day (#Slash|#Dash) #Month (#Slash|#Dash) #Year #Comma? (đến|tới|#Dash) hết? ngày? #Day (#Slash|#Dash) #Month (#Slash|#Dash) #Year',
    fields: ['d', 'm', 'y', 'D', 'M', 'Y'],
    read: 'days',
    examples: ['từ ngày 01/10/2021 đến ngày 31/3/2022', 'từ 1/1/2020 - 30/6/2020', 'Từ 15.12.2021 đến hết 15.2.2022'],
    counterexamples: ['từ ngày 5/8/2022 đến ngày 1/7/2022'],
  },
  {
    name: 'date/range-shared-year',
    match:
      '#Day (#Slash|#Dash) #Month #Comma? (đến|tới|#Dash) hết? ngày? #Day (#Slash|#Dash) #Month (#Slash|#Dash) #Year',
    fields: ['d', 'm', 'D', 'M', 'Y'],
    read: 'days',
    examples: ['từ ngày 01/7 đến ngày 15/7/2022', 'từ 1/7 - 15/7/2022', 'Từ 25-11 đến hết ngày 2-12-2021'],
    counterexamples: ['từ ngày 30/2 đến ngày 15/7/2022'],
  },
  {
    name: 'date/range-shared-year-words',
    match: '#Day tháng #Month (đến|tới|#Dash) hết? ngày? #Day tháng #Month (#Comma|#Slash)? năm? #Year',
    fields: ['d', 'm', 'D', 'M', 'Y'],
    read: 'days',
    examples: [
      'từ ngày 1 tháng 7 đến ngày 15 tháng 8 năm 2022',
      'từ ngày 15 tháng 12 đến hết ngày 20 tháng 12 năm 2020',
    ],
    counterexamples: ['từ ngày 1 tháng 7 đến ngày 15 tháng 13 năm 2022'],
  },
  {
    name: 'date/range-no-year',
    match:
      '(từ|ngày|sáng|chiều|tối|#OpenParen) ngày? #Day (#Slash|#Dash) #Month #Comma? (đến|tới|#Dash) hết? ngày? #Day (#Slash|#Dash) #Month',
    fields: ['d', 'm', 'D', 'M'],
    read: 'days',
    examples: ['từ ngày 25/11 đến ngày 2/12', 'Từ 10/5 - 15/5, các xã ra quân'],
    counterexamples: ['từ ngày 25/14 đến ngày 2/15'],
  },
  {
    name: 'date/days-of-month-year',
    match: '#Day (đến|tới|và|#Dash|#Comma|&) hết? ngày? #Day (#Slash|#Dash) #Month (#Slash|#Dash) #Year',
    fields: ['d', 'D', 'M', 'Y'],
    read: 'days',
    examples: [
      'từ ngày 5 đến 7/7/2022',
      'trong 2 ngày 5 và 6/7/2022',
      'trong 02 ngày 08-09/10/2020',
      'Từ ngày 26 - 28/6/2017',
    ],
    counterexamples: ['ngày 9 đến 7/7/2022'],
  },
  {
    name: 'date/days-of-month-year-words',
    match: '#Day (đến|tới|và|#Dash|#Comma|&) hết? ngày? #Day tháng #Month (#Comma|#Slash|#Dash)? năm? #Year',
    fields: ['d', 'D', 'M', 'Y'],
    read: 'days',
    examples: ['ngày 5, 6 tháng 7 năm 2022', 'từ ngày 17 đến ngày 25 tháng 11 năm 2021'],
    counterexamples: ['ngày 7, 6 tháng 7 năm 2022'],
  },
  {
    name: 'date/days-of-month',
    match:
      '(từ|ngày|sáng|trưa|chiều|tối|đêm) (ngày|sáng|trưa|chiều|tối|đêm|mùng|mồng)? #Day (đến|tới|và|#Dash|#Comma|&) (hết|đêm|rạng|sáng|chiều|tối)? sáng? (ngày|mùng|mồng)? #Day (#Slash|#Dash) #Month',
    fields: ['d', 'D', 'M'],
    read: 'days',
    guard: 'days',
    examples: [
      'từ ngày 17 đến 25/11',
      'Ngày 27 và 28-7',
      'Trong 2 ngày 7 và 8-5',
      'Từ 03-24/9',
      'mưa lớn từ đêm 28 đến ngày 30/10',
      'đêm 7, rạng sáng 8/7',
      'từ mùng 1 đến mùng 10/7',
    ],
    counterexamples: ['từ 5 đến 7/9 xã', 'ngày 28 và 27-7', 'từ mùng 5 đến mùng 8/3 âm lịch'],
  },
  {
    name: 'date/days-in-brackets',
    match: '#OpenParen #Day (#Dash|đến|và) #Day (#Slash|#Dash) #Month #CloseParen',
    fields: ['d', 'D', 'M'],
    read: 'days',
    examples: ['sau 2 ngày làm việc (24 - 25/12), Đại hội bế mạc', 'trong 3 ngày (10 đến 12/5)', 'Hội thi (7 và 8-9)'],
    counterexamples: ['(12 - 9/5)', '(5 đến 7/9 xã)'],
  },
  {
    name: 'date/days-of-month-words',
    match: '(từ|ngày|sáng|chiều|tối) ngày? #Day (đến|tới|và|#Dash|#Comma|&) hết? ngày? #Day tháng #Month',
    fields: ['d', 'D', 'M'],
    read: 'days',
    guard: 'days',
    examples: ['ngày 5, 6 tháng 7', 'Từ ngày 10 đến ngày 12 tháng 5'],
    counterexamples: ['từ 2 đến 3 tháng 5 mô hình hoàn thành'],
  },
  {
    name: 'date/three-days-of-month-year',
    match: '#Day #Comma ngày? #Day (#Comma|và|đến) ngày? #Day (#Slash|#Dash|tháng) #Month (#Slash|#Dash|năm) #Year',
    fields: ['d', '-', 'D', 'M', 'Y'],
    read: 'days',
    examples: ['các ngày 5, 6, 7/7/2022', 'trong 3 ngày 10, 11 và 12/5/2021'],
    counterexamples: ['các ngày 5, 6, 31/6/2022'],
  },
  {
    name: 'date/three-days-of-month',
    match: 'ngày #Day #Comma ngày? #Day (#Comma|và|đến) ngày? #Day (#Slash|#Dash|tháng) #Month',
    fields: ['d', '-', 'D', 'M'],
    read: 'days',
    examples: ['các ngày 5, 6, 7/7', 'trong 3 ngày 10, 11 và 12 tháng 5'],
    counterexamples: ['các ngày 5, 6, 31/6'],
  },
  {
    name: 'date/four-days-of-month',
    match:
      'ngày #Day #Comma ngày? #Day #Comma ngày? #Day (#Comma|và|đến) ngày? #Day (#Slash|#Dash|tháng) #Month (#Slash|#Dash|năm)? #Year?',
    fields: ['d', '-', '-', 'D', 'M', 'Y'],
    read: 'days',
    examples: ['các ngày 5, 7, 9 và 12/7', 'ngày 2, 3, 4, 5 tháng 8 năm 2021'],
    counterexamples: ['ngày 5, 7, 9 và 32/7', 'ngày 12, 9, 7 và 5/7'],
  },
]
