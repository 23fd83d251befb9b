/** Who has looked at thousands has had the database published anew meanwhile. */
const mostWaiting = 5_000

export const reviewStatements: readonly string[] = [
  `CREATE TABLE explorer.doubts AS
    SELECT min(priority) AS priority, reason, count(*)::INTEGER AS doubts FROM v_review GROUP BY reason`,
  // Picked by their keys alone: sorting whole doubts by the million takes long.
  `CREATE TABLE explorer.review AS SELECT reason, priority, record_id, article_id, url, quote, detail, detail_vi
      FROM v_review
    WHERE (reason, priority, record_id) IN (
      SELECT (reason, first.priority, first.record_id) FROM (
        SELECT reason, unnest(min({'priority': priority, 'record_id': record_id}, ${mostWaiting})) AS first
        FROM v_review GROUP BY reason))`,
]
