import { slotColumns } from './input.js'

/** Unit separator: it occurs in no value. */
const between = 'chr(31)'

function key(expressions: readonly string[]): string {
  return expressions.map((one) => `coalesce(CAST(${one} AS VARCHAR), '')`).join(` || ${between} || `)
}

const attributes = slotColumns.map((column) =>
  column === 'subject_unit_id' ? `coalesce(subject_unit_id, 'name:' || lower(subject_name))` : column,
)

/**
 * Each fact with its slot. Without a period or a subject, the slot is only good within the near-duplicates of the page.
 * `ordinal` keeps two parts of one total apart that look the same («lĩnh vực khác 5, … khác 5»).
 */
export const makeSlots = `
  CREATE OR REPLACE TEMP TABLE keyed AS
  WITH resolved AS (
    SELECT f.* REPLACE (${slotColumns
      .map((column) => `CASE WHEN e.fact_id IS NULL THEN f.${column} ELSE e.${column} END AS ${column}`)
      .join(', ')}),
      e.fact_id IS NOT NULL AS echo
    FROM claim_input f LEFT JOIN echoes e USING (fact_id)
  ), grouped AS (
    SELECT * REPLACE (CASE WHEN subject_unit_id IS NULL OR (period_from IS NULL AND period_to IS NULL)
      THEN group_id END AS group_id)
    FROM resolved
  )
  SELECT *, left(sha256(${key([...attributes, 'group_id'])}), 16) AS slot_id FROM grouped;
  CREATE OR REPLACE TEMP TABLE slotted AS
  WITH numbered AS (
    SELECT fact_id,
      row_number() OVER (PARTITION BY article_id, part_of, slot_id, value ORDER BY start, fact_id) AS ordinal
    FROM keyed WHERE len(part_of) > 0 AND NOT echo
  )
  SELECT k.*, coalesce(n.ordinal, 1) AS ordinal FROM keyed k LEFT JOIN numbered n USING (fact_id)`

/** Rounded values that agree with an exact value of their slot, or with a finer rounded one, and with which. */
export const makeAnchors = `
  CREATE OR REPLACE TEMP TABLE slot_values AS
  SELECT slot_id, value, bool_or(exact) AS exact, min(lowest) AS lowest, max(highest) AS highest
  FROM slotted GROUP BY ALL;
  CREATE OR REPLACE TEMP TABLE anchors AS
  WITH nearest AS (
    SELECT r.slot_id, r.value, v.value AS anchor
    FROM slot_values r JOIN slot_values v ON r.slot_id = v.slot_id AND r.value <> v.value
    WHERE NOT r.exact AND v.value BETWEEN r.lowest AND r.highest
      AND (v.exact OR v.highest - v.lowest < r.highest - r.lowest)
    QUALIFY row_number() OVER (PARTITION BY r.slot_id, r.value
      ORDER BY NOT v.exact, abs(v.value - r.value), v.value) = 1
  )
  SELECT n.slot_id, n.value, coalesce(further.anchor, n.anchor) AS anchor
  FROM nearest n LEFT JOIN nearest further ON further.slot_id = n.slot_id AND further.value = n.anchor`
