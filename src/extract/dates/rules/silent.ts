import type { DateRule } from '../rule.js'

/** Days that are told but not dated: lunar ones. They give no record, and their figures count nothing. */
export const silentRules: DateRule[] = [
  {
    name: 'lunar/day',
    match: '(mùng|mồng) (#Value|tư) (tháng #Month|tháng giêng|tháng chạp|tháng tư)?',
    fields: ['d', 'm'],
    read: 'silent',
    examples: ['mùng 10 tháng 3', 'mồng 4 tháng Giêng', 'sáng mồng 5', 'mùng một Tết', 'mùng tư Tết'],
    counterexamples: ['ngày 10 tháng 3', 'Xuân Mồng'],
  },
  {
    name: 'lunar/month-name',
    match: '(ngày|rằm)? #Day? tháng (giêng|chạp)',
    fields: ['d'],
    read: 'silent',
    examples: ['ngày 15 tháng Giêng', 'cuối tháng Chạp', 'rằm tháng Giêng'],
    counterexamples: ['ngày 15 tháng 1'],
  },
  {
    name: 'lunar/full-moon',
    match: 'rằm tháng #Month',
    fields: ['m'],
    read: 'silent',
    examples: ['rằm tháng 7', 'ngày rằm tháng tám'],
    counterexamples: ['trăng rằm', 'tháng 7'],
  },
  {
    name: 'lunar/said-so',
    match: '#Day (#Slash|#Dash|tháng) #Month (#Slash|#Dash|năm)? #Year? #Comma? #OpenParen? (âm lịch|al)',
    fields: ['d', 'm', 'y'],
    read: 'silent',
    examples: ['ngày 10/3 âm lịch', 'ngày 15 tháng 8 (âm lịch)', '23/12 (âm lịch)', 'ngày 5-5 âm lịch'],
    counterexamples: ['ngày 10/3 dương lịch'],
  },
  {
    name: 'lunar/month-said-so',
    match: 'tháng #Month (#Slash|năm)? #Year? #OpenParen? (âm lịch|al)',
    fields: ['m', 'y'],
    read: 'silent',
    examples: ['tháng 3 âm lịch', 'tháng 7 (âm lịch)'],
    counterexamples: ['tháng 3 năm 2022'],
  },
]
