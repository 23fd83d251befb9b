/** Queries to begin with. */
export const sqlExamples = [
  {
    name: 'models',
    sql: `SELECT province, district, period_from, period_to, measure, count, unit, quote, first_article_id
FROM v_model_counts
WHERE scope = 'total' AND topic = 'Dân vận khéo'
ORDER BY province, district, period_to`,
  },
  {
    name: 'coverage',
    sql: `SELECT province, district, period, state, pages_read
FROM v_coverage
WHERE state IN ('nothing-on-topic', 'unreachable') AND len(pipelines) > 0
ORDER BY province, district, period`,
  },
  {
    name: 'mismatch',
    sql: `SELECT status, totals, parts, expected, actual, district, quote, article_id
FROM v_breakdowns
WHERE status <> 'ok'
ORDER BY status, district`,
  },
  {
    name: 'officials',
    sql: `SELECT name, title, organisation, unit, attested_from, attested_to, pages
FROM v_officials
WHERE level = 'district'
ORDER BY unit, organisation, title, attested_from`,
  },
] as const
