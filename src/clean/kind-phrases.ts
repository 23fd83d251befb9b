import type { PageKind } from '../model/article.js'

type KindPhrase = { kind: PageKind; match: RegExp; examples: string[]; counterexamples: string[] }

/** Titles and first lines of pages that portals serve instead of an article. */
export const kindPhrases: KindPhrase[] = [
  {
    kind: 'wait',
    match:
      /^(?:hãy đợi|vui lòng (?:đợi|chờ)|xin (?:vui lòng )?(?:đợi|chờ)|please wait|just a moment|one moment,? please|checking your browser|attention required|too many requests|429\b|ddos protection|security check|đang kiểm tra trình duyệt|bạn đã truy cập quá nhiều|verifying you are human|access denied|403\b.{0,4}forbidden|forbidden$|are you a robot|(?:vui lòng |xin )?(?:xác nhận|xác minh|chứng minh) (?:rằng )?bạn (?:không phải (?:là )?(?:robot|người máy)|là (?:con )?người)|đang chuyển hướng)/iu,
    examples: [
      'Hãy đợi 60 giây',
      'Just a moment...',
      '429 Too Many Requests',
      'Vui lòng chờ trong giây lát',
      '403 Forbidden',
      'Vui lòng xác nhận bạn không phải là robot',
    ],
    counterexamples: ['Hãy chung tay vì người nghèo', 'Đợi mưa tạnh mới gặt', 'Xác nhận bạn hàng ở chợ phiên'],
  },
  {
    kind: 'not-found',
    match:
      /^(?:(?:error|lỗi)?\s*:?\s*404(?=\s*(?:$|[-–|:.]|not|error|page|lỗi|trang))|(?:(?:rất tiếc|xin lỗi|thông báo)[,!:.]? )?(?:trang|bài viết|nội dung|đường dẫn|tài liệu|url|địa chỉ|tin)(?: mà)?(?: bạn)?(?: đang| muốn| cần| vừa)?(?: (?:yêu cầu|tìm|tìm kiếm|truy cập|xem|mở|này))?(?: hiện)? (?:không (?:tồn tại|tìm thấy|có)|đã bị (?:xóa|xoá|gỡ)|chưa tồn tại)(?! (?:dịch|người|hộ|tai|sai))|không tìm thấy (?:trang|bài|nội dung|dữ liệu)|page not found|not found|(?:oops|sorry)[!,.]? .{0,40}(?:not (?:be )?found|can.t be found|doesn.t exist)|server error in |the page (?:you|cannot|can.t)|nothing found|file not found|error 404|http 404|500 internal|internal server error|503 service|service unavailable|502 bad gateway|seite nicht gefunden|page introuvable|página no encontrada|site đang (?:bảo trì|nâng cấp)|website (?:đang )?(?:bảo trì|nâng cấp|tạm ngưng|đang được)|account suspended)/iu,
    examples: [
      '404 Not Found',
      'Không tìm thấy trang',
      'Trang bạn yêu cầu không tồn tại',
      'Page not found – Site',
      'Bài viết này không tồn tại',
      'Xin lỗi, bài viết bạn đang xem không tồn tại',
      'Nội dung bạn yêu cầu hiện không có trên hệ thống',
      'Oops! That page can’t be found.',
    ],
    counterexamples: [
      'Không tìm thấy dấu vết tàu mất tích',
      'Trang trại không tồn tại dịch bệnh',
      '404 hộ được cấp nước sạch',
    ],
  },
  {
    kind: 'search',
    match:
      /^(?:kết quả tìm kiếm|không (?:tìm thấy|có) kết quả|tìm kiếm(?:\s*[:"“-]|$)|search results?|search\s*[:"“]|you searched for|results for|resultados de|résultats de|suchergebnisse)/iu,
    examples: ['Kết quả tìm kiếm cho: dân vận', 'Search results for "roads"', 'Tìm kiếm', 'Không tìm thấy kết quả nào'],
    counterexamples: ['Tìm kiếm người mất tích trên sông', 'Search teams find the boat'],
  },
  {
    kind: 'login',
    match:
      /^(?:đăng nhập(?: hệ thống| thành viên| tài khoản)?|đăng ký thành viên|log ?in|sign ?in|anmelden|connexion)(?:\s*[|–-].*)?$/iu,
    examples: ['Đăng nhập', 'Đăng nhập hệ thống - Cổng thông tin', 'Log in', 'Sign in | Site'],
    counterexamples: ['Đăng nhập thị trường châu Âu', 'Sign in the sky'],
  },
  {
    kind: 'empty',
    match:
      /^(?:dữ liệu|nội dung|thông tin|bài viết|chuyên mục|trang)(?: này)? (?:đang (?:được )?(?:cập nhật|xây dựng)|chưa (?:được cập nhật|có (?:dữ liệu|nội dung|bài viết|tin)))[\s.…!]*(?:(?:mời|vui lòng|xin)\s.{0,60})?$/iu,
    examples: [
      'Nội dung đang được cập nhật',
      'Dữ liệu đang cập nhật. Mời bạn quay lại sau.',
      'Chuyên mục này chưa có bài viết',
    ],
    counterexamples: [
      'Thông tin đang cập nhật về cơn bão số 3',
      'Trang đang xây dựng nông thôn mới',
      'Nội dung chưa được thống nhất',
    ],
  },
]
