import { defineView } from './define-view.js'

/** Below it a reading is more likely wrong somewhere than right as a whole. */
const leastConfidence = 0.5

export const review = defineView({
  name: 'v_review',
  en: 'What is worth a look first: failed checks, conflicts, uncertain readings',
  vi: 'Những chỗ nên xem trước: kiểm tra không khớp, số trái nhau, chỗ đọc chưa chắc',
  columns: `
priority | 1 first | 1 xem trước
reason | stale-correction, mismatched-check, conflict, low-confidence, unit-unknown, candidates-without-code, inferred-year | Lý do
record_id | Record to be judged; for corrections | Mã bản ghi cần xem, dùng khi đính chính
article_id | Article | Bài viết
title | Headline of the article | Tiêu đề bài viết
url | Address of the article; of a correction, its file and line | Địa chỉ; với đính chính là tệp và dòng
quote | Words concerned | Lời văn liên quan
detail | What is doubtful | Điều chưa chắc`,
  sql: `
  WITH doubts AS (
    SELECT 1 AS priority, 'mismatched-check' AS reason, id AS record_id, article_id, quote,
      'expected ' || expected || ', found ' || coalesce(actual::VARCHAR, 'nothing') AS detail
    FROM checks WHERE status = 'mismatch'
    UNION ALL
    SELECT 2, 'conflict', first_fact_id, first_article_id, quote, 'another source states a different figure'
    FROM claims WHERE in_conflict
    UNION ALL
    SELECT CASE WHEN topic IS NULL THEN 4 ELSE 3 END, 'low-confidence', id, article_id, quote, 'confidence ' || confidence
    FROM facts WHERE confidence < ${leastConfidence}
    UNION ALL
    SELECT 5, 'unit-unknown', id, article_id, quote, 'no noun for ' || value
    FROM facts WHERE unit IS NULL AND unit_kind = 'count'
    UNION ALL
    SELECT 5, 'candidates-without-code', id, article_id, quote, array_to_string(candidates, ', ')
    FROM units WHERE unit_id IS NULL AND len(candidates) > 0
    UNION ALL
    SELECT 6, 'inferred-year', id, article_id, quote, 'read as ' || date_from || ', year from ' || coalesce(basis, 'nowhere')
    FROM dates WHERE list_contains(inferred, 'year')
  )
  SELECT 1, 'stale-correction', record_id, article_id, NULL, file || ':' || line, quote, problem
  FROM corrections WHERE state <> 'applied'
  UNION ALL
  SELECT d.priority, d.reason, d.record_id, d.article_id, a.title, a.url, d.quote, d.detail
  FROM doubts d JOIN articles a USING (article_id)
  WHERE d.record_id NOT IN (SELECT record_id FROM corrections WHERE state = 'applied')`,
})
