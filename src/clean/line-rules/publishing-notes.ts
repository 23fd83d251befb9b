import type { LineRule } from './line-rule.js'

/** Who runs the portal: imprint, address, copyright, site names. */
export const publishingRules: LineRule[] = [
  {
    name: 'imprint',
    effect: 'drop',
    longest: 320,
    match:
      /^(?:(?:©|\(c\)|copyright(?=\s*(?:©|\(c\)|:|\d|by\b))|bản quyền(?=\s*(?:©|:|\d|thuộc))).{0,200}|.{0,60}all rights reserved.{0,80}|giấy phép (?:số|thiết lập|xuất bản|trang|icp).{0,160}|(?:đề nghị )?ghi rõ nguồn.{0,100}|(?:(?:chú ý|lưu ý)\s*:?\s*)?(?:mọi )?(?:việc|hành vi|vui lòng không) (?:đăng|sao chép|sử dụng|phát hành|trích dẫn)(?: lại)? .{0,200}(?:bản quyền|nguồn).{0,60}|thiết kế (?:bởi|và phát triển).{0,60}|phát triển bởi.{0,60}|(?:powered|designed|developed) by.{0,60}|(?:cơ quan chủ quản|đơn vị (?:chủ quản|quản lý|thực hiện|thiết kế|phát triển)|(?:người )?chịu trách nhiệm(?: (?:chính|nội dung|xuất bản|quản lý|biên tập)){0,3}|(?:phó )?trưởng ban biên tập|giấy phép|địa chỉ|trụ sở|điện thoại|đt|tel|fax|e-?mail|hotline|thư điện tử|đường dây nóng|website)\s*[:：].{0,200})$/iu,
    examples: [
      '© 2022 Cổng thông tin huyện',
      'Địa chỉ: số 5, đường Trần Phú',
      'Điện thoại: 0226.3820.000 - Fax: 0226.3820.001',
      'Chịu trách nhiệm: Ông Trần Văn A',
      'Giấy phép số 12/GP-TTĐT',
      'Powered by NukeViet CMS',
      'Ghi rõ nguồn khi phát hành lại thông tin',
      'Lưu ý: Việc sao chép lại bài viết mà không ghi rõ nguồn là vi phạm bản quyền',
    ],
    counterexamples: [
      'Địa chỉ đỏ giáo dục truyền thống',
      'Bản quyền tác giả được bảo hộ',
      'Giấy phép lái xe được cấp đổi',
      'Điện thoại thông minh giúp bà con',
    ],
  },
  {
    name: 'editor-note',
    effect: 'drop',
    match: /^[(（【[]?(?:责任编辑|责编|編集|编辑|编审|校对|审核|来源|來源)\s*[:：]\s*.{1,40}$/u,
    examples: ['责任编辑：王芳', '（来源：山城晚报）'],
    counterexamples: [
      '编辑部收到来信',
      '水的来源：三条河流都发源于同一座山，村民世世代代在那里放羊，没有人知道第一座桥是谁修的。',
    ],
  },
  {
    name: 'site-name',
    effect: 'drop',
    match:
      /^(?:cổng|trang|chuyên trang)\s+(?:thông tin\s+)?(?:thông tin điện tử|tin điện tử|tttđt|điện tử)(?:\s+(?:tổng hợp|thành phần))?(?:\s.{0,90})?(?<![.!?…])$/iu,
    examples: ['CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN LÂM THAO', 'Trang thông tin điện tử Đảng bộ huyện Yên Sơn'],
    counterexamples: [
      'Cổng làng được xây bằng đá xanh',
      'Trang thông tin điện tử huyện chính thức hoạt động từ tháng 5.',
    ],
  },
]
