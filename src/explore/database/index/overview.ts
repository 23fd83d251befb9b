import { quoteText } from '../../../load/schema/column.js'
import { mainTopic } from '../main-topic.js'

export const overviewStatements: readonly string[] = [
  `CREATE TABLE explorer.districts AS
    SELECT code, arg_max(district, valid_from) AS district, arg_max(full_name, valid_from) AS full_name,
      arg_max(province, valid_from) AS province
    FROM places WHERE level = 'district' GROUP BY code ORDER BY code`,
  // A year of a district: the figure of the whole year, else the one of another period, else only how many there are.
  `CREATE TABLE explorer.cells AS
    WITH stated AS (
      SELECT p.district_code AS code, year(c.period_to)::INTEGER AS year, c.measure, c.value, c.modality, c.period_kind,
        c.in_conflict, c.period_kind = 'during' AND c.period_from = make_date(year(c.period_to), 1, 1)
          AND c.period_to = make_date(year(c.period_to), 12, 31) AS whole_year
      FROM claims c JOIN places p ON p.unit_id = c.subject_unit_id
      WHERE c.is_model AND p.district_code IS NOT NULL AND c.subject_level = 'district' AND c.scope = 'total'
        AND c.status = 'actual' AND c.topic = ${quoteText(mainTopic)} AND c.sector IS NULL AND c.holder IS NULL
        AND c.period_to IS NOT NULL
    ), counted AS (
      SELECT code, year, measure, (count(DISTINCT value) FILTER (whole_year))::INTEGER AS whole_figures,
        count(DISTINCT value)::INTEGER AS all_figures, any_value(value) FILTER (whole_year) AS whole_value,
        any_value(value) AS any_value, any_value(modality) AS modality, any_value(period_kind) AS period_kind,
        bool_or(in_conflict) AS in_conflict
      FROM stated GROUP BY ALL)
    SELECT code, year, measure, CASE WHEN whole_figures > 0 THEN whole_figures ELSE all_figures END AS figures,
      CASE WHEN whole_figures = 1 THEN whole_value WHEN whole_figures = 0 AND all_figures = 1 THEN any_value END AS value,
      modality, CASE WHEN whole_figures > 0 THEN 'year' WHEN period_kind = 'as-of' THEN 'as-of' ELSE 'part' END AS span,
      in_conflict
    FROM counted`,
  'CREATE TABLE explorer.coverage AS FROM v_coverage',
  `CREATE TABLE explorer.last_run AS
    SELECT run_id, command, started_at FROM runs WHERE status IN ('done', 'failed')
    ORDER BY started_at DESC, run_id LIMIT 1`,
  `CREATE TABLE explorer.new_articles AS
    SELECT article_id, count(f.id) AS facts FROM (
      SELECT article_id FROM pages WHERE article_id IS NOT NULL GROUP BY article_id
      HAVING bool_and(run_id = (SELECT run_id FROM explorer.last_run)))
    JOIN articles USING (article_id) LEFT JOIN corrected_facts f USING (article_id) GROUP BY article_id`,
  `CREATE TABLE explorer.headline AS SELECT
    (SELECT count(*) FROM articles)::DOUBLE AS articles, (SELECT count(*) FROM articles WHERE on_topic)::DOUBLE AS on_topic,
    (SELECT count(*) FROM corrected_facts)::DOUBLE AS facts, (SELECT count(*) FROM claims WHERE is_model)::DOUBLE AS models,
    (SELECT count(DISTINCT p.district_code) FROM claims c JOIN places p ON p.unit_id = c.subject_unit_id
      WHERE c.is_model)::DOUBLE AS districts`,
  'CREATE TABLE explorer.health AS FROM v_source_health',
]
