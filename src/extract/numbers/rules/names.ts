import type { NumberRule } from '../rule.js'

/** Figures inside names, codes and addresses: they count nothing. */
export const nameRules: NumberRule[] = [
  {
    name: 'name/place',
    match:
      '(tổ dân phố|khu dân cư|khu phố|tiểu khu|khu vực|khối phố|thôn|xóm|ấp|khóm|bản|buôn|tổ|khu|phường|quận|khối|cụm|đội|làng|xã) số? #Int',
    shape: 'name',
    unlessCounted: true,
    examples: ['nhân dân thôn 4, xã Ea Tam', 'phường 12', 'tổ dân phố số 7', 'ấp 5', 'khu phố 2 ra quân'],
    counterexamples: ['mỗi thôn 3 mô hình', 'toàn xã 250 hộ', 'tổ 12 thành viên'],
  },
  {
    name: 'name/road',
    match:
      '(quốc lộ|tỉnh lộ|huyện lộ|đường tỉnh|đường huyện|số nhà|đường|phố|ngõ|ngách|hẻm|kiệt|đt|ql|tl|lộ|cầu|cống|kênh|km) số? #Int',
    shape: 'name',
    unlessCounted: true,
    examples: ['Quốc lộ 21B', 'đường 30/4, phường 1', 'hẻm 45', 'km152+500', 'số nhà 97', 'tỉnh lộ 864'],
    counterexamples: ['làm đường 5 km', 'dài 3,2 km'],
  },
  {
    name: 'name/numbered',
    match: 'số #Value',
    shape: 'name',
    unlessCounted: true,
    examples: ['tiêu chí số 17.5', 'bão số 1', 'Trường Mầm non số 2'],
    counterexamples: ['tổng số 95 mô hình', 'trong số 48 hộ'],
  },
  {
    name: 'name/program',
    match:
      '(chương trình|dự án|đề án|tiêu chí|nghị quyết|chỉ thị|kế hoạch|quyết định|phụ lục|tiểu mục|điều|khoản|chương|bảng|biểu|mẫu|bài|trang|quyển) #Value',
    shape: 'name',
    unlessCounted: true,
    examples: ['Chương trình 135', 'theo Điều 20', 'tiêu chí 17.5', 'bảng 3', 'Dự án 661'],
    counterexamples: ['chương trình 3 ngày', 'bảng 12 đội', 'kế hoạch 20 hộ'],
  },
  {
    name: 'name/army',
    match:
      '(bộ binh|pháo binh|công binh|tên lửa|thiết giáp|quân khu|quân đoàn|binh đoàn|sư đoàn|lữ đoàn|trung đoàn|tiểu đoàn|đại đội|trung đội|tiểu đội|hải đội|nhà máy|nông trường|xí nghiệp|đoàn|kho|đồn|vùng) #Int',
    shape: 'name',
    unlessCounted: true,
    examples: ['Trung đoàn 990', 'Sư đoàn 324', 'Quân khu 7', 'Sư đoàn Bộ binh 2', 'Lữ đoàn Pháo binh 572'],
    counterexamples: ['đoàn 15 người', 'tiểu đội 9 chiến sĩ'],
  },
  {
    name: 'name/grade',
    match:
      '(dịch vụ công|cấp độ|mức độ|giai đoạn|nghị định|thông tư|công văn|lớp|cấp|mức|độ|loại|hạng|nhóm|bậc|vòng|đợt|lần|kỳ|tầng|ca|phần|lứa|tuần|đời|vụ|top|luật) #Int',
    shape: 'name',
    unlessCounted: true,
    examples: [
      'học sinh lớp 5',
      'đợt 2',
      'sức khỏe loại 1',
      'giai đoạn 1',
      'rừng nhóm 2',
      'dịch vụ công mức độ 4',
      'lễ giao nhận quân đợt 1 năm 2012',
    ],
    counterexamples: ['cấp 3 giấy chứng nhận', 'lớp 30 học sinh', 'loại 5%'],
  },
  {
    name: 'name/virus',
    match: '(covid|sars|cov|corona) #Dash? #Int',
    shape: 'name',
    examples: ['phòng chống dịch Covid-19', 'COVID – 19', 'SARS-CoV-2'],
    counterexamples: ['dịch Covid có 19 ca'],
  },
  {
    name: 'name/four-zero',
    match: '(công nghiệp|công nghệ|thời đại) #Value',
    shape: 'name',
    unlessCounted: true,
    examples: ['cách mạng công nghiệp 4.0', 'công nghệ 4.0', 'thời đại 4.0'],
    counterexamples: ['khu công nghiệp 120 ha'],
  },
  {
    name: 'name/slogan',
    match: '#Value (không|sạch|nhất|có|tại|t|chi|giảm|tăng|biết|cùng|dám|tự|chống|bám|hay|đúng|phải|xin|trách)',
    shape: 'name',
    unlessNoun: true,
    examples: ['thực hiện 5 không 3 sạch', 'phương châm 4 tại chỗ', 'phong trào 3 nhất', 'mô hình 3 sạch'],
    counterexamples: ['95 mô hình có hiệu quả', '5 không gian văn hóa'],
  },
  {
    name: 'name/file',
    match: '#Value #Stop (jpg|jpeg|png|gif|webp|bmp|pdf|doc|docx|xls|xlsx|mp4|mp3|rar|zip)',
    shape: 'name',
    examples: ['25.jpg', 'anh 3.png'],
    counterexamples: ['tặng 25 suất quà. Jp'],
  },
  {
    name: 'name/clock',
    match: '(lúc|vào|từ|đến|trước|sau) #Int (h|giờ|g) (#Int phút?)?',
    shape: 'name',
    examples: ['lúc 19h tại nhà văn hóa', 'vào 8 giờ 30 phút', 'từ 7h30'],
    counterexamples: ['làm việc 8 giờ mỗi ngày'],
  },
  {
    name: 'name/clock-glued',
    match: '#Int (h|g) #Int?',
    shape: 'name',
    examples: ['7h30 - 11h', 'mở cửa 8h đến 17h'],
    counterexamples: ['8 giờ làm việc', '5 ha'],
  },
  {
    name: 'name/code',
    match: '(#Upper && #Word) #Int',
    shape: 'name',
    unlessCapitals: true,
    unlessCounted: true,
    examples: ['giống lúa OM 5451', 'tiêu chuẩn ISO 9001', 'quy chuẩn QCVN 01'],
    counterexamples: ['BCH gồm 15 đồng chí', 'UBND huyện tặng 20 suất quà'],
  },
  {
    name: 'name/list-number',
    match: '^#Int (#Stop|#CloseParen|#Dash) (#Title|#Upper)',
    shape: 'name',
    examples: ['1. Mô hình trồng rau', '2- Tổ tự quản', '3) Câu lạc bộ'],
    counterexamples: ['1.500 hộ dân', '3 - 5 hộ'],
  },
]
