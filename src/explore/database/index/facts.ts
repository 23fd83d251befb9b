const subject = 'coalesce(p.full_name, f.subject_name)'
const placed = 'corrected_facts f LEFT JOIN places p ON p.unit_id = f.subject_unit_id'

/** Lists that the data give, each as an expression over facts and their places. */
const statedLists: Readonly<Record<string, string>> = {
  measures: 'f.measure',
  topics: 'f.topic',
  units: 'f.unit',
  subjects: subject,
  modalities: 'f.modality',
  statuses: 'f.status',
  sectors: 'f.sector',
  period_years: 'year(f.period_to)::VARCHAR',
}

const placeLists: Readonly<Record<string, string>> = {
  provinces: 'province',
  district_codes: 'district_code',
}

/** Lists that are the same everywhere. */
const fixedLists: Readonly<Record<string, readonly string[]>> = {
  kinds: ['during', 'as-of'],
  scopes: ['total', 'part'],
  checks: ['ok', 'mismatch', 'partial'],
  corrections: ['accept', 'reject', 'replace', 'add'],
}

const listed = (lists: Readonly<Record<string, string>>) =>
  Object.entries(lists)
    .map(([name, expression]) => `list(DISTINCT ${expression}) AS ${name}`)
    .join(', ')

// An ENUM of nothing is refused, and an empty database has nothing.
const makeType = (name: string, values: string) =>
  `CREATE TYPE explorer.${name} AS ENUM (
    SELECT * FROM (SELECT unnest(${values}) AS value UNION SELECT '') WHERE value IS NOT NULL ORDER BY 1)`

export const closedListStatements: readonly string[] = [
  `CREATE TABLE explorer.lists AS SELECT * FROM
    (SELECT ${listed(statedLists)} FROM ${placed}), (SELECT ${listed(placeLists)} FROM places)`,
  ...Object.keys({ ...statedLists, ...placeLists }).map((name) =>
    makeType(name, `(SELECT ${name} FROM explorer.lists)`),
  ),
  ...Object.entries(fixedLists).map(([name, values]) =>
    makeType(name, `[${values.map((value) => `'${value}'`).join(', ')}]`),
  ),
  'DROP TABLE explorer.lists',
]

/** Articles, quotes and facts are numbered from 0, without gaps. */
export const factStatements: readonly string[] = [
  `CREATE TABLE explorer.articles AS
    SELECT (row_number() OVER () - 1)::UINTEGER AS n, article_id, title, url, published_on, source_unit_id, on_topic
    FROM (FROM articles ORDER BY published_on DESC NULLS LAST, article_id)`,
  `CREATE TABLE explorer.quotes AS
    SELECT (row_number() OVER () - 1)::UINTEGER AS n, quote FROM (SELECT DISTINCT quote FROM corrected_facts)`,
  `CREATE TABLE explorer.fact_checks AS
    SELECT id, CASE max(CASE status WHEN 'mismatch' THEN 3 WHEN 'partial' THEN 2 ELSE 1 END)
      WHEN 3 THEN 'mismatch' WHEN 2 THEN 'partial' ELSE 'ok' END::explorer.checks AS "check"
    FROM (SELECT unnest(total_fact_ids || part_fact_ids) AS id, status FROM checks) GROUP BY id`,
  `CREATE TABLE explorer.facts AS SELECT (row_number() OVER () - 1)::UINTEGER AS n, * FROM (
    SELECT f.id, f.start::UINTEGER AS start, a.n AS article, q.n AS quote, p.province::explorer.provinces AS province,
      p.district_code::explorer.district_codes AS district, year(f.period_to)::VARCHAR::explorer.period_years AS year,
      f.measure::explorer.measures AS measure, f.topic::explorer.topics AS topic, f.unit::explorer.units AS unit,
      f.modality::explorer.modalities AS modality, f.status::explorer.statuses AS status,
      f.sector::explorer.sectors AS sector, k."check", f.correction::explorer.corrections AS correction, f.value, f."max",
      f."of", ${subject}::explorer.subjects AS subject, f.period_from, f.period_to,
      f.period_kind::explorer.kinds AS period_kind
    FROM ${placed} JOIN explorer.articles a USING (article_id) JOIN explorer.quotes q ON q.quote = f.quote
      LEFT JOIN explorer.fact_checks k ON k.id = f.id
    ORDER BY a.n, f.start, f.id)`,
  'DROP TABLE explorer.fact_checks',
]
