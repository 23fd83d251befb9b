import { hashId } from '../model/ids.js'
import type { Records } from '../model/records.js'
import { minhash } from './minhash.js'
import { isOnTopic } from './topic.js'

/** Rows by table, as objects that the paths of the columns lead into. */
export type RecordRows = Record<
  'articles' | 'dates' | 'units' | 'officials' | 'positions' | 'facts' | 'documents' | 'checks',
  object[]
>

const kinds = ['dates', 'units', 'officials', 'facts', 'documents', 'checks'] as const

/** Hash of everything that one article gives. */
export function digestRecords(records: Records): string {
  return hashId(JSON.stringify(records))
}

export function emptyRows(): RecordRows {
  return { articles: [], dates: [], units: [], officials: [], positions: [], facts: [], documents: [], checks: [] }
}

/** Adds the rows of one article. A record id that occurs twice within it is kept once. */
export function addRows(rows: RecordRows, records: Records, recordsDigest: string): void {
  const { article } = records
  const onTopic = isOnTopic(article.title, article.text)
  rows.articles.push({ article, extras: { onTopic, minhash: minhash(article.text), recordsDigest } })
  for (const kind of kinds) {
    const seen = new Set<string>()
    for (const record of records[kind]) {
      if (seen.has(record.id)) continue
      seen.add(record.id)
      rows[kind].push({ article, record })
      if ('positions' in record) addPositions(rows, article, record)
    }
  }
}

function addPositions(rows: RecordRows, article: Records['article'], official: Records['officials'][number]): void {
  official.positions.forEach((record, index) => {
    const ordinal = index + 1
    rows.positions.push({ article, record, officialId: official.id, ordinal, positionId: `${official.id}.${ordinal}` })
  })
}

/** Of several copies of an article in one batch, the newest capture; at equal times the later in the batch. */
export function newestByArticle(batch: readonly Records[]): Records[] {
  const newest = new Map<string, Records>()
  for (const records of batch) {
    const other = newest.get(records.article.id)
    if (!other || !isOlder(records.article.capturedAt, other.article.capturedAt))
      newest.set(records.article.id, records)
  }
  return [...newest.values()]
}

function isOlder(captured: string | null, than: string | null): boolean {
  return captured !== null && than !== null && Date.parse(captured) < Date.parse(than)
}
