import { defineView } from './define-view.js'

/** The 27 columns of model_counts.csv, in order. They stay as they are. */
const published = `
claim_id | hash(slot, value); does not change when more pages tell it | Mã của phát biểu; không đổi khi có thêm trang nhắc lại
subject_unit_id | Unit whose figure it is: level:code@validFrom | Đơn vị có số liệu: cấp:mã@ngày hiệu lực
subject_level | Level of that unit | Cấp của đơn vị đó
district_code | Code of the district that it is or lies in, as text | Mã huyện của đơn vị, dạng chữ
district | Name of that district | Tên huyện
province | Name of the province of that time | Tên tỉnh vào thời điểm đó
period_from | First day that the figure covers; null for as-of counts | Ngày đầu của kỳ; trống nếu là số tính đến một thời điểm
period_to | Last day, or the day of an as-of count | Ngày cuối của kỳ, hoặc thời điểm tính đến
period_kind | during: counted over the period; as-of: standing on its last day | during: trong kỳ; as-of: tính đến ngày cuối kỳ
measure | What was done with the models: registered, built, recognised… | Việc đã làm với mô hình: đăng ký, xây dựng, công nhận…
topic | "Dân vận khéo", another scheme by its name, or null | “Dân vận khéo”, tên chương trình khác, hoặc trống
sector | Field of work, only where the text splits by field | Lĩnh vực, chỉ khi văn bản chia theo lĩnh vực
level | Whose list (commune, district…), only where said of this number | Cấp của danh sách, chỉ khi văn bản nói rõ
holder | collective or individual | Tập thể hay cá nhân
status | actual: reached; target: aimed at | actual: đã đạt; target: phấn đấu
modality | How exactly the best mention states it | Mức chính xác của cách nêu
scope | total, or part of another row. Never add parts to totals | total: tổng; part: phần của dòng khác. Không cộng phần vào tổng
part_of | claim_ids of its totals; in CSV separated by ";" | claim_id của các tổng; trong CSV cách nhau bằng ";"
count | The figure | Con số
unit | Noun that is counted: mô hình, điển hình… | Danh từ được đếm: mô hình, điển hình…
event_on | Day of the event of the first source | Ngày diễn ra sự kiện ở nguồn đầu
published_on | Day on which the first source was published | Ngày đăng của nguồn đầu
mentions | Facts that tell it | Số lần được nhắc
title | Headline of the first source | Tiêu đề nguồn đầu
url | Address of the first source | Địa chỉ nguồn đầu
quote | Words of the first source that state it | Lời văn nêu con số ở nguồn đầu
check | Worst result of its checks: ok, mismatch, partial; null: none | Kết quả kiểm tra xấu nhất: ok, mismatch, partial; trống: không có`

export const modelCounts = defineView({
  name: 'v_model_counts',
  en: 'One row a claim about models (mô hình, điển hình), whatever the scheme. Filter scope = total before adding up',
  vi: 'Mỗi dòng một phát biểu về số mô hình, điển hình, của mọi chương trình. Lọc scope = total trước khi cộng',
  columns: `${published}
pages | Articles that tell it | Số trang nêu con số
in_conflict | Another claim of the same slot states a different value | Có phát biểu khác cùng ô với giá trị khác
first_article_id | Article of the first source | Bài viết của nguồn đầu
first_fact_id | Fact of the first source | Số liệu của nguồn đầu`,
  sql: `
  SELECT c.claim_id, c.subject_unit_id, c.subject_level, p.district_code, p.district, p.province,
    c.period_from, c.period_to, c.period_kind, c.measure, c.topic, c.sector, c.level, c.holder, c.status, c.modality,
    c.scope, c.part_of, c.value, c.unit, a.event_on, a.published_on, c.mentions, a.title, a.url, c.quote,
    c.check_status, c.pages, c.in_conflict, c.first_article_id, c.first_fact_id
  FROM claims c
    JOIN articles a ON a.article_id = c.first_article_id
    LEFT JOIN places p ON p.unit_id = c.subject_unit_id
  WHERE c.is_model`,
})

/** Columns of model_counts.csv. */
export const publishedColumns: readonly string[] = modelCounts.columns
  .slice(
    0,
    modelCounts.columns.findIndex((column) => column.name === 'pages'),
  )
  .map((column) => column.name)
