import { mainTopic } from '../database/main-topic.js'
import type { Snapshot } from '../database/snapshot.js'

export type District = { code: string; district: string; fullName: string; province: string }

export async function readDistrict({ rows }: Snapshot, code: string): Promise<District | null> {
  const [district] = await rows<District>(
    'SELECT code, district, full_name AS "fullName", province FROM explorer.districts WHERE code = $1',
    [code],
  )
  return district ?? null
}

/** A statement about models of the district as a whole. */
export type Statement = {
  measure: string
  sector: string | null
  value: number
  modality: string
  periodFrom: string | null
  periodTo: string
  periodKind: string
  articleId: string
  factId: string
  check: string | null
  inConflict: boolean
}

const mostStatements = 600

const statement = `measure::VARCHAR AS measure, sector::VARCHAR AS sector, value, modality::VARCHAR AS modality,
  strftime(period_from, '%Y-%m-%d') AS "periodFrom", strftime(period_to, '%Y-%m-%d') AS "periodTo",
  period_kind::VARCHAR AS "periodKind", article_id AS "articleId", fact_id AS "factId", "check"::VARCHAR AS "check",
  in_conflict AS "inConflict"`
const ofDistrict = `FROM explorer.models WHERE district = TRY_CAST($1 AS explorer.district_codes)
  AND subject_level = 'district' AND status = 'actual' AND topic = $2 AND holder IS NULL AND period_to IS NOT NULL`

/** Totals of the district, latest first. */
export function readTotals({ rows }: Snapshot, code: string): Promise<Statement[]> {
  return rows(
    `SELECT ${statement} ${ofDistrict} AND scope = 'total' AND sector IS NULL
    ORDER BY period_to DESC, measure, value DESC, fact_id LIMIT ${mostStatements}`,
    [code, mainTopic],
  )
}

/** Figures of single fields of work, latest first. */
export function readSectors({ rows }: Snapshot, code: string): Promise<Statement[]> {
  return rows(
    `SELECT ${statement} ${ofDistrict} AND sector IS NOT NULL
    ORDER BY period_to DESC, period_from, measure, sector, value DESC, fact_id LIMIT ${mostStatements}`,
    [code, mainTopic],
  )
}

export type Office = {
  name: string
  title: string
  organisation: string | null
  status: string
  from: string | null
  to: string | null
  pages: number
  quote: string
}

export type Listed<T> = { rows: T[]; all: number }

export const officesPerPage = 30
export const articlesPerPage = 20

type Listing = { columns: string; from: string; order: string; perPage: number }

/** One page of a list of a district, and how long the whole of it is. */
async function readListed<T>({ rows }: Snapshot, listing: Listing, code: string, page: number): Promise<Listed<T>> {
  const { columns, from, order, perPage } = listing
  const limits = `LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`
  const found = await rows<T>(`SELECT ${columns} FROM ${from} ORDER BY ${order} ${limits}`, [code])
  const [counted] = await rows<{ all: number }>(`SELECT count(*)::DOUBLE AS "all" FROM ${from}`, [code])
  return { rows: found, all: counted!.all }
}

export function readOffices(snapshot: Snapshot, code: string, page: number): Promise<Listed<Office>> {
  const listing = {
    columns: `name, title, organisation, status, strftime(attested_from, '%Y-%m-%d') AS "from",
      strftime(attested_to, '%Y-%m-%d') AS "to", pages, quote`,
    from: `offices WHERE unit_code = $1 AND level = 'district'`,
    order: 'organisation NULLS LAST, title, attested_from NULLS LAST, fold(name), name',
    perPage: officesPerPage,
  }
  return readListed(snapshot, listing, code, page)
}

export type DistrictArticle = { articleId: string; title: string | null; publishedOn: string | null; onTopic: boolean }

/** Articles of the district's portals, newest first. */
export function readArticles(snapshot: Snapshot, code: string, page: number): Promise<Listed<DistrictArticle>> {
  const listing = {
    columns: `article_id AS "articleId", title, strftime(published_on, '%Y-%m-%d') AS "publishedOn", on_topic AS "onTopic"`,
    from: `explorer.articles WHERE starts_with(source_unit_id, 'district:' || $1 || '@')`,
    order: 'n',
    perPage: articlesPerPage,
  }
  return readListed(snapshot, listing, code, page)
}
