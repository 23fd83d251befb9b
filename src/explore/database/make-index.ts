import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteText } from '../../load/schema/column.js'
import { mainTopic } from './main-topic.js'

/**
 * Makes the tables that pages read: catalog `explorer`, in memory, about 150 bytes a fact. Closed lists become ENUMs,
 * articles and quotes become numbers, and rows stand in the order in which they are shown, newest page first; what would
 * be a scan of wide columns in the file is a scan of small numbers here.
 */
export async function makeIndex(connection: DuckDBConnection): Promise<void> {
  for (const [name, values] of Object.entries(closedLists)) {
    // An ENUM of nothing is refused, and an empty database has nothing.
    await connection.run(`CREATE TYPE explorer.${name} AS ENUM (SELECT * FROM (${values} UNION SELECT '') ORDER BY 1)`)
  }
  for (const statement of statements) await connection.run(statement)
}

const subject = 'coalesce(p.full_name, f.subject_name)'

const closedLists: Readonly<Record<string, string>> = {
  provinces: 'SELECT DISTINCT province FROM places',
  district_codes: 'SELECT DISTINCT district_code FROM places WHERE district_code IS NOT NULL',
  measures: 'SELECT DISTINCT measure FROM corrected_facts',
  topics: 'SELECT DISTINCT topic FROM corrected_facts WHERE topic IS NOT NULL',
  units: 'SELECT DISTINCT unit FROM corrected_facts WHERE unit IS NOT NULL',
  subjects: `SELECT DISTINCT ${subject} FROM corrected_facts f LEFT JOIN places p ON p.unit_id = f.subject_unit_id
    WHERE ${subject} IS NOT NULL`,
  modalities: 'SELECT DISTINCT modality FROM corrected_facts',
  statuses: 'SELECT DISTINCT status FROM corrected_facts',
  sectors: 'SELECT DISTINCT sector FROM corrected_facts WHERE sector IS NOT NULL',
  kinds: `SELECT unnest(['during', 'as-of'])`,
  scopes: `SELECT unnest(['total', 'part'])`,
  checks: `SELECT unnest(['ok', 'mismatch', 'partial'])`,
  corrections: `SELECT unnest(['accept', 'reject', 'replace', 'add'])`,
}

const statements: readonly string[] = [
  `CREATE TABLE explorer.articles AS
    SELECT (row_number() OVER (ORDER BY published_on DESC NULLS LAST, article_id))::UINTEGER AS n, article_id, title, url,
      published_on, source_unit_id, on_topic
    FROM articles ORDER BY n`,
  `CREATE TABLE explorer.quotes AS
    SELECT (row_number() OVER ())::UINTEGER AS n, quote FROM (SELECT DISTINCT quote FROM corrected_facts)`,
  `CREATE TABLE explorer.fact_checks AS
    SELECT id, CASE max(CASE status WHEN 'mismatch' THEN 3 WHEN 'partial' THEN 2 ELSE 1 END)
      WHEN 3 THEN 'mismatch' WHEN 2 THEN 'partial' ELSE 'ok' END::explorer.checks AS "check"
    FROM (SELECT unnest(total_fact_ids || part_fact_ids) AS id, status FROM checks) GROUP BY id`,
  `CREATE TABLE explorer.facts AS SELECT (row_number() OVER ())::UINTEGER AS n, * FROM (
    SELECT f.id, f.start::UINTEGER AS start, a.n AS article, q.n AS quote, p.province::explorer.provinces AS province,
      p.district_code::explorer.district_codes AS district, year(f.period_to)::USMALLINT AS year,
      f.measure::explorer.measures AS measure, f.topic::explorer.topics AS topic, f.unit::explorer.units AS unit,
      f.modality::explorer.modalities AS modality, f.status::explorer.statuses AS status,
      f.sector::explorer.sectors AS sector, k."check", f.correction::explorer.corrections AS correction, f.value, f."max",
      f."of", ${subject}::explorer.subjects AS subject, f.period_from, f.period_to,
      f.period_kind::explorer.kinds AS period_kind
    FROM corrected_facts f JOIN explorer.articles a USING (article_id) JOIN explorer.quotes q ON q.quote = f.quote
      LEFT JOIN places p ON p.unit_id = f.subject_unit_id LEFT JOIN explorer.fact_checks k ON k.id = f.id
    ORDER BY a.n, f.start, f.id)`,
  'DROP TABLE explorer.fact_checks',
  `CREATE TABLE explorer.districts AS
    SELECT code, arg_max(district, valid_from) AS district, arg_max(full_name, valid_from) AS full_name,
      arg_max(province, valid_from) AS province
    FROM places WHERE level = 'district' GROUP BY code ORDER BY code`,
  `CREATE TABLE explorer.models AS
    SELECT p.district_code::explorer.district_codes AS district, year(c.period_to)::USMALLINT AS year, c.subject_level,
      c.measure::explorer.measures AS measure, c.sector::explorer.sectors AS sector, c.topic::explorer.topics AS topic,
      c.unit::explorer.units AS unit, c.status::explorer.statuses AS status, c.scope::explorer.scopes AS scope, c.holder,
      c.level, c.modality::explorer.modalities AS modality, c.check_status::explorer.checks AS "check", c.in_conflict,
      c.period_from, c.period_to, c.period_kind::explorer.kinds AS period_kind, c.value, c.first_article_id AS article_id,
      c.first_fact_id AS fact_id
    FROM claims c JOIN places p ON p.unit_id = c.subject_unit_id
    WHERE c.is_model AND p.district_code IS NOT NULL ORDER BY p.district_code, c.period_to, c.value DESC, c.claim_id`,
  // A year of a district: the figure of the whole year, else the one of another period, else only how many there are.
  `CREATE TABLE explorer.cells AS
    WITH stated AS (
      SELECT *, period_kind = 'during' AND period_from = make_date(year, 1, 1) AND period_to = make_date(year, 12, 31)
        AS whole_year
      FROM explorer.models
      WHERE subject_level = 'district' AND scope = 'total' AND status = 'actual' AND topic = ${quoteText(mainTopic)}
        AND sector IS NULL AND holder IS NULL AND year IS NOT NULL
    ), counted AS (
      SELECT district, year, measure, (count(DISTINCT value) FILTER (whole_year))::INTEGER AS whole_figures,
        count(DISTINCT value)::INTEGER AS all_figures, any_value(value) FILTER (whole_year) AS whole_value,
        any_value(value) AS any_value, any_value(modality) AS modality, any_value(period_kind) AS period_kind,
        bool_or(in_conflict) AS in_conflict
      FROM stated GROUP BY ALL)
    SELECT district::VARCHAR AS code, year::INTEGER AS year, measure::VARCHAR AS measure,
      CASE WHEN whole_figures > 0 THEN whole_figures ELSE all_figures END AS figures,
      CASE WHEN whole_figures = 1 THEN whole_value WHEN whole_figures = 0 AND all_figures = 1 THEN any_value END AS value,
      modality::VARCHAR AS modality,
      CASE WHEN whole_figures > 0 THEN 'year' WHEN period_kind = 'as-of' THEN 'as-of' ELSE 'part' END AS span, in_conflict
    FROM counted`,
  'CREATE TABLE explorer.coverage AS FROM v_coverage',
  `CREATE TABLE explorer.last_run AS
    SELECT run_id, command, started_at FROM runs WHERE status IN ('done', 'failed')
    ORDER BY started_at DESC, run_id LIMIT 1`,
  `CREATE TABLE explorer.new_articles AS
    SELECT article_id FROM pages WHERE article_id IS NOT NULL GROUP BY article_id
    HAVING bool_and(run_id = (SELECT run_id FROM explorer.last_run))`,
  `CREATE TABLE explorer.headline AS SELECT
    (SELECT count(*) FROM articles)::DOUBLE AS articles, (SELECT count(*) FROM articles WHERE on_topic)::DOUBLE AS on_topic,
    (SELECT count(*) FROM explorer.facts)::DOUBLE AS facts, (SELECT count(*) FROM claims WHERE is_model)::DOUBLE AS models,
    (SELECT count(DISTINCT district) FROM explorer.models)::DOUBLE AS districts`,
  'CREATE TABLE explorer.health AS FROM v_source_health',
  `CREATE TABLE explorer.doubts AS
    SELECT min(priority) AS priority, reason, count(*)::INTEGER AS doubts FROM v_review GROUP BY reason`,
  // Who has looked at thousands has had the database published anew meanwhile.
  `CREATE TABLE explorer.review AS SELECT reason, priority, record_id, article_id, url, quote, detail, detail_vi FROM v_review
    QUALIFY row_number() OVER (PARTITION BY reason ORDER BY priority, record_id) <= 5000`,
  'CREATE TABLE explorer.text_size AS SELECT coalesce(sum(length(text)), 0)::DOUBLE AS letters FROM articles',
]
