/**
 * Claims are made anew only where something changed. A scope is a set of slots with all the articles that tell them, so
 * that what is made from these articles alone is what would be made from all.
 */

/**
 * What the claims of each article hang on besides the rules: its records, its group of near-duplicates, its corrections.
 * Stale are those that differ from what `article_groups` says their claims were made from, and those that are gone.
 */
export const findStale = `
  CREATE OR REPLACE TEMP TABLE article_marks AS
  WITH applied AS (FROM corrections WHERE state = 'applied'),
  corrected AS (
    SELECT id AS record_id, article_id FROM facts WHERE id IN (SELECT record_id FROM applied)
    UNION SELECT record_id, article_id FROM applied WHERE action = 'add'
  ), marks AS (
    SELECT c.article_id, string_agg(mark, chr(30) ORDER BY mark) AS mark
    FROM corrected c JOIN (
      SELECT record_id, concat_ws(chr(31), record_id, action, field, value, quote) AS mark FROM applied) USING (record_id)
    GROUP BY c.article_id
  )
  SELECT a.article_id,
    left(sha256(concat_ws(chr(31), a.version_id, a.records_digest, g.group_id, m.mark)), 16) AS claims_digest
  FROM articles a JOIN article_groups g USING (article_id) LEFT JOIN marks m USING (article_id);
  CREATE OR REPLACE TEMP TABLE stale_articles AS
  SELECT article_id FROM article_marks k JOIN article_groups g USING (article_id)
  WHERE k.claims_digest <> g.claims_digest
  UNION SELECT article_id FROM claim_mentions WHERE article_id NOT IN (SELECT article_id FROM articles)`

export const takeStaleArticles = `
  CREATE OR REPLACE TEMP TABLE scope_articles AS FROM stale_articles`

/** Where much has changed, making all is faster than finding out what hangs together. */
export const takeAllArticles = `
  DELETE FROM claims;
  DELETE FROM claim_mentions;
  CREATE OR REPLACE TEMP TABLE scope_articles AS SELECT article_id FROM articles`

export const takeSlots = `
  CREATE OR REPLACE TEMP TABLE scope_slots AS SELECT DISTINCT slot_id FROM slotted`

/**
 * Widens the slots of the stale articles by those that they told before, and by the slots of all parts of their claims:
 * a claim that gets another id, or is a count of models no more, changes its parts. Then the articles of all these.
 */
export const widenScope = `
  INSERT INTO scope_slots
  SELECT DISTINCT slot_id FROM claims JOIN claim_mentions USING (claim_id)
  WHERE article_id IN (FROM stale_articles) AND slot_id NOT IN (FROM scope_slots);
  CREATE OR REPLACE TEMP TABLE known_parts AS
  SELECT claim_id, slot_id, unnest(part_of) AS total_id FROM claims WHERE len(part_of) > 0;
  INSERT INTO scope_slots
  WITH RECURSIVE beneath AS (
    SELECT claim_id, slot_id FROM claims WHERE slot_id IN (FROM scope_slots)
    UNION
    SELECT p.claim_id, p.slot_id FROM beneath b JOIN known_parts p ON p.total_id = b.claim_id
  )
  SELECT DISTINCT slot_id FROM beneath WHERE slot_id NOT IN (FROM scope_slots);
  INSERT INTO scope_articles
  SELECT DISTINCT article_id FROM claim_mentions JOIN claims USING (claim_id)
  WHERE slot_id IN (FROM scope_slots) AND article_id NOT IN (FROM scope_articles)`

/** Takes the claims of the scope away. What its articles tell in other slots keeps its claims, and is needed for parts. */
export const clearScope = `
  CREATE OR REPLACE TEMP TABLE told_outside AS
  SELECT s.fact_id, m.claim_id, c.value AS anchor, s.part_of
  FROM slotted s JOIN claim_mentions m USING (fact_id) JOIN claims c USING (claim_id)
  WHERE s.slot_id NOT IN (FROM scope_slots);
  DELETE FROM slotted WHERE slot_id NOT IN (FROM scope_slots);
  DELETE FROM claim_mentions WHERE claim_id IN (SELECT claim_id FROM claims WHERE slot_id IN (FROM scope_slots));
  DELETE FROM claims WHERE slot_id IN (FROM scope_slots)`
