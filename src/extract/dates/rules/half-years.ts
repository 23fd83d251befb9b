import type { DateRule } from '../rule.js'

/** So many months at the beginning or end of a year; halves. */
export const halfYearRules: DateRule[] = [
  {
    name: 'date/first-months',
    match: '#Value tháng đầu của? năm #Year?',
    fields: ['n', 'y'],
    read: 'first-months',
    examples: [
      '6 tháng đầu năm 2022',
      'sáu tháng đầu năm',
      '9 THÁNG ĐẦU NĂM 2021',
      '5 tháng đầu của năm 2023',
      'ba tháng đầu năm',
    ],
    counterexamples: ['13 tháng đầu năm', 'những tháng đầu năm'],
  },
  {
    name: 'date/first-months-slash',
    match: '#Value tháng đầu (#Slash|#Dash) #Year',
    fields: ['n', 'y'],
    read: 'first-months',
    examples: ['6 tháng đầu/2022', '9 tháng đầu - 2021'],
    counterexamples: ['14 tháng đầu/2022'],
  },
  {
    name: 'date/first-months-bare',
    match: '#Value tháng đầu',
    fields: ['n'],
    read: 'first-months',
    guard: 'bare-months',
    examples: ['kết quả 6 tháng đầu, nhiệm vụ 6 tháng cuối năm', 'So với 9 tháng đầu.'],
    counterexamples: ['6 tháng đầu đời của trẻ', '3 tháng đầu tiên'],
  },
  {
    name: 'date/months-of-the-year',
    match: '#Value tháng (năm|#Slash) #Year',
    fields: ['n', 'y'],
    read: 'first-months',
    examples: ['kết quả 9 tháng năm 2022', '6 tháng/2021'],
    counterexamples: ['6 tháng 2022 hộ được vay vốn', 'sau 3 tháng 2020 cây sống'],
  },
  {
    name: 'date/last-months',
    match: '#Value tháng cuối của? năm #Year?',
    fields: ['n', 'y'],
    read: 'last-months',
    examples: ['6 tháng cuối năm 2022', 'Hai tháng cuối năm', '3 tháng cuối năm 2021'],
    counterexamples: ['những tháng cuối năm', '12 tháng cuối năm'],
  },
  {
    name: 'date/first-half',
    match: 'nửa đầu của? năm #Year?',
    fields: ['y'],
    read: 'first-half',
    examples: ['nửa đầu năm 2022', 'trong nửa đầu năm'],
    counterexamples: ['nửa đầu nhiệm kỳ', 'hơn nửa năm'],
  },
  {
    name: 'date/last-half',
    match: 'nửa cuối của? năm #Year?',
    fields: ['y'],
    read: 'last-half',
    examples: ['nửa cuối năm 2022', 'nhiệm vụ nửa cuối năm'],
    counterexamples: ['nửa cuối tháng'],
  },
]
