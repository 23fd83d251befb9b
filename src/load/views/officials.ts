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
    WHERE o.role = 'official' AND o.id NOT IN (
      SELECT record_id FROM corrections WHERE state = 'applied' AND action = 'reject')
  ), coded AS (
    SELECT *, split_part(split_part(unit_id, ':', 2), '@', 1) AS unit_code FROM held
  ), together AS (
    SELECT min(name) AS name, min(title) AS title, min(organisation) AS organisation, level, unit_code, status,
      min(day) AS first_day, max(day) AS last_day, count(DISTINCT article_id)::INTEGER AS pages,
      min({ day: coalesce(day, DATE '9999-12-31'), article: article_id, url: url, quote: quote, unit: unit_id }) AS earliest
    FROM coded
    GROUP BY lower(name), lower(title), lower(coalesce(organisation, '')), level, unit_code, status
  )
  SELECT left(sha256(lower(t.name) || chr(31) || coalesce(t.unit_code, '') || chr(31) ||
      lower(coalesce(t.organisation, ''))), 16),
    t.name, t.title, t.organisation, t.level, t.unit_code, u.full_name, u.province, t.status, t.first_day, t.last_day,
    t.pages, t.earliest.url, t.earliest.quote
  FROM together t LEFT JOIN places u ON u.unit_id = t.earliest.unit`,
})
