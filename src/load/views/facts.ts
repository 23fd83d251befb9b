import { defineView } from './define-view.js'

export const factsView = defineView({
  name: 'v_facts',
  en: 'Facts with their source page, district and claim, corrections applied. The same figure told twice is two rows here and one claim',
  vi: 'Số liệu kèm trang nguồn, huyện và phát biểu, đã áp dụng đính chính. Một con số nhắc hai lần là hai dòng ở đây và một phát biểu',
  columns: `
id | Id of the fact | Mã số liệu
claim_id | Claim that it tells; null for rejected facts | Phát biểu mà nó nêu; trống nếu bị bác
value | The figure; money in VND, multiplied out | Con số; tiền tính bằng đồng
max | Upper end of a range | Cận trên của khoảng
of | Denominator of 27/27 | Mẫu số của 27/27
modality | How exactly the text states it | Mức chính xác của cách nêu
status | actual: reached; target: aimed at | actual: đã đạt; target: phấn đấu
unit | Canonical noun, or VND, %, ha… | Danh từ chuẩn, hoặc VND, %, ha…
unit_kind | What sort of quantity it is | Loại đại lượng
topic | "Dân vận khéo", another scheme by its name, or null | “Dân vận khéo”, tên chương trình khác, hoặc trống
measure | What was done with the things counted | Việc đã làm với thứ được đếm
measure_text | The words that state the measure | Lời văn nêu việc đó
sector | Field of work, only where the text splits by field | Lĩnh vực, chỉ khi văn bản chia theo lĩnh vực
level | Whose list, only where said of this number | Cấp của danh sách, chỉ khi văn bản nói rõ
holder | collective or individual | Tập thể hay cá nhân
subject_unit_id | Unit whose figure it is | Đơn vị có số liệu
subject | Name of that unit, else as the text has it | Tên đơn vị, hoặc theo văn bản
district_code | Code of the district that it is or lies in | Mã huyện của đơn vị
district | Name of that district | Tên huyện
province | Name of the province of that time | Tên tỉnh vào thời điểm đó
period_from | First day that the figure covers | Ngày đầu của kỳ
period_to | Last day, or the day of an as-of count | Ngày cuối của kỳ, hoặc thời điểm tính đến
period_kind | during or as-of | during: trong kỳ; as-of: tính đến
part_of | Ids of the facts that it is a part of | Mã các số liệu tổng
confidence | Share of readings like this that are right as a whole, 0 to 1; see Confidence | Tỷ lệ các cách đọc như vậy đúng hoàn toàn, 0 đến 1; xem mục Confidence
correction | accept, reject, replace, add, or null | Đính chính: accept, reject, replace, add, hoặc trống
quote | The words that state it | Lời văn nêu con số
start | First code point of the quote in the text | Vị trí đầu của trích dẫn
end | Code point after its last one | Vị trí sau cuối của trích dẫn
rule | Rule that read it | Quy tắc đã đọc
article_id | Article that states it | Bài viết
version_id | Version of that article | Phiên bản bài viết
title | Headline of the article | Tiêu đề
url | Address of the article | Địa chỉ
published_on | Day of publication | Ngày đăng
event_on | Day of the main event | Ngày diễn ra sự kiện`,
  sql: `
  SELECT f.id, m.claim_id, f.value, f."max", f."of", f.modality, f.status, f.unit, f.unit_kind, f.topic, f.measure,
    f.measure_text, f.sector, f.level, f.holder, f.subject_unit_id, coalesce(p.full_name, f.subject_name),
    p.district_code, p.district, p.province, f.period_from, f.period_to, f.period_kind, f.part_of, f.confidence,
    f.correction, f.quote, f.start, f."end", f.rule, f.article_id, f.version_id, a.title, a.url, a.published_on,
    a.event_on
  FROM corrected_facts f JOIN articles a USING (article_id)
    LEFT JOIN claim_mentions m ON m.fact_id = f.id
    LEFT JOIN places p ON p.unit_id = f.subject_unit_id`,
})
