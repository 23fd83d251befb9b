import type { LineRule } from './line-rule.js'

/** Visitor counters, view counts and clocks of the visit. */
export const counterRules: LineRule[] = [
  {
    name: 'visitor-counter',
    effect: 'drop',
    longest: 400,
    chain: true,
    match:
      /(?:^|(?<=[\s\d•|:;,(-]))(?:(?:số (?:người|khách) )?đang (?:truy cập|online|trực tuyến|xem)|khách(?: viếng thăm| đang xem| online)?|thành viên(?: online| trực tuyến)?|máy chủ tìm kiếm|hôm (?:nay|qua)|(?:trong )?(?:ngày|tuần|tháng|năm)(?: (?:này|trước|nay|qua|hiện tại)|(?= ?:))|trong (?:ngày|tuần|tháng|năm)(?= ?:|\d)|(?:tất cả|tổng(?: cộng| số)?)(?: (?:số )?lượt)?(?: truy cập| truy nhập)?|(?:số )?lượt (?:truy cập|truy nhập|xem|đọc)(?: hôm nay| trong tuần| trong tháng)?|today|yesterday|this (?:week|month|year)|last (?:week|month)|all days|total(?: visits?| visitors?)?|online|visitors?|guests?|members?)\s*[:=-]?\s*\(?\d[\d.,]*\)?(?=$|[\s•|;,)])(?: (?:lượt|khách|người|guests?))?/giu,
    examples: [
      'Đang truy cập87',
      '• Hôm nay: 2.418',
      'Tháng hiện tại 51,207',
      'Tổng lượt truy cập: 9,310,552',
      'Đang online: 4 Hôm nay: 310 Tất cả: 77,120',
      'Today 45 Yesterday 112 This Week 340',
    ],
    counterexamples: [
      'Hôm nay, 12 xã đã về đích nông thôn mới.',
      'Trong tháng 5, toàn huyện có 12 mô hình',
      'Tổng số 45 hộ được hỗ trợ',
      'Năm 2022',
      'Trong năm 2022',
    ],
  },
  {
    name: 'view-count',
    effect: 'drop',
    match:
      /^[([\-|•\s]*(?:(?:số )?(?:lượt|lần) (?:xem|đọc|truy cập|tải)|đã (?:xem|đọc)|xem|views?|hits|reads?|lượt|view count|lecturas|vues|visualizzazioni|aufrufe|просмотров)\s*(?:tin|bài(?: viết)?)?\s*[:=-]?\s*\d[\d.,kKmM]*(?: lần| lượt)?[\s|)\]]*(?:[-|•]?\s*(?:phản hồi|bình luận|comments?|đánh giá)\s*:?\s*\d+)?[\s)\]]*$/iu,
    examples: ['Lượt xem: 231', 'Đã xem: 1.024 | Phản hồi: 0', '(Xem: 95 lần)', 'Views: 3,105', 'Hits: 77'],
    counterexamples: ['Xem 3 trận đấu cuối', 'Lượt xem tăng gấp 3 lần'],
  },
  {
    name: 'count-of-reactions',
    effect: 'drop',
    match:
      /^[([]?\d[\d.,]*\s?[kKmM]?\+?\s*(?:lượt (?:xem|đọc|thích|chia sẻ|truy cập)|lần xem|người (?:xem|thích)|views?|shares?|likes?|reads?|retweets?|claps|votes?|points?|min(?:ute)?s? read|min(?:ute)? de lectura)[)\]]?$/iu,
    examples: ['412 lượt xem', '1.2K Shares', '5 min read'],
    counterexamples: ['12 lượt xem mỗi ngày là con số ít ỏi', '500 likes are not enough'],
  },
  {
    name: 'visit-clock',
    effect: 'drop',
    match:
      /^(?:hôm nay[\s:,]*(?:là\s*)?)(?:thứ|chủ nhật|ngày|\d{1,2}[/.-]).{0,60}\d{4}.{0,20}$|^(?:bây giờ là|today is|giờ hiện tại)\b.{0,60}$/iu,
    examples: ['Hôm nay, Thứ hai ngày 08/05/2023', 'Hôm nay: Chủ nhật, 14/06/2020', 'Hôm nay là ngày 3/4/2021'],
    counterexamples: ['Hôm nay, ngày 12/3, huyện khai mạc hội thi', 'Thứ hai - 08/05/2023 09:12'],
  },
  {
    name: 'statistics-heading',
    effect: 'drop',
    match:
      /^(?:thông tin mới nhất)?\s*(?:thống kê(?: truy cập| website| lượt truy cập)?|số lượt truy cập|lượt truy cập|ai đang online|đang truy cập|đang có \d+ khách.{0,60}|your ip:?.{0,40}|visitor statistics|tổng lượt truy cập)$/iu,
    examples: [
      'Thống kê truy cập',
      'Thông tin mới nhấtThống kê truy cập',
      'Đang có 23 khách và không thành viên đang online',
    ],
    counterexamples: ['Thống kê cho thấy sản lượng tăng', 'Chi cục Thống kê huyện'],
  },
]
