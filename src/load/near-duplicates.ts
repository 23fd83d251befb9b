import type { DuckDBConnection } from '@duckdb/node-api'
import { emptySignature, minhash, signatureLength } from './minhash.js'
import { quoteText } from './schema/column.js'

/** Signatures that differ in at most this many of 64 places: at least about 70% of the runs of syllables are common. */
export const nearDistance = 19

/** Signs that two signatures must share in a row to be compared at all: 16 bands of 4. */
const bandLength = 4

/** Earliest page first; undated ones last. New copies come later, so the group keeps its name. */
export const articleOrder = 'coalesce(published_on, event_on) NULLS LAST, article_id'

/**
 * Fills `article_groups`: every article with the earliest one of nearly the same text. A star, not a chain: each member
 * is near the article that the group is named after.
 */
export async function groupNearDuplicates(connection: DuckDBConnection): Promise<void> {
  await signUnsigned(connection)
  await connection.run(`
    CREATE OR REPLACE TEMP TABLE ranked_signatures AS
    SELECT row_number() OVER (ORDER BY ${articleOrder})::INTEGER AS rank, minhash, article_id
    FROM (FROM articles WHERE minhash <> '${emptySignature}'
      QUALIFY row_number() OVER (PARTITION BY minhash ORDER BY ${articleOrder}) = 1)`)
  const stars = starsOf(await nearPairs(connection))
  await connection.run('CREATE OR REPLACE TEMP TABLE stars (rank INTEGER, star INTEGER, distance INTEGER)')
  const appender = await connection.createAppender('stars')
  for (const [rank, { star, distance }] of stars) {
    appender.appendInteger(rank)
    appender.appendInteger(star)
    appender.appendInteger(distance)
    appender.endRow()
  }
  appender.closeSync()
  await connection.run('DELETE FROM article_groups')
  await connection.run(`
    INSERT INTO article_groups
    SELECT a.article_id, coalesce(star.article_id, own.article_id, a.article_id), coalesce(s.distance, 0), false
    FROM articles a
      LEFT JOIN ranked_signatures own ON own.minhash = a.minhash
      LEFT JOIN stars s ON s.rank = own.rank
      LEFT JOIN ranked_signatures star ON star.rank = s.star`)
}

/** Articles of an older database version have no signature yet. */
async function signUnsigned(connection: DuckDBConnection): Promise<void> {
  for (;;) {
    const unsigned = `SELECT article_id, text FROM articles WHERE minhash = '' LIMIT 5000`
    const rows = (await connection.runAndReadAll(unsigned)).getRows() as [string, string][]
    if (rows.length === 0) return
    const values = rows.map(([articleId, text]) => `(${quoteText(articleId)}, ${quoteText(minhash(text))})`)
    await connection.run(`UPDATE articles SET minhash = n.minhash FROM (VALUES ${values.join(', ')}) n (article_id, minhash)
      WHERE n.article_id = articles.article_id`)
  }
}

type Pair = [earlier: number, later: number, distance: number]

async function nearPairs(connection: DuckDBConnection): Promise<Pair[]> {
  const reader = await connection.runAndReadAll(`
    WITH bands AS (
      SELECT rank, minhash, band, substr(minhash, band * ${bandLength} + 1, ${bandLength}) AS part
      FROM ranked_signatures, range(${signatureLength / bandLength}) t(band)
    )
    SELECT DISTINCT a.rank, b.rank, hamming(a.minhash, b.minhash)::INTEGER
    FROM bands a JOIN bands b ON a.band = b.band AND a.part = b.part AND a.rank < b.rank
    WHERE hamming(a.minhash, b.minhash) <= ${nearDistance}
    ORDER BY 2, 1`)
  return reader.getRows() as Pair[]
}

/** Pairs come by the later one: it joins the earliest article that is no member of another group. */
function starsOf(pairs: readonly Pair[]): Map<number, { star: number; distance: number }> {
  const member = new Map<number, { star: number; distance: number }>()
  for (const [star, rank, distance] of pairs) {
    if (!member.has(rank) && !member.has(star)) member.set(rank, { star, distance })
  }
  return member
}
