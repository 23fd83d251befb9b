import type { DuckDBConnection } from '@duckdb/node-api'
import { isYearlyTotal } from '../../load/views/model-counts-wide.js'
import type { TotalsRow } from '../totals.js'

/** A claim about models, with its source. */
export type ReportClaim = Omit<TotalsRow, 'subject' | 'scope'> & {
  place: string
  subjectLevel: string | null
  /** Stands for a whole district and a calendar year */
  yearly: boolean
  conflict: boolean
  title: string | null
  url: string | null
  quote: string
  publishedOn: string | null
}

export type ReportCell = { district: string; province: string | null; period: string; state: string; pages: number }

export type ReportCheck = {
  status: string
  totals: number[]
  parts: number[]
  district: string | null
  quote: string
  title: string | null
  url: string | null
}

export type ReportData = {
  articles: number
  onTopic: number
  claims: ReportClaim[]
  /** Claims that the page leaves out because there are too many */
  claimsLeftOut: number
  cells: ReportCell[]
  notAttempted: number
  checks: ReportCheck[]
}

/** More would make a page that no browser scrolls well; the CSV has all. */
const mostClaims = 4_000
const mostChecks = 500

export async function readReport(connection: DuckDBConnection): Promise<ReportData> {
  const rows = async <T>(sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as unknown as T[]
  const [counts] = await rows<{ articles: string; onTopic: string; claims: string; notAttempted: string }>(`
    SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM articles WHERE on_topic) AS "onTopic",
      (SELECT count(*) FROM claims WHERE is_model) AS claims,
      (SELECT count(DISTINCT district_code) FROM v_coverage WHERE state = 'not-attempted') AS "notAttempted"`)
  const claims = await rows<ReportClaim>(claimsSql)
  return {
    articles: Number(counts!.articles),
    onTopic: Number(counts!.onTopic),
    notAttempted: Number(counts!.notAttempted),
    claims,
    claimsLeftOut: Number(counts!.claims) - claims.length,
    cells: await rows<ReportCell>(cellsSql),
    checks: await rows<ReportCheck>(checksSql),
  }
}

const claimsSql = `
  SELECT v.claim_id AS "claimId", coalesce(p.full_name, c.subject_name, 'subject not stated') AS place, v.province,
    v.subject_level AS "subjectLevel", coalesce(${isYearlyTotal}, false) AS yearly,
    strftime(v.period_from, '%Y-%m-%d') AS "periodFrom", strftime(v.period_to, '%Y-%m-%d') AS "periodTo",
    v.period_kind AS "periodKind", v.measure, v.topic, v.sector, v.level, v.holder, v.status, v.modality,
    v.part_of AS "partOf", v.count, v.unit, v.pages, v."check", v.in_conflict AS conflict, v.title, v.url, v.quote,
    strftime(v.published_on, '%Y-%m-%d') AS "publishedOn"
  FROM v_model_counts v JOIN claims c USING (claim_id) LEFT JOIN places p ON p.unit_id = v.subject_unit_id
  ORDER BY fold(v.province) NULLS LAST, fold(v.district) NULLS LAST, fold(place), v.period_to NULLS LAST,
    v.scope DESC, v.count DESC, v.claim_id
  LIMIT ${mostClaims}`

/** Districts that were asked, or that pages speak of. */
const cellsSql = `
  SELECT district, province, period, state, pages_read AS pages FROM v_coverage
  WHERE district_code IN (SELECT district_code FROM v_coverage WHERE state <> 'not-attempted')
  ORDER BY fold(province), fold(district), district_code, period`

const checksSql = `
  SELECT status, totals, parts, district, quote, title, url FROM v_breakdowns
  ORDER BY CASE status WHEN 'mismatch' THEN 1 WHEN 'partial' THEN 2 ELSE 3 END, fold(district) NULLS LAST, check_id
  LIMIT ${mostChecks}`
