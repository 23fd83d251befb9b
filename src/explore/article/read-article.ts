import type { Snapshot } from '../database/snapshot.js'

export type ArticleRow = {
  articleId: string
  title: string | null
  url: string | null
  publishedAt: string | null
  publishedOn: string | null
  eventOn: string | null
  capturedAt: string | null
  section: string | null
  author: string | null
  credit: string | null
  pipeline: string | null
  text: string
  blocks: { kind: string; start: number; end: number }[]
  removed: { rule: string; text: string }[]
}

type Evidenced = { id: string; start: number; end: number; quote: string; rule: string }

export type FactRecord = Evidenced & {
  value: number
  max: number | null
  of: number | null
  modality: string
  status: string
  unit: string | null
  topic: string | null
  measure: string
  measureText: string | null
  sector: string | null
  level: string | null
  holder: string | null
  subject: string | null
  subjectBasis: string | null
  periodFrom: string | null
  periodTo: string | null
  periodKind: string | null
  periodBasis: string | null
  partOf: string[]
  confidence: number
  correction: string | null
}
export type DateRecord = Evidenced & {
  from: string
  to: string
  grain: string
  role: string
  time: string | null
  inferred: string[]
  basis: string | null
}
export type UnitRecord = Evidenced & { name: string; kind: string; place: string | null; candidates: string[] }
export type OfficialRecord = Evidenced & { name: string; honorific: string | null; role: string }
export type PositionRecord = Evidenced & {
  officialId: string
  name: string
  title: string
  organisation: string | null
  level: string | null
  status: string
  attestedOn: string | null
}
export type DocumentRecord = Evidenced & {
  type: string
  number: string | null
  issuedOn: string | null
  issuer: string | null
}
export type CheckRecord = Evidenced & {
  kind: string
  status: string
  expected: number
  actual: number | null
  factIds: string[]
}

export type ArticleRecords = {
  facts: FactRecord[]
  dates: DateRecord[]
  units: UnitRecord[]
  officials: OfficialRecord[]
  positions: PositionRecord[]
  documents: DocumentRecord[]
  checks: CheckRecord[]
}

const evidence = `r.id, r.start, r."end", r.quote, r.rule`
const day = (column: string) => `strftime(${column}, '%Y-%m-%d')`
const moment = (column: string) => `strftime(${column}, '%Y-%m-%dT%H:%M:%S')`

/** One article as it stands in the database; null where there is none of this id. */
export async function readArticle(snapshot: Snapshot, articleId: string): Promise<ArticleRow | null> {
  const [article] = await snapshot.rows<ArticleRow>(
    `SELECT article_id AS "articleId", title, url, ${moment('published_at')} AS "publishedAt",
      ${day('published_on')} AS "publishedOn", ${day('event_on')} AS "eventOn", ${moment('captured_at')} AS "capturedAt",
      section, author, credit, pipeline, text, blocks, removed
    FROM articles WHERE article_id = $1`,
    [articleId],
  )
  return article ?? null
}

/** Every record of an article, in the order of the text. */
export async function readRecords({ rows }: Snapshot, articleId: string): Promise<ArticleRecords> {
  const read = <T>(columns: string, from: string) =>
    rows<T>(
      `SELECT ${evidence}, ${columns} FROM ${from} WHERE r.article_id = $1 ORDER BY r.start, r."end" DESC, r.id`,
      [articleId],
    )
  return {
    facts: await read<FactRecord>(
      `r.value, r."max", r."of", r.modality, r.status, r.unit, r.topic, r.measure, r.measure_text AS "measureText",
        r.sector, r.level, r.holder, coalesce(p.full_name, r.subject_name) AS subject, r.subject_basis AS "subjectBasis",
        ${day('r.period_from')} AS "periodFrom", ${day('r.period_to')} AS "periodTo", r.period_kind AS "periodKind",
        r.period_basis AS "periodBasis", r.part_of AS "partOf", r.confidence, r.correction`,
      'corrected_facts r LEFT JOIN places p ON p.unit_id = r.subject_unit_id',
    ),
    dates: await read<DateRecord>(
      `${day('r.date_from')} AS "from", ${day('r.date_to')} AS "to", r.grain, r.role, r.time, r.inferred, r.basis`,
      'dates r',
    ),
    units: await read<UnitRecord>(
      `r.name, r.kind, CASE WHEN p.unit_id IS NOT NULL THEN concat_ws(', ', p.full_name, p.district, p.province)
        END AS place, r.candidates`,
      'units r LEFT JOIN places p ON p.unit_id = r.unit_id',
    ),
    officials: await read<OfficialRecord>('r.name, r.honorific, r.role', 'officials r'),
    positions: await read<PositionRecord>(
      `r.official_id AS "officialId", o.name, r.title, r.organisation, r.level, r.status,
        ${day('r.attested_on')} AS "attestedOn"`,
      'positions r JOIN (SELECT id, name FROM officials WHERE article_id = $1) o ON o.id = r.official_id',
    ),
    documents: await read<DocumentRecord>(
      `r.type, r.number, ${day('r.issued_on')} AS "issuedOn", r.issuer`,
      'documents r',
    ),
    checks: await read<CheckRecord>(
      'r.kind, r.status, r.expected, r.actual, r.total_fact_ids || r.part_fact_ids AS "factIds"',
      'checks r',
    ),
  }
}

export type SimilarArticle = { articleId: string; title: string | null; url: string | null }

/** Other articles with nearly the same text. */
export function readSimilar({ rows }: Snapshot, articleId: string): Promise<SimilarArticle[]> {
  return rows(
    `SELECT a.article_id AS "articleId", a.title, a.url
    FROM article_groups g JOIN articles a USING (article_id)
    WHERE g.group_id = (SELECT group_id FROM article_groups WHERE article_id = $1) AND g.article_id <> $1
    ORDER BY a.published_on DESC NULLS LAST, a.article_id LIMIT 20`,
    [articleId],
  )
}

export type ArchivePlace = { file: string; offset: number; fetchedAt: string | null }

/** Where the newest archived response of an article lies; null where none is known. */
export async function readArchivePlace({ rows }: Snapshot, articleId: string): Promise<ArchivePlace | null> {
  const [place] = await rows<ArchivePlace>(
    `SELECT archive_file AS file, archive_offset::DOUBLE AS "offset", ${moment('fetched_at')} AS "fetchedAt"
    FROM pages WHERE article_id = $1 AND archive_file IS NOT NULL AND archive_offset IS NOT NULL
    ORDER BY fetched_at DESC LIMIT 1`,
    [articleId],
  )
  return place ?? null
}
