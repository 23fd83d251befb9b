import { defineView } from './define-view.js'

export const coverage = defineView({
  name: 'v_coverage',
  en: 'What each district published on Dân vận khéo, by year of publication (else of the event, else unknown): silence and failure are rows, not gaps',
  vi: 'Mỗi huyện đăng gì về Dân vận khéo, theo năm đăng (nếu thiếu: năm sự kiện, nếu thiếu nữa: unknown): im lặng và không truy cập được cũng là dòng',
  columns: `
district_code | Code of the district whose portal it is; null: portal without a district | Mã huyện của cổng thông tin; trống: cổng không thuộc huyện
district | Name of the district | Tên huyện
province | Name of the province of that time | Tên tỉnh vào thời điểm đó
period | Year as text, or unknown where neither publication nor event is dated | Năm dạng chữ, hoặc unknown nếu không rõ ngày
year | Year, null where unknown | Năm, trống nếu không rõ
state | not-attempted: no portal was asked; unreachable: asked, nothing came; nothing-on-topic: read, no page on the scheme; on-topic-without-figure; figure | not-attempted: chưa thử; unreachable: không truy cập được; nothing-on-topic: đã đọc, không có trang về chương trình; on-topic-without-figure: có trang nhưng không có số; figure: có số liệu
pages_read | Articles read | Số bài đã đọc
pages_on_topic | Articles that speak of Dân vận khéo | Số bài nói về Dân vận khéo
pages_with_figure | Articles that state a number of its models | Số bài nêu số mô hình
pipelines | Portals of the district that are in the database | Các cổng của huyện có trong dữ liệu`,
  sql: `
  WITH read AS (
    SELECT split_part(split_part(coalesce(a.source_unit_id, p.unit_id), ':', 2), '@', 1) AS code,
      year(coalesce(a.published_on, a.event_on))::INTEGER AS year,
      count(*)::INTEGER AS pages_read,
      (count(*) FILTER (a.on_topic))::INTEGER AS pages_on_topic,
      (count(*) FILTER (g.has_figure))::INTEGER AS pages_with_figure
    FROM articles a LEFT JOIN pipelines p USING (pipeline) LEFT JOIN article_groups g USING (article_id)
    GROUP BY ALL
  ), years AS (
    SELECT unnest(range(min(year), max(year) + 1))::INTEGER AS year FROM read
  ), districts AS (
    SELECT code, arg_max(district, valid_from) AS district, arg_max(province, valid_from) AS province,
      min(year(valid_from)) AS first_year, max(year(coalesce(valid_to, DATE '9999-12-31'))) AS last_year
    FROM places WHERE level = 'district' GROUP BY code
  ), fetched AS (
    SELECT pipeline, bool_or(capture_source <> 'live' OR status BETWEEN 200 AND 399) AS reached
    FROM pages WHERE pipeline IS NOT NULL GROUP BY pipeline
  ), portals AS (
    SELECT p.district_code AS code, list(p.pipeline ORDER BY p.pipeline) AS pipelines,
      bool_or(f.pipeline IS NOT NULL) AS attempted, bool_or(coalesce(f.reached, false)) AS reached
    FROM pipelines p LEFT JOIN fetched f USING (pipeline)
    WHERE p.district_code IS NOT NULL GROUP BY p.district_code
  ), cells AS (
    SELECT d.code, y.year FROM districts d JOIN years y ON y.year BETWEEN d.first_year AND d.last_year
    UNION
    SELECT code, year FROM read
  )
  SELECT CASE WHEN c.code <> '' THEN c.code END, d.district, d.province, coalesce(c.year::VARCHAR, 'unknown'), c.year,
    CASE
      WHEN r.pages_with_figure > 0 THEN 'figure'
      WHEN r.pages_on_topic > 0 THEN 'on-topic-without-figure'
      WHEN r.pages_read > 0 THEN 'nothing-on-topic'
      WHEN t.reached OR any_read.code IS NOT NULL THEN 'nothing-on-topic'
      WHEN t.attempted THEN 'unreachable'
      ELSE 'not-attempted'
    END,
    coalesce(r.pages_read, 0), coalesce(r.pages_on_topic, 0), coalesce(r.pages_with_figure, 0),
    coalesce(t.pipelines, [])
  FROM cells c
    LEFT JOIN read r ON r.code IS NOT DISTINCT FROM c.code AND r.year IS NOT DISTINCT FROM c.year
    LEFT JOIN (SELECT DISTINCT code FROM read) any_read ON any_read.code = c.code
    LEFT JOIN districts d ON d.code = c.code
    LEFT JOIN portals t ON t.code = c.code`,
})
