import { type DuckDBConnection, LIST, listValue, VARCHAR } from '@duckdb/node-api'
import type { Article } from '../model/article.js'
import type { Records } from '../model/records.js'
import { type Rejected, rejectionIssue } from './evidence-gate.js'
import { mergeRowsByKey, stageByKey } from './load-rows.js'
import { keepSound, newestByArticle, toLine, withExtras } from './record-lines.js'
import { selectStaged, stageLines } from './record-stage.js'
import { recordTables, tableNamed } from './schema/tables.js'
import { localMilliseconds } from './staging.js'
import { mergeVersions, stageVersions } from './versions.js'
import { inTransaction, type Writer } from './writer.js'

export type LoadResult = {
  /** Articles that were not there before */
  added: number
  /** Articles whose records were replaced: new text, or the same text read by better rules */
  replaced: number
  /** Articles that were there with exactly these records */
  unchanged: number
  /** Captures older than the one in the tables: noted in article_versions only */
  older: number
  /** Pages that are no articles, left out */
  skipped: number
  /** Records written */
  records: number
  /** Records left out because their quote does not stand where they say; each is a row in `issues` */
  rejected: number
}

type Decision = 'added' | 'replaced' | 'unchanged' | 'older'

/**
 * Loads what extraction gave, as one transaction: all of the batch or nothing. An article that is there already has its
 * records replaced as a whole. Loading the same batch again changes nothing. Batches of 1,000 to 5,000 are fastest.
 */
export async function loadRecords(writer: Writer, batch: readonly Records[]): Promise<LoadResult> {
  const { connection, paths } = writer
  const articles = batch.filter((records) => records.article.pageKind === 'article')
  const rejected: Rejected[] = []
  const candidates = newestByArticle(articles).map((records) => {
    const sound = keepSound(records, rejected)
    return { records: sound, line: toLine(sound) }
  })
  const present = await presentArticles(connection, candidates)
  const result: LoadResult = { ...noResult, skipped: batch.length - articles.length, rejected: rejected.length }
  const lines: Buffer[][] = []
  const replaced: string[] = []
  for (const { records, line } of candidates) {
    const decision = decide(present.get(records.article.id), records.article, line.digest)
    result[decision] += 1
    if (decision === 'replaced') replaced.push(records.article.id)
    if (decision === 'added' || decision === 'replaced') lines.push(withExtras(line, records))
  }
  await stageLines(connection, paths.work, lines)
  await stageVersions(connection, articles)
  await stageByKey(connection, tableNamed('issues'), rejected.map(rejectionIssue))
  await inTransaction(connection, async () => {
    result.records = await mergeRecords(connection, replaced)
    await mergeVersions(connection)
    await mergeRowsByKey(connection, tableNamed('issues'))
  })
  return result
}

const noResult: LoadResult = { added: 0, replaced: 0, unchanged: 0, older: 0, skipped: 0, records: 0, rejected: 0 }

type Present = { digest: string; versionId: string; capturedAt: number | null }

function decide(present: Present | undefined, article: Article, digest: string): Decision {
  if (!present) return 'added'
  if (present.digest === digest) return 'unchanged'
  const captured = article.capturedAt === null ? null : localMilliseconds(article.capturedAt)
  const older = captured !== null && present.capturedAt !== null && captured < present.capturedAt
  return older && present.versionId !== article.versionId ? 'older' : 'replaced'
}

async function presentArticles(
  connection: DuckDBConnection,
  candidates: readonly { records: Records }[],
): Promise<Map<string, Present>> {
  const reader = await connection.runAndReadAll(
    `SELECT article_id, records_digest, version_id, epoch_ms(captured_at) FROM articles
     WHERE article_id IN (SELECT unnest($ids))`,
    { ids: listValue(candidates.map(({ records }) => records.article.id)) },
    { ids: LIST(VARCHAR) },
  )
  const rows = reader.getRows() as [string, string, string, bigint | null][]
  return new Map(
    rows.map(([id, digest, versionId, captured]) => [
      id,
      { digest, versionId, capturedAt: captured === null ? null : Number(captured) },
    ]),
  )
}

/** Moves the stage into the tables. Returns the number of records, articles not counted. */
async function mergeRecords(connection: DuckDBConnection, replaced: string[]): Promise<number> {
  let records = 0
  for (const table of recordTables) {
    if (replaced.length > 0) {
      await connection.run(
        `DELETE FROM ${table.name} WHERE article_id IN (SELECT unnest($ids))`,
        { ids: listValue(replaced) },
        { ids: LIST(VARCHAR) },
      )
    }
    const inserted = await connection.run(`INSERT INTO ${table.name} ${selectStaged(table)}`)
    if (table.name !== 'articles') records += inserted.rowsChanged
  }
  return records
}
