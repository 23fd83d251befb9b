export const districtStatements: readonly string[] = [
  `CREATE TABLE explorer.models AS
    SELECT p.district_code::explorer.district_codes AS district, year(c.period_to)::USMALLINT AS year, c.subject_level,
      c.measure::explorer.measures AS measure, c.sector::explorer.sectors AS sector, c.topic::explorer.topics AS topic,
      c.unit::explorer.units AS unit, c.status::explorer.statuses AS status, c.scope::explorer.scopes AS scope, c.holder,
      c.level, c.modality::explorer.modalities AS modality, c.check_status::explorer.checks AS "check", c.in_conflict,
      c.period_from, c.period_to, c.period_kind::explorer.kinds AS period_kind, c.value, c.first_article_id AS article_id,
      c.first_fact_id AS fact_id
    FROM claims c JOIN places p ON p.unit_id = c.subject_unit_id
    WHERE c.is_model AND p.district_code IS NOT NULL ORDER BY p.district_code, c.period_to, c.value DESC, c.claim_id`,
]
