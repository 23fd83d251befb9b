/** Facts with their claims, best mention first: exact before rounded, body before head, then the earliest page. */
export const makeMentions = `
  CREATE OR REPLACE TEMP TABLE told AS
  SELECT s.fact_id, s.article_id, s.part_of, s.value, s."of", s.exact, s.echo, s.day, s.start,
    coalesce(a.anchor, s.value) AS anchor,
    left(sha256(s.slot_id || ':' || CAST(coalesce(a.anchor, s.value) AS VARCHAR) || ':' || s.ordinal), 16) AS claim_id
  FROM slotted s LEFT JOIN anchors a USING (slot_id, value);
  CREATE OR REPLACE TEMP TABLE best_facts AS
  SELECT claim_id, fact_id, anchor FROM told QUALIFY row_number() OVER (PARTITION BY claim_id
    ORDER BY NOT (exact AND value = anchor), value <> anchor, echo, day NULLS LAST, article_id, start, fact_id) = 1;
  CREATE OR REPLACE TEMP TABLE best_mentions AS
  SELECT b.claim_id, b.anchor, s.* FROM best_facts b JOIN slotted s USING (fact_id);
  INSERT INTO claim_mentions
  SELECT fact_id, claim_id, article_id,
    CASE WHEN echo THEN 'echo' WHEN value = anchor THEN 'same' ELSE 'rounded' END
  FROM told`

/**
 * Which claim is a part of which, also where only one of them is in the scope. A figure that equals its total is no part of itself; where two claims are said to be
 * parts of each other, the smaller one is the part.
 */
export const makeParts = `
  CREATE OR REPLACE TEMP TABLE stated_parts AS
  WITH everything AS (
    SELECT fact_id, claim_id, anchor, part_of FROM told UNION ALL
    SELECT fact_id, claim_id, anchor, part_of FROM told_outside
  )
  SELECT DISTINCT p.claim_id, p.anchor, t.claim_id AS total_id, t.anchor AS total
  FROM (SELECT claim_id, anchor, unnest(part_of) AS total_fact FROM everything) p
    LEFT JOIN everything t ON t.fact_id = p.total_fact
  WHERE t.claim_id IS DISTINCT FROM p.claim_id;
  CREATE OR REPLACE TEMP TABLE claim_parts AS
  FROM stated_parts s WHERE NOT EXISTS (
    FROM stated_parts o WHERE o.claim_id = s.total_id AND o.total_id = s.claim_id
      AND (s.anchor > o.anchor OR (s.anchor = o.anchor AND s.claim_id < o.claim_id)))`

/** Nouns under which models are counted; coordinated ones («mô hình, điển hình») included. */
const modelUnit = `regexp_matches(lower(unit), '(^|, ?|/ ?| và )((tấm )?gương )?(mô hình|điển hình)( |,|/|$)')`

/** Nouns that a part of a count of models may have in their place: «95 mô hình (40 tập thể, 55 cá nhân)». */
const holderUnit = `(unit IS NULL OR regexp_matches(lower(unit), '^(tập thể|cá nhân)((, ?|/ ?| và )(tập thể|cá nhân))*$'))`

/** Claims that count models, and parts of such counts down to any depth. */
export const makeModels = `
  CREATE OR REPLACE TEMP TABLE model_claims AS
  WITH RECURSIVE models AS (
    (SELECT claim_id FROM best_mentions WHERE unit_kind = 'count' AND ${modelUnit}
      UNION SELECT claim_id FROM claims WHERE is_model AND claim_id IN (SELECT total_id FROM claim_parts))
    UNION
    SELECT p.claim_id FROM models m JOIN claim_parts p ON p.total_id = m.claim_id
      JOIN best_mentions b ON b.claim_id = p.claim_id AND b.unit_kind = 'count' AND ${holderUnit}
  )
  FROM models`

export const makeCheckResults = `
  CREATE OR REPLACE TEMP TABLE claim_checks AS
  SELECT m.claim_id, CASE WHEN bool_or(c.status = 'mismatch') THEN 'mismatch'
    WHEN bool_or(c.status = 'partial') THEN 'partial' ELSE 'ok' END AS status
  FROM (SELECT status, unnest(list_concat(total_fact_ids, part_fact_ids)) AS fact_id FROM checks
      WHERE article_id IN (FROM scope_articles)) c
    JOIN claim_mentions m USING (fact_id)
  GROUP BY m.claim_id`

export const insertClaims = `
  INSERT INTO claims
  WITH counted AS (
    SELECT claim_id, sum(mentions)::INTEGER AS mentions, count(*)::INTEGER AS pages, max("of") AS "of"
    FROM (SELECT claim_id, article_id, count(*) AS mentions, max("of") AS "of" FROM told GROUP BY ALL)
    GROUP BY claim_id
  ), parts AS (
    SELECT claim_id, coalesce(list(total_id ORDER BY total_id) FILTER (total_id IS NOT NULL), []) AS part_of
    FROM claim_parts GROUP BY claim_id
  )
  SELECT b.claim_id, b.slot_id, b.subject_unit_id, b.subject_name,
    split_part(b.subject_unit_id, ':', 1), b.topic, b.measure, b.measure_text, b.unit, b.unit_kind, b.sector, b.level,
    b.holder, b.status, b.period_from, b.period_to, b.period_kind, b.anchor, b."max", n."of", b.modality,
    CASE WHEN p.claim_id IS NULL THEN 'total' ELSE 'part' END, coalesce(p.part_of, []),
    m.claim_id IS NOT NULL, b.group_id, n.mentions, n.pages, b.fact_id, b.article_id, b.quote,
    k.status, false
  FROM best_mentions b JOIN counted n USING (claim_id)
    LEFT JOIN parts p USING (claim_id)
    LEFT JOIN model_claims m USING (claim_id)
    LEFT JOIN claim_checks k USING (claim_id)`

/**
 * Different values in one slot contradict each other only where the slot is known (subject, period) and says what is
 * counted (a topic or models); differences and shares (measure other) only when the same words state them. Totals are
 * compared with totals, and parts of the same total with those of other pages.
 */
export const markConflicts = `
  CREATE OR REPLACE TEMP TABLE rival_claims AS
  WITH known AS (
    SELECT claim_id, value, slot_id, scope, part_of,
      CASE WHEN measure = 'other' THEN coalesce(measure_text, '') END AS words
    FROM claims WHERE slot_id IN (FROM scope_slots) AND group_id IS NULL AND (topic IS NOT NULL OR is_model)
  ), rivals AS (
    SELECT a.claim_id, b.claim_id AS other_id, a.scope
    FROM known a JOIN known b ON a.slot_id = b.slot_id AND a.scope = b.scope AND a.value <> b.value
      AND a.words IS NOT DISTINCT FROM b.words
    WHERE a.scope = 'total' OR list_has_any(a.part_of, b.part_of)
  )
  SELECT DISTINCT claim_id FROM rivals r WHERE r.scope = 'total' OR NOT EXISTS (
    FROM claim_mentions x JOIN claim_mentions y USING (article_id)
    WHERE x.claim_id = r.claim_id AND y.claim_id = r.other_id);
  UPDATE claims SET in_conflict = true WHERE claim_id IN (FROM rival_claims)`

/** Which pages state a number of models of the scheme, for the coverage; and what the claims were made from. */
export const markArticles = `
  UPDATE article_groups SET has_figure = article_id IN (
    SELECT m.article_id FROM claim_mentions m JOIN claims c USING (claim_id)
    WHERE c.is_model AND c.topic = 'Dân vận khéo')
  WHERE article_id IN (FROM scope_articles);
  UPDATE article_groups SET claims_digest = k.claims_digest FROM article_marks k
  WHERE k.article_id = article_groups.article_id AND k.claims_digest <> article_groups.claims_digest`
