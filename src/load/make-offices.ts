/** «Huyện ủy Kim Bảng» and «UBND huyện Kim Bảng» are the organs of the unit whose name they bear: Huyện ủy, UBND huyện. */
const withoutPlace = `CASE WHEN ends_with(lower(h.organisation), ' ' || lower(p.name)) AND NOT regexp_full_match(p.name, '\\d+')
      THEN left(h.organisation, length(h.organisation) - length(p.name) - 1) ELSE h.organisation END`

/**
 * Fills `offices`: the positions of officials over all pages. Same name in the same unit and body is one person. A
 * position of the district, or of no stated level, belongs to the district whose portal tells it; one of a commune that no
 * page names is told apart by the portal (scope): there is a UBND xã everywhere.
 */
export const makeOffices = `
  DELETE FROM offices;
  INSERT INTO offices
  WITH held AS (
    SELECT o.name, p.title, p.organisation, p.level, p.status, p.quote, p.article_id, a.url,
      coalesce(p.attested_on, a.event_on, a.published_on) AS day,
      coalesce(p.unit_id, CASE WHEN p.level = 'district' OR p.level IS NULL THEN a.source_unit_id END) AS unit_id,
      coalesce(a.pipeline, a.source_unit_id, '') AS portal
    FROM positions p JOIN officials o ON o.id = p.official_id JOIN articles a ON a.article_id = p.article_id
    WHERE o.role = 'official' AND o.id NOT IN (
      SELECT record_id FROM corrections WHERE state = 'applied' AND action = 'reject')
  ), coded AS (
    SELECT h.* REPLACE (${withoutPlace} AS organisation),
      split_part(split_part(h.unit_id, ':', 2), '@', 1) AS unit_code,
      CASE WHEN h.unit_id IS NULL AND h.level IS DISTINCT FROM 'national' THEN h.portal ELSE '' END AS scope
    FROM held h LEFT JOIN places p ON p.unit_id = h.unit_id
  ), together AS (
    SELECT min(name) AS name, min(title) AS title, min(organisation) AS organisation, level, unit_code, scope, status,
      min(day) AS first_day, max(day) AS last_day, count(DISTINCT article_id)::INTEGER AS pages,
      min({'day': coalesce(day, DATE '9999-12-31'), 'article_id': article_id, 'url': url, 'quote': quote,
        'unit_id': unit_id}) AS earliest
    FROM coded
    GROUP BY lower(name), lower(title), lower(coalesce(organisation, '')), level, unit_code, scope, status
  )
  SELECT left(sha256(lower(t.name) || chr(31) || coalesce(t.unit_code, t.scope) || chr(31) ||
      lower(coalesce(t.organisation, ''))), 16),
    t.name, t.title, t.organisation, t.level, t.unit_code, t.earliest.unit_id, t.status, t.first_day, t.last_day, t.pages,
    t.earliest.url, t.earliest.quote
  FROM together t`

/** Fills `breakdowns`: the figures that the checks of totals and parts compare. */
export const makeBreakdowns = `
  DELETE FROM breakdowns;
  INSERT INTO breakdowns
  WITH wanted AS (FROM checks WHERE kind = 'breakdown'),
  totals AS (
    SELECT w.id, list(f.value ORDER BY f.start) AS figures, arg_min(f.subject_unit_id, f.start) AS unit_id
    FROM (SELECT id, unnest(total_fact_ids) AS fact_id FROM wanted) w JOIN facts f ON f.id = w.fact_id GROUP BY w.id
  ), parts AS (
    SELECT w.id, list(f.value ORDER BY f.start) AS figures,
      coalesce(list(f.unit ORDER BY f.start) FILTER (f.unit IS NOT NULL), []) AS units
    FROM (SELECT id, unnest(part_fact_ids) AS fact_id FROM wanted) w JOIN facts f ON f.id = w.fact_id GROUP BY w.id
  )
  SELECT w.id, w.article_id, t.unit_id, coalesce(t.figures, []), coalesce(p.figures, []), coalesce(p.units, [])
  FROM wanted w LEFT JOIN totals t ON t.id = w.id LEFT JOIN parts p ON p.id = w.id`
