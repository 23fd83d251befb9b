import type { Rule } from '../../vietnamese/index.js'

/**
 * Shapes in which a number says nothing about how many. The group `number` is what is refused.
 * `unlessCounted`: a known unit noun right behind the number makes it a count after all ("tổ 5 người").
 */
export type NotFactRule = Rule<{ unlessCounted?: true }>

export const notFactRules: readonly NotFactRule[] = [
  {
    name: 'numbered-place',
    match:
      '(tổ dân phố|khu phố|khu dân cư|tiểu khu|khu vực|cụm dân cư|tổ dân cư|thôn|ấp|xóm|khóm|buôn|phường|quận) số? [<number>(#Int|#Roman)]',
    examples: ['nhân dân thôn 3 hiến đất', 'tại khu phố 2 và khu phố 5', 'Phường 12 ra quân'],
    counterexamples: ['toàn xã có 12 thôn', 'mỗi tổ có 5 người'],
  },
  {
    name: 'numbered-group',
    match: '(tổ|bản|làng|đội|khu|cụm|vùng|khối) số? [<number>(#Int|#Roman)]',
    unlessCounted: true,
    examples: ['phụ nữ tổ 6, thị trấn', 'dân quân đội 3 tuần tra'],
    counterexamples: ['có 5 tổ tự quản', 'mỗi tổ có 6 người'],
  },
  {
    name: 'numbered-place-more',
    match: '(khu phố|tổ dân phố|thôn|ấp|tổ|xóm|phường|quận) #Int (và|,) [<number>#Int]',
    unlessCounted: true,
    examples: ['hộ dân ở thôn 1 và 6', 'đại diện tổ 3, 4 phát biểu'],
    counterexamples: ['thôn 1 và các hộ dân', 'có 3 thôn và 12 tổ'],
  },
  {
    name: 'numbered-name',
    match:
      '(chương trình|đề án|nghị quyết|chỉ thị|kết luận|quyết định|kế hoạch|công văn|thông tư|nghị định|điều|khoản|bão|cơn bão|quốc lộ|tỉnh lộ|huyện lộ|đường tỉnh|đường|ngã|trung đoàn|sư đoàn|quân khu|quân đoàn|binh đoàn|tiểu đoàn|lữ đoàn|đại đội|hiệp|vòng|kỳ|khóa|đợt|lần|phiên|phụ lục|loại|cấp độ|mức độ|giai đoạn|chặng|tổ hợp|phân khu|hạng|vành đai|báo cáo|thông báo|hướng dẫn|quy định|cột mốc|mốc|km|ql|tl|đt) số? [<number>(#Int|#Roman)]',
    unlessCounted: true,
    examples: ['nguồn vốn Chương trình 135', 'ảnh hưởng bão số 9', 'sức khỏe loại 1', 'Quốc lộ 48 bị sạt'],
    counterexamples: ['tổ chức được 12 lớp', 'ban hành 5 kế hoạch'],
  },
  {
    name: 'crossroads',
    match: '(ngã|cây số|cửa khẩu) [<number>#Int]',
    examples: ['ngã 3 thị trấn', 'tại ngã 4 chợ huyện'],
    counterexamples: ['có 3 ngã rẽ', 'lắp đèn ở 4 điểm'],
  },
  {
    name: 'ordinal',
    match: '(thứ|lần thứ|hàng thứ|top) [<number>(#Int|#Roman)]',
    examples: ['hội nghị lần thứ 8', 'xếp thứ 3 toàn tỉnh'],
    counterexamples: ['họp 8 lần', 'có 3 giải nhất'],
  },
  {
    name: 'anniversary',
    match: '(kỷ niệm|kỉ niệm|chào mừng|mừng|nhân|dịp) lần? thứ? [<number>#Int] năm',
    examples: ['kỷ niệm 94 năm Ngày thành lập', 'chào mừng 75 năm Quốc khánh'],
    counterexamples: ['sau 10 năm thực hiện', 'tổng kết 5 năm phong trào'],
  },
  {
    name: 'anniversary-day',
    match:
      '[<number>#Int] năm (ngày|thành lập|truyền thống|giải phóng|chiến thắng|cách mạng|quốc khánh|xây dựng và trưởng thành)',
    examples: ['89 năm Ngày truyền thống công tác dân vận', '60 năm thành lập huyện'],
    counterexamples: ['10 năm thực hiện Chỉ thị', 'trong 5 năm qua'],
  },
  {
    name: 'age',
    match: '[<number>#Num] tuổi (trở lên)?',
    examples: ['ông Lý Văn Tư, 83 tuổi', 'già làng 68 tuổi kể'],
    counterexamples: ['có 12 người cao tuổi', 'mừng thọ 35 cụ'],
  },
  {
    name: 'norm',
    match:
      '(mỗi|hàng|hằng|định kỳ|một) (ngày|tuần|tháng|quý|năm|kỳ|mỗi|hàng|hằng)+ (họp|sinh hoạt|tổ chức|ít nhất)? [<number>(#Num|một|hai|ba)] (lần|buổi|kỳ|phiên|ngày|lượt)',
    examples: ['mỗi tháng một lần', 'mỗi tuần 3 buổi nấu cháo', 'định kỳ hàng quý 2 lần'],
    counterexamples: ['tổ chức 3 buổi tuyên truyền', 'trong tháng có 2 lần ra quân'],
  },
  {
    name: 'norm-rate',
    match: '[<number>(#Num|một)] (lần|kỳ|buổi|phiên) #Slash (ngày|tuần|tháng|quý|năm)',
    examples: ['họp 1 lần/tháng', 'tiếp dân 2 buổi/tuần'],
    counterexamples: ['đóng góp 2 triệu đồng/năm', 'tuyên truyền 2 lần'],
  },
  {
    name: 'interval',
    match: '[<number>#Int] (ngày|tháng|năm|tuần) (một|#Slash) (lần|kỳ)',
    examples: ['6 tháng một lần', 'họp 3 tháng/lần'],
    counterexamples: ['6 tháng đầu năm', '3 tháng có một mô hình'],
  },
  {
    name: 'one-of',
    match: '[<number>(một|1)] (trong|số|vài|phần|cách|bộ phận|lần nữa|chút|mặt|khi|lúc|hướng|thời gian)',
    examples: ['là một trong những huyện', 'một số mô hình', 'đóng góp một phần'],
    counterexamples: ['trao một giải', 'có 1 mô hình'],
  },
  {
    name: 'year-of',
    match: '(là|của|trong|cũng là|coi là) [<number>năm] (tổ chức|diễn ra|bản lề|thực hiện|triển khai|tiến hành)',
    examples: ['đặc biệt là năm tổ chức đại hội', 'năm 2021 là năm diễn ra bầu cử', 'đây là năm bản lề'],
    counterexamples: ['là năm xã về đích', 'có năm tổ chức đảng'],
  },
  {
    name: 'slogan',
    match: '(không|chẳng) (thiếu|sót|để) [<number>(một|1)] (cân|người|ai|hộ)',
    examples: ['thóc không thiếu một cân', 'quân không thiếu 1 người', 'không sót một hộ'],
    counterexamples: ['còn thiếu 1 người', 'không có 1 tiêu chí'],
  },
  {
    name: 'doses',
    match: '(đủ|hai|mỗi người) [<number>#Num] (mũi|liều) (vắc xin|vaccine|vắc-xin|cơ bản)?',
    examples: ['người dân tiêm đủ 2 mũi', 'đã tiêm đủ 3 liều cơ bản'],
    counterexamples: ['tiêm 12.480 mũi vắc xin', 'đã tiêm 96.320 liều'],
  },
  {
    name: 'virus',
    match: '(covid|sars|cov|ncov|covid19) (-|,)? [<number>#Num]',
    examples: ['dịch Covid-19', 'phòng chống dịch Covid - 19'],
    counterexamples: ['có 19 ca Covid', '19 người mắc'],
  },
  {
    name: 'one-stop',
    match: '[<number>(#Num|một)] (cửa|chạm|không|tại chỗ|sạch|cùng|bám|nhất|0)',
    unlessCounted: true,
    examples: ['bộ phận một cửa', 'phương châm 4 tại chỗ', 'phụ nữ 5 không, 3 sạch'],
    counterexamples: ['xây 4 căn nhà', 'có 5 mô hình'],
  },
  {
    name: 'phone',
    match: '(đt|điện thoại|hotline|fax|tel|zalo|stk|tài khoản|mst|bks|biển số|số nhà) (số|:|kiểm soát)? [<number>#Num]',
    examples: ['ĐT: 02163', 'đường dây hotline 0912', 'số nhà 97'],
    counterexamples: ['có 15 điện thoại', 'tặng 3 điện thoại'],
  },
  {
    name: 'counter',
    match:
      '(lượt xem|lượt truy cập|đã xem|số lần xem|đang truy cập|truy cập|online|khách|hôm nay|tổng lượt truy cập|bình luận|lượt đọc|views) (:|() [<number>#Num]',
    examples: ['Lượt xem: 796', 'Đã xem: 87', 'Bình luận (0)'],
    counterexamples: ['có 796 lượt xem', 'đón 200 khách'],
  },
  {
    name: 'clock',
    match:
      '(lúc|vào|đến|đúng|từ|khoảng|trước|sau|hồi|,) [<number>#Int] (giờ|h|g) (#Int|phút|cùng|sáng|chiều|đêm|ngày|,|-)?',
    examples: ['lúc 19 giờ', 'đến 10 giờ cùng ngày', 'Đúng 7 giờ 30 phút'],
    counterexamples: ['làm việc 8 giờ mỗi ngày', 'huy động 200 giờ công'],
  },
  {
    name: 'clock-minutes',
    match: '[<number>#Int] (giờ|g) #Int (phút|’|")?',
    examples: ['19 giờ 30 phút ngày 5/9', 'phát sóng 20 giờ 10 trên kênh'],
    counterexamples: ['làm việc 8 giờ mỗi ngày', '200 giờ công'],
  },
  {
    name: 'round-the-clock',
    match: '[<number>24] #Slash (24|7)',
    examples: ['trực 24/24 giờ', 'tiếp nhận thông tin 24/7'],
    counterexamples: ['có 24/27 xã đạt chuẩn', 'ngày 24 họp 7 tổ'],
  },
  {
    name: 'version',
    match: '(công nghiệp|công nghệ|cách mạng|web|phiên bản|vneid) [<number>#Num]',
    unlessCounted: true,
    examples: ['cách mạng công nghiệp 4.0', 'phiên bản 2.0'],
    counterexamples: ['4 khu công nghiệp', '15 cụm công nghiệp'],
  },
]
