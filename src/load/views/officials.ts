import { defineView } from './define-view.js'

export const officialsView = defineView({
  name: 'v_officials',
  en: 'Who held which office when, as pages attest it (never a tenure). Same name in the same unit and body is one person; officials only',
  vi: 'Ai giữ chức gì, khi nào, theo các trang (không phải nhiệm kỳ). Cùng tên, cùng đơn vị, cùng cơ quan là một người; chỉ cán bộ',
  columns: `
person_id | hash(name, unit code, body) | Mã người: theo tên, đơn vị, cơ quan
name | Name of the person | Họ tên
title | Office held | Chức vụ
organisation | Organ held or headed | Cơ quan
level | Level of government of the office | Cấp của chức vụ
unit_code | Code of the unit: that of the office, else of the portal's district | Mã đơn vị: của chức vụ, nếu thiếu là của huyện có cổng
unit | Name of that unit | Tên đơn vị
province | Name of the province of that time | Tên tỉnh vào thời điểm đó
status | current, former, incoming, acting | Đương nhiệm, nguyên, mới nhận chức, quyền
attested_from | First day on which a page attests it | Ngày đầu tiên có trang xác nhận
attested_to | Last day on which a page attests it | Ngày cuối cùng có trang xác nhận
pages | Articles that attest it | Số trang xác nhận
url | Address of the earliest of them | Địa chỉ trang sớm nhất
quote | Words of that page | Lời văn của trang đó`,
  sql: `
  SELECT o.person_id, o.name, o.title, o.organisation, o.level, o.unit_code, u.full_name, u.province, o.status,
    o.attested_from, o.attested_to, o.pages, o.url, o.quote
  FROM offices o LEFT JOIN places u USING (unit_id)`,
})
