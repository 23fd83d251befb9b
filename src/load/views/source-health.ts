import { defineView } from './define-view.js'

export const sourceHealth = defineView({
  name: 'v_source_health',
  en: 'One row a portal: what was asked for, what came, what it gave',
  vi: 'Mỗi dòng một cổng: đã hỏi gì, nhận được gì, cho ra gì',
  columns: `
pipeline | Id of the pipeline | Mã cổng
title | Name of the portal | Tên cổng
district | District whose portal it is | Huyện của cổng
province | Its province of that time | Tỉnh vào thời điểm đó
platform | Portal software | Phần mềm cổng
fetches | Pages asked for or imported | Số trang đã hỏi hoặc nhập
answered | Of these, with a page | Trong đó có trang trả về
failed | Of these, without | Trong đó không có
last_success_at | Last crawl that came to its end, local clock; null: none has | Lần thu thập trọn vẹn gần nhất, giờ Việt Nam
robots | What robots.txt answered, by origin; null: not asked yet | robots.txt trả lời thế nào
tls | Hosts whose certificate is not checked; null: all are | Máy chủ không kiểm tra chứng chỉ
first_fetched_at | First fetch, local clock | Lần đầu, giờ Việt Nam
last_fetched_at | Last fetch, local clock | Lần cuối, giờ Việt Nam
last_error | Why the last failing one failed | Lỗi gần nhất
articles | Articles read | Số bài đã đọc
on_topic | Of these, on Dân vận khéo | Trong đó nói về Dân vận khéo
undated | Of these, without a day of publication | Trong đó không rõ ngày đăng
oddly_cleaned | Of these, with nearly all of the page removed, or nothing | Trong đó bị lược gần hết hoặc không lược gì
without_body | Pages taken for articles that held none | Số trang tưởng là bài mà không có nội dung
expected_min | Fewest articles that a full crawl should find | Số bài ít nhất phải thấy
expected_max | Most articles that a full crawl should find | Số bài nhiều nhất
within_expected | Whether the number of articles lies between; null: nothing expected | Số bài có nằm trong khoảng; trống: không đặt
first_published_on | Earliest article | Bài sớm nhất
last_published_on | Latest article | Bài muộn nhất
errors | Rows in issues with severity error | Số lỗi trong issues
error_classes | Their codes and how many there are of each, most frequent first | Các loại lỗi và số lượng
warnings | Rows in issues with severity warning | Số cảnh báo trong issues`,
  sql: `
  WITH fetched AS (
    SELECT pipeline, count(*)::INTEGER AS fetches,
      (count(*) FILTER (error IS NULL AND (status IS NULL OR status < 400)))::INTEGER AS answered,
      (count(*) FILTER (error IS NOT NULL OR status >= 400))::INTEGER AS failed,
      min(fetched_at) AS first_at, max(fetched_at) AS last_at,
      arg_max(coalesce(error, 'status ' || status), fetched_at) FILTER (error IS NOT NULL OR status >= 400) AS last_error
    FROM pages GROUP BY pipeline
  ), read AS (
    SELECT pipeline, count(*)::INTEGER AS articles, (count(*) FILTER (on_topic))::INTEGER AS on_topic,
      (count(*) FILTER (published_on IS NULL))::INTEGER AS undated,
      (count(*) FILTER (removed_share NOT BETWEEN 0.02 AND 0.95))::INTEGER AS oddly_cleaned, min(published_on) AS first_on,
      max(published_on) AS last_on
    FROM (SELECT *, coalesce(list_sum(list_transform(removed, part -> length(part."text"))), 0) AS cut,
      cut / greatest(cut + length("text"), 1) AS removed_share FROM articles)
    GROUP BY pipeline
  ), trouble AS (
    SELECT pipeline, (count(*) FILTER (severity = 'error'))::INTEGER AS errors,
      (count(*) FILTER (severity = 'warning'))::INTEGER AS warnings,
      (count(DISTINCT place) FILTER (code = 'not-an-article'))::INTEGER AS without_body
    FROM issues GROUP BY pipeline
  ), classes AS (
    SELECT pipeline, string_agg(code || ' ' || times, ', ' ORDER BY times DESC, code) AS error_classes
    FROM (SELECT pipeline, code, count(*) AS times FROM issues WHERE severity = 'error' GROUP BY ALL) GROUP BY pipeline
  ), districts AS (
    SELECT code, arg_max(district, valid_from) AS district, arg_max(province, valid_from) AS province
    FROM places WHERE level = 'district' GROUP BY code
  )
  SELECT p.pipeline, p.title, d.district, d.province, p.platform, coalesce(f.fetches, 0), coalesce(f.answered, 0),
    coalesce(f.failed, 0), p.last_success_at, p.robots, p.tls, f.first_at, f.last_at, f.last_error, coalesce(r.articles, 0), coalesce(r.on_topic, 0),
    coalesce(r.undated, 0), coalesce(r.oddly_cleaned, 0), coalesce(t.without_body, 0), p.expected_min, p.expected_max,
    coalesce(r.articles, 0) BETWEEN p.expected_min AND p.expected_max, r.first_on, r.last_on,
    coalesce(t.errors, 0), c.error_classes, coalesce(t.warnings, 0)
  FROM pipelines p LEFT JOIN fetched f USING (pipeline) LEFT JOIN read r USING (pipeline)
    LEFT JOIN trouble t USING (pipeline) LEFT JOIN classes c USING (pipeline) LEFT JOIN districts d ON d.code = p.district_code`,
})
