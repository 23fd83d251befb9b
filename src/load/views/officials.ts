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
  WITH held AS (
    SELECT o.name, p.title, p.organisation, p.level, p.status, p.quote, p.article_id, a.url,
      coalesce(p.attested_on, a.event_on, a.published_on) AS day,
      coalesce(p.unit_id, CASE WHEN p.level = 'district' OR p.level IS NULL THEN a.source_unit_id END) AS unit_id
    FROM positions p JOIN officials o ON o.id = p.official_id JOIN articles a ON a.article_id = p.article_id
    WHERE o.role = 'official'
  ), coded AS (
    SELECT *, split_part(split_part(unit_id, ':', 2), '@', 1) AS unit_code FROM held
  )
  SELECT left(sha256(lower(h.name) || chr(31) || coalesce(h.unit_code, '') || chr(31) ||
      lower(coalesce(h.organisation, ''))), 16),
    min(h.name), min(h.title), min(h.organisation), h.level, h.unit_code,
    arg_min(u.full_name, h.day), arg_min(u.province, h.day), h.status, min(h.day), max(h.day),
    count(DISTINCT h.article_id)::INTEGER,
    arg_min(h.url, (coalesce(h.day, DATE '9999-12-31'), h.article_id)),
    arg_min(h.quote, (coalesce(h.day, DATE '9999-12-31'), h.article_id))
  FROM coded h LEFT JOIN places u ON u.unit_id = h.unit_id
  GROUP BY lower(h.name), lower(h.title), lower(coalesce(h.organisation, '')), h.level, h.unit_code, h.status`,
})
