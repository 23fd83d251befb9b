import { highest, isExact, lowest } from './agreement.js'

/** Columns that tell one slot from another. */
export const slotColumns = [
  'subject_unit_id',
  'topic',
  'measure',
  'unit',
  'sector',
  'level',
  'holder',
  'status',
  'period_from',
  'period_to',
  'period_kind',
] as const

/**
 * Facts as corrected, with what claims need of their articles: the group of near-duplicates, the day, and whether the
 * figure stands in the head of the page (title, lead, heading, caption), which repeats the body.
 */
export const makeInput = `
  CREATE OR REPLACE TEMP TABLE rounded_words AS
  SELECT f.id, substr(a.text, greatest(f.start - 9, 1), f."end" - greatest(f.start - 10, 0)) AS words
  FROM (SELECT id, article_id, start, "end" FROM facts WHERE NOT ${isExact} AND article_id IN (FROM scope_articles)) f
    JOIN articles a USING (article_id);
  CREATE OR REPLACE TEMP TABLE claim_input AS
  WITH pages AS (
    SELECT a.article_id, g.group_id, coalesce(a.published_on, a.event_on) AS day,
      list_filter(a.blocks, b -> b.kind IN ('title', 'lead', 'heading', 'caption')) AS heads
    FROM articles a JOIN article_groups g USING (article_id) WHERE a.article_id IN (FROM scope_articles)
  ), worded AS (
    SELECT f.*, p.group_id, p.day, p.heads, coalesce(w.words, f.quote) AS words
    FROM corrected_facts f JOIN pages p USING (article_id) LEFT JOIN rounded_words w USING (id)
    WHERE f.correction IS DISTINCT FROM 'reject'
  )
  SELECT f.id AS fact_id, f.article_id, f.group_id, f.day, f.start, f.quote,
    f.value, f."max", f."of", f.modality, f.unit_kind, f.measure_text, f.subject_name, f.part_of,
    ${slotColumns.map((column) => `f.${column}`).join(', ')},
    ${isExact} AS exact, ${lowest} AS lowest, ${highest} AS highest,
    len(list_filter(f.heads, b -> b.start <= f.start AND f.start < b."end")) > 0 AS in_head,
    f.period_from IS NULL AND f.period_to IS NULL AS undated
  FROM worded f`

const comparable = `f.article_id = g.article_id AND f.fact_id <> g.fact_id AND f.unit IS NOT DISTINCT FROM g.unit
  AND f.status = g.status AND f.unit_kind = g.unit_kind`

const valuesAgree = `(f.value = g.value OR g.value BETWEEN f.lowest AND f.highest OR f.value BETWEEN g.lowest AND g.highest)`

function equal(...columns: string[]): string {
  return columns.map((column) => `f.${column} IS NOT DISTINCT FROM g.${column}`).join(' AND ')
}

/** Neither says otherwise. */
function compatible(...columns: string[]): string {
  return columns
    .map((column) => `(f.${column} IS NULL OR g.${column} IS NULL OR f.${column} = g.${column})`)
    .join(' AND ')
}

/** A headline has no room for its verb: what it counts then reads as built or other. */
function measuresFit(head: 'f' | 'g', body: 'f' | 'g'): string {
  return `(${head}.measure = ${body}.measure OR ${head}.measure IN ('built', 'other'))`
}

const attributes = ['subject_unit_id', 'topic', 'sector', 'level', 'holder']

/**
 * A figure without a period takes the period of the same figure elsewhere on its page: title and body tell it once.
 * Where the page has the figure for two periods, it stays without.
 */
export const lendPeriods = `
  CREATE OR REPLACE TEMP TABLE lent_periods AS
  SELECT f.fact_id, any_value(g.period_from) AS period_from, any_value(g.period_to) AS period_to,
    any_value(g.period_kind) AS period_kind
  FROM claim_input f JOIN claim_input g ON ${comparable}
  WHERE f.undated AND NOT g.undated AND ${valuesAgree} AND (
    (${equal('measure', ...attributes)})
    OR (f.in_head AND NOT g.in_head AND ${measuresFit('f', 'g')} AND ${compatible(...attributes)})
    OR (g.in_head AND NOT f.in_head AND ${measuresFit('g', 'f')} AND ${compatible(...attributes)}))
  GROUP BY f.fact_id
  HAVING count(DISTINCT (g.period_from, g.period_to, g.period_kind)) = 1;
  UPDATE claim_input SET period_from = p.period_from, period_to = p.period_to, period_kind = p.period_kind,
    undated = false
  FROM lent_periods p WHERE p.fact_id = claim_input.fact_id`

/** A figure in the head takes the slot of the figure in the body that it repeats, so that it is not counted beside it. */
export const findEchoes = `
  CREATE OR REPLACE TEMP TABLE echoes AS
  SELECT f.fact_id, ${slotColumns.map((column) => `g.${column}`).join(', ')}
  FROM claim_input f JOIN claim_input g ON ${comparable}
  WHERE f.in_head AND NOT g.in_head AND ${valuesAgree} AND ${measuresFit('f', 'g')}
    AND ${compatible(...attributes, 'period_from', 'period_to', 'period_kind')}
  QUALIFY row_number() OVER (PARTITION BY f.fact_id
    ORDER BY f.value <> g.value, f.measure <> g.measure, len(g.part_of) > 0, g.start, g.fact_id) = 1`
