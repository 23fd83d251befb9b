import type { DuckDBConnection } from '@duckdb/node-api'
import type { ArticleLine } from './record-lines.js'
import { tableNamed } from './schema/tables.js'
import { appendToStage, createStage, stageName } from './staging.js'

const table = tableNamed('article_versions')

/** Every capture of a batch, also those that are older than what the tables hold. */
export async function stageVersions(
  connection: DuckDBConnection,
  captures: readonly Pick<ArticleLine, 'article'>[],
): Promise<void> {
  await createStage(connection, table)
  const rows = captures.map(({ article }) => ({
    versionId: article.versionId,
    articleId: article.id,
    textSha256: article.textSha256,
    title: article.title,
    firstCapturedAt: article.capturedAt,
    lastCapturedAt: article.capturedAt,
    isCurrent: false,
  }))
  await appendToStage(connection, table, rows)
}

/** Adds versions, widens the capture times of known ones, and marks the one whose records are in the tables. */
export async function mergeVersions(connection: DuckDBConnection): Promise<void> {
  await connection.run(`
    CREATE OR REPLACE TEMP TABLE merged_versions AS
    WITH staged AS (FROM ${stageName(table)}),
    touched AS (
      FROM article_versions WHERE article_id IN (SELECT article_id FROM staged)
      UNION ALL FROM staged
    )
    SELECT version_id, any_value(v.article_id) AS article_id, any_value(v.text_sha256) AS text_sha256,
      arg_max(v.title, v.last_captured_at) AS newest_title, min(v.title) AS some_title,
      min(first_captured_at) AS first_captured_at, max(last_captured_at) AS last_captured_at,
      bool_or(a.version_id IS NOT NULL) AS is_current
    FROM touched v LEFT JOIN articles a USING (article_id, version_id)
    GROUP BY version_id`)
  await connection.run(`DELETE FROM article_versions WHERE version_id IN (SELECT version_id FROM merged_versions)`)
  await connection.run(`
    INSERT INTO article_versions
    SELECT version_id, article_id, text_sha256, coalesce(newest_title, some_title), first_captured_at,
      last_captured_at, is_current
    FROM merged_versions`)
}
