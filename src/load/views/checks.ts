import { defineView } from './define-view.js'

export const breakdowns = defineView({
  name: 'v_breakdowns',
  en: 'Totals with the parts that a page states, and whether they add up. Figures are never repaired',
  vi: 'Tổng và các phần theo trang, và có khớp hay không. Không bao giờ sửa số',
  columns: `
check_id | Id of the check | Mã kiểm tra
status | ok: the parts come to the total; mismatch: they do not; partial: not all parts are stated | ok: khớp; mismatch: không khớp; partial: chưa nêu đủ phần
totals | The stated totals; several where they are coordinated | Các tổng được nêu; nhiều nếu nêu song song
parts | The stated parts, in the order of the text | Các phần được nêu, theo thứ tự văn bản
units | Nouns of the parts | Danh từ của các phần
expected | Sum of the totals | Cộng các tổng
actual | Sum of the parts | Cộng các phần
district | District of the subject | Huyện của đơn vị
province | Its province of that time | Tỉnh vào thời điểm đó
quote | Words that state the total | Lời văn nêu tổng
article_id | Article | Bài viết
title | Headline of the article | Tiêu đề
url | Address of the article | Địa chỉ`,
  sql: `
  SELECT b.check_id, c.status, b.totals, b.parts, b.units, c.expected, c.actual, u.district, u.province, c.quote,
    c.article_id, a.title, a.url
  FROM breakdowns b JOIN checks c ON c.id = b.check_id JOIN articles a ON a.article_id = c.article_id
    LEFT JOIN places u ON u.unit_id = b.subject_unit_id`,
})

export const conflicts = defineView({
  name: 'v_conflicts',
  en: 'Claims that fill the same slot with different figures, one row a claim',
  vi: 'Các phát biểu cùng ô nhưng khác số, mỗi dòng một phát biểu',
  columns: `
slot_id | Same for all claims that contradict each other | Mã ô, chung cho các phát biểu trái nhau
claim_id | The claim | Mã phát biểu
district | District of the subject | Huyện của đơn vị
province | Its province of that time | Tỉnh vào thời điểm đó
topic | Scheme | Chương trình
measure | What was done with the things counted | Việc đã làm
unit | Noun that is counted | Danh từ được đếm
period_from | First day that the figure covers | Ngày đầu của kỳ
period_to | Last day, or the day of an as-of count | Ngày cuối của kỳ, hoặc thời điểm tính đến
count | The figure of this claim | Con số của phát biểu này
other_counts | The figures of the others | Con số của các phát biểu khác
mentions | Facts that tell this one | Số lần nhắc phát biểu này
pages | Articles that tell this one | Số trang nêu phát biểu này
published_on | Day on which its first source was published | Ngày đăng của nguồn đầu
title | Headline of its first source | Tiêu đề nguồn đầu
url | Address of its first source | Địa chỉ nguồn đầu
quote | Words of its first source | Lời văn nguồn đầu`,
  sql: `
  WITH rivals AS (FROM claims WHERE in_conflict),
  slots AS (SELECT slot_id, scope, list(DISTINCT value ORDER BY value) AS figures FROM rivals GROUP BY slot_id, scope)
  SELECT c.slot_id, c.claim_id, p.district, p.province, c.topic, c.measure, c.unit, c.period_from, c.period_to, c.value,
    list_filter(s.figures, figure -> figure <> c.value), c.mentions, c.pages, a.published_on, a.title, a.url, c.quote
  FROM rivals c JOIN slots s USING (slot_id, scope) JOIN articles a ON a.article_id = c.first_article_id
    LEFT JOIN places p ON p.unit_id = c.subject_unit_id`,
})
