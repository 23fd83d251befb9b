import type { Snapshot } from '../database/snapshot.js'

export type Headline = { articles: number; onTopic: number; facts: number; models: number; districts: number }

export function readHeadline({ rows }: Snapshot): Promise<Headline[]> {
  return rows('SELECT articles, on_topic AS "onTopic", facts, models, districts FROM explorer.headline')
}

/** A measure with the district-years that have a figure of it. */
export type MeasureCount = { measure: string; cells: number }

export function readMeasures({ rows }: Snapshot): Promise<MeasureCount[]> {
  return rows(
    'SELECT measure, count(*)::INTEGER AS cells FROM explorer.cells GROUP BY measure ORDER BY cells DESC, measure',
  )
}

/** What one district says for one year; `state` where coverage is looked at. */
export type Cell = {
  code: string
  year: number
  figures: number
  value: number | null
  modality: string
  span: 'year' | 'part' | 'as-of'
  inConflict: boolean
  state: string | null
  pages: number
}
export type GridDistrict = { code: string; district: string; province: string }
export type Grid = { districts: number; rows: GridDistrict[]; years: number[]; cells: Cell[]; provinces: string[] }

export const districtsPerPage = 40

/** What is looked at: a measure, or coverage. */
export type GridChoice = { measure: string | 'coverage'; province: string | null; page: number }

const figureCells = `SELECT code, year, figures, value, modality, span, in_conflict AS "inConflict", NULL AS state,
  0 AS pages FROM explorer.cells WHERE measure = $1`
const coverageCells = `SELECT district_code AS code, year, 0 AS figures, NULL::DOUBLE AS value, 'exact' AS modality,
  'year' AS span, false AS "inConflict", state, pages_read AS pages FROM explorer.coverage
  WHERE $1 = 'coverage' AND year IS NOT NULL AND len(pipelines) > 0`

/** Districts × years of one measure or of coverage: one page of districts, by province and name. */
export async function readGrid({ rows }: Snapshot, { measure, province, page }: GridChoice): Promise<Grid> {
  const cells = measure === 'coverage' ? coverageCells : figureCells
  const named = `WITH cells AS (${cells}), named AS (
    SELECT code, district, province FROM explorer.districts WHERE code IN (SELECT code FROM cells))`
  const provinces = await rows<{ province: string }>(
    `${named} SELECT DISTINCT province FROM named ORDER BY fold(province)`,
    [measure],
  )
  const found = await rows<GridDistrict & { districts: number }>(
    `${named}, chosen AS (FROM named WHERE $2::VARCHAR IS NULL OR province = $2)
    SELECT code, district, province, (SELECT count(*) FROM chosen)::INTEGER AS districts FROM chosen
    ORDER BY fold(province), fold(district), code LIMIT ${districtsPerPage} OFFSET ${(page - 1) * districtsPerPage}`,
    [measure, province],
  )
  const years = await rows<{ year: number }>(`${named} SELECT DISTINCT year FROM cells ORDER BY year`, [measure])
  const shown = await rows<Cell>(`${named} FROM cells WHERE list_contains($2::VARCHAR[], code)`, [
    measure,
    listOf(found.map(({ code }) => code)),
  ])
  return {
    districts: found[0]?.districts ?? 0,
    rows: found,
    years: years.map(({ year }) => year),
    cells: shown,
    provinces: provinces.map((one) => one.province),
  }
}

/** Codes as the text of a DuckDB list. */
function listOf(codes: readonly string[]): string {
  return `[${codes.join(', ')}]`
}

/** How the figures of a year are spread over the districts. */
export type YearSpread = {
  year: number
  districts: number
  lowest: number
  lower: number
  median: number
  upper: number
  highest: number
}

export function readSpread({ rows }: Snapshot, measure: string, province: string | null): Promise<YearSpread[]> {
  return rows(
    `SELECT year, count(*)::INTEGER AS districts, min(value) AS lowest, quantile_cont(value, 0.25) AS lower,
      median(value) AS median, quantile_cont(value, 0.75) AS upper, max(value) AS highest
    FROM explorer.cells JOIN explorer.districts USING (code)
    WHERE measure = $1 AND value IS NOT NULL AND ($2::VARCHAR IS NULL OR province = $2) GROUP BY year ORDER BY year`,
    [measure, province],
  )
}

export type Dot = { year: number; value: number; district: string }

/** Single figures as dots; too many would be a cloud that says nothing. */
export const mostDots = 300

export function readDots({ rows }: Snapshot, measure: string, province: string | null): Promise<Dot[]> {
  return rows(
    `SELECT year, value, district FROM explorer.cells JOIN explorer.districts USING (code)
    WHERE measure = $1 AND value IS NOT NULL AND ($2::VARCHAR IS NULL OR province = $2)
    ORDER BY year, value, code LIMIT ${mostDots + 1}`,
    [measure, province],
  )
}

export type CoverageYear = { year: number; state: string; districts: number }
export type Coverage = { years: CoverageYear[]; missing: number }

/** Districts that have a portal here, by year and by what it published. */
export async function readCoverage({ rows }: Snapshot): Promise<Coverage> {
  const years = await rows<CoverageYear>(
    `SELECT year, state, count(*)::INTEGER AS districts FROM explorer.coverage
    WHERE year IS NOT NULL AND (len(pipelines) > 0 OR pages_read > 0) GROUP BY ALL ORDER BY year, state`,
  )
  const [missing] = await rows<{ districts: number }>(
    `SELECT count(*)::INTEGER AS districts FROM explorer.districts WHERE code NOT IN (
      SELECT district_code FROM explorer.coverage
      WHERE district_code IS NOT NULL AND (len(pipelines) > 0 OR pages_read > 0))`,
  )
  return { years, missing: missing!.districts }
}

export type News = { command: string; startedAt: string; articles: number; facts: number }
export type NewArticle = { articleId: string; title: string | null; publishedOn: string | null; facts: number }

/** What the last run brought; null where no run has been noted. */
export async function readNews({ rows }: Snapshot): Promise<{ run: News | null; articles: NewArticle[] }> {
  const [run] = await rows<News>(
    `SELECT command, strftime(started_at, '%Y-%m-%dT%H:%M:%S') AS "startedAt",
      (SELECT count(*) FROM explorer.new_articles)::DOUBLE AS articles,
      (SELECT coalesce(sum(facts), 0) FROM explorer.new_articles)::DOUBLE AS facts
    FROM explorer.last_run`,
  )
  const articles = await rows<NewArticle>(
    `SELECT article_id AS "articleId", title, strftime(published_on, '%Y-%m-%d') AS "publishedOn", facts::INTEGER AS facts
    FROM explorer.new_articles JOIN articles USING (article_id)
    ORDER BY published_on DESC NULLS LAST, article_id LIMIT 8`,
  )
  return { run: run ?? null, articles }
}

export type Portal = {
  pipeline: string
  title: string
  district: string | null
  districtCode: string | null
  fetches: number
  answered: number
  failed: number
  lastFetchedAt: string | null
  lastError: string | null
  articles: number
  onTopic: number
  undated: number
  withinExpected: boolean | null
  lastPublishedOn: string | null
  errors: number
}

export function readPortals({ rows }: Snapshot): Promise<Portal[]> {
  return rows(
    `SELECT h.pipeline, h.title, h.district, p.district_code AS "districtCode", fetches, answered, failed,
      strftime(last_fetched_at, '%Y-%m-%dT%H:%M:%S') AS "lastFetchedAt", last_error AS "lastError", articles,
      on_topic AS "onTopic", undated, within_expected AS "withinExpected",
      strftime(last_published_on, '%Y-%m-%d') AS "lastPublishedOn", errors
    FROM explorer.health h LEFT JOIN pipelines p USING (pipeline) ORDER BY h.pipeline LIMIT 1000`,
  )
}
