import type { DuckDBConnection } from '@duckdb/node-api'
import type { Records } from '../model/records.js'
import { mergeRowsByKey, stageByKey } from './load-rows.js'
import { mergeStagedRecords, type RecordCounts } from './merge-records.js'
import { type ArticleLine, newestByArticle, prepareRecords } from './record-lines.js'
import { stageLines } from './record-stage.js'
import { type IssueRow, nameIssue, namePage, type PageRow } from './schema/operations.js'
import { tableNamed } from './schema/tables.js'
import { mergeVersions, stageVersions } from './versions.js'
import { inTransaction, type Writer } from './writer.js'

/** What pages gave: articles with their records, a row a fetch, and what went wrong. */
export type Batch = {
  articles: readonly ArticleLine[]
  pages: readonly Omit<PageRow, 'pageId'>[]
  issues: readonly Omit<IssueRow, 'issueId'>[]
}

export type StageCounts = {
  /** Records left out because their quote does not stand where they say; each is a row in `issues` */
  rejected: number
}

export type LoadResult = RecordCounts & StageCounts & { pages: number; issues: number }

/**
 * Loads a batch as one transaction: all of it or nothing. An article that is there already has its records replaced as a
 * whole. Loading the same batch again changes nothing. Batches of 1,000 to 5,000 articles are fastest.
 */
export async function loadBatch(writer: Writer, batch: Batch): Promise<LoadResult> {
  const { connection, paths } = writer
  const staged = await stageBatch(connection, paths.work, batch)
  const merged = await inTransaction(connection, () => mergeStagedBatch(connection))
  return { ...merged, ...staged }
}

/** Loads records alone. `skipped`: pages that are no articles, left out. */
export async function loadRecords(
  writer: Writer,
  records: readonly Records[],
): Promise<LoadResult & { skipped: number }> {
  const articles = records.map(prepareRecords).filter((line) => line !== null)
  const result = await loadBatch(writer, { articles, pages: [], issues: [] })
  return { ...result, skipped: records.length - articles.length }
}

const rowTables = { pages: tableNamed('pages'), issues: tableNamed('issues') }

/** The temporary tables that a batch is staged in, and that a shard keeps as files. */
export const stageTables = ['stage_records', 'stage_article_versions', 'stage_pages', 'stage_issues'] as const

/** Fills the stage tables. `folder` takes a temporary file. */
export async function stageBatch(connection: DuckDBConnection, folder: string, batch: Batch): Promise<StageCounts> {
  const articles = newestByArticle(batch.articles)
  const rejected = articles.flatMap((article) => article.rejected)
  await stageLines(
    connection,
    folder,
    articles.map(({ line }) => line),
  )
  await stageVersions(connection, batch.articles)
  await stageByKey(connection, rowTables.pages, batch.pages.map(namePage))
  await stageByKey(connection, rowTables.issues, [...rejected, ...batch.issues.map(nameIssue)])
  return { rejected: rejected.length }
}

/** Moves what is staged into the tables; run it in a transaction. */
export async function mergeStagedBatch(
  connection: DuckDBConnection,
): Promise<RecordCounts & { pages: number; issues: number }> {
  const counts = await mergeStagedRecords(connection)
  await mergeVersions(connection)
  const issues = await mergeRowsByKey(connection, rowTables.issues)
  const pages = await mergeRowsByKey(connection, rowTables.pages)
  return { ...counts, pages, issues }
}
