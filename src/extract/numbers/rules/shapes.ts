import type { NumberRule } from '../rule.js'

/** Expressions of two numbers, and ordinals. */
export const shapeRules: NumberRule[] = [
  {
    name: 'number/ratio',
    match: '#Value #Slash #Value',
    shape: 'ratio',
    examples: ['27/27 Đảng ủy xã, thị trấn', 'đạt 5/12 tiêu chí', '478/1.376 thôn'],
    counterexamples: ['Chiều ngày 28/7', 'ngày 05/9/2022', 'đường 30/4, phường 1'],
  },
  {
    name: 'number/ratio-in',
    match: '#Value (trong|trên) (tổng số|số)? #Value',
    shape: 'ratio',
    examples: ['là 1 trong 3 đại hội điểm', '9 trong tổng số 14 xã', '5 trong số 12 xã', '9 trên 14 xã đạt chuẩn'],
    counterexamples: ['5 mô hình trong số 12 mô hình', 'có 20 trong năm'],
  },
  {
    name: 'number/fraction-words',
    match: '#Value phần (#Value|tư)',
    shape: 'ratio',
    examples: ['ba phần tư số hộ', 'hơn hai phần ba dân số', 'một phần tư diện tích'],
    counterexamples: ['hai phần quà', 'mười phần trăm'],
  },
  {
    name: 'number/range',
    match: '#Value (#Dash|đến|tới) #Value',
    shape: 'range',
    examples: ['từ 50 - 70 triệu đồng', '20-30 hộ', 'từ 3 đến 5 người', '2 tới 3 lần'],
    counterexamples: ['từ 30 đến 20 hộ', 'giai đoạn 2016 - 2020', 'tăng từ 3 lên 5 xã'],
  },
  {
    name: 'number/range-percent',
    match: '#Value #Percent (#Dash|đến|tới) #Value #Percent',
    shape: 'range',
    examples: ['giảm 1% - 1,5%', 'từ 5% đến 7%'],
    counterexamples: ['từ 7% đến 5%'],
  },
  {
    name: 'number/ordinal-nth',
    match: 'lần? thứ (#Value|#Roman|nhất|nhì|tư) (#Slash #Value)?',
    shape: 'ordinal',
    examples: ['lần thứ XXIII', 'lần thứ 13', 'Đại hội lần thứ ba', 'kỳ họp thứ 7', 'xếp thứ 3/12 huyện'],
    counterexamples: ['Thứ hai, ngày 11/7/2022', 'lần này'],
  },
  {
    name: 'number/ordinal-term',
    match: 'khóa (#Roman|#Int)',
    shape: 'ordinal',
    unlessCounted: true,
    examples: ['Quốc hội khóa XV', 'khóa 12', 'HĐND huyện khoá XI'],
    counterexamples: ['mở khóa 5 lớp', 'mỗi khóa 30 học viên'],
  },
  {
    name: 'number/ordinal-congress',
    match: '(đại hội|quân khu|khu vực|hạng|loại|cụm|thế kỷ|vùng|quận|chương|phần|mục) #Roman',
    shape: 'name',
    examples: ['Đại hội XIII của Đảng', 'xã khu vực III', 'thế kỷ XXI'],
    counterexamples: ['Đại hội toàn quốc', 'quý III/2022'],
  },
]
